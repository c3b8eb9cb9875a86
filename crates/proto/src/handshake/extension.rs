//! [`Extensions`]: the grammar of `Sec-WebSocket-Extensions`, RFC 6455 §9.1.
//!
//! ```text
//! extension-list  = 1#extension
//! extension       = token *( ";" extension-param )
//! extension-param = token [ "=" ( token | quoted-string ) ]
//! ```
//!
//! A quoted string must unescape to a token, so no comma, semicolon or equals
//! sign can hide in one: splitting at them is the whole grammar, and nothing
//! needs quotes when it is written.

use std::fmt;
use std::str::FromStr;

use http::header::{self, HeaderMap};

use super::headers::{self, trim};
use super::token::{InvalidToken, Token};

/// One extension with its parameters, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    name: Token,
    parameters: Vec<(Token, Option<Token>)>,
}

impl Extension {
    /// An extension without parameters.
    #[must_use]
    pub const fn new(name: Token) -> Self {
        Self {
            name,
            parameters: Vec::new(),
        }
    }

    /// With one more parameter.
    #[must_use]
    pub fn with(mut self, name: Token, value: Option<Token>) -> Self {
        self.parameters.push((name, value));
        self
    }

    /// Its name, such as `permessage-deflate`.
    #[must_use]
    pub const fn name(&self) -> &Token {
        &self.name
    }

    /// The parameters as sent, in order; one may appear twice, which is for the
    /// extension to judge.
    #[must_use]
    pub fn parameters(&self) -> &[(Token, Option<Token>)] {
        &self.parameters
    }

    fn parse(bytes: &[u8]) -> Result<Self, InvalidToken> {
        let mut parts = bytes.split(|&byte| byte == b';').map(trim);
        // `split` yields at least one part.
        let name = Token::from_bytes(parts.next().unwrap_or_default())?;
        let parameters = parts.map(parse_parameter).collect::<Result<_, _>>()?;
        Ok(Self { name, parameters })
    }
}

fn parse_parameter(bytes: &[u8]) -> Result<(Token, Option<Token>), InvalidToken> {
    let mut halves = bytes.splitn(2, |&byte| byte == b'=').map(trim);
    let name = Token::from_bytes(halves.next().unwrap_or_default())?;
    let value = match halves.next() {
        None => None,
        Some([b'"', quoted @ .., b'"']) => Some(unquote(quoted)?),
        Some(value) => Some(Token::from_bytes(value)?),
    };
    Ok((name, value))
}

/// The token between the quotes, without the backslashes of quoted pairs.
fn unquote(quoted: &[u8]) -> Result<Token, InvalidToken> {
    let mut text = Vec::with_capacity(quoted.len());
    let mut bytes = quoted.iter();
    while let Some(&byte) = bytes.next() {
        text.push(if byte == b'\\' {
            *bytes.next().ok_or(InvalidToken)?
        } else {
            byte
        });
    }
    Token::from_bytes(&text)
}

impl fmt::Display for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)?;
        for (name, value) in &self.parameters {
            write!(f, "; {name}")?;
            if let Some(value) = value {
                write!(f, "={value}")?;
            }
        }
        Ok(())
    }
}

/// The extensions of a handshake, in the order of preference (in an offer) or of
/// use (in an answer). The same name may be offered several times with different
/// parameters: alternatives.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Extensions(Vec<Extension>);

/// The value breaks the grammar of RFC 6455 §9.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is no list of extensions; write 'name; parameter=value, other-name' \
     (RFC 6455 section 9.1)"
)]
pub struct InvalidExtensions;

impl Extensions {
    /// The extensions of all `Sec-WebSocket-Extensions` headers; empty where
    /// there is no such header, or one without any.
    pub(super) fn from_headers(headers: &HeaderMap) -> Result<Self, InvalidExtensions> {
        Self::parse(headers::elements(
            headers,
            &header::SEC_WEBSOCKET_EXTENSIONS,
        ))
    }

    fn parse<'a>(elements: impl Iterator<Item = &'a [u8]>) -> Result<Self, InvalidExtensions> {
        elements
            .map(Extension::parse)
            .collect::<Result<_, _>>()
            .map(Self)
            .map_err(|_| InvalidExtensions)
    }

    /// The extensions, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Extension] {
        &self.0
    }

    /// True where there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True where one of them has this name.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|extension| extension.name == name)
    }

    /// The first name that stands here twice, or that the offer does not have.
    pub(super) fn outside(&self, offer: &Self) -> Option<Outside> {
        for (index, extension) in self.0.iter().enumerate() {
            if !offer.contains(extension.name.as_str()) {
                return Some(Outside::NotOffered(extension.name.clone()));
            }
            // `index` is in range; few are left to compare, all of them offered.
            if self.0[..index]
                .iter()
                .any(|earlier| earlier.name == extension.name)
            {
                return Some(Outside::Repeated(extension.name.clone()));
            }
        }
        None
    }
}

/// Why an answer does not fit its offer.
pub(super) enum Outside {
    NotOffered(Token),
    Repeated(Token),
}

impl FromIterator<Extension> for Extensions {
    fn from_iter<I: IntoIterator<Item = Extension>>(extensions: I) -> Self {
        Self(extensions.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Extensions {
    type Item = &'a Extension;
    type IntoIter = std::slice::Iter<'a, Extension>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl FromStr for Extensions {
    type Err = InvalidExtensions;

    /// Reads the value of one header, which must name an extension.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let elements = text.as_bytes().split(|&byte| byte == b',').map(trim);
        let list = Self::parse(elements.filter(|element| !element.is_empty()))?;
        if list.is_empty() {
            Err(InvalidExtensions)
        } else {
            Ok(list)
        }
    }
}

/// The value of the header.
impl fmt::Display for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, extension) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{extension}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Extensions {
        text.parse().unwrap()
    }

    #[test]
    fn what_the_grammar_allows() {
        let mux = list("mux; max-channels=4; flow-control, deflate-stream");
        assert_eq!(mux.as_slice()[0].parameters().len(), 2);
        assert_eq!(
            mux.as_slice()[0].parameters()[0].1,
            Some(Token::from_static("4"))
        );
        assert_eq!(mux.as_slice()[0].parameters()[1].1, None);
        assert_eq!(
            mux.as_slice()[1].name(),
            &Token::from_static("deflate-stream")
        );
        assert_eq!(
            mux.to_string(),
            "mux; max-channels=4; flow-control, deflate-stream"
        );
        assert_eq!(list("a;b=\"c\""), list("a; b=c"));
        assert_eq!(list("a;b=\"\\c\\d\""), list("a; b=cd"));
        assert_eq!(list(" ,a , , b; c = d,"), list("a, b; c=d"));
    }

    #[test]
    fn what_it_forbids() {
        for text in [
            "",
            " ",
            ",",
            ";",
            "a;",
            "a;;b",
            "a; =b",
            "a; b=",
            "a; b=\"\"",
            "a; b=\"",
            "a; b=\"c",
            "a; b=c\"",
            "a; b=\"c d\"",
            "a; b=\"c,d\"",
            "a; b=\"c;d\"",
            "a; b=\"c\\\"",
            "a; b=c=d",
            "a b",
            "a=b",
            "\"a\"",
            "a; \"b\"",
            "a/b",
            "a; b=c d",
            "\u{e9}",
            "a\0",
        ] {
            assert_eq!(
                text.parse::<Extensions>(),
                Err(InvalidExtensions),
                "{text:?}"
            );
        }
    }
}
