//! [`LatePong`]: the answer to the newest Ping, while there is no room for it.

use crate::frame::MAX_CONTROL;

/// The payload of a Pong. A copy: its buffer goes back to the pool. A flood of Pings
/// overwrites it and allocates nothing.
#[derive(Debug)]
pub(crate) struct LatePong {
    len: u8,
    bytes: [u8; MAX_CONTROL],
}

impl Default for LatePong {
    fn default() -> Self {
        Self {
            len: 0,
            bytes: [0; MAX_CONTROL],
        }
    }
}

impl LatePong {
    /// The answer to a newer Ping.
    pub(crate) fn set(&mut self, payload: &[u8]) {
        let len = payload.len().min(MAX_CONTROL);
        self.bytes[..len].copy_from_slice(&payload[..len]);
        self.len = len as u8;
    }

    pub(crate) fn payload(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}
