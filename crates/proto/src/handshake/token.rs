//! [`Token`]: the word that header lists are made of.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// One or more visible ASCII characters without separators (RFC 9110 §5.6.2,
/// the same set as RFC 2616 §2.2): the name of a subprotocol or an extension, a
/// parameter, a parameter's value.
///
/// Compared as written: RFC 6455 gives none of them a case to ignore.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(Cow<'static, str>);

/// The text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is not a token; use one or more ASCII letters, digits and !#$%&'*+-.^_`|~ \
     (RFC 9110 section 5.6.2)"
)]
pub struct InvalidToken;

impl Token {
    /// A token of the program's own; in a `const` it is checked by the compiler.
    ///
    /// # Panics
    /// Where the text is no token.
    #[must_use]
    pub const fn from_static(text: &'static str) -> Self {
        assert!(is_token(text.as_bytes()), "not a token");
        Self(Cow::Borrowed(text))
    }

    /// The token that these bytes of a header are.
    ///
    /// # Errors
    /// [`InvalidToken`] where they are none.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, InvalidToken> {
        std::str::from_utf8(bytes)
            .map_err(|_| InvalidToken)?
            .parse()
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Token {
    type Err = InvalidToken;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if is_token(text.as_bytes()) {
            Ok(Self(Cow::Owned(text.to_owned())))
        } else {
            Err(InvalidToken)
        }
    }
}

impl AsRef<str> for Token {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Token {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Token {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

const fn is_token(bytes: &[u8]) -> bool {
    let mut index = 0;
    while index < bytes.len() {
        if !is_token_byte(bytes[index]) {
            return false;
        }
        index += 1;
    }
    index > 0
}

/// True for the characters of a token.
pub(super) const fn is_token_byte(byte: u8) -> bool {
    matches!(
        byte,
        b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_'
            | b'`' | b'|' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_and_controls_are_no_token() {
        for byte in 0..=u8::MAX {
            let separator = b"()<>@,;:\\\"/[]?={} \t".contains(&byte);
            let expected = byte.is_ascii_graphic() && !separator;
            assert_eq!(
                Token::from_bytes(&[b'a', byte]).is_ok(),
                expected,
                "{byte:#x}"
            );
        }
        assert_eq!("".parse::<Token>(), Err(InvalidToken));
        assert_eq!("graphql-ws".parse(), Ok(Token::from_static("graphql-ws")));
    }
}
