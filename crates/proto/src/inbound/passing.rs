//! What a relay passes on as it came: whole data frames with their headers, one
//! after the other, and parts of a large frame as fragments. The bytes are looked
//! at where they were read, and neither moved nor changed.
//!
//! Only what is plain is taken here. Control frames, frames of which too little is
//! here, and whatever breaks a rule are left to [`Inbound::next`], which finds the
//! same state as if nobody had looked.

use super::Inbound;
use super::assembler::{Assembler, Frame};
use super::framing::{Limits, OpenMessage, admit};
use super::masked::{feed_masked, is_text};
use super::utf8::Utf8;
use crate::defaults::RELAY_FRAGMENT;
use crate::frame::{Header, Opcode};
use crate::passage::Passage;
use crate::{Config, MessageKind, Role, mask};

/// The most frames that are passed at once: others have their turn in between.
const FRAMES: u32 = 1 << 10;

/// Where a stream stands between two frames.
#[derive(Debug, Clone, Copy, Default)]
struct Between {
    message: Option<OpenMessage>,
    text: Utf8,
}

impl Between {
    /// Adds the whole data frames that `input` goes on with behind what is passed
    /// already.
    fn whole_frames(&mut self, config: &Config, input: &[u8], passage: &mut Passage) {
        while passage.frames() < FRAMES {
            if self.message.is_none() {
                whole_messages(config, input, passage);
            }
            if passage.frames() == FRAMES || !self.fragment(config, input, passage) {
                return;
            }
        }
    }

    /// Adds a whole frame of a message in several; tells whether there is one that
    /// breaks no rule and says something.
    fn fragment(&mut self, config: &Config, input: &[u8], passage: &mut Passage) -> bool {
        let rest = &input[passage.taken()..];
        let Some((header, header_len, payload)) = whole_frame(rest, passage.receiver) else {
            return false;
        };
        let Ok(Some(mut message)) = admit(header, self.message, &Limits::new(config)) else {
            return false;
        };
        // An empty fragment in the middle says nothing, and how many may be empty is not
        // asked here.
        let counts = config.control_rate.is_some() && message.len == 0;
        if header.len == 0 && (counts || (message.begun && !header.fin)) {
            return false;
        }
        let Some(text) = checked(self.text, &message, payload, header.mask, header.fin) else {
            return false;
        };
        message.begun = true;
        self.text = text;
        self.message = (!header.fin).then_some(message);
        passage.add(header, header_len);
        true
    }
}

impl Inbound {
    /// What `input` begins with that can go on as it is; `None` where it begins
    /// with something else. The caller passes it on, and takes it off `input`.
    pub(crate) fn passage(&mut self, config: &Config, input: &[u8]) -> Option<Passage> {
        let mut passage = Passage::new(self.role);
        if self.assembler.is_none() {
            let mut between = Between::default();
            between.whole_frames(config, input, &mut passage);
            if passage.taken() > 0 && between.message.is_none() {
                self.offset += passage.taken() as u64;
                return Some(passage);
            }
            let mut assembler = Assembler::new(self.role, self.offset);
            if passage.taken() > 0 {
                assembler.offset += passage.taken() as u64;
                (assembler.message, assembler.text) = (between.message, between.text);
            } else if !assembler.first_part(config, input, &mut passage) {
                return None;
            }
            self.assembler = Some(Box::new(assembler));
            return Some(passage);
        }
        let assembler = self.assembler.as_mut()?;
        let passed = assembler.is_plain() && assembler.pass(config, input, &mut passage);
        if assembler.is_at_rest() {
            self.offset = assembler.offset();
            self.assembler = None;
        }
        passed.then_some(passage)
    }
}

