//! What the peer says.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::{Instant, timeout_at};

use farewell_proto::later;

use super::seen::Quiet;
use super::seen::{close, extract};
use super::{End, Peer, Seen};
use crate::reader::ReadFrame;
use crate::transcript::Speaker;
use crate::{BoxWire, Frame, Opcode};

/// The largest message that any case asks for, and room for what lies around it.
const MOST_BUFFERED: usize = 40 << 20;
/// No case asks for more in one message.
const LONGEST_MESSAGE: usize = 17 << 20;

impl Peer {
    /// What the peer says or does next, within the time that something due may take.
    pub(crate) async fn next(&mut self) -> Seen {
        self.next_within(self.due()).await
    }

    /// What the peer says or does next, within this time.
    pub(crate) async fn next_within(&mut self, wait: Duration) -> Seen {
        let until = later(Instant::now(), wait);
        loop {
            match self.reader.next() {
                Ok(Some(frame)) => {
                    if let Some(seen) = self.take(frame).await {
                        return seen;
                    }
                    // What is answered or assembled without end does not count.
                    if Instant::now() > until {
                        return Seen::Silence(Quiet {
                            wait,
                            unfinished: 0,
                        });
                    }
                    continue;
                }
                Ok(None) => {}
                Err(too_long) => {
                    self.note_rest("the beginning of a frame that is too long");
                    self.reader.buffer.clear();
                    return Seen::Illegal(format!("a frame of {} bytes", too_long.0));
                }
            }
            if let Some(end) = self.end {
                return Seen::Ended(end);
            }
            if timeout_at(until, self.fill()).await.is_err() {
                return Seen::Silence(Quiet {
                    wait,
                    unfinished: self.reader.buffer.len(),
                });
            }
        }
    }

    /// Writes down what came and is no whole frame or head.
    pub(super) fn note_rest(&mut self, what: &str) {
        let rest = self.reader.buffer.clone();
        if !rest.is_empty() {
            self.note(Speaker::Peer, &rest, what);
        }
    }

    /// Reads more. Cancel safe.
    pub(super) async fn fill(&mut self) {
        let Some(wire) = &mut self.wire else {
            self.end.get_or_insert(End::ResetLocal);
            return;
        };
        let (buffer, end) = (&mut self.reader.buffer, &mut self.end);
        std::future::poll_fn(|cx| poll_fill(wire, buffer, end, cx)).await;
        if let Some(end) = self.end {
            self.note(Speaker::Peer, &[], Seen::Ended(end).to_string());
        }
    }

    /// What a frame means; `None` where it is part of something, or was answered.
    async fn take(&mut self, frame: ReadFrame) -> Option<Seen> {
        self.count(&frame);
        self.note(Speaker::Peer, &frame.raw, describe(&frame));
        if self.close_received.is_some() {
            // Counted; a case that is about it looks there.
            return None;
        }
        if let Some(what) = self.illegal(&frame) {
            return Some(Seen::Illegal(what));
        }
        match frame.opcode {
            Opcode::PING if self.pongs => {
                self.send(Frame::pong(frame.payload)).await;
                None
            }
            Opcode::PING => Some(Seen::Ping(frame.payload)),
            Opcode::PONG => Some(Seen::Pong(frame.payload)),
            Opcode::CLOSE => {
                self.close_received = Some(frame.payload.clone());
                self.pongs = false;
                Some(Seen::Close(frame.payload))
            }
            _ => self.assemble(frame),
        }
    }

    fn count(&mut self, frame: &ReadFrame) {
        let seen = &mut self.seen;
        seen.masked += u64::from(frame.masked);
        seen.unmasked += u64::from(!frame.masked);
        seen.padded += u64::from(!frame.shortest);
        seen.after_close += u64::from(self.close_received.is_some());
        seen.repeated_keys += u64::from(frame.key.is_some() && frame.key == seen.key);
        seen.key = frame.key;
    }

