//! [`Inflater`]: DEFLATE data to bytes, in steps that are bounded.

use flate2::{Decompress, FlushDecompress, Status};

use super::TAIL;

/// A stored block without data, and one by the fixed codes that ends the stream.
const EMPTY_BLOCK: [u8; 5] = [0, 0, 0, 0xFF, 0xFF];
const FINAL_BLOCK: [u8; 2] = [0x03, 0x00];
/// The least room that is made.
const LEAST: usize = 128;
/// The most room that is given away at once.
const WINDOW: usize = 64 << 10;

/// The data is no DEFLATE data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadData;

/// The receiving context. Its window is always the largest, which reads what
/// was made with any.
#[derive(Debug)]
pub(crate) struct Inflater {
    raw: Decompress,
    /// Nothing was read since the stream, or a message, began.
    at_start: bool,
}

impl Inflater {
    pub(super) fn new() -> Self {
        Self {
            raw: Decompress::new(false),
            at_start: true,
        }
    }

    pub(super) fn forget(&mut self) {
        self.raw.reset(false);
        self.at_start = true;
    }

    /// Inflates onto the end of `out` until `input` is used up or `out` has
    /// reached `stop_at`, and returns how much was used. With all of it used,
    /// nothing waits inside; `out` is then longer than `stop_at` by no more than
    /// the last eight bytes of input can mean, 17 KiB, or than the room that there
    /// is, of which no more than 64 KiB are filled at once. Room is made for
    /// `largest` bytes, and for what waits inside.
    pub(super) fn inflate(
        &mut self,
        input: &[u8],
        out: &mut Vec<u8>,
        stop_at: usize,
        largest: usize,
    ) -> Result<usize, BadData> {
        let mut used = 0;
        loop {
            if out.len() == out.capacity() {
                grow(out, input.len() - used, largest);
            }
            let (read, written) = (self.raw.total_in(), out.len());
            let room = (out.capacity() - written).min(WINDOW);
            let status = self.decompress(&input[used..], out, room)?;
            let read = (self.raw.total_in() - read) as usize;
            used += read;
            if status == Status::StreamEnd {
                // A final block ends the stream, not the message (§7.2.3.4). As
                // in every DEFLATE stream, nothing before its beginning can be
                // referred to.
                self.forget();
            } else if read > 0 {
                self.at_start = false;
            }
            let has_room = out.len() - written < room;
            if used == input.len() && has_room {
                return Ok(used);
            }
            if used < input.len() {
                if out.len() >= stop_at {
                    return Ok(used);
                }
                if has_room && read == 0 && out.len() == written {
                    return Err(BadData);
                }
            }
        }
    }

    /// Decompresses once, into this much of the room that `out` has.
    fn decompress(
        &mut self,
        input: &[u8],
        out: &mut Vec<u8>,
        room: usize,
    ) -> Result<Status, BadData> {
        let flush = FlushDecompress::None;
        if out.capacity() - out.len() == room {
            let status = self.raw.decompress_vec(input, out, flush);
            return status.map_err(|_| BadData);
        }
        let (begin, before) = (out.len(), self.raw.total_out());
        out.resize(begin + room, 0);
        let status = self.raw.decompress(input, &mut out[begin..], flush);
        out.truncate(begin + (self.raw.total_out() - before) as usize);
        status.map_err(|_| BadData)
    }

    /// The message ends: what did not travel is put back (§7.2.2), unless it
    /// travelled, and has to end a block. Whether it did is asked by what follows: with the context kept, an
    /// empty block, which changes nothing; else a final one.
    pub(super) fn finish(
        &mut self,
        out: &mut Vec<u8>,
        keeps: bool,
        travelled: bool,
    ) -> Result<(), BadData> {
        // Behind a final block, as behind nothing at all, there is nothing that
        // the four bytes would end.
        if self.at_start {
            return Ok(());
        }
        let whole = out.len();
        let ended = self.ends(out, keeps, travelled);
        // What comes of the question is no part of the message.
        let said_nothing = out.len() == whole;
        out.truncate(whole);
        if ended && said_nothing {
            Ok(())
        } else {
            Err(BadData)
        }
    }

    fn ends(&mut self, out: &mut Vec<u8>, keeps: bool, travelled: bool) -> bool {
        let mut takes = |question: &[u8]| {
            if out.len() == out.capacity() {
                out.reserve_exact(LEAST);
            }
            self.inflate(question, out, usize::MAX, usize::MAX).is_ok()
        };
        if keeps {
            let taken = (travelled || takes(&TAIL)) && takes(&EMPTY_BLOCK);
            self.at_start = true;
            taken
        } else {
            (travelled || takes(&TAIL)) && takes(&FINAL_BLOCK) && self.at_start
        }
    }
}

/// Makes room: little at first, then as much again, and up to the largest.
fn grow(out: &mut Vec<u8>, input: usize, largest: usize) {
    let left = largest.saturating_sub(out.len());
    let more = (4 * input).min(16 << 10).max(out.len()).max(LEAST);
    // Beyond that there is only what waits inside.
    out.reserve_exact(if left == 0 { 4 << 10 } else { more.min(left) });
}
