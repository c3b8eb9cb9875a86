//! [`Inflating`]: the receiving direction of a connection that agreed to
//! compress.

use super::inflater::{BadData, Inflater};
use super::{Agreed, TAIL, pool};
use crate::Role;

/// The receiving direction of a connection that agreed to compress.
#[derive(Debug)]
pub(crate) struct Inflating {
    /// Whether the peer's messages may refer to those before.
    keeps: bool,
    /// The context: kept, or borrowed for the message that arrives.
    inflater: Option<Box<Inflater>>,
    /// What was inflated and is not handed out yet.
    pub(crate) out: Vec<u8>,
    /// The last bytes of the message so far.
    last: [u8; 4],
}

impl Inflating {
    pub(crate) const fn new(agreed: &Agreed, receiver: Role) -> Self {
        let sender = match receiver {
            Role::Client => Role::Server,
            Role::Server => Role::Client,
        };
        Self {
            keeps: !agreed.no_context_takeover(sender),
            inflater: None,
            out: Vec::new(),
            last: [0; 4],
        }
    }

    /// Inflates onto the end of [`out`](Self::out), until it has `stop_at` bytes
    /// and somewhat more at most; returns how much of `input` was used. Room is made
    /// for `largest` bytes at most.
    pub(crate) fn inflate(
        &mut self,
        input: &[u8],
        stop_at: usize,
        largest: usize,
    ) -> Result<usize, BadData> {
        if input.is_empty() {
            return Ok(0);
        }
        let inflater = self
            .inflater
            .get_or_insert_with(|| Box::new(pool::inflater()));
        let used = inflater.inflate(input, &mut self.out, stop_at, largest)?;
        let read = &input[..used];
        let kept = self.last.len().saturating_sub(read.len());
        self.last.rotate_left(4 - kept);
        self.last[kept..].copy_from_slice(&read[read.len() - (4 - kept)..]);
        Ok(used)
    }

    /// The message ends here.
    pub(crate) fn finish(&mut self) -> Result<(), BadData> {
        let Some(inflater) = &mut self.inflater else {
            return Ok(());
        };
        // A sender that forgot to take it away: no other data ends like this, since
        // the last byte has the zeros of an empty block's beginning.
        let travelled = std::mem::take(&mut self.last) == TAIL;
        inflater.finish(&mut self.out, self.keeps, travelled)?;
        if !self.keeps {
            self.end();
        }
        Ok(())
    }

    /// The context is not needed any more, or not now.
    pub(crate) fn end(&mut self) {
        if let Some(inflater) = self.inflater.take() {
            pool::take_inflater(*inflater);
        }
    }
}
