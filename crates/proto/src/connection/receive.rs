//! Input: bytes, FIN and failures of the receiving direction.

use std::time::Instant;

use bytes::BytesMut;
use farewell_close::Rule;

use super::end_state::EndState;
use super::{Connection, ReadFailure};
use crate::inbound::{Allowance, Asides, Breach};
use crate::{Event, Message, later};

/// Room in a large message for the rest of its frame.
#[derive(Debug)]
pub struct ReadRoom<'a> {
    /// Where the bytes are to be appended.
    pub buffer: &'a mut BytesMut,
    /// The most bytes that may be appended.
    pub limit: usize,
}

impl Connection {
    /// Takes what was read, up to the next event. Call it until it returns
    /// `None`: then `input` is empty.
    pub fn receive(&mut self, now: Instant, input: &mut BytesMut) -> Option<Event> {
        let mut work = u32::MAX;
        self.receive_within(now, input, &mut work)
    }

    /// The same, but it does no more at once than `work`, so that a driver can let
    /// others have their turn: `None` with `input` left says that there is more to do.
    /// What was done is taken off `work`: 1 for each frame, more for those of
    /// compressed messages, and for what they are inflated to. At least one frame is
    /// taken.
    pub fn receive_within(
        &mut self,
        now: Instant,
        input: &mut BytesMut,
        work: &mut u32,
    ) -> Option<Event> {
        if input.is_empty() {
            return None;
        }
        self.keepalive.heard();
        loop {
            if self.ending.is_some() {
                return self.receive_ending(now, input, work);
            }
            let arrived = self.next(now, input, work);
            let event = self.take(now, arrived);
            if event.is_some() || input.is_empty() || *work == 0 {
                return event;
            }
        }
    }

    /// See [`Inbound::next`](crate::inbound::Inbound::next).
    #[inline]
    fn next(
        &mut self,
        now: Instant,
        input: &mut BytesMut,
        work: &mut u32,
    ) -> Result<Option<(Event, u64)>, Box<Breach>> {
        let mut allowance = Allowance {
            work,
            bare: &mut self.bare,
            now,
            opened_at: self.opened_at,
            awaited: self.keepalive.awaited(),
        };
        self.inbound.next(&self.config, input, &mut allowance)
    }

    /// What came beside the messages since this was last asked.
    pub const fn take_asides(&mut self) -> Asides {
        match &mut self.bare {
            Some(bare) => bare.take_asides(),
            None => Asides::NONE,
        }
    }

    /// The message that `input` begins with, if it lies there whole in one frame and
    /// breaks no rule; `None` where that is something else, which
    /// [`receive`](Self::receive) finds as it was. It takes no time and changes no
    /// state but the counts: several may be taken at once, ahead of what they are
    /// answered with.
    #[inline]
    pub fn receive_plain(&mut self, input: &mut BytesMut) -> Option<Message> {
        if self.ending.is_some() {
            return None;
        }
        let message = self.inbound.plain(&self.config, input)?;
        self.traffic.messages_in += 1;
        self.traffic.bytes_in += message.as_bytes().len() as u64;
        Some(message)
    }

    /// The same once the end has begun: some of it is wanted, or none.
    #[cold]
    fn receive_ending(
        &mut self,
        now: Instant,
        input: &mut BytesMut,
        work: &mut u32,
    ) -> Option<Event> {
        while !input.is_empty() {
            if self
                .ending
                .as_ref()
                .is_some_and(|ending| ending.throws_input_away())
            {
                self.understand(input);
                self.threw_away(now, input.len() as u64);
                input.clear();
                return None;
            }
            let before = input.len();
            let skipping = self.inbound.is_skipping();
            let arrived = self.next(now, input, work);
            if skipping && self.threw_away(now, (before - input.len()) as u64) {
                continue;
            }
            let event = self.take(now, arrived);
            if event.is_some() || *work == 0 {
                return event;
            }
        }
        None
    }

    /// Where to read the rest of a large message to, if one is arriving and
    /// whole messages are wanted. Then
    /// [`received_in_room`](Self::received_in_room).
    pub fn read_room(&mut self) -> Option<ReadRoom<'_>> {
        if self
            .ending
            .as_ref()
            .is_some_and(|ending| ending.throws_input_away())
        {
            return None;
        }
        let (buffer, limit) = self.inbound.room(&self.config)?;
        Some(ReadRoom { buffer, limit })
    }

    /// Takes what was appended to the [room](Self::read_room), which held
    /// `before` bytes.
    pub fn received_in_room(&mut self, now: Instant, before: usize) -> Option<Event> {
        self.keepalive.heard();
        let arrived = self.inbound.took_room(before);
        self.take(now, arrived)
    }

    /// The peer's FIN.
    pub fn received_fin(&mut self, now: Instant) {
        let deadline = later(now, self.config.close_timeout);
        self.ending
            .get_or_insert_with(|| Box::new(EndState::peer_lost()))
            .received_fin(deadline);
        self.ended(now);
    }

    /// Reading failed: nothing more comes.
    pub fn read_failed(&mut self, now: Instant, failure: ReadFailure) {
        let deadline = later(now, self.config.close_timeout);
        self.ending
            .get_or_insert_with(|| Box::new(EndState::peer_lost()))
            .read_failed(failure, deadline);
        if failure != ReadFailure::TlsTruncated {
            self.outbox.clear();
        }
        self.ended(now);
    }

    /// Counts what arrived, and does what it asks for.
    #[inline]
    fn take(
        &mut self,
        now: Instant,
        arrived: Result<Option<(Event, u64)>, Box<Breach>>,
    ) -> Option<Event> {
        let (event, wire) = match arrived {
            Ok(arrived) => arrived?,
            Err(breach) => {
                self.broke(now, *breach);
                return None;
            }
        };
        self.traffic.bytes_in += wire;
        match &event {
            Event::Message(_) => self.traffic.messages_in += 1,
            Event::Piece(piece) => self.traffic.messages_in += u64::from(piece.last),
            Event::Ping(payload) => self.pong(payload.clone()),
            Event::Pong(payload) => self.ponged(now, payload),
            Event::Closed(close) => self.received_legal_close(now, close.clone()),
        }
        Some(event)
    }

    #[cold]
    fn broke(&mut self, now: Instant, breach: Breach) {
        // While skipping, all is counted as it is taken.
        let behind = if self.inbound.is_skipping() {
            0
        } else {
            self.inbound.taken_behind(&breach.violation)
        };
        self.fail(now, breach);
        self.threw_away(now, behind);
    }

    /// Bytes of an ending that nobody wants, up to the bound; true once that
    /// is reached.
    fn threw_away(&mut self, now: Instant, bytes: u64) -> bool {
        if let Some(ending) = &mut self.ending {
            ending.threw_away(bytes, self.config.discard_limit);
        }
        self.ended(now);
        self.reading_ended()
    }

    /// Bytes that can't be framed any more may still betray what they are:
    /// the first of them may have come alone.
    fn understand(&mut self, input: &[u8]) {
        let violation = self
            .ending
            .as_mut()
            .and_then(|ending| ending.violation_mut());
        if let Some(violation) = violation
            && violation.rule == Rule::ReservedBits
            && violation.suspect.is_none()
        {
            violation.suspect = self.inbound.betrayal(violation.rule, input);
        }
    }
}
