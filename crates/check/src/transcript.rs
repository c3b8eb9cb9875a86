//! [`Transcript`]: the bytes that travelled, both ways, with times.

use std::time::Duration;

use bytes::Bytes;

/// At most this much of one piece is kept, and at most so many pieces: a
/// transcript explains a mistake, it does not archive it.
const KEPT_BYTES: usize = 64;
const KEPT_ENTRIES: usize = 200;

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaker {
    /// This suite.
    Suite,
    /// The peer under test.
    Peer,
}

impl Speaker {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Suite => "suite",
            Self::Peer => "peer",
        }
    }
}

/// A frame, a head, a piece of either, or the end of TCP in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Since the case began.
    pub at: Duration,
    /// Who said it.
    pub from: Speaker,
    /// The first bytes as they travelled, at most 64.
    pub bytes: Bytes,
    /// How many there were.
    pub length: usize,
    /// What they mean, in a few words of ours.
    pub what: String,
}

/// What travelled in one case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transcript {
    /// In order, the first 200.
    pub entries: Vec<Entry>,
    /// How many followed those.
    pub dropped: u64,
}

impl Transcript {
    pub(crate) fn push(&mut self, at: Duration, from: Speaker, bytes: &[u8], what: String) {
        if self.entries.len() == KEPT_ENTRIES {
            self.dropped += 1;
            return;
        }
        self.entries.push(Entry {
            at,
            from,
            bytes: Bytes::copy_from_slice(&bytes[..bytes.len().min(KEPT_BYTES)]),
            length: bytes.len(),
            what,
        });
    }
}
