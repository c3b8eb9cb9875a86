//! [`Deflater`]: bytes to DEFLATE data.

use std::fmt;

use zlib_rs::{Deflate, DeflateConfig, DeflateError, DeflateFlush};

/// The largest stored block.
const STORED: usize = 0xFFFF;
/// Less room than this would make a compressor repeat its flush marker.
const ROOM: usize = 64;
/// Symbols are gathered in blocks of 4,096, not in zlib's 16,384: what is usual
/// for messages is clearing 48 KiB for each, and keeping 84 KiB more. Large ones
/// become longer by less than a hundredth.
const MEMORY_LEVEL: i32 = 6;

/// The sending context.
pub(crate) struct Deflater {
    raw: Deflate,
    level: u8,
    bits: u8,
}

impl Deflater {
    /// `bits` are 9 to 15.
    pub(super) fn new(level: u8, bits: u8) -> Self {
        let mut config = DeflateConfig::new(level.into());
        // Negative: without zlib's header and checksum.
        config.window_bits = -i32::from(bits);
        config.mem_level = MEMORY_LEVEL;
        Self {
            raw: Deflate::new_with_config(config),
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

    fn run(&mut self, mut input: &[u8], out: &mut Vec<u8>) -> Result<(), DeflateError> {
        // Enough for what is short, whatever it says, and for most of what is long.
        let mut more = (input.len() / 4).max(input.len().min(1 << 10)) + ROOM;
        loop {
            let filled = out.len();
            out.resize(filled + more, 0);
            let (read, written) = (self.raw.total_in(), self.raw.total_out());
            let outcome = self
                .raw
                .compress(input, &mut out[filled..], DeflateFlush::SyncFlush);
            let written = (self.raw.total_out() - written) as usize;
            out.truncate(filled + written);
            outcome?;
            input = &input[(self.raw.total_in() - read) as usize..];
            if input.is_empty() && written < more {
                return Ok(());
            }
            more = out.len().max(ROOM);
        }
    }
}

impl fmt::Debug for Deflater {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deflater")
            .field("level", &self.level)
            .field("bits", &self.bits)
            .finish_non_exhaustive()
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
            let used = Inflater::new().inflate(&stored, &mut again, usize::MAX, usize::MAX);
            assert_eq!((used, again == bytes), (Ok(stored.len()), true));
        }
    }
}
