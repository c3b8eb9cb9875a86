//! [`WindowBits`]: how far back compressed data may refer.

use std::fmt;

/// The size of a compression window, as a power of two of bytes: 8 to 15, which
/// is 256 bytes to 32 KiB (RFC 7692 §7.1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WindowBits(u8);

impl WindowBits {
    /// The smallest: 256 bytes. The compressor in use has none that small:
    /// whoever may send with no more sends uncompressed.
    pub const MIN: Self = Self(8);
    /// The largest: 32 KiB.
    pub const MAX: Self = Self(15);

    /// This many bits; `None` outside 8 to 15.
    #[must_use]
    pub const fn new(bits: u8) -> Option<Self> {
        match bits {
            8..=15 => Some(Self(bits)),
            _ => None,
        }
    }

    /// The number of bits.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for WindowBits {
    fn default() -> Self {
        Self::MAX
    }
}

impl fmt::Display for WindowBits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
