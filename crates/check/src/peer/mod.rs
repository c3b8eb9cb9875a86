//! [`Peer`]: the peer under test, as a case speaks with it.

mod closing;
mod deflated;
mod ending;
mod expect;
mod opening;
mod receive;
mod seen;
mod send;

use std::rc::Rc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::Instant;

pub(crate) use deflated::{EXTENSIONS, accepted, fragments, switching};
pub use farewell_close::TcpEnd as End;
pub(crate) use opening::{Head, Request, Response};
pub use seen::{Quiet, Seen};

use crate::deflate::Deflated;
use crate::reader::Reader;
use crate::transcript::Speaker;
use crate::{BoxWire, Role, Settings, Transcript};

/// The peer under test. It is expected to send every message back.
///
/// What is sent into a connection that has ended is lost without a word: the next
/// look at what came says how it ended.
pub struct Peer {
    role: Role,
    settings: Rc<Settings>,
    wire: Option<BoxWire>,
    began: Instant,
    transcript: Transcript,
    reader: Reader,
    /// The message whose fragments arrive: opcode, and whether compressed.
    open: Option<(crate::Opcode, bool)>,
    assembled: BytesMut,
    /// permessage-deflate, where it was agreed.
    deflated: Option<Deflated>,
    /// Whether the opening handshake is done.
    opened: bool,
    /// How the peer's direction ended, seen but perhaps not told yet.
    end: Option<End>,
    fin_sent: bool,
    close_sent: Option<Bytes>,
    close_received: Option<Bytes>,
    /// Whether Pings are answered; until the end begins.
    pongs: bool,
    keys: u32,
    /// Of all frames that came.
    seen: Frames,
}

/// What all the frames of the peer have in common.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Frames {
    pub(crate) masked: u64,
    pub(crate) unmasked: u64,
    /// Lengths written in a longer form than needed.
    pub(crate) padded: u64,
    /// That came after the peer's Close.
    pub(crate) after_close: u64,
    /// Masked with the key of the frame before.
    pub(crate) repeated_keys: u64,
    key: Option<[u8; 4]>,
}

impl Peer {
    /// The peer at the other end of this wire, before any handshake.
    pub(crate) fn new(role: Role, wire: BoxWire, settings: Rc<Settings>) -> Self {
        Self {
            role,
            settings,
            wire: Some(wire),
            began: Instant::now(),
            transcript: Transcript::default(),
            reader: Reader::default(),
            open: None,
            assembled: BytesMut::new(),
            deflated: None,
            opened: false,
            end: None,
            fin_sent: false,
            close_sent: None,
            close_received: None,
            pongs: true,
            keys: 0,
            seen: Frames::default(),
        }
    }

    /// Bytes of the peer's that were read before.
    pub(crate) fn put_back(&mut self, bytes: &[u8]) {
        self.reader.buffer.extend_from_slice(bytes);
    }

    /// What the peer is.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// How the run is set.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How long something that is due may take.
    pub(crate) fn due(&self) -> Duration {
        self.settings.due
    }

    /// The body of the peer's first Close.
    pub(crate) const fn close_received(&self) -> Option<&Bytes> {
        self.close_received.as_ref()
    }

    /// The body of the suite's first Close.
    pub(crate) const fn close_sent(&self) -> Option<&Bytes> {
        self.close_sent.as_ref()
    }

    /// What all frames so far have in common.
    pub(crate) const fn frames(&self) -> Frames {
        self.seen
    }

    /// How TCP ended, as far as it has; without a handshake nothing did.
    pub(crate) const fn end(&self) -> Option<End> {
        if self.opened {
            self.end
        } else {
            Some(End::NeverOpened)
        }
    }

    pub(crate) fn into_transcript(self) -> Transcript {
        self.transcript
    }

    fn note(&mut self, from: Speaker, bytes: &[u8], what: impl Into<String>) {
        let at = self.began.elapsed();
        self.transcript.push(at, from, bytes, what.into());
    }
}
