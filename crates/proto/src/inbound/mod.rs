//! What arrives: frames out of bytes, messages or pieces out of frames.
//!
//! Input is always taken whole: the part of a header or of a payload that is
//! here is kept in the smallest place that holds it, so that the buffer which
//! was read into can go back to its pool.

mod payload;
mod utf8;
mod violation;

use bytes::{Buf, Bytes, BytesMut};
use farewell_close::{Rule, Suspect, Violation};

use crate::event::Piece;
use crate::frame::{Header, MAX_HEADER, Opcode};
use crate::{Config, Message, MessageKind, Role, mask};
use utf8::Utf8;

/// What the bytes meant.
#[derive(Debug)]
pub(crate) enum Inward {
    Message(Message),
    Piece(Piece),
    /// A control frame, with its header for the evidence.
    Control(Header, Bytes),
}

/// The receiving half of a connection.
#[derive(Debug)]
pub(crate) struct Inbound {
    role: Role,
    /// Nothing of messages is kept any more; only their framing is followed.
    skipping: bool,
    /// The part of a header that is here.
    partial: [u8; MAX_HEADER],
    partial_len: u8,
    /// Position in the stream of the next byte.
    offset: u64,
    frame: Option<Frame>,
    message: Option<OpenMessage>,
    text: Utf8,
    /// Payload that is not handed out yet, of the message or of the piece.
    assembly: BytesMut,
    /// The part of a control frame's payload that is here.
    control: Vec<u8>,
}

/// The frame whose payload arrives.
#[derive(Debug, Clone, Copy)]
struct Frame {
    header: Header,
    /// Payload bytes that were taken.
    done: u64,
}

impl Frame {
    const fn remaining(&self) -> u64 {
        self.header.len - self.done
    }
}

/// The message whose frames arrive.
#[derive(Debug, Clone, Copy)]
struct OpenMessage {
    kind: MessageKind,
    /// Payload bytes of its frames so far, the present one included.
    len: u64,
    fragments: u32,
    /// Whether a piece of it was handed out.
    begun: bool,
}

impl Inbound {
    pub(crate) fn new(role: Role) -> Self {
        Self {
            role,
            skipping: false,
            partial: [0; MAX_HEADER],
            partial_len: 0,
            offset: 0,
            frame: None,
            message: None,
            text: Utf8::default(),
            assembly: BytesMut::new(),
            control: Vec::new(),
        }
    }

    /// From now on only control frames are handed out.
    pub(crate) fn skip_messages(&mut self) {
        self.skipping = true;
        self.assembly = BytesMut::new();
    }

    pub(crate) const fn is_skipping(&self) -> bool {
        self.skipping
    }

    /// Nothing follows: what is not complete never will be.
    pub(crate) fn end(&mut self) {
        self.skip_messages();
        self.control = Vec::new();
    }

    /// Looks at input that nobody understands any more, from the header that
    /// broke a rule on, for what it betrays.
    pub(crate) fn betrayal(&mut self, rule: Rule, input: &[u8]) -> Option<Suspect> {
        let len = usize::from(self.partial_len);
        let more = input.len().min(MAX_HEADER - len);
        self.partial[len..len + more].copy_from_slice(&input[..more]);
        self.partial_len += more as u8;
        violation::suspect(rule, &self.partial[..len + more])
    }

    /// How many bytes were taken that count as thrown away, so that the count
    /// does not depend on the reads they came in: a bad header, and what stands
    /// behind the first bad byte of a text.
    pub(crate) fn taken_behind(&self, violation: &Violation) -> u64 {
        match violation.rule {
            Rule::TextUtf8 => self.offset.saturating_sub(violation.offset + 1),
            _ => u64::from(self.partial_len),
        }
    }

    /// The bytes of memory that are held for what is not complete.
    pub(crate) fn held(&self) -> usize {
        self.assembly.capacity() + self.control.capacity()
    }

    /// The next thing in `input`; `None` once all of it is taken.
    pub(crate) fn next(
        &mut self,
        config: &Config,
        input: &mut BytesMut,
    ) -> Result<Option<Inward>, Violation> {
        loop {
            if self.frame.is_none() {
                let Some((header, header_len)) = self.take_header(input)? else {
                    return Ok(None);
                };
                self.begin(config, header, header_len)?;
            }
            let Some(frame) = self.frame else {
                return Ok(None);
            };
            let taken = if frame.header.opcode.is_control() {
                self.take_control(frame, input)
            } else if self.skipping {
                self.skip_payload(frame, input);
                None
            } else {
                self.take_payload(config, frame, input)?
            };
            if taken.is_some() {
                return Ok(taken);
            }
            // The frame is not complete, or it was and handed nothing out.
            if self.frame.is_some() && input.is_empty() {
                return Ok(None);
            }
        }
    }

