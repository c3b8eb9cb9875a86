//! permessage-deflate of the reference peer: RFC 7692.

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

use super::negotiation::Agreed;
use super::step::{Over, Step};
use crate::behaviour::{Reads, Writes};

/// No larger message is inflated (1009).
const LARGEST: u64 = 16 << 20;

const TAIL: [u8; 4] = [0, 0, 0xff, 0xff];
/// How much is inflated at once.
const PIECE: usize = 16 << 10;

/// The agreed compression of one connection.
pub(super) struct Deflate {
    compress: Compress,
    /// Nothing is compressed: the library has no window so small.
    plain: bool,
    decompress: Decompress,
    /// What was said last, where no more of it is remembered.
    recent: Vec<u8>,
    agreed: Agreed,
    reads: Reads,
    writes: Writes,
}

impl Deflate {
    pub(super) fn new(agreed: Agreed, reads: &Reads, writes: &Writes) -> Self {
        let bits = match writes.keeps_window {
            true => 15,
            false => agreed.own_bits,
        };
        Self {
            compress: Compress::new_with_window_bits(Compression::new(6), false, bits.max(9)),
            plain: bits < 9,
            decompress: Decompress::new(false),
            recent: Vec::new(),
            agreed,
            reads: reads.clone(),
            writes: writes.clone(),
        }
    }

    /// The message that these bytes mean; `compressed` is RSV1.
    pub(super) fn read(&mut self, payload: Vec<u8>, compressed: bool) -> Step<Vec<u8>> {
        if !compressed && self.reads.plain_in_window {
            for part in payload.chunks(0xffff) {
                let length = part.len() as u16;
                let mut block = vec![0];
                block.extend_from_slice(&length.to_le_bytes());
                block.extend_from_slice(&(!length).to_le_bytes());
                block.extend_from_slice(part);
                let _ = self.inflate(&block);
            }
        }
        if self.reads.raw || !compressed && !self.reads.inflates_all {
            return Ok(payload);
        }
        let first = payload.first().copied().unwrap_or_default();
        let refused = self.reads.no_final_blocks && first & 1 == 1
            || self.reads.no_empty_messages && payload == [0];
        if refused {
            return Err(Over::Failed(1007));
        }
        let mut data = payload;
        let until = data.windows(4).position(|four| four == TAIL);
        if let Some(at) = until.filter(|_| self.reads.first_block_only) {
            data.truncate(at);
        }
        let length = data.len();
        data.extend_from_slice(&TAIL);
        let (message, good) = self.inflate(&data);
        if self.reads.resets_at_bombs && message.len() > length * 100 {
            return Err(Over::Ended);
        }
        if message.len() as u64 > LARGEST {
            return Err(Over::Failed(1009));
        }
        if self.reads.forgets_window || !good {
            self.decompress.reset(false);
        }
        if self.reads.half_window {
            self.recent.extend_from_slice(&message);
            let most = self.recent.len().saturating_sub(1 << 14);
            self.recent.drain(..most);
            self.decompress.reset(false);
            let _ = self.decompress.set_dictionary(&self.recent);
        }
        match good || self.reads.takes_bad_data {
            true => Ok(message),
            false => Err(Over::Failed(1007)),
        }
    }

    /// What the data says, as far as it is good, and whether all of it is.
    fn inflate(&mut self, data: &[u8]) -> (Vec<u8>, bool) {
        let (mut out, mut at) = (Vec::new(), 0);
        let mut piece = Vec::with_capacity(PIECE);
        while out.len() as u64 <= LARGEST {
            let before = self.decompress.total_in();
            piece.clear();
            let flush = FlushDecompress::Sync;
            let done = self
                .decompress
                .decompress_vec(&data[at..], &mut piece, flush);
            at += (self.decompress.total_in() - before) as usize;
            out.extend_from_slice(&piece);
            match done {
                Err(_) => return (out, false),
                // Another stream may follow.
                Ok(Status::StreamEnd) => self.decompress.reset(false),
                Ok(_) if at == data.len() && piece.len() < PIECE => break,
                Ok(_) => {}
            }
        }
        (out, true)
    }

    /// The payload of a message, and whether it is compressed.
    pub(super) fn write(&mut self, message: &[u8]) -> (Vec<u8>, bool) {
        if self.plain {
            return (message.to_vec(), false);
        }
        let mut out = Vec::with_capacity(message.len() + message.len() / 100 + 64);
        // There is room for all of it.
        let _ = self
            .compress
            .compress_vec(message, &mut out, FlushCompress::Sync);
        if message.is_empty() {
            out = vec![0, 0, 0, 0xff, 0xff];
        }
        if !self.writes.keeps_tail {
            out.truncate(out.len() - TAIL.len());
        }
        if self.agreed.own_alone && !self.writes.keeps_context {
            self.compress.reset();
        }
        (out, true)
    }
}
