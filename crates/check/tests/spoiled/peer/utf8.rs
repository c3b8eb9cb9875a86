//! UTF-8 as it arrives: RFC 3629, by the bounds of each byte.

use crate::behaviour::{Lax, Utf8};

/// Where a text stands.
#[derive(Debug, Default)]
pub(super) struct Checker {
    /// Bytes that the begun character still needs.
    missing: u8,
    /// The bounds of the next of them.
    low: u8,
    high: u8,
    /// The begun character's bits so far.
    value: u32,
    wrong: bool,
    lax: Lax,
    refuses: Option<fn(u32) -> bool>,
}

impl Checker {
    /// One that makes these mistakes.
    pub(super) fn new(utf8: &Utf8) -> Self {
        Self {
            lax: utf8.lax,
            refuses: utf8.refuses,
            ..Self::default()
        }
    }

    /// Reads more of the text.
    pub(super) fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.wrong |= !self.byte(*byte);
        }
    }

    /// Whether what came can no longer become UTF-8.
    pub(super) const fn is_wrong(&self) -> bool {
        self.wrong
    }

    /// Whether the text may end here.
    pub(super) const fn is_whole(&self) -> bool {
        self.missing == 0
    }

    fn byte(&mut self, byte: u8) -> bool {
        if self.missing > 0 {
            let fits = (self.low..=self.high).contains(&byte);
            (self.missing, self.low, self.high) = (self.missing - 1, 0x80, 0xbf);
            self.value = self.value << 6 | u32::from(byte & 0x3f);
            return fits && (self.missing > 0 || self.takes_character());
        }
        let Some((missing, low, high)) = self.begins(byte) else {
            return false;
        };
        (self.missing, self.low, self.high) = (missing, low, high);
        self.value = u32::from(byte & 0x7f >> missing);
        missing > 0 || self.takes_character()
    }

    fn takes_character(&self) -> bool {
        !self.refuses.is_some_and(|refuses| refuses(self.value))
    }

    /// How many bytes follow this first one, and the bounds of the next.
    fn begins(&self, byte: u8) -> Option<(u8, u8, u8)> {
        let lax = self.lax;
        let low = |strict: u8| if lax.overlong { 0x80 } else { strict };
        Some(match byte {
            0x00..=0x7f => (0, 0, 0),
            0x80..=0xbf if lax.strays => (0, 0, 0),
            0xc0..=0xc1 if lax.overlong => (1, 0x80, 0xbf),
            0xc2..=0xdf => (1, 0x80, 0xbf),
            0xe0 => (2, low(0xa0), 0xbf),
            0xed => (2, 0x80, if lax.surrogates { 0xbf } else { 0x9f }),
            0xe1..=0xef => (2, 0x80, 0xbf),
            0xf0 => (3, low(0x90), 0xbf),
            0xf1..=0xf3 => (3, 0x80, 0xbf),
            0xf4 => (3, 0x80, if lax.beyond { 0xbf } else { 0x8f }),
            0xf5..=0xf7 if lax.beyond => (3, 0x80, 0xbf),
            0xf8..=0xfb if lax.long => (4, 0x80, 0xbf),
            0xfc..=0xfd if lax.long => (5, 0x80, 0xbf),
            0xfe..=0xff if lax.nowhere => (0, 0, 0),
            _ => return None,
        })
    }
}
