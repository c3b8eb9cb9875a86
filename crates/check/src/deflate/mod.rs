//! permessage-deflate (RFC 7692) as a judge needs it: what was agreed, what is said
//! by the rules of it, and a reader that knows exactly which rule data breaks.

mod bits;
mod deflated;
mod extension;
mod huffman;
mod inflate;
mod negotiation;
mod sender;

pub(crate) use bits::BitWriter;
pub(crate) use deflated::Deflated;
pub(crate) use extension::{Extension, extensions};
pub(crate) use inflate::{Inflate, Reach};
pub(crate) use negotiation::{Agreed, Direction, Wanted, answer, fitting, legal_offer};
pub(crate) use sender::Sender;

/// How much of what was said before a back-reference may reach at most: 2^15.
pub(crate) const LARGEST_WINDOW: u8 = 15;
/// What a sender removes from the end of each message, and a reader puts back
/// (RFC 7692 §7.2.1).
pub(crate) const TAIL: [u8; 4] = [0, 0, 0xff, 0xff];
