//! [`Assembler`]: what arrives in parts.

use bytes::{Buf, BytesMut};
use farewell_close::{Rule, Suspect, Violation};

use super::allowance::Allowance;
use super::breach::Breach;
use super::framing::{Limits, OpenMessage, admit};
use super::utf8::Utf8;
use super::{close, violation};
use crate::config::Delivery;
use crate::deflate::{Agreed, Inflating};
use crate::frame::{Header, MAX_HEADER, Opcode};
use crate::{Config, Event, Role, mask};

/// What becomes of a message whose first frame has RSV1 set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compressed {
    /// Compression was not agreed: the frame breaks a rule.
    Refused,
    /// It is handed out as it came, in pieces.
    Passed,
    Inflated,
}

/// What arrives in parts, as far as it is here. Input is always taken whole: the
/// part of a header or of a payload is kept in the smallest place that holds it,
/// so that the buffer which was read into can go back to its pool.
#[derive(Debug)]
pub(super) struct Assembler {
    pub(super) role: Role,
    compressed: Compressed,
    /// `None` unless compressed messages are inflated, and wanted.
    pub(super) inflating: Option<Box<Inflating>>,
    /// Nothing of messages is kept any more; only their framing is followed.
    pub(super) skipping: bool,
    /// The part of a header that is here.
    partial: [u8; MAX_HEADER],
    partial_len: u8,
    /// Position in the stream of the next byte.
    pub(super) offset: u64,
    pub(super) frame: Option<Frame>,
    pub(super) message: Option<OpenMessage>,
    pub(super) text: Utf8,
    /// Payload that is not handed out yet, of the message or of the piece.
    pub(super) assembly: BytesMut,
    /// The part of a control frame's payload that is here.
    control: Vec<u8>,
}

/// The frame whose payload arrives.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) header: Header,
    /// Payload bytes that were taken.
    pub(super) done: u64,
}

impl Frame {
    pub(super) const fn remaining(&self) -> u64 {
        self.header.len - self.done
    }
}

impl Assembler {
    /// For what begins at `offset` of the stream.
    pub(super) fn new(role: Role, offset: u64) -> Self {
        Self {
            role,
            compressed: Compressed::Refused,
            inflating: None,
            skipping: false,
            partial: [0; MAX_HEADER],
            partial_len: 0,
            offset,
            frame: None,
            message: None,
            text: Utf8::default(),
            assembly: BytesMut::new(),
            control: Vec::new(),
        }
    }

    /// Messages may be compressed, as was agreed; they are inflated.
    pub(super) fn inflate(&mut self, agreed: &Agreed) {
        self.compressed = Compressed::Inflated;
        self.inflating = Some(Box::new(Inflating::new(agreed, self.role)));
    }

    /// Messages may be compressed; they are handed out as they are.
    pub(super) const fn pass_compressed(&mut self) {
        self.compressed = Compressed::Passed;
    }

    /// From now on only control frames are handed out.
    pub(super) fn skip_messages(&mut self) {
        self.skipping = true;
        self.assembly = BytesMut::new();
        if let Some(mut inflating) = self.inflating.take() {
            inflating.end();
        }
    }

    pub(super) const fn is_skipping(&self) -> bool {
        self.skipping
    }

    /// Nothing follows: what is not complete never will be.
    pub(super) fn end(&mut self) {
        self.skip_messages();
        self.control = Vec::new();
    }

    /// Looks at input that nobody understands any more, from the header that
    /// broke a rule on, for what it betrays.
    pub(super) fn betrayal(&mut self, rule: Rule, input: &[u8]) -> Option<Suspect> {
        let len = usize::from(self.partial_len);
        let more = input.len().min(MAX_HEADER - len);
        self.partial[len..len + more].copy_from_slice(&input[..more]);
        self.partial_len += more as u8;
        let expected = self.compressed != Compressed::Refused;
        violation::suspect(rule, &self.partial[..len + more], expected)
    }

