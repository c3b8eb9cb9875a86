//! UTF-8 as it arrives: RFC 3629, by the bounds of each byte.

/// Where a text stands.
#[derive(Debug, Default)]
pub(super) struct Checker {
    /// Bytes that the begun character still needs.
    missing: u8,
    /// The bounds of the next of them.
    low: u8,
    high: u8,
}

impl Checker {
    /// Whether the text may go on like this.
    pub(super) fn take(&mut self, bytes: &[u8]) -> bool {
        bytes.iter().all(|byte| self.byte(*byte))
    }

    /// Whether the text may end here.
    pub(super) const fn is_whole(&self) -> bool {
        self.missing == 0
    }

    fn byte(&mut self, byte: u8) -> bool {
        if self.missing > 0 {
            let fits = (self.low..=self.high).contains(&byte);
            (self.missing, self.low, self.high) = (self.missing - 1, 0x80, 0xbf);
            return fits;
        }
        (self.missing, self.low, self.high) = match byte {
            0x00..=0x7f => (0, 0, 0),
            0xc2..=0xdf => (1, 0x80, 0xbf),
            0xe0 => (2, 0xa0, 0xbf),
            0xed => (2, 0x80, 0x9f),
            0xe1..=0xef => (2, 0x80, 0xbf),
            0xf0 => (3, 0x90, 0xbf),
            0xf1..=0xf3 => (3, 0x80, 0xbf),
            0xf4 => (3, 0x80, 0x8f),
            _ => return false,
        };
        true
    }
}
