//! permessage-deflate of the reference peer: not agreed to, yet.

/// The agreed compression of one connection.
pub(super) enum Deflate {}

/// The compressed data is none.
pub(super) struct NoDeflate;

impl Deflate {
    /// The message that these compressed bytes mean.
    pub(super) fn inflate(&mut self, _compressed: &[u8]) -> Result<Vec<u8>, NoDeflate> {
        match *self {}
    }
}