    /// The bytes that are here of a header that is not complete, or that broke a
    /// rule.
    pub(super) fn partial_header(&self) -> u64 {
        u64::from(self.partial_len)
    }

    pub(super) const fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether nothing is lost without it: all that came is complete, and what
    /// follows is taken as at first.
    pub(super) fn is_at_rest(&self) -> bool {
        self.frame.is_none()
            && self.message.is_none()
            && self.partial_len == 0
            && self.compressed == Compressed::Refused
            && !self.skipping
    }

    /// Whether nothing of a header or a payload waits here, and messages are taken
    /// as they are.
    pub(super) fn is_plain(&self) -> bool {
        self.partial_len == 0
            && self.compressed == Compressed::Refused
            && !self.skipping
            && self.assembly.is_empty()
            && self.control.is_empty()
    }

    /// Whether no frame has begun that is not complete.
    pub(super) const fn is_between_frames(&self) -> bool {
        self.frame.is_none() && self.partial_len == 0
    }

    /// The bytes of memory that are held for what is not complete.
    pub(super) fn held(&self) -> usize {
        let inflated = self.inflating.as_ref();
        let inflated = inflated.map_or(0, |inflating| inflating.out.capacity());
        self.assembly.capacity() + self.control.capacity() + inflated
    }

    /// Whether RSV1 may be set where a message begins.
    fn may_compress(&self, config: &Config) -> bool {
        match self.compressed {
            Compressed::Refused => false,
            Compressed::Passed => config.delivery == Delivery::Pieces,
            Compressed::Inflated => true,
        }
    }

    /// Whether the message that arrives is to be inflated.
    pub(super) fn inflates(&self) -> bool {
        self.compressed == Compressed::Inflated
            && self.message.is_some_and(|message| message.compressed)
    }

