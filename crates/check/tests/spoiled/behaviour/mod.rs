//! How a peer behaves: a struct per subject, and `Default` is as the RFCs ask.

mod close;
mod control;
mod framing;
mod handshake;

pub(crate) use close::{Close, Failure};
pub(crate) use control::{Control, Pongs};
pub(crate) use framing::Framing;
pub(crate) use handshake::{Handshake, Mistake};

/// How a peer behaves.
#[derive(Debug, Clone, Default)]
pub(crate) struct Behaviour {
    pub(crate) framing: Framing,
    pub(crate) control: Control,
    pub(crate) close: Close,
    pub(crate) handshake: Handshake,
}
