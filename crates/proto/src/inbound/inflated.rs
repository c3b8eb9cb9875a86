//! Payloads of compressed messages: inflated as they arrive, and no further than
//! the limit.
//!
//! What an inflated byte breaks is told at the frame that it came in, and in the
//! order of the inflated bytes, however the stream was cut: bad text before the
//! limit, the limit before data that can't be inflated.

use bytes::{Buf, Bytes, BytesMut};
use farewell_close::{Rule, Violation};

use super::allowance::Allowance;
use super::assembler::{Assembler, Frame};
use super::payload::SCRATCH;
use super::utf8::BadUtf8;
use super::violation;
use crate::defaults::RELAY_FRAGMENT;
use crate::deflate::{BadData, Inflating};
use crate::event::Piece;
use crate::{Config, Event, Message, MessageKind, mask};

/// How much of a message is given to the decompressor at once.
const PART: usize = 4 << 10;
/// How much it inflates at once: a small input may mean a thousand times as much.
const STEP: usize = 64 << 10;

impl Assembler {
    pub(super) fn inflate_for_message(
        &mut self,
        config: &Config,
        frame: Frame,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<(Event, u64)>, Violation> {
        let Some(mut inflating) = self.inflating.take() else {
            return Ok(None);
        };
        let mut now = frame;
        while now.remaining() > 0 && !input.is_empty() && !allowance.is_used_up() {
            let here = self.here(now, input);
            let part = &mut input[..here.min(PART)];
            let key = mask::rotated(now.header.mask, now.done as usize);
            mask::apply(part, key);
            let before = inflating.out.len();
            let left = config.max_message.saturating_sub(before);
            let mut used = 0;
            let inflated = self.inflate_part(&mut inflating, left, |inflating| {
                let largest = config.max_message.saturating_add(1);
                used = inflating.inflate(part, before.saturating_add(STEP), largest)?;
                Ok(())
            });
            if inflated.is_err() {
                // All that is here, so that it does not count as thrown away.
                used = here;
            } else {
                // What is left is read with its mask again.
                mask::apply(&mut part[used..], mask::rotated(key, used));
            }
            input.advance(used);
            self.took(used);
            now.done += used as u64;
            inflated?;
            allowance.inflated(inflating.out.len() - before);
        }
        let complete = now.remaining() == 0;
        let last = complete && frame.header.fin;
        let mut message = None;
        if last {
            self.finish_inflated(config, &mut inflating)?;
            message = self.message;
        }
        let whole = message.map(|message| {
            let payload = into_bytes(std::mem::take(&mut inflating.out));
            let whole = Message::from_validated(message.kind, payload);
            (Event::Message(whole), message.len)
        });
        self.inflating = Some(inflating);
        if complete {
            self.end_frame(frame);
        }
        Ok(whole)
    }

    pub(super) fn inflate_for_piece(
        &mut self,
        config: &Config,
        frame: Frame,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<(Event, u64)>, Violation> {
        let Some(mut inflating) = self.inflating.take() else {
            return Ok(None);
        };
        let before = inflating.out.len();
        let mut scratch = [0; SCRATCH];
        let mut now = frame;
        while now.remaining() > 0 && !input.is_empty() && inflating.out.len() < RELAY_FRAGMENT {
            let here = self.here(now, input).min(SCRATCH);
            let chunk = &mut scratch[..here];
            chunk.copy_from_slice(&input[..here]);
            mask::apply(chunk, mask::rotated(now.header.mask, now.done as usize));
            let left = self.left(config);
            let stop_at =
                RELAY_FRAGMENT.min(inflating.out.len().saturating_add(left).saturating_add(1));
            let mut used = 0;
            self.inflate_part(&mut inflating, left, |inflating| {
                used = inflating.inflate(chunk, stop_at, stop_at)?;
                Ok(())
            })?;
            input.advance(used);
            self.took(used);
            now.done += used as u64;
            if let Some(message) = &mut self.message {
                message.uncounted += used as u64;
            }
        }
        let complete = now.remaining() == 0;
        let last = complete && frame.header.fin;
        if last {
            self.finish_inflated(config, &mut inflating)?;
        }
        allowance.inflated(inflating.out.len() - before);
        let full = inflating.out.len() >= RELAY_FRAGMENT;
        let piece = if complete || full {
            self.inflated_piece(&mut inflating, last)
        } else {
            None
        };
        self.inflating = Some(inflating);
        if complete {
            self.end_frame(frame);
        }
        Ok(piece)
    }

    fn inflated_piece(&mut self, inflating: &mut Inflating, last: bool) -> Option<(Event, u64)> {
        let message = self.message.as_mut()?;
        let piece = Piece {
            kind: message.kind,
            first: !message.begun,
            last,
            compressed: false,
            payload: into_bytes(std::mem::take(&mut inflating.out)),
            mask: [0; 4],
        };
        // Nothing was inflated yet: the message may begin later.
        if !last && piece.payload.is_empty() {
            return None;
        }
        message.begun = true;
        let wire = std::mem::take(&mut message.uncounted);
        Some((Event::Piece(piece), wire))
    }

    /// The four bytes that did not travel, and the end of the text.
    fn finish_inflated(
        &mut self,
        config: &Config,
        inflating: &mut Inflating,
    ) -> Result<(), Violation> {
        self.inflate_part(inflating, self.left(config), Inflating::finish)?;
        let frame = self.frame;
        match (self.text.finish(), frame) {
            (Err(_), Some(frame)) if self.is_inflated_text() => {
                Err(self.bad_frame(Rule::TextUtf8, frame, &[]))
            }
            _ => Ok(()),
        }
    }

    /// How much longer the message may become.
    fn left(&self, config: &Config) -> usize {
        let inflated = self.message.map_or(0, |message| message.inflated);
        let left = (config.max_message as u64).saturating_sub(inflated);
        usize::try_from(left).unwrap_or(usize::MAX)
    }

    /// Inflates a part, and judges what it came to, of which `left` bytes may be.
    fn inflate_part(
        &mut self,
        inflating: &mut Inflating,
        left: usize,
        inflate: impl FnOnce(&mut Inflating) -> Result<(), BadData>,
    ) -> Result<(), Violation> {
        let before = inflating.out.len();
        let result = inflate(inflating);
        let part = &inflating.out[before..];
        let Some(frame) = self.frame else {
            return Ok(());
        };
        if let Some(message) = &mut self.message {
            message.inflated += part.len() as u64;
        }
        if self.is_inflated_text() {
            let part = &part[..part.len().min(left)];
            if let Err(BadUtf8(at)) = self.text.feed(part) {
                let bad = &part[at..part.len().min(at + 1)];
                return Err(self.bad_frame(Rule::TextUtf8, frame, bad));
            }
        }
        if part.len() > left {
            return Err(self.bad_frame(Rule::MessageTooBig, frame, &[]));
        }
        result.map_err(|BadData| self.bad_frame(Rule::CompressedData, frame, &[]))
    }

    /// A rule broken by what a frame was inflated to: at the frame, since inflated
    /// bytes have no place in the stream.
    fn bad_frame(&self, rule: Rule, frame: Frame, inflated: &[u8]) -> Violation {
        let begin = self.offset - frame.done;
        violation::of_frame(self.role, rule, frame.header, begin, inflated)
    }

    fn is_inflated_text(&self) -> bool {
        self.message
            .is_some_and(|message| message.kind == MessageKind::Text)
    }
}

/// Without much room that nothing will need.
fn into_bytes(mut out: Vec<u8>) -> Bytes {
    if out.capacity() - out.len() > out.len() / 2 {
        out.shrink_to_fit();
    }
    out.into()
}
