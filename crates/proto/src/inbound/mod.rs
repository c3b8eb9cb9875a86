//! What arrives: frames out of bytes, messages or pieces out of frames.
//!
//! A message that lies whole in one frame and one read, as nearly all do, is
//! handed out where it lies. For all else there is an [`Assembler`], and only as
//! long as something is not complete: a connection between two messages owns
//! none.

mod allowance;
mod assembler;
mod breach;
mod close;
mod framing;
mod inflated;
mod late_pong;
mod masked;
mod passing;
mod payload;
mod utf8;
mod violation;

use bytes::{Buf, BytesMut};
use farewell_close::{Rule, Suspect, Violation};

use crate::config::Delivery;
use crate::deflate::Agreed;
use crate::frame::Header;
use crate::{Config, Event, Message, MessageKind, Role, mask};
use assembler::Assembler;
use framing::{Limits, admit};
use utf8::Utf8;

pub use allowance::Asides;
pub(crate) use allowance::{Allowance, Bare};
pub(crate) use breach::Breach;

/// The receiving half of a connection.
#[derive(Debug)]
pub(crate) struct Inbound {
    role: Role,
    /// Position in the stream of the next byte, while there is no assembler.
    offset: u64,
    /// `None` between messages, unless they may be compressed or are skipped.
    assembler: Option<Box<Assembler>>,
}

impl Inbound {
    pub(crate) const fn new(role: Role) -> Self {
        Self {
            role,
            offset: 0,
            assembler: None,
        }
    }

    /// Messages may be compressed, as was agreed; they are inflated.
    pub(crate) fn inflate(&mut self, agreed: &Agreed) {
        self.assembler().inflate(agreed);
    }

    /// Messages may be compressed; they are handed out as they are.
    pub(crate) fn pass_compressed(&mut self) {
        self.assembler().pass_compressed();
    }

    /// From now on only control frames are handed out.
    pub(crate) fn skip_messages(&mut self) {
        self.assembler().skip_messages();
    }

    pub(crate) fn is_skipping(&self) -> bool {
        let assembler = self.assembler.as_ref();
        assembler.is_some_and(|assembler| assembler.is_skipping())
    }

    /// Nothing follows: what is not complete never will be.
    pub(crate) fn end(&mut self) {
        self.assembler().end();
    }

    /// See [`Assembler::betrayal`].
    pub(crate) fn betrayal(&mut self, rule: Rule, input: &[u8]) -> Option<Suspect> {
        self.assembler().betrayal(rule, input)
    }

    /// How many bytes were taken that count as thrown away, so that the count
    /// does not depend on the reads they came in: a bad header, and what stands
    /// behind the first bad byte of a text. Where a message is inflated there is
    /// no such byte, and only what comes in later reads counts.
    pub(crate) fn taken_behind(&self, violation: &Violation) -> u64 {
        let inflates = |assembler: &Assembler| assembler.inflates();
        let assembler = self.assembler.as_deref();
        match violation.rule {
            Rule::TextUtf8 if !assembler.is_some_and(inflates) => {
                self.offset().saturating_sub(violation.offset + 1)
            }
            _ => assembler.map_or(0, Assembler::partial_header),
        }
    }

    /// Whether no frame has begun that is not complete.
    pub(crate) fn is_between_frames(&self) -> bool {
        let assembler = self.assembler.as_deref();
        assembler.is_none_or(Assembler::is_between_frames)
    }

    /// The bytes of memory that are held for what is not complete.
    pub(crate) fn held(&self) -> usize {
        self.assembler.as_deref().map_or(0, Assembler::held)
    }

