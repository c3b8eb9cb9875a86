//! [`Sender`]: messages compressed as agreed.

use flate2::{Compress, Compression, FlushCompress};

use super::TAIL;

/// Fast, and with codes of its own in each block.
const LEVEL: u32 = 3;
/// The least window that the library has; for less, nothing is compressed.
const LEAST: u8 = 9;

/// Compresses messages, with the window that was agreed.
#[derive(Debug)]
pub(crate) struct Sender {
    compress: Compress,
    takeover: bool,
}

impl Sender {
    /// A window of 2^bits bytes, 8 to 15, kept from message to message or not.
    pub(crate) fn new(window_bits: u8, takeover: bool) -> Self {
        let level = if window_bits < LEAST { 0 } else { LEVEL };
        Self {
            compress: Compress::new_with_window_bits(
                Compression::new(level),
                false,
                window_bits.clamp(LEAST, super::LARGEST_WINDOW),
            ),
            takeover,
        }
    }

    /// The payload that says this message (RFC 7692 §7.2.1).
    pub(crate) fn message(&mut self, message: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(message.len() / 2 + 64);
        let before = self.compress.total_in();
        loop {
            let taken = (self.compress.total_in() - before) as usize;
            // It fails for misuse only; what is missing then is found at the peer.
            let done = self
                .compress
                .compress_vec(&message[taken..], &mut out, FlushCompress::Sync);
            let taken = (self.compress.total_in() - before) as usize;
            if done.is_err() || taken == message.len() && out.len() < out.capacity() {
                break;
            }
            out.reserve(out.capacity().max(64));
        }
        if out.ends_with(&TAIL) {
            out.truncate(out.len() - TAIL.len());
        }
        if message.is_empty() {
            // An empty block, less its end (RFC 7692 §7.2.3.6).
            out = vec![0];
        }
        if !self.takeover {
            self.compress.reset();
        }
        out
    }
}
