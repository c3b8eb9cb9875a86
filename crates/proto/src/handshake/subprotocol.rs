//! [`Subprotocols`]: what the application may speak, RFC 6455 §1.9.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use http::header::{self, HeaderMap};

use super::headers;

/// The name of a subprotocol.
///
/// RFC 6455 wants a token, and names such as `ogmios.v1:compact` are in use: visible
/// ASCII without `,` and `"` stands in a list as well. Compared as written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subprotocol(String);

/// The subprotocols that a client offers, in the order of its preference. One that is
/// received may stand there twice, although none should (RFC 6455 §4.1, item 10): that
/// has one meaning only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subprotocols(Vec<Subprotocol>);

/// The names are no list of subprotocols to offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SubprotocolError {
    /// Not a name.
    #[error(
        "this is not the name of a subprotocol; use visible ASCII without commas and quotes \
         (RFC 6455 section 4.1)"
    )]
    Invalid,
    /// A name that was given before.
    #[error("a subprotocol is offered twice; offer each once (RFC 6455 section 4.1)")]
    Repeated,
}

impl Subprotocol {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Subprotocol {
    type Err = SubprotocolError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b',' | b'"');
        if !text.is_empty() && text.bytes().all(fits) {
            Ok(Self(text.to_owned()))
        } else {
            Err(SubprotocolError::Invalid)
        }
    }
}

impl AsRef<str> for Subprotocol {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Subprotocol {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Subprotocol {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for Subprotocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Subprotocols {
    /// These subprotocols, the preferred first.
    ///
    /// # Errors
    /// [`SubprotocolError`] where one is no name or stands here twice.
    pub fn new<I>(names: I) -> Result<Self, SubprotocolError>
    where
        I: IntoIterator<Item: AsRef<str>>,
    {
        let names = names.into_iter().map(|name| name.as_ref().parse());
        let names: Vec<Subprotocol> = names.collect::<Result<_, _>>()?;
        // A set, since there may be thousands of names.
        let mut seen = BTreeSet::new();
        if names.iter().all(|name| seen.insert(name)) {
            Ok(Self(names))
        } else {
            Err(SubprotocolError::Repeated)
        }
    }

    /// The names in all `Sec-WebSocket-Protocol` headers; empty where there is
    /// no such header, or one without any.
    pub(super) fn from_headers(headers: &HeaderMap) -> Result<Self, SubprotocolError> {
        let names = headers::elements(headers, &header::SEC_WEBSOCKET_PROTOCOL);
        let text = |name| std::str::from_utf8(name).map_err(|_| SubprotocolError::Invalid);
        names
            .map(|name| text(name)?.parse())
            .collect::<Result<_, _>>()
    }

    /// The names, the preferred first.
    #[must_use]
    pub fn as_slice(&self) -> &[Subprotocol] {
        &self.0
    }

    /// True where none is offered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The offer with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Subprotocol> {
        self.0.iter().find(|offered| *offered == name)
    }

    /// The client's most preferred of those that the server supports.
    #[must_use]
    pub fn first_of<S: AsRef<str>>(&self, supported: &[S]) -> Option<&Subprotocol> {
        self.0
            .iter()
            .find(|offered| supported.iter().any(|name| *offered == name.as_ref()))
    }
}

/// As they were received.
impl FromIterator<Subprotocol> for Subprotocols {
    fn from_iter<I: IntoIterator<Item = Subprotocol>>(names: I) -> Self {
        Self(names.into_iter().collect())
    }
}

impl<'a> IntoIterator for &'a Subprotocols {
    type Item = &'a Subprotocol;
    type IntoIter = std::slice::Iter<'a, Subprotocol>;

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
    fn names_are_what_stands_in_a_list() {
        for value in ["a b", "\"a\"", "a\tb", "a, b c"] {
            assert_eq!(read(&[value]), Err(SubprotocolError::Invalid), "{value}");
        }
        for name in [
            "ogmios.v1:compact",
            "a/b",
            "a;b",
            "v10.stomp",
            "{a}=<b>@[c]?\\",
        ] {
            assert_eq!(read(&[name]).as_deref(), Ok(name));
        }
        assert_eq!(
            Subprotocols::new(["a\r\nEvil: 1"]),
            Err(SubprotocolError::Invalid)
        );
    }

    #[test]
    fn what_is_received_may_be_empty_or_there_twice_and_what_is_offered_may_not() {
        for nothing in ["", ",", " , "] {
            assert_eq!(read(&[nothing]).as_deref(), Ok(""));
        }
        assert_eq!(read(&["a, b", "a"]).as_deref(), Ok("a, b, a"));
        assert_eq!(
            read(&["a, A"]).as_deref(),
            Ok("a, A"),
            "case makes a difference"
        );
        assert_eq!(
            Subprotocols::new(["a", "a"]),
            Err(SubprotocolError::Repeated)
        );
        assert_eq!(Subprotocols::new([""]), Err(SubprotocolError::Invalid));
    }

    #[test]
    fn the_client_prefers() {
        let offered = Subprotocols::new(["b", "a"]).unwrap();
        assert_eq!(offered.first_of(&["a", "b"]).unwrap(), &"b");
        assert_eq!(offered.first_of(&["c"]), None);
        assert_eq!(offered.first_of::<&str>(&[]), None);
    }
}
