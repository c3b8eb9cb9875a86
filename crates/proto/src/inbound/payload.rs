//! Payloads of data frames: whole messages, or pieces for a relay.

use bytes::BytesMut;
use farewell_close::Violation;

use super::allowance::Allowance;
use super::assembler::{Assembler, Frame};
use super::masked::feed_masked;
use super::utf8::BadUtf8;
use super::violation;
use crate::defaults::{READ_BUFFER, RELAY_FRAGMENT};
use crate::event::Piece;
use crate::{Config, Delivery, Event, Message, MessageKind, mask};

/// Less than this of a frame is not worth a read of its own.
const DIRECT_FROM: u64 = 4 << 10;
/// Text is checked through its mask on copies of this size, which stay in the
/// innermost cache.
pub(super) const SCRATCH: usize = 2 << 10;

/// How much room to make at once for what `remains` of a frame: a small multiple of
/// what has `arrived`, whatever length the header claims, and all of it where that
/// is no more. A large message is so moved once or twice, not at every doubling.
fn worth_reserving(remains: u64, arrived: usize) -> usize {
    match usize::try_from(remains) {
        Ok(remains) if remains / 4 <= arrived => remains,
        _ => arrived.saturating_mul(3),
    }
}

impl Assembler {
    pub(super) fn take_payload(
        &mut self,
        config: &Config,
        frame: Frame,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<(Event, u64)>, Violation> {
        match (config.delivery, self.inflates()) {
            (Delivery::Messages, false) => self.take_for_message(frame, input),
            (Delivery::Messages, true) => self.inflate_for_message(config, frame, input, allowance),
            (Delivery::Pieces, false) => self.take_for_piece(frame, input),
            (Delivery::Pieces, true) => self.inflate_for_piece(config, frame, input, allowance),
        }
    }

    fn take_for_message(
        &mut self,
        frame: Frame,
        input: &mut BytesMut,
    ) -> Result<Option<(Event, u64)>, Violation> {
        let here = self.here(frame, input);
        let complete = here as u64 == frame.remaining();
        let mut payload = input.split_to(here);
        self.took(here);
        self.unmask(frame, &mut payload)?;
        // A message in one frame in one read is handed out where it lies.
        if complete && frame.header.fin && self.assembly.is_empty() {
            self.assembly = payload;
        } else {
            let more = worth_reserving(frame.remaining() - here as u64, here);
            self.assembly.reserve(here + more);
            self.assembly.extend_from_slice(&payload);
        }
        if complete {
            self.end_message_frame(frame)
        } else {
            Ok(None)
        }
    }

    /// Room in the message itself for the rest of a large frame, so that it is
    /// read to where it belongs: the buffer and the most that may be added.
    pub(super) fn room(&mut self, config: &Config) -> Option<(&mut BytesMut, usize)> {
        let frame = self.frame?;
        let wanted = config.delivery == Delivery::Messages
            && !self.skipping
            && !self.inflates()
            && !frame.header.opcode.is_control()
            && frame.remaining() >= DIRECT_FROM;
        if !wanted {
            return None;
        }
        let remaining = usize::try_from(frame.remaining()).unwrap_or(usize::MAX);
        let spare = self.assembly.capacity() - self.assembly.len();
        if spare < remaining.min(READ_BUFFER) {
            let more = worth_reserving(frame.remaining(), self.assembly.len());
            self.assembly.reserve(more.max(remaining.min(READ_BUFFER)));
        }
        let spare = self.assembly.capacity() - self.assembly.len();
        let limit = remaining.min(spare);
        Some((&mut self.assembly, limit))
    }

    /// Takes what was read into the [room](Self::room), from `before` on.
    pub(super) fn took_room(&mut self, before: usize) -> Result<Option<(Event, u64)>, Violation> {
        let Some(frame) = self.frame else {
            return Ok(None);
        };
        let mut assembly = std::mem::take(&mut self.assembly);
        let payload = &mut assembly[before..];
        let here = payload.len();
        self.took(here);
        self.unmask(frame, payload)?;
        self.assembly = assembly;
        if here as u64 == frame.remaining() {
            self.end_message_frame(frame)
        } else {
            Ok(None)
        }
    }

    fn end_message_frame(&mut self, frame: Frame) -> Result<Option<(Event, u64)>, Violation> {
        let (kind, len) = self.message.map_or((MessageKind::Binary, 0), |message| {
            (message.kind, message.len)
        });
        if !frame.header.fin {
            self.end_frame(frame);
            return Ok(None);
        }
        self.check_text_end(frame)?;
        self.end_frame(frame);
        let payload = std::mem::take(&mut self.assembly).freeze();
        let message = Message::from_validated(kind, payload);
        Ok(Some((Event::Message(message), len)))
    }

    fn take_for_piece(
        &mut self,
        frame: Frame,
        input: &mut BytesMut,
    ) -> Result<Option<(Event, u64)>, Violation> {
        let mut here = self.here(frame, input);
        if !self.assembly.is_empty() {
            here = here.min(RELAY_FRAGMENT - self.assembly.len());
        }
        let start = frame.done - self.assembly.len() as u64;
        let complete = here as u64 == frame.remaining();
        let payload = input.split_to(here);
        self.took(here);
        self.check_masked_text(frame, &payload)?;
        if complete && frame.header.fin {
            self.check_text_end(frame)?;
        }
        if self.assembly.is_empty() && (complete || here >= RELAY_FRAGMENT) {
            self.assembly = payload;
        } else {
            self.assembly.extend_from_slice(&payload);
        }
        if !complete && self.assembly.len() < RELAY_FRAGMENT {
            return Ok(None);
        }
        let Some(message) = &mut self.message else {
            return Ok(None);
        };
        let piece = Piece {
            kind: message.kind,
            first: !message.begun,
            last: complete && frame.header.fin,
            compressed: message.compressed,
            payload: std::mem::take(&mut self.assembly).freeze(),
            mask: mask::rotated(frame.header.mask, start as usize),
        };
        message.begun = true;
        if complete {
            self.end_frame(frame);
        }
        let len = piece.payload.len() as u64;
        Ok(Some((Event::Piece(piece), len)))
    }

    /// Unmasks a part of a message, and checks it if it is text; it was just
    /// [taken](Self::took). `frame` is as it was before.
    fn unmask(&mut self, frame: Frame, part: &mut [u8]) -> Result<(), Violation> {
        let key = mask::rotated(frame.header.mask, frame.done as usize);
        if !self.is_text() {
            mask::apply(part, key);
            return Ok(());
        }
        let begin = self.offset - part.len() as u64;
        self.text
            .unmask(part, key)
            .map_err(|bad| self.bad_text(frame, begin, bad, part))
    }

    /// Checks a part of a text that is not masked any more; it was just
    /// [taken](Self::took), so that the framing stays intact if it is bad.
    /// `frame` is as it was before.
    fn check_text(&mut self, frame: Frame, part: &[u8]) -> Result<(), Violation> {
        if !self.is_text() {
            return Ok(());
        }
        let begin = self.offset - part.len() as u64;
        self.text
            .feed(part)
            .map_err(|bad| self.bad_text(frame, begin, bad, part))
    }

    /// [Checks](Self::check_text) a part of a text through its mask.
    fn check_masked_text(&mut self, frame: Frame, part: &[u8]) -> Result<(), Violation> {
        if frame.header.mask == [0; 4] || !self.is_text() {
            return self.check_text(frame, part);
        }
        let begin = self.offset - part.len() as u64;
        let key = mask::rotated(frame.header.mask, frame.done as usize);
        feed_masked(&mut self.text, part, key)
            .map_err(|bad| self.bad_text(frame, begin + bad.block as u64, bad.bad, &bad.plain))
    }

    fn check_text_end(&mut self, frame: Frame) -> Result<(), Violation> {
        self.text
            .finish()
            .map_err(|bad| self.bad_text(frame, self.offset, bad, &[]))
    }

    /// Whether what arrives is to be UTF-8 as it is.
    fn is_text(&self) -> bool {
        self.message
            .is_some_and(|message| message.kind == MessageKind::Text && !message.compressed)
    }

    /// Bad text in the part that begins at `offset`.
    fn bad_text(&self, frame: Frame, offset: u64, bad: BadUtf8, part: &[u8]) -> Violation {
        violation::bad_text(self.role, frame.header, offset, bad, part)
    }
}
