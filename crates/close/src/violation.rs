//! [`Violation`]: which rule was broken, where, and what the bytes betray.

use std::fmt;
use std::str::FromStr;

use crate::Side;
use crate::rule::Rule;
use crate::serde_text::serde_as_text;
use crate::words::words;

/// A broken rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Violation {
    /// Which endpoint sent the bytes.
    pub side: Side,
    /// The rule.
    pub rule: Rule,
    /// The section of [`Rule::document`] that states it, such as "5.2".
    pub section: &'static str,
    /// Where the offending frame, or for text the offending byte, begins:
    /// bytes since the end of the opening handshake; 0 for the rules of that one.
    pub offset: u64,
    /// The frame's header and the offending byte; no content.
    pub bytes: Evidence,
    /// What probably happened, where the bytes betray it.
    pub suspect: Option<Suspect>,
}

impl Violation {
    /// A violation of this rule, with the section that states it.
    #[must_use]
    pub const fn new(side: Side, rule: Rule, offset: u64, bytes: Evidence) -> Self {
        Self {
            side,
            rule,
            section: rule.section(),
            offset,
            bytes,
            suspect: None,
        }
    }
}

/// The record's reader: `section` follows from `rule`, so it is not read.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Violation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Fields {
            side: Side,
            rule: Rule,
            offset: u64,
            bytes: Evidence,
            suspect: Option<Suspect>,
        }
        let Fields {
            side,
            rule,
            offset,
            bytes,
            suspect,
        } = Fields::deserialize(deserializer)?;
        Ok(Self {
            suspect,
            ..Self::new(side, rule, offset, bytes)
        })
    }
}

/// What the offending bytes look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Suspect {
    /// HTTP text inside the stream: something answered or asked in HTTP after
    /// the upgrade.
    HttpText,
    /// A TLS record in a plain stream: `wss://` spoken to a `ws://` port.
    TlsRecord,
    /// A compressed frame although compression was not agreed: a proxy
    /// dropped `Sec-WebSocket-Extensions`, or the peer forgot it.
    UnnegotiatedCompression,
    /// Client bytes without a mask: an intermediary rewrote the stream.
    CorruptingIntermediary,
}

words!(Suspect, "suspect", {
    HttpText = "http_text",
    TlsRecord = "tls_record",
    UnnegotiatedCompression = "unnegotiated_compression",
    CorruptingIntermediary = "corrupting_intermediary",
});

/// At most 16 bytes of a stream; hexadecimal in text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Evidence {
    bytes: [u8; Self::MAX],
    len: u8,
}

impl Evidence {
    /// The most bytes kept: a frame header of 14, and two more.
    pub const MAX: usize = 16;

    /// The first [`Evidence::MAX`] of these bytes.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        let mut evidence = Self::default();
        for &byte in bytes {
            evidence.push(byte);
        }
        evidence
    }

    /// Adds a byte, unless the evidence is full.
    pub fn push(&mut self, byte: u8) {
        if let Some(slot) = self.bytes.get_mut(usize::from(self.len)) {
            *slot = byte;
            self.len += 1;
        }
    }

    /// The bytes.
    #[must_use]
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Evidence({self})")
    }
}

/// Pairs of hexadecimal digits with spaces between: `c1 05`.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.as_slice().iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(f, "{space}{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for Evidence {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut evidence = Self::default();
        for pair in text.split_ascii_whitespace() {
            evidence.push(u8::from_str_radix(pair, 16)?);
        }
        Ok(evidence)
    }
}

serde_as_text!(Evidence);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_is_bounded_and_goes_round() {
        let evidence = Evidence::new(&[0xab; 40]);
        assert_eq!(evidence.as_slice().len(), Evidence::MAX);
        assert_eq!(evidence.to_string().parse(), Ok(evidence));
        assert_eq!(Evidence::new(&[0xc1, 0x05]).to_string(), "c1 05");
    }
}