    /// The next event in `input`, with the bytes of data that it took on the wire;
    /// `None` once all of the input is taken, or no more may be done.
    #[inline]
    pub(crate) fn next(
        &mut self,
        config: &Config,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<(Event, u64)>, Box<Breach>> {
        if self.assembler.is_none()
            && config.delivery == Delivery::Messages
            && let Some((kind, header, len)) = self.whole_message(config, input)
        {
            allowance.frame(false);
            Ok(Some(self.take_whole(kind, header, len, input)?))
        } else {
            self.next_in_parts(config, input, allowance)
        }
    }

    /// The message that `input` begins with, if it is whole and breaks no rule; else
    /// nothing is changed.
    #[inline]
    pub(crate) fn plain(&mut self, config: &Config, input: &mut BytesMut) -> Option<Message> {
        if self.assembler.is_some() || config.delivery != Delivery::Messages {
            return None;
        }
        let (kind, header, header_len) = self.whole_message(config, input)?;
        let len = header.len as usize;
        let payload = &mut input[header_len..header_len + len];
        match kind {
            MessageKind::Text if !Utf8::try_unmask(payload, header.mask) => return None,
            MessageKind::Text => {}
            MessageKind::Binary => mask::apply(payload, header.mask),
        }
        input.advance(header_len);
        self.offset += (header_len + len) as u64;
        let payload = input.split_to(len).freeze();
        Some(Message::from_validated(kind, payload))
    }

    fn next_in_parts(
        &mut self,
        config: &Config,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<(Event, u64)>, Box<Breach>> {
        if let Some(assembler) = &mut self.assembler {
            let arrived = assembler.next(config, input, allowance);
            if assembler.is_at_rest() {
                self.offset = assembler.offset();
                self.assembler = None;
            }
            return arrived;
        }
        let mut assembler = Assembler::new(self.role, self.offset);
        let arrived = assembler.next(config, input, allowance);
        if assembler.is_at_rest() {
            self.offset = assembler.offset();
        } else {
            self.assembler = Some(Box::new(assembler));
        }
        arrived
    }

    /// See [`Assembler::room`].
    pub(crate) fn room(&mut self, config: &Config) -> Option<(&mut BytesMut, usize)> {
        self.assembler.as_mut()?.room(config)
    }

    /// See [`Assembler::took_room`].
    pub(crate) fn took_room(&mut self, before: usize) -> Result<Option<(Event, u64)>, Box<Breach>> {
        let Some(assembler) = &mut self.assembler else {
            return Ok(None);
        };
        let arrived = assembler.took_room(before);
        if assembler.is_at_rest() {
            self.offset = assembler.offset();
            self.assembler = None;
        }
        Ok(arrived?)
    }

    /// The header of a message that `input` begins with and that breaks no rule
    /// by it, if it has a payload and all of that is here; before it the message's
    /// kind, behind it the header's length.
    #[inline]
    fn whole_message(&self, config: &Config, input: &[u8]) -> Option<(MessageKind, Header, usize)> {
        let (header, len) = Header::read(input, self.role, false).ok()??;
        // A control frame opens no message.
        let message = admit(header, None, &Limits::new(config)).ok()??;
        // How many may be empty is not asked here.
        let whole = header.fin && header.len > 0 && header.len <= (input.len() - len) as u64;
        whole.then_some((message.kind, header, len))
    }

    #[inline]
    fn take_whole(
        &mut self,
        kind: MessageKind,
        header: Header,
        header_len: usize,
        input: &mut BytesMut,
    ) -> Result<(Event, u64), Violation> {
        input.advance(header_len);
        let mut payload = input.split_to(header.len as usize);
        let begin = self.offset + header_len as u64;
        self.offset = begin + header.len;
        match kind {
            MessageKind::Text => Utf8::unmask_whole(&mut payload, header.mask)
                .map_err(|bad| violation::bad_text(self.role, header, begin, bad, &payload))?,
            MessageKind::Binary => mask::apply(&mut payload, header.mask),
        }
        let message = Message::from_validated(kind, payload.freeze());
        Ok((Event::Message(message), header.len))
    }

    /// Position in the stream of the next byte.
    fn offset(&self) -> u64 {
        let assembler = self.assembler.as_deref();
        assembler.map_or(self.offset, Assembler::offset)
    }

    fn assembler(&mut self) -> &mut Assembler {
        self.assembler
            .get_or_insert_with(|| Box::new(Assembler::new(self.role, self.offset)))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    #[test]
    fn between_two_messages_there_is_no_assembler() {
        let stream: [&[u8]; 4] = [
            &[0x01, 0x02, b'a', b'b'],
            &[0x89, 0x01, b'p'],
            &[0x80, 0x01, b'c'],
            &[0x82, 0x02, 1, 2],
        ];
        let stream = stream.concat();
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let config = Config {
                delivery,
                ..Config::default()
            };
            for cut in 1..=stream.len() {
                let mut inbound = Inbound::new(Role::Client);
                let mut taken = 0;
                for part in stream.chunks(cut) {
                    let mut input = BytesMut::from(part);
                    let (mut work, mut bare, now) = (u32::MAX, None, Instant::now());
                    let mut allowance = Allowance {
                        work: &mut work,
                        bare: &mut bare,
                        now,
                        opened_at: now,
                        awaited: None,
                    };
                    while let Ok(Some(_)) = inbound.next(&config, &mut input, &mut allowance) {}
                    taken += part.len();
                    let at_rest = [10, 14].contains(&taken);
                    assert_eq!(inbound.assembler.is_none(), at_rest, "{taken} of {cut}");
                }
                assert_eq!(inbound.offset(), stream.len() as u64);
            }
        }
    }
}
