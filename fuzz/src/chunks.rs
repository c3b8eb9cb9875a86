//! [`Chunks`]: how a stream is cut on its way.

use crate::reads::cut;

/// Sizes of chunks, over and over.
#[derive(Debug, Clone, Copy)]
pub struct Chunks([u8; 4]);

impl Chunks {
    /// The number of input bytes that it is read from.
    pub const LEN: usize = 4;

    /// The pattern that these bytes mean.
    pub fn new(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }

    /// Each chunk's size, at least 1: fine below 200 bytes, coarse up to 16 KiB
    /// and more.
    pub fn sizes(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().cycle().map(|byte| match byte {
            0..200 => usize::from(byte) + 1,
            _ => (usize::from(byte) - 199) * 300,
        })
    }

    /// Cuts these bytes.
    pub fn of(self, bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
        cut(bytes, self.sizes())
    }
}
