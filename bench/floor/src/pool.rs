//! Buffers of large messages, kept for the next one: neither mapped nor cleared
//! again.

/// Buffers that are kept; those beyond are given back to the system.
const KEPT: usize = 64;

/// Buffers that nobody uses now.
#[derive(Debug, Default)]
pub(crate) struct Pool(Vec<Vec<u8>>);

impl Pool {
    /// One of at least `size` bytes, with whatever was in it.
    pub(crate) fn take(&mut self, size: usize) -> Vec<u8> {
        let mut buffer = self.0.pop().unwrap_or_default();
        if buffer.len() < size {
            buffer.resize(size, 0);
        }
        buffer
    }

    /// Takes one back.
    pub(crate) fn give(&mut self, buffer: Vec<u8>) {
        if self.0.len() < KEPT {
            self.0.push(buffer);
        }
    }
}
