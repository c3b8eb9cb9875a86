//! [`Step`]: how each step of the conversation turns out.

use bytes::Bytes;

/// Why the conversation is over.
pub(super) enum Over {
    /// TCP ended, or no handshake was made.
    Ended,
    /// The other side began the closing handshake, with this body.
    Closed(Bytes),
    /// The other side made a mistake that this code names.
    Failed(u16),
}

pub(super) type Step<T = ()> = Result<T, Over>;
