//! How a peer behaves: a struct per subject, and `Default` is as the RFCs ask.

mod close;
mod compression;
mod control;
mod ending;
mod framing;
mod handshake;
mod load;
mod masking;
mod utf8;

pub(crate) use close::{Answer, Close, CloseBetween, Empty, Failure};
pub(crate) use compression::{Answers, Compression, Offers, Reads, Writes};
pub(crate) use control::{Between, Control, Pongs};
pub(crate) use ending::{AfterClose, Patience};
pub(crate) use framing::{EmptyFragments, Fragments, Framing, Inside, Stray};
pub(crate) use handshake::{Handshake, Mistake};
pub(crate) use load::Load;
pub(crate) use masking::Masking;
pub(crate) use utf8::{Found, Lax, Utf8};

/// How a peer behaves.
#[derive(Debug, Clone, Default)]
pub(crate) struct Behaviour {
    pub(crate) framing: Framing,
    pub(crate) masking: Masking,
    pub(crate) control: Control,
    pub(crate) close: Close,
    pub(crate) compression: Compression,
    pub(crate) ending: AfterClose,
    pub(crate) load: Load,
    pub(crate) handshake: Handshake,
    pub(crate) utf8: Utf8,
}