    fn take_header(&mut self, input: &mut BytesMut) -> Result<Option<(Header, u8)>, Violation> {
        if self.partial_len == 0 {
            match Header::read(input, self.role) {
                Ok(Some((header, used))) => {
                    input.advance(used);
                    self.offset += used as u64;
                    return Ok(Some((header, used as u8)));
                }
                Ok(None) => {
                    self.partial[..input.len()].copy_from_slice(input);
                    self.partial_len = input.len() as u8;
                    input.clear();
                    return Ok(None);
                }
                // Taken byte by byte below: no more of it than broke the rule,
                // as if it had come so.
                Err(_) => {}
            }
        }
        while !input.is_empty() {
            let len = usize::from(self.partial_len);
            self.partial[len] = input.get_u8();
            self.partial_len += 1;
            match Header::read(&self.partial[..=len], self.role) {
                Ok(None) => {}
                Ok(Some((header, used))) => {
                    self.partial_len = 0;
                    self.offset += used as u64;
                    return Ok(Some((header, used as u8)));
                }
                Err(rule) => {
                    let bytes = &self.partial[..=len];
                    return Err(violation::of_header(self.role, rule, self.offset, bytes));
                }
            }
        }
        Ok(None)
    }

    /// Checks what a header may say at this point of the stream.
    fn begin(&mut self, config: &Config, header: Header, header_len: u8) -> Result<(), Violation> {
        let broken = match (header.opcode, &mut self.message) {
            (Opcode::Continuation, None) => Some(Rule::ContinuationUnexpected),
            (Opcode::Continuation, Some(message)) => {
                message.len = message.len.saturating_add(header.len);
                message.fragments += 1;
                None
            }
            (Opcode::Data(_), Some(_)) => Some(Rule::ContinuationExpected),
            (Opcode::Data(kind), None) => {
                self.message = Some(OpenMessage {
                    kind,
                    len: header.len,
                    fragments: 1,
                    begun: false,
                });
                None
            }
            _ => None,
        };
        let too_much = match &self.message {
            Some(_) if self.skipping => None,
            Some(message) if message.len > config.max_message as u64 => Some(Rule::MessageTooBig),
            Some(message) if message.fragments > config.max_fragments => {
                Some(Rule::TooManyFragments)
            }
            _ => None,
        };
        self.frame = Some(Frame { header, done: 0 });
        let too_much = if header.opcode.is_control() {
            None
        } else {
            too_much
        };
        match broken.or(too_much) {
            Some(rule) => {
                let offset = self.offset - u64::from(header_len);
                Err(violation::inside(self.role, rule, header, offset, &[]))
            }
            None => Ok(()),
        }
    }

    fn take_control(&mut self, frame: Frame, input: &mut BytesMut) -> Option<Inward> {
        let here = self.here(frame, input);
        let complete = here as u64 == frame.remaining();
        let mut payload = input.split_to(here);
        mask::apply(
            &mut payload,
            mask::rotated(frame.header.mask, frame.done as usize),
        );
        self.took(here);
        if !complete {
            self.control.extend_from_slice(&payload);
            return None;
        }
        self.frame = None;
        let payload = if self.control.is_empty() {
            payload.freeze()
        } else {
            self.control.extend_from_slice(&payload);
            std::mem::take(&mut self.control).into()
        };
        Some(Inward::Control(frame.header, payload))
    }

    fn skip_payload(&mut self, frame: Frame, input: &mut BytesMut) {
        let here = self.here(frame, input);
        input.advance(here);
        self.took(here);
        if here as u64 == frame.remaining() {
            self.end_frame(frame);
        }
    }

    /// How much of the frame's payload is in `input`.
    fn here(&self, frame: Frame, input: &[u8]) -> usize {
        usize::try_from(frame.remaining()).map_or(input.len(), |left| left.min(input.len()))
    }

    const fn took(&mut self, payload: usize) {
        self.offset += payload as u64;
        if let Some(frame) = &mut self.frame {
            frame.done += payload as u64;
        }
    }

    const fn end_frame(&mut self, frame: Frame) {
        self.frame = None;
        if frame.header.fin {
            self.message = None;
            self.text.reset();
        }
    }
}
