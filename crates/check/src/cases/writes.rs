//! [`Writes`]: how several frames are cut into writes.

use crate::requirement::framing::ANY_CHUNKS;
use crate::{Frame, Peer, Requirement};

/// How several frames are cut into writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writes {
    /// All in one.
    One,
    /// One each.
    PerFrame,
    /// One for each byte.
    PerByte,
}

impl Writes {
    pub(super) const ALL: [Self; 3] = [Self::One, Self::PerFrame, Self::PerByte];

    /// The end of a case's title.
    pub(super) const fn say(self) -> &'static str {
        match self {
            Self::One => "in one write",
            Self::PerFrame => "a write for each frame",
            Self::PerByte => "a byte at a time",
        }
    }

    /// These requirements, and what these writes ask for besides.
    pub(super) fn also(self, requirements: &[Requirement]) -> Vec<Requirement> {
        let chunks = (self == Self::PerByte).then_some(ANY_CHUNKS);
        requirements.iter().copied().chain(chunks).collect()
    }

    pub(super) async fn send(self, peer: &mut Peer, frames: impl IntoIterator<Item = Frame>) {
        match self {
            Self::One => peer.send_all(frames).await,
            Self::PerFrame => peer.send_each(frames).await,
            Self::PerByte => peer.send_bytewise(frames).await,
        }
    }
}