    fn illegal(&self, frame: &ReadFrame) -> Option<String> {
        let name = frame.opcode.name();
        let control = frame.opcode.is_control();
        if !matches!(frame.opcode.0, 0..=2 | 8..=10) {
            return Some(format!("a frame with a {name}"));
        }
        if control && (!frame.fin || frame.payload.len() > 125 || frame.reserved != 0) {
            return Some(format!(
                "a {name} frame with fin {}, {} bytes, reserved bits {:03b}",
                u8::from(frame.fin),
                frame.payload.len(),
                frame.reserved
            ));
        }
        if control {
            return None;
        }
        let continues = frame.opcode == Opcode::CONTINUATION;
        if continues != self.open.is_some() {
            return Some(format!(
                "a {name} frame {} a fragmented message",
                if continues { "outside" } else { "inside" }
            ));
        }
        // RSV1 says of a whole message that it is compressed (RFC 7692 §6).
        let allowed = if self.deflated.is_some() && !continues {
            4
        } else {
            0
        };
        (frame.reserved & !allowed != 0)
            .then(|| format!("a {name} frame with reserved bits {:03b}", frame.reserved))
    }

    fn assemble(&mut self, frame: ReadFrame) -> Option<Seen> {
        let (opcode, compressed) = *self
            .open
            .get_or_insert((frame.opcode, frame.reserved & 4 != 0));
        if self.assembled.is_empty() && frame.fin {
            self.open = None;
            return Some(self.whole(opcode, compressed, frame.payload));
        }
        if self.assembled.len() + frame.payload.len() > LONGEST_MESSAGE {
            self.assembled = BytesMut::new();
            self.open = None;
            return Some(Seen::Illegal(format!(
                "a message of more than {LONGEST_MESSAGE} bytes"
            )));
        }
        self.assembled.extend_from_slice(&frame.payload);
        if !frame.fin {
            return None;
        }
        self.open = None;
        let payload = std::mem::take(&mut self.assembled).freeze();
        Some(self.whole(opcode, compressed, payload))
    }

    fn whole(&mut self, opcode: Opcode, compressed: bool, mut payload: Bytes) -> Seen {
        if let Some(deflated) = self.deflated.as_mut().filter(|_| compressed) {
            match deflated.read(&payload) {
                Ok(message) => payload = message,
                Err(what) => return Seen::Illegal(what),
            }
        }
        if opcode == Opcode::TEXT && std::str::from_utf8(&payload).is_err() {
            return Seen::Illegal("a text message that is not UTF-8".to_owned());
        }
        Seen::Message(opcode, payload)
    }
}

/// Reads once to the end of `buffer`, or finds the end.
pub(super) fn poll_fill(
    wire: &mut BoxWire,
    buffer: &mut BytesMut,
    end: &mut Option<End>,
    cx: &mut Context<'_>,
) -> Poll<()> {
    if end.is_some() || buffer.len() > MOST_BUFFERED {
        return Poll::Pending;
    }
    buffer.reserve(16 << 10);
    let read = tokio_util::io::poll_read_buf(Pin::new(wire), cx, buffer);
    read.map(|read| match read {
        Ok(0) => *end = Some(End::FinPeer),
        Ok(_) => {}
        Err(error) => {
            *end = Some(match error.kind() {
                io::ErrorKind::UnexpectedEof => End::TlsTruncated,
                io::ErrorKind::TimedOut => End::Timeout,
                _ => End::ResetPeer,
            });
        }
    })
}

/// A frame of the peer's in words, for the transcript.
fn describe(frame: &ReadFrame) -> String {
    let mut what = match frame.opcode {
        Opcode::CLOSE => close(&frame.payload),
        opcode => format!("{}, {}", opcode.name(), extract(&frame.payload)),
    };
    if !frame.fin {
        what.push_str(", more follows");
    }
    if frame.reserved != 0 {
        what.push_str(&format!(", reserved bits {:03b}", frame.reserved));
    }
    what
}
