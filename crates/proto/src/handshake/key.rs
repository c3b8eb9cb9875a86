//! [`Key`]: the nonce, and the answer that proves it was read.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, PAD, STANDARD};
use sha1::{Digest, Sha1};

/// RFC 6455 §1.3.
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Padding is required; the four unused bits at the end may be anything, since
/// RFC 6455 §4.1 itself gives `AQIDBAUGBwgJCgsMDQ4PEC==` as an example.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    PAD.with_decode_allow_trailing_bits(true),
);

/// The value of `Sec-WebSocket-Key`: 16 bytes in base64 (RFC 6455 §4.1, §11.3.1).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(String);

/// The text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no Sec-WebSocket-Key; send 16 random bytes in base64 (RFC 6455 section 4.1)")]
pub struct InvalidKey;

impl Key {
    /// The key of these 16 bytes, chosen at random for each connection.
    #[must_use]
    pub fn from_nonce(nonce: [u8; 16]) -> Self {
        Self(STANDARD.encode(nonce))
    }

    /// The text, as it travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The `Sec-WebSocket-Accept` that answers this key.
    #[must_use]
    pub fn accept(&self) -> String {
        accept_key(&self.0)
    }
}

impl FromStr for Key {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut nonce = [0; 18];
        match LENIENT.decode_slice(text, &mut nonce) {
            Ok(16) => Ok(Self(text.to_owned())),
            _ => Err(InvalidKey),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The `Sec-WebSocket-Accept` for a key: base64 of the SHA-1 of the key, as text,
/// and the protocol's GUID (RFC 6455 §4.2.2, step 5.4).
///
/// ```
/// # use farewell_proto::handshake::accept_key;
/// assert_eq!(accept_key("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
/// ```
#[must_use]
pub fn accept_key(key: &str) -> String {
    STANDARD.encode(Sha1::new().chain_update(key).chain_update(GUID).finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_rfc() {
        let key = Key::from_nonce(*b"the sample nonce");
        assert_eq!(key.as_str(), "dGhlIHNhbXBsZSBub25jZQ==");
        assert_eq!(key.accept(), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        assert_eq!(key.as_str().parse(), Ok(key));
        assert!("AQIDBAUGBwgJCgsMDQ4PEC==".parse::<Key>().is_ok());
    }

    #[test]
    fn what_is_no_key() {
        for text in [
            "",
            "dGhlIHNhbXBsZSBub25jZQ",   // no padding
            "dGhlIHNhbXBsZSBub25jZQ=",  // half of it
            "dGhlIHNhbXBsZSBub25j",     // 15 bytes
            "dGhlIHNhbXBsZSBub25jZWQ=", // 17 bytes
            "dGhlIHNhbXBsZSBub25jZWRk", // 18 bytes
            "dGhlIHNhbXBsZSBub25jZQ==\u{e9}",
            "dGhlIHNhbXBs ZSBub25jZQ==",
            "dGhlIHNhbXBsZSBub25jZ-_=",
            "dGhlIHNhbXBsZSBub25jZQ==dGhlIHNhbXBsZSBub25jZQ==",
        ] {
            assert_eq!(text.parse::<Key>(), Err(InvalidKey), "{text}");
        }
    }
}
