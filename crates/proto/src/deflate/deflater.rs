//! [`Deflater`]: bytes to DEFLATE data.

use flate2::{Compress, Compression, FlushCompress};

/// The largest stored block.
const STORED: usize = 0xFFFF;
/// Less room than this would make a compressor repeat its flush marker.
const ROOM: usize = 64;

/// The sending context.
#[derive(Debug)]
pub(crate) struct Deflater {
    raw: Compress,
    level: u8,
    bits: u8,
}

impl Deflater {
    /// `bits` are 9 to 15.
    pub(super) fn new(level: u8, bits: u8) -> Self {
        Self {
            raw: Compress::new_with_window_bits(Compression::new(level.into()), false, bits),
            level,
            bits,
        }
    }

    pub(super) const fn is(&self, level: u8, bits: u8) -> bool {
        self.level == level && self.bits == bits
    }

    pub(super) fn forget(&mut self) {
        self.raw.reset();
    }

    /// Deflates all of `input` onto the end of `out`, up to the boundary of a
    /// byte: it ends with an empty stored block, unless nothing was put in since
    /// the last.
    pub(super) fn deflate(&mut self, input: &[u8], out: &mut Vec<u8>) {
        let before = out.len();
        if self.run(input, out).is_err() {
            // No state of ours leads here. Stored blocks are right without a
            // compressor, and a new one refers to nothing that was lost.
            out.truncate(before);
            store(input, out);
            *self = Self::new(self.level, self.bits);
        }
    }

    fn run(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), flate2::CompressError> {
        out.reserve(input.len() / 4 + ROOM);
        loop {
            let read = self.raw.total_in();
            self.raw.compress_vec(input, out, FlushCompress::Sync)?;
            input = &input[(self.raw.total_in() - read) as usize..];
            if input.is_empty() && out.len() < out.capacity() {
                return Ok(());
            }
            out.reserve(out.len().max(ROOM));
        }
    }
}

/// As stored blocks, and an empty one.
fn store(input: &[u8], out: &mut Vec<u8>) {
    for block in input.chunks(STORED).chain([&[][..]]) {
        let len = block.len() as u16;
        out.push(0);
        out.extend_from_slice(&len.to_le_bytes());
        out.extend_from_slice(&(!len).to_le_bytes());
        out.extend_from_slice(block);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deflate::inflater::Inflater;

    #[test]
    fn stored_blocks_are_deflate_data() {
        for len in [0, 1, STORED, STORED + 1, 3 * STORED] {
            let bytes: Vec<u8> = (0..len).map(|index| (index / 7) as u8).collect();
            let (mut stored, mut again) = (Vec::new(), Vec::new());
            store(&bytes, &mut stored);
            assert!(stored.ends_with(&crate::deflate::TAIL));
            let used = Inflater::new().inflate(&stored, &mut again, usize::MAX);
            assert_eq!((used, again == bytes), (Ok(stored.len()), true));
        }
    }
}
