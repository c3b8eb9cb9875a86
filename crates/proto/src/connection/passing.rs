//! From one side of a relay to the other without a stay: see [`Passage`].

use bytes::{Buf, BytesMut};

use super::{Connection, Ended};
use crate::config::Delivery;
use crate::passage::Passage;

impl Connection {
    /// What `input` begins with that can go on to a relay's other side as it lies
    /// there: whole frames, or a large part of one. It is checked as all input is,
    /// and counts as received; pass it on with [`pass`](Self::pass), and take
    /// [`Passage::taken`] bytes off `input`. `None` where `input` begins with
    /// something else, or nothing: [`receive`](Self::receive) knows what.
    ///
    /// Only with [`Delivery::Pieces`], and never where compression was agreed on.
    pub fn passage(&mut self, input: &[u8]) -> Option<Passage> {
        let plain = self.config.delivery == Delivery::Pieces
            && self.compression.is_none()
            && self.ending.is_none()
            && !input.is_empty();
        if !plain {
            return None;
        }
        let passage = self.inbound.passage(&self.config, input)?;
        self.keepalive.heard();
        self.traffic.messages_in += passage.messages;
        self.traffic.bytes_in += passage.payload;
        Some(passage)
    }

    /// Whether [`pass`](Self::pass) takes what the other side received.
    #[must_use]
    pub fn takes_passages(&self) -> bool {
        self.check_open().is_ok() && self.compression.is_none()
    }

    /// Counts what another connection [received](Self::passage) as sent, masks and
    /// all; see [`send_piece`](Self::send_piece) about those. It is taken off
    /// `input`, where it lies. `written` bytes of it are on their way already, as
    /// they may only be while nothing else [waits](Self::pending); the rest is
    /// queued.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun, where compression was agreed on, or for
    /// what an end of the same role received: nothing is queued.
    pub fn pass(
        &mut self,
        passage: &Passage,
        written: usize,
        input: &mut BytesMut,
    ) -> Result<(), Ended> {
        if !self.takes_passages() || passage.receiver == self.role {
            input.advance(passage.taken());
            return Err(Ended);
        }
        self.traffic.messages_out += passage.messages;
        self.traffic.bytes_out += passage.payload;
        self.outbox.push_passage(passage, written, input);
        Ok(())
    }
}