impl Assembler {
    /// Whether something was passed; see [`Inbound::passage`].
    fn pass(&mut self, config: &Config, input: &[u8], passage: &mut Passage) -> bool {
        if let Some(frame) = self.frame {
            if !self.part(frame, input, 0, passage) {
                return false;
            }
            if self.frame.is_some() {
                return true;
            }
            // The frame is over, and others may follow.
        }
        let before = passage.taken();
        let mut between = Between {
            message: self.message,
            text: self.text,
        };
        between.whole_frames(config, input, passage);
        self.offset += (passage.taken() - before) as u64;
        (self.message, self.text) = (between.message, between.text);
        passage.taken() > 0 || self.first_part(config, input, passage)
    }

    /// Begins a large frame, of which enough is here for a fragment.
    fn first_part(&mut self, config: &Config, input: &[u8], passage: &mut Passage) -> bool {
        let Ok(Some((header, header_len))) = Header::read(input, self.role, false) else {
            return false;
        };
        if input.len() - header_len < RELAY_FRAGMENT {
            return false;
        }
        let Ok(message) = admit(header, self.message, &Limits::new(config)) else {
            return false;
        };
        let before = (self.message, self.offset);
        let frame = Frame { header, done: 0 };
        (self.frame, self.message) = (Some(frame), message);
        self.offset += header_len as u64;
        let passed = self.part(frame, input, header_len, passage);
        if !passed {
            self.frame = None;
            (self.message, self.offset) = before;
        }
        passed
    }

    /// A part of a frame: what is here of it, behind `skipped` bytes.
    fn part(&mut self, frame: Frame, input: &[u8], skipped: usize, passage: &mut Passage) -> bool {
        let Some(mut message) = self.message else {
            return false;
        };
        let input = &input[skipped..];
        let here = self.here(frame, input);
        let complete = here as u64 == frame.remaining();
        let fair = complete || here >= RELAY_FRAGMENT;
        if !fair || here == 0 || frame.header.opcode.is_control() {
            return false;
        }
        let last = complete && frame.header.fin;
        let key = mask::rotated(frame.header.mask, frame.done as usize);
        let Some(text) = checked(self.text, &message, &input[..here], key, last) else {
            return false;
        };
        self.text = text;
        let opcode = if message.begun {
            Opcode::Continuation
        } else {
            Opcode::Data(message.kind)
        };
        let part = Header {
            fin: last,
            compressed: false,
            opcode,
            mask: key,
            len: here as u64,
        };
        passage.begin(part, skipped);
        message.begun = true;
        self.message = Some(message);
        self.took(here);
        if complete {
            self.end_frame(frame);
        }
        true
    }
}

/// Adds the messages that `input` goes on with behind what is passed already, each
/// by itself in a whole frame, as most are.
fn whole_messages(config: &Config, input: &[u8], passage: &mut Passage) {
    let limits = Limits::new(config);
    while passage.frames() < FRAMES {
        let rest = &input[passage.taken()..];
        let Some((header, header_len, payload)) = whole_frame(rest, passage.receiver) else {
            return;
        };
        let Ok(Some(message)) = admit(header, None, &limits) else {
            return;
        };
        if header.len == 0 && config.control_rate.is_some() {
            return;
        }
        let passes =
            header.fin && (message.kind == MessageKind::Binary || is_text(payload, header.mask));
        if !passes {
            return;
        }
        passage.add(header, header_len);
    }
}

/// The data frame that `input` begins with, if all of it is here: its header, the
/// header's length, and its payload.
fn whole_frame(input: &[u8], receiver: Role) -> Option<(Header, usize, &[u8])> {
    let (header, header_len) = Header::read(input, receiver, false).ok()??;
    let len = usize::try_from(header.len).ok()?;
    let payload = input[header_len..].get(..len)?;
    (!header.opcode.is_control()).then_some((header, header_len, payload))
}

/// The check of a message's text behind a further part; `None` where that is bad.
fn checked(
    mut text: Utf8,
    message: &OpenMessage,
    part: &[u8],
    key: [u8; 4],
    last: bool,
) -> Option<Utf8> {
    if message.kind == MessageKind::Text {
        feed_masked(&mut text, part, key).ok()?;
        if last {
            text.finish().ok()?;
        }
    }
    Some(text)
}