    /// The next event in `input`, with the bytes of data that it took on the wire;
    /// `None` once all of the input is taken, or no more may be done.
    pub(super) fn next(
        &mut self,
        config: &Config,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<(Event, u64)>, Box<Breach>> {
        loop {
            if self.frame.is_none() {
                let Some((header, header_len)) = self.take_header(config, input)? else {
                    return Ok(None);
                };
                if !self.begin(config, header, header_len, allowance)? {
                    if allowance.is_used_up() {
                        return Ok(None);
                    }
                    continue;
                }
            }
            let Some(frame) = self.frame else {
                return Ok(None);
            };
            let taken = if frame.header.opcode.is_control() {
                let event = self.take_control(config, frame, input, allowance)?;
                event.map(|event| (event, 0))
            } else if self.skipping {
                self.skip_payload(frame, input);
                None
            } else {
                self.take_payload(config, frame, input, allowance)?
            };
            if taken.is_some() || allowance.is_used_up() {
                return Ok(taken);
            }
            // The frame is not complete, or it was and handed nothing out.
            if self.frame.is_some() && input.is_empty() {
                return Ok(None);
            }
        }
    }

    fn take_header(
        &mut self,
        config: &Config,
        input: &mut BytesMut,
    ) -> Result<Option<(Header, u8)>, Violation> {
        let rsv1 = self.may_compress(config);
        if self.partial_len == 0 {
            match Header::read(input, self.role, rsv1) {
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
            match Header::read(&self.partial[..=len], self.role, rsv1) {
                Ok(None) => {}
                Ok(Some((header, used))) => {
                    self.partial_len = 0;
                    self.offset += used as u64;
                    return Ok(Some((header, used as u8)));
                }
                Err(rule) => {
                    let bytes = &self.partial[..=len];
                    return Err(violation::of_header(
                        self.role,
                        rule,
                        self.offset,
                        bytes,
                        rsv1,
                    ));
                }
            }
        }
        Ok(None)
    }

    /// Begins a frame, if it may stand at this point of the stream; false where that is
    /// all, since it says nothing.
    fn begin(
        &mut self,
        config: &Config,
        header: Header,
        header_len: u8,
        allowance: &mut Allowance<'_>,
    ) -> Result<bool, Violation> {
        self.frame = Some(Frame { header, done: 0 });
        let begun = self.message.is_some_and(|message| message.begun);
        let rule = match admit(header, self.message, &self.limits(config)) {
            Ok(message) => {
                self.message = message;
                allowance.frame(message.is_some_and(|message| message.compressed));
                if !is_bare(header, message) {
                    return Ok(true);
                }
                if header.opcode == Opcode::Continuation && !self.skipping {
                    allowance.aside(0);
                }
                if self.skipping || allowance.bare(config.control_rate) {
                    let is_told = config.delivery == Delivery::Pieces && !begun;
                    let says_something = header.fin || (is_told && !self.skipping);
                    if !says_something {
                        self.frame = None;
                    }
                    return Ok(says_something);
                }
                Rule::TooManyControlFrames
            }
            Err(rule) => {
                // Its message is skipped, and its framing followed.
                if let Ok(message) = admit(header, self.message, &Limits::NONE) {
                    self.message = message;
                }
                rule
            }
        };
        let offset = self.offset - u64::from(header_len);
        Err(violation::inside(self.role, rule, header, offset, &[]))
    }

    const fn limits(&self, config: &Config) -> Limits {
        if self.skipping {
            Limits::NONE
        } else if matches!(self.compressed, Compressed::Inflated) {
            Limits::inflating(config)
        } else {
            Limits::new(config)
        }
    }

    fn take_control(
        &mut self,
        config: &Config,
        frame: Frame,
        input: &mut BytesMut,
        allowance: &mut Allowance<'_>,
    ) -> Result<Option<Event>, Box<Breach>> {
        let here = self.here(frame, input);
        let complete = here as u64 == frame.remaining();
        // Nothing is taken off without need: the buffer counts who points into it.
        let mut payload = match here {
            0 => BytesMut::new(),
            here => input.split_to(here),
        };
        mask::apply(
            &mut payload,
            mask::rotated(frame.header.mask, frame.done as usize),
        );
        self.took(here);
        if !complete {
            self.control.extend_from_slice(&payload);
            return Ok(None);
        }
        self.frame = None;
        let payload = if self.control.is_empty() {
            payload.freeze()
        } else {
            self.control.extend_from_slice(&payload);
            std::mem::take(&mut self.control).into()
        };
        let counts = match frame.header.opcode {
            _ if self.skipping => false,
            Opcode::Ping => true,
            Opcode::Pong => allowance
                .awaited
                .is_none_or(|awaited| payload != awaited[..]),
            _ => false,
        };
        if counts {
            allowance.aside(payload.len());
            if !allowance.bare(config.control_rate) {
                let begin = self.offset - payload.len() as u64;
                let rule = Rule::TooManyControlFrames;
                let violation = violation::of_frame(self.role, rule, frame.header, begin, &[]);
                return Err(violation.into());
            }
        }
        Ok(Some(match frame.header.opcode {
            Opcode::Ping => Event::Ping(payload),
            Opcode::Pong => Event::Pong(payload),
            _ => {
                let begin = self.offset - payload.len() as u64;
                Event::Closed(close::read(self.role, frame.header, begin, &payload)?)
            }
        }))
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
    pub(super) fn here(&self, frame: Frame, input: &[u8]) -> usize {
        usize::try_from(frame.remaining()).map_or(input.len(), |left| left.min(input.len()))
    }

    pub(super) const fn took(&mut self, payload: usize) {
        self.offset += payload as u64;
        if let Some(frame) = &mut self.frame {
            frame.done += payload as u64;
        }
    }

    pub(super) const fn end_frame(&mut self, frame: Frame) {
        self.frame = None;
        if frame.header.fin {
            self.message = None;
            self.text.reset();
        }
    }
}

/// Whether a data frame carries nothing, and ends no message that carries something.
const fn is_bare(header: Header, message: Option<OpenMessage>) -> bool {
    if header.len > 0 || header.opcode.is_control() {
        return false;
    }
    match message {
        Some(message) => !header.fin || message.len == 0,
        None => false,
    }
}
