//! [`Offer`]: one offer of permessage-deflate, as a client makes it.

use crate::deflate::{NAME, WindowBits};
use crate::handshake::{Extension, Extensions, Token};

const EXTENSION: Token = Token::from_static(NAME);
const SERVER_NO_CONTEXT_TAKEOVER: Token = Token::from_static("server_no_context_takeover");
const CLIENT_NO_CONTEXT_TAKEOVER: Token = Token::from_static("client_no_context_takeover");
const SERVER_MAX_WINDOW_BITS: Token = Token::from_static("server_max_window_bits");
const CLIENT_MAX_WINDOW_BITS: Token = Token::from_static("client_max_window_bits");

/// The offers of permessage-deflate that keep to RFC 7692 §7.1, without all else: for
/// a relay that passes them on.
#[must_use]
pub fn deflate_offers(offers: &Extensions) -> Extensions {
    let good = |extension: &&Extension| Offer::read(extension).is_some_and(|read| read.is_ok());
    offers.into_iter().filter(good).cloned().collect()
}

/// The parameters of an offer (RFC 7692 §7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Offer {
    pub(super) server_no_context_takeover: bool,
    pub(super) client_no_context_takeover: bool,
    pub(super) server_max_window_bits: Option<WindowBits>,
    /// Whether the client can be told, and the most that it will use anyway.
    pub(super) client_max_window_bits: Option<Option<WindowBits>>,
}

/// The parameters are not those of permessage-deflate (§7.1): an unknown one, one
/// that stands there twice, a value that is missing, superfluous or out of range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUnderstood;

impl Offer {
    /// Reads one; `None` where it is of another extension.
    pub(super) fn read(extension: &Extension) -> Option<Result<Self, NotUnderstood>> {
        (extension.name() == NAME).then(|| Self::parse(extension.parameters()))
    }

    fn parse(parameters: &[(Token, Option<Token>)]) -> Result<Self, NotUnderstood> {
        let mut offer = Self::default();
        for (name, value) in parameters {
            let bits = match value {
                Some(value) => Some(window_bits(value).ok_or(NotUnderstood)?),
                None => None,
            };
            let repeated = if *name == SERVER_NO_CONTEXT_TAKEOVER && bits.is_none() {
                std::mem::replace(&mut offer.server_no_context_takeover, true)
            } else if *name == CLIENT_NO_CONTEXT_TAKEOVER && bits.is_none() {
                std::mem::replace(&mut offer.client_no_context_takeover, true)
            } else if *name == SERVER_MAX_WINDOW_BITS && bits.is_some() {
                std::mem::replace(&mut offer.server_max_window_bits, bits).is_some()
            } else if *name == CLIENT_MAX_WINDOW_BITS {
                offer.client_max_window_bits.replace(bits).is_some()
            } else {
                return Err(NotUnderstood);
            };
            if repeated {
                return Err(NotUnderstood);
            }
        }
        Ok(offer)
    }

    pub(super) fn extension(&self) -> Extension {
        let mut extension = Extension::new(EXTENSION);
        if self.server_no_context_takeover {
            extension = extension.with(SERVER_NO_CONTEXT_TAKEOVER, None);
        }
        if self.client_no_context_takeover {
            extension = extension.with(CLIENT_NO_CONTEXT_TAKEOVER, None);
        }
        if let Some(bits) = self.server_max_window_bits {
            extension = extension.with(SERVER_MAX_WINDOW_BITS, Some(token(bits)));
        }
        if let Some(bits) = self.client_max_window_bits {
            extension = extension.with(CLIENT_MAX_WINDOW_BITS, bits.map(token));
        }
        extension
    }
}

/// A parameter's value: decimal, without leading zeros.
fn window_bits(token: &Token) -> Option<WindowBits> {
    WindowBits::new(match token.as_str().as_bytes() {
        [digit @ b'8'..=b'9'] => digit - b'0',
        [b'1', digit @ b'0'..=b'5'] => 10 + (digit - b'0'),
        _ => return None,
    })
}

const fn token(bits: WindowBits) -> Token {
    match bits.get() {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_for_each() {
        for number in 0..=u8::MAX {
            let bits = WindowBits::new(number);
            assert_eq!(bits.is_some(), (8..=15).contains(&number));
            let value: Token = number.to_string().parse().unwrap();
            assert_eq!(window_bits(&value), bits);
            assert!(bits.is_none_or(|bits| token(bits) == value && bits.get() == number));
        }
        for text in ["08", "010", "+9", "1", "150", "9.", "0x9", "ten", "1a"] {
            assert_eq!(window_bits(&text.parse().unwrap()), None, "{text}");
        }
    }
}
