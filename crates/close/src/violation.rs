//! [`Violation`]: which rule was broken, where, and what the bytes betray.

use std::fmt;
use std::str::FromStr;

use crate::serde_text::serde_as_text;
use crate::words::words;
use crate::{CloseCode, Side};

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
    /// bytes since the end of the opening handshake.
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

/// The rules that a peer can break, and the code that answers each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// RSV1, RSV2 or RSV3 is set and no extension gives it a meaning.
    ReservedBits,
    /// Opcode 3–7 or 11–15.
    ReservedOpcode,
    /// A client sent a frame without a mask.
    MaskMissing,
    /// A server sent a frame with a mask.
    MaskPresent,
    /// A length in more bytes than it needs.
    LengthNotMinimal,
    /// A 64-bit length with its top bit set.
    LengthTooLarge,
    /// A control frame without FIN.
    ControlFragmented,
    /// A control frame above 125 bytes.
    ControlTooLong,
    /// A continuation where no message is open.
    ContinuationUnexpected,
    /// A new message inside an unfinished one.
    ContinuationExpected,
    /// A Close whose body is one byte.
    CloseBodyOneByte,
    /// A Close with a number that may not travel.
    CloseCode,
    /// A Close whose reason is not UTF-8.
    CloseReasonUtf8,
    /// A text message that is not UTF-8.
    TextUtf8,
    /// A compressed message whose bytes are no DEFLATE data.
    CompressedData,
    /// A message above this endpoint's limit; where it is compressed, above it
    /// once inflated.
    MessageTooBig,
    /// A message in more fragments than this endpoint takes.
    TooManyFragments,
    /// More control frames and empty frames per second than this endpoint takes.
    TooManyControlFrames,
    /// A 101 that does not prove knowledge of the key.
    HandshakeAccept,
    /// A 101 that names a subprotocol which was not offered.
    HandshakeSubprotocol,
    /// A 101 that names an extension which was not offered, or with parameters
    /// that do not answer the offer.
    HandshakeExtension,
    /// A response that is not HTTP/1.1, or a 101 that does not upgrade.
    HandshakeResponse,
}

words!(Rule, "rule", {
    ReservedBits = "reserved_bits",
    ReservedOpcode = "reserved_opcode",
    MaskMissing = "mask_missing",
    MaskPresent = "mask_present",
    LengthNotMinimal = "length_not_minimal",
    LengthTooLarge = "length_too_large",
    ControlFragmented = "control_fragmented",
    ControlTooLong = "control_too_long",
    ContinuationUnexpected = "continuation_unexpected",
    ContinuationExpected = "continuation_expected",
    CloseBodyOneByte = "close_body_one_byte",
    CloseCode = "close_code",
    CloseReasonUtf8 = "close_reason_utf8",
    TextUtf8 = "text_utf8",
    CompressedData = "compressed_data",
    MessageTooBig = "message_too_big",
    TooManyFragments = "too_many_fragments",
    TooManyControlFrames = "too_many_control_frames",
    HandshakeAccept = "handshake_accept",
    HandshakeSubprotocol = "handshake_subprotocol",
    HandshakeExtension = "handshake_extension",
    HandshakeResponse = "handshake_response",
});

impl Rule {
    /// The document that states the rule.
    #[must_use]
    pub const fn document(self) -> &'static str {
        match self {
            Self::CompressedData => "RFC 7692",
            _ => "RFC 6455",
        }
    }

    /// The section of [`document`](Self::document) that states the rule.
    #[must_use]
    pub const fn section(self) -> &'static str {
        match self {
            Self::ReservedBits
            | Self::ReservedOpcode
            | Self::LengthNotMinimal
            | Self::LengthTooLarge => "5.2",
            Self::MaskMissing | Self::MaskPresent => "5.1",
            Self::ContinuationUnexpected | Self::ContinuationExpected => "5.4",
            Self::ControlFragmented | Self::ControlTooLong => "5.5",
            Self::CloseBodyOneByte | Self::CloseReasonUtf8 => "5.5.1",
            Self::CloseCode => "7.4",
            Self::TextUtf8 => "8.1",
            Self::CompressedData => "7.2.2",
            Self::MessageTooBig | Self::TooManyFragments | Self::TooManyControlFrames => "10.4",
            Self::HandshakeAccept
            | Self::HandshakeSubprotocol
            | Self::HandshakeExtension
            | Self::HandshakeResponse => "4.1",
        }
    }

    /// The code that tells the peer (RFC 6455 §7.4.1).
    #[must_use]
    pub const fn code(self) -> CloseCode {
        match self {
            Self::TextUtf8 | Self::CloseReasonUtf8 | Self::CompressedData => {
                CloseCode::INVALID_PAYLOAD
            }
            Self::MessageTooBig => CloseCode::MESSAGE_TOO_BIG,
            Self::TooManyFragments | Self::TooManyControlFrames => CloseCode::POLICY_VIOLATION,
            _ => CloseCode::PROTOCOL_ERROR,
        }
    }

    /// What was wrong, in a few words: the reason that the peer reads.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::ReservedBits => "reserved bit set",
            Self::ReservedOpcode => "reserved opcode",
            Self::MaskMissing => "client frame without mask",
            Self::MaskPresent => "server frame with mask",
            Self::LengthNotMinimal => "length not in its shortest form",
            Self::LengthTooLarge => "length above 63 bits",
            Self::ControlFragmented => "fragmented control frame",
            Self::ControlTooLong => "control frame above 125 bytes",
            Self::ContinuationUnexpected => "continuation without a message",
            Self::ContinuationExpected => "new message inside an unfinished one",
            Self::CloseBodyOneByte => "Close body of one byte",
            Self::CloseCode => "illegal code in Close",
            Self::CloseReasonUtf8 => "Close reason is not UTF-8",
            Self::TextUtf8 => "text is not UTF-8",
            Self::CompressedData => "compressed data is malformed",
            Self::MessageTooBig => "message too big",
            Self::TooManyFragments => "message in too many fragments",
            Self::TooManyControlFrames => "too many control or empty frames",
            Self::HandshakeAccept => "wrong Sec-WebSocket-Accept",
            Self::HandshakeSubprotocol => "subprotocol not offered",
            Self::HandshakeExtension => "extension not as offered",
            Self::HandshakeResponse => "not a WebSocket handshake response",
        }
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

    #[test]
    fn rules_have_codes_that_may_travel() {
        for &rule in Rule::ALL {
            assert!((1002..=1009).contains(&rule.code().as_u16()), "{rule}");
            assert!(rule.description().len() < 100);
        }
    }
}
