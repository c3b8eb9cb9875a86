//! One connection that sends batches and counts what comes back.

use std::io::{self, Read, Write};
use std::time::Instant;

use flate2::{Decompress, FlushDecompress};

use crate::error::Error;
use crate::messages::Batch;
use crate::replies::{Piece, Replies};
use crate::stream::Stream;

/// One in so many connections has all that comes back compared.
const COMPARED: usize = 16;

/// One connection.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) stream: Stream,
    replies: Replies,
    /// Which batch is being sent and awaited.
    batch: usize,
    /// Bytes of it that were sent.
    sent: usize,
    /// When sending began.
    pub(crate) began: Instant,
    /// Messages of it that came back.
    back: usize,
    /// Bytes of the next one, as they were on the wire, that came back.
    bytes: usize,
    /// The message that arrives is compressed.
    compressed: bool,
    compare: Option<Compare>,
    /// A ping is to be answered.
    pong: bool,
    /// The server has not taken all of the batch.
    blocked: bool,
}

#[derive(Debug)]
struct Compare {
    decompress: Decompress,
    message: Vec<u8>,
}

/// What a read brought.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Received {
    /// Bytes on the wire.
    pub(crate) bytes: u64,
    /// Messages.
    pub(crate) messages: u64,
    /// The whole batch is back.
    pub(crate) complete: bool,
}

impl Connection {
    /// One that is open; `number` decides whether its replies are compared.
    pub(crate) fn new(stream: Stream, number: usize) -> Self {
        let compare = number.is_multiple_of(COMPARED).then(|| Compare {
            decompress: Decompress::new(false),
            message: Vec::new(),
        });
        Self {
            stream,
            replies: Replies::default(),
            batch: 0,
            sent: 0,
            began: Instant::now(),
            back: 0,
            bytes: 0,
            compressed: false,
            compare,
            pong: false,
            blocked: false,
        }
    }

    /// Begins the next batch. Returns whether all of it was taken.
    pub(crate) fn begin(&mut self, batches: &[Batch]) -> Result<bool, Error> {
        self.batch = (self.batch + 1) % batches.len();
        (self.sent, self.back, self.bytes) = (0, 0, 0);
        self.began = Instant::now();
        self.send(batches)
    }

    /// Whether the server has not taken all of the batch.
    pub(crate) const fn is_sending(&self) -> bool {
        self.blocked
    }

    /// Sends on. Returns whether all was taken.
    pub(crate) fn send(&mut self, batches: &[Batch]) -> Result<bool, Error> {
        let frames = &batches[self.batch].frames;
        while self.sent < frames.len() {
            match self.stream.write(&frames[self.sent..]) {
                Ok(count) => self.sent += count,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.blocked = true;
                    return Ok(false);
                }
                Err(error) => return Err(format!("sending: {error}").into()),
            }
        }
        self.blocked = false;
        if std::mem::take(&mut self.pong) {
            self.stream.write_all(&crate::messages::pong())?;
        }
        Ok(true)
    }

    /// Reads what is there; a batch awaits its echoes.
    pub(crate) fn receive(
        &mut self,
        buffer: &mut [u8],
        batches: &[Batch],
    ) -> Result<Received, Error> {
        let mut received = Received::default();
        loop {
            match self.stream.read(buffer) {
                Ok(0) => return Err("the server ended the connection".into()),
                Ok(count) => self.take(&buffer[..count], &batches[self.batch], &mut received)?,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) => return Err(format!("receiving: {error}").into()),
            }
            if !self.stream.holds_back() {
                break;
            }
        }
        let batch = &batches[self.batch];
        received.complete = self.back == batch.payloads.len() && received.messages > 0;
        if self.pong && self.sent == batch.frames.len() {
            self.send(batches)?;
        }
        Ok(received)
    }

    fn take(
        &mut self,
        mut input: &[u8],
        batch: &Batch,
        received: &mut Received,
    ) -> Result<(), Error> {
        received.bytes += input.len() as u64;
        while let Some(piece) = self.replies.next(&mut input)? {
            match piece.opcode {
                0..=2 => received.messages += u64::from(self.piece(&piece, batch)?),
                8 => return Err(format!("the server closed: {:02x?}", piece.bytes).into()),
                9 => self.pong |= piece.ends_frame,
                10 => {}
                other => return Err(format!("a frame with opcode {other}").into()),
            }
        }
        Ok(())
    }

    /// A part of an echo. Returns whether it is the last.
    fn piece(&mut self, piece: &Piece<'_>, batch: &Batch) -> Result<bool, Error> {
        let Some(expected) = batch.payloads.get(self.back) else {
            return Err("more came back than was sent".into());
        };
        if piece.opcode != 0 {
            self.compressed = piece.compressed;
        }
        let from = self.bytes;
        self.bytes += piece.bytes.len();
        if let Some(compare) = &mut self.compare {
            if self.compressed {
                compare.message.extend_from_slice(piece.bytes);
                if piece.ends_message {
                    compare.inflate(expected)?;
                }
            } else if expected.get(from..self.bytes) != Some(piece.bytes) {
                return Err("what came back is not what was sent".into());
            }
        }
        if piece.ends_message {
            if !self.compressed && self.bytes != expected.len() {
                return Err(format!("{} bytes came back of {}", self.bytes, expected.len()).into());
            }
            self.bytes = 0;
            self.back += 1;
        }
        Ok(piece.ends_message)
    }
}

impl Compare {
    /// Decompresses the message that is here and compares it.
    fn inflate(&mut self, expected: &[u8]) -> Result<(), Error> {
        self.message.extend([0, 0, 0xff, 0xff]);
        let mut inflated = Vec::with_capacity(expected.len() + 64);
        self.decompress
            .decompress_vec(&self.message, &mut inflated, FlushDecompress::Sync)?;
        self.message.clear();
        if inflated == expected {
            Ok(())
        } else {
            Err("what came back, decompressed, is not what was sent".into())
        }
    }
}
