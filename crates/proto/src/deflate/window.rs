//! [`WindowBits`]: how far back compressed data may refer.

use std::fmt;

use crate::handshake::Token;

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

    /// A parameter's value: decimal, without leading zeros.
    pub(super) fn from_token(token: &Token) -> Option<Self> {
        match token.as_str() {
            "8" => Some(Self(8)),
            "9" => Some(Self(9)),
            two => match two.as_bytes() {
                [b'1', digit @ b'0'..=b'5'] => Some(Self(10 + (digit - b'0'))),
                _ => None,
            },
        }
    }

    pub(super) const fn token(self) -> Token {
        match self.0 {
            8 => Token::from_static("8"),
            9 => Token::from_static("9"),
            10 => Token::from_static("10"),
            11 => Token::from_static("11"),
            12 => Token::from_static("12"),
            13 => Token::from_static("13"),
            14 => Token::from_static("14"),
            _ => Token::from_static("15"),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_each() {
        for number in 0..=u8::MAX {
            let bits = WindowBits::new(number);
            assert_eq!(bits.is_some(), (8..=15).contains(&number));
            let token: Token = number.to_string().parse().unwrap();
            assert_eq!(WindowBits::from_token(&token), bits);
            assert!(bits.is_none_or(|bits| bits.token() == token && bits.get() == number));
        }
        for text in ["08", "010", "+9", "1", "150", "9.", "0x9", "ten", "1a"] {
            assert_eq!(
                WindowBits::from_token(&text.parse().unwrap()),
                None,
                "{text}"
            );
        }
    }
}
