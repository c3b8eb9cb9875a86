//! [`Scripted`]: a client or an upstream that ends well by itself, and otherwise does what
//! a test says. It reads and writes frames without the engine.

use tokio::time::Instant;

use super::wire::{End, Wire};

/// What a client masks with.
const KEY: [u8; 4] = [0x37, 0xFA, 0x21, 0x3D];

pub(super) const TEXT: u8 = 0x81;
pub(super) const CLOSE: u8 = 0x88;
pub(super) const PING: u8 = 0x89;
pub(super) const PONG: u8 = 0x8A;
/// An opcode without a meaning (RFC 6455 §5.2).
const RESERVED: u8 = 0x83;

pub(crate) struct Scripted {
    pub(super) wire: Wire,
    is_client: bool,
    /// It neither answers nor reacts any more.
    mute: bool,
    sent_close: bool,
    /// The codes of the Closes that it was told; 1005 for an empty one.
    pub(crate) told: Vec<u16>,
    /// Their reasons, and when it read them.
    pub(crate) reasons: Vec<(String, Instant)>,
    /// The texts that it was sent.
    pub(super) texts: Vec<String>,
}

impl Scripted {
    pub(super) fn new(is_client: bool) -> Self {
        Self {
            wire: Wire::default(),
            is_client,
            mute: false,
            sent_close: false,
            told: Vec::new(),
            reasons: Vec::new(),
            texts: Vec::new(),
        }
    }

    pub(super) fn send(&self, first: u8, payload: &[u8]) {
        let mut frame = vec![first];
        let mask = if self.is_client { 0x80 } else { 0 };
        match payload.len() {
            len @ ..=125 => frame.push(mask | len as u8),
            len => {
                frame.push(mask | 126);
                frame.extend_from_slice(&(len as u16).to_be_bytes());
            }
        }
        let key = if self.is_client { KEY } else { [0; 4] };
        if self.is_client {
            frame.extend_from_slice(&key);
        }
        let masked = payload.iter().zip(key.iter().cycle());
        frame.extend(masked.map(|(byte, key)| byte ^ key));
        self.wire.send(&frame);
    }

    pub(super) fn close(&mut self, code: u16) {
        self.sent_close = true;
        self.send(CLOSE, &code.to_be_bytes());
    }

    pub(super) const fn has_closed(&self) -> bool {
        self.sent_close
    }

    pub(super) fn break_a_rule(&self) {
        self.send(RESERVED, b"x");
    }

    pub(super) fn mute(&mut self) {
        self.mute = true;
    }

    /// Takes what was written, and reacts as a peer does that ends well. Returns
    /// whether it did anything.
    pub(super) fn react(&mut self) -> bool {
        let written = self.wire.take_written();
        let mut reacted = !written.is_empty();
        let mut left = &written[..];
        while let Some((first, payload, rest)) = self.parse(left) {
            left = rest;
            self.take(first, &payload);
        }
        assert!(left.is_empty(), "frames are written whole: {left:x?}");
        // A server ends TCP first (RFC 6455 §7.1.1).
        let both = self.sent_close && !self.told.is_empty() && !self.is_client;
        if (self.wire.got_fin() || both) && !self.wire.has_ended() && !self.mute {
            self.wire.end(End::Fin);
            reacted = true;
        }
        reacted
    }

    fn take(&mut self, first: u8, payload: &[u8]) {
        let answers = !self.mute && !self.wire.has_ended();
        match first {
            CLOSE => {
                let code = payload
                    .first_chunk()
                    .map_or(1005, |code| u16::from_be_bytes(*code));
                self.told.push(code);
                let reason = payload.get(2..).unwrap_or_default();
                let reason = String::from_utf8(reason.to_vec()).unwrap();
                self.reasons.push((reason, Instant::now()));
                if answers && !self.sent_close {
                    self.sent_close = true;
                    self.send(CLOSE, payload);
                }
            }
            PING if answers && !self.sent_close => self.send(PONG, payload),
            TEXT => self
                .texts
                .push(String::from_utf8(payload.to_vec()).unwrap()),
            // Parts of messages are nothing to it.
            PING | PONG | 0x00 | 0x01 | 0x80 => {}
            other => panic!("{other:x} was not sent by anybody"),
        }
    }

    fn parse<'a>(&self, bytes: &'a [u8]) -> Option<(u8, Vec<u8>, &'a [u8])> {
        let [first, second, rest @ ..] = bytes else {
            return None;
        };
        assert_eq!(second & 0x80 != 0, !self.is_client, "exactly clients mask");
        let (len, rest) = match second & 0x7F {
            126 => {
                let (len, rest) = rest.split_first_chunk::<2>()?;
                (usize::from(u16::from_be_bytes(*len)), rest)
            }
            len => (usize::from(len), rest),
        };
        let (key, rest) = if self.is_client {
            ([0; 4], rest)
        } else {
            let (key, rest) = rest.split_first_chunk::<4>()?;
            (*key, rest)
        };
        let (payload, rest) = rest.split_at_checked(len)?;
        let plain = payload.iter().zip(key.iter().cycle());
        let plain = plain.map(|(byte, key)| byte ^ key).collect();
        Some((*first, plain, rest))
    }
}
