//! [`Deflating`]: the sending direction of a connection that agreed to compress.

use bytes::Bytes;

use super::deflater::Deflater;
use super::{Agreed, Compression, TAIL, WindowBits, pool};
use crate::Role;

/// A message that is empty: a stored block's header without the four bytes that
/// do not travel (RFC 7692 §7.2.3.6).
const EMPTY: &[u8] = &[0];

/// The sending direction of a connection that agreed to compress.
#[derive(Debug)]
pub(crate) struct Deflating {
    level: u8,
    bits: WindowBits,
    threshold: usize,
    /// Whether messages refer to those before.
    keeps: bool,
    /// The context that is kept, from its first use on.
    kept: Option<Box<Deflater>>,
    /// That of the message whose parts are being sent.
    open: Option<Box<Deflater>>,
}

impl Deflating {
    pub(crate) fn new(compression: &Compression, agreed: &Agreed, role: Role) -> Self {
        Self {
            level: compression.level.get(),
            bits: compression.own_window(agreed, role),
            threshold: compression.threshold,
            keeps: !compression.own_forgets(agreed, role),
            kept: None,
            open: None,
        }
    }

    /// A whole message, compressed; `None` where it shall travel as it is.
    pub(crate) fn message(&mut self, payload: &[u8]) -> Option<Bytes> {
        if !self.compresses(payload.len()) {
            return None;
        }
        let mut deflater = self.borrow();
        let mut out = Vec::new();
        deflater.deflate(payload, &mut out);
        self.give_back(deflater);
        strip(&mut out);
        // What the peer did not see must not be referred to later: a context
        // that is kept leaves no choice.
        (self.keeps || out.len() < payload.len()).then(|| out.into())
    }

    /// The first part of a message; `None` where all of it shall travel as it is.
    pub(crate) fn first_part(&mut self, payload: &[u8], last: bool) -> Option<Bytes> {
        self.drop_open();
        if last {
            return self.message(payload);
        }
        if !self.compresses(usize::MAX) {
            return None;
        }
        self.open = Some(self.borrow());
        self.part(payload, false)
    }

    /// A later part; `None` where the message travels as it is.
    pub(crate) fn part(&mut self, payload: &[u8], last: bool) -> Option<Bytes> {
        let deflater = self.open.as_mut()?;
        let mut out = Vec::new();
        deflater.deflate(payload, &mut out);
        if last {
            strip(&mut out);
            self.drop_open();
        }
        Some(out.into())
    }

    fn compresses(&self, len: usize) -> bool {
        self.bits > WindowBits::MIN && len >= self.threshold
    }

    fn borrow(&mut self) -> Box<Deflater> {
        let (level, bits) = (self.level, self.bits.get());
        let kept = self.kept.take();
        kept.unwrap_or_else(|| Box::new(pool::deflater(level, bits)))
    }

    fn drop_open(&mut self) {
        if let Some(deflater) = self.open.take() {
            self.give_back(deflater);
        }
    }

    fn give_back(&mut self, deflater: Box<Deflater>) {
        if self.keeps {
            self.kept = Some(deflater);
        } else {
            pool::take_deflater(*deflater);
        }
    }

    /// Nothing more is sent.
    pub(crate) fn end(&mut self) {
        self.drop_open();
        if let Some(deflater) = self.kept.take() {
            pool::take_deflater(*deflater);
        }
    }
}

/// Takes the four bytes away that do not travel (§7.2.1). Without them there was
/// nothing since the last.
fn strip(out: &mut Vec<u8>) {
    match out.strip_suffix(&TAIL) {
        Some(rest) => out.truncate(rest.len()),
        None => out.extend_from_slice(EMPTY),
    }
}
