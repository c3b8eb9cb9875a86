//! [`Subprotocols`]: what the application may speak, RFC 6455 §1.9.

use std::collections::BTreeSet;
use std::fmt;

use http::header::{self, HeaderMap};

use super::headers;
use super::token::Token;

/// The subprotocols that a client offers, in the order of its preference; each
/// a token, none twice (RFC 6455 §4.1, item 10).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subprotocols(Vec<Token>);

/// The names are no list of subprotocols.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SubprotocolError {
    /// A name that is no token, or a header without any name.
    #[error(
        "a subprotocol is not a token; use ASCII letters, digits and !#$%&'*+-.^_`|~ \
         (RFC 6455 section 4.1)"
    )]
    Invalid,
    /// A name that was given before.
    #[error("a subprotocol is offered twice; offer each once (RFC 6455 section 4.1)")]
    Repeated,
}

impl Subprotocols {
    /// These subprotocols, the preferred first.
    ///
    /// # Errors
    /// [`SubprotocolError`] where one is no token or stands here twice.
    pub fn new<I>(names: I) -> Result<Self, SubprotocolError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        let names = names.into_iter().map(|name| name.as_ref().parse());
        Self::unique(
            names
                .collect::<Result<_, _>>()
                .map_err(|_| SubprotocolError::Invalid)?,
        )
    }

    /// The names in all `Sec-WebSocket-Protocol` headers; empty where there is
    /// no such header.
    pub(super) fn from_headers(headers: &HeaderMap) -> Result<Self, SubprotocolError> {
        let name = &header::SEC_WEBSOCKET_PROTOCOL;
        let tokens = headers::elements(headers, name).map(Token::from_bytes);
        let tokens: Vec<_> = tokens
            .collect::<Result<_, _>>()
            .map_err(|_| SubprotocolError::Invalid)?;
        if tokens.is_empty() && headers.contains_key(name) {
            return Err(SubprotocolError::Invalid);
        }
        Self::unique(tokens)
    }

    fn unique(names: Vec<Token>) -> Result<Self, SubprotocolError> {
        // A set, since a head has room for thousands of names.
        let mut seen = BTreeSet::new();
        if names.iter().all(|name| seen.insert(name)) {
            Ok(Self(names))
        } else {
            Err(SubprotocolError::Repeated)
        }
    }

    /// The names, the preferred first.
    #[must_use]
    pub fn as_slice(&self) -> &[Token] {
        &self.0
    }

    /// True where none is offered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The offer with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Token> {
        self.0.iter().find(|offered| *offered == name)
    }

    /// The client's most preferred of those that the server supports.
    #[must_use]
    pub fn first_of<S: AsRef<str>>(&self, supported: &[S]) -> Option<&Token> {
        self.0
            .iter()
            .find(|offered| supported.iter().any(|name| *offered == name.as_ref()))
    }
}

impl<'a> IntoIterator for &'a Subprotocols {
    type Item = &'a Token;
    type IntoIter = std::slice::Iter<'a, Token>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The value of the header.
impl fmt::Display for Subprotocols {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{name}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn read(values: &[&'static str]) -> Result<String, SubprotocolError> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(
                header::SEC_WEBSOCKET_PROTOCOL,
                HeaderValue::from_static(value),
            );
        }
        Subprotocols::from_headers(&headers).map(|list| list.to_string())
    }

    #[test]
    fn the_order_holds_over_several_headers() {
        assert_eq!(
            read(&["chat ,superchat", "v2.chat"]).as_deref(),
            Ok("chat, superchat, v2.chat")
        );
        assert_eq!(read(&[]).as_deref(), Ok(""));
    }

    #[test]
    fn names_are_tokens_and_unique() {
        for value in ["", ",", "a b", "a/b", "a;b", "\"a\""] {
            assert_eq!(read(&[value]), Err(SubprotocolError::Invalid), "{value}");
        }
        assert_eq!(read(&["a, b", "a"]), Err(SubprotocolError::Repeated));
        assert_eq!(
            read(&["a, A"]).as_deref(),
            Ok("a, A"),
            "case makes a difference"
        );
        assert_eq!(
            Subprotocols::new(["a", "a"]),
            Err(SubprotocolError::Repeated)
        );
        assert_eq!(
            Subprotocols::new(["a\r\nEvil: 1"]),
            Err(SubprotocolError::Invalid)
        );
    }

    #[test]
    fn the_client_prefers() {
        let offered = Subprotocols::new(["b", "a"]).unwrap();
        assert_eq!(offered.first_of(&["a", "b"]).unwrap(), &"b");
        assert_eq!(offered.first_of(&["c"]), None);
        assert_eq!(offered.first_of::<&str>(&[]), None);
    }
}
