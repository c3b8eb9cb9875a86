//! [`Message`]: a message whose frames arrive.

use super::utf8::Checker;

/// A message whose frames arrive.
pub(super) struct Message {
    pub(super) opcode: u8,
    /// RSV1 of its first frame, where permessage-deflate is agreed.
    pub(super) compressed: bool,
    pub(super) payload: Vec<u8>,
    pub(super) text: Checker,
    /// Where each of its frames ends.
    pub(super) ends: Vec<usize>,
}

impl Message {
    /// Bytes so far.
    pub(super) fn length(&self) -> u64 {
        self.payload.len() as u64
    }

    pub(super) const fn is_compressed(&self) -> bool {
        self.compressed
    }
}
