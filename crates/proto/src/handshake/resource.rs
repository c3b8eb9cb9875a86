//! [`ResourceName`]: which service of a server is asked for.

use std::fmt;
use std::str::FromStr;

/// A path and an optional query: the resource name of RFC 6455 §3, the
/// origin-form of RFC 9112 §3.2.1. It begins with `/` and has no white space, no
/// control character, nothing outside ASCII and no `#`, so it can stand in a
/// request line. Percent-encoding is left as it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceName(String);

/// The text is no resource name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidResourceName {
    /// It does not begin with a slash.
    #[error("the path does not begin with '/'; add it")]
    NoSlash,
    /// It has a character that may not stand in a request line.
    #[error(
        "the path or query has a space, a control character, a '#' or a character outside \
         ASCII; percent-encode it"
    )]
    Character,
}

impl ResourceName {
    /// Path and query, as they stand in the request line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0
            .split_once('?')
            .map_or(self.as_str(), |(path, _)| path)
    }

    /// What follows the first question mark.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.0.split_once('?').map(|(_, query)| query)
    }

    /// From what follows the authority of a URL: the path may be empty there
    /// (RFC 6455 §3).
    pub(super) fn after_authority(rest: &str) -> Result<Self, InvalidResourceName> {
        if rest.is_empty() || rest.starts_with('?') {
            format!("/{rest}").parse()
        } else {
            rest.parse()
        }
    }
}

impl FromStr for ResourceName {
    type Err = InvalidResourceName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if !text.starts_with('/') {
            return Err(InvalidResourceName::NoSlash);
        }
        if !text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'#')
        {
            return Err(InvalidResourceName::Character);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for ResourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_and_query() {
        let name: ResourceName = "/chat?a=1?b".parse().unwrap();
        assert_eq!((name.path(), name.query()), ("/chat", Some("a=1?b")));
        let name: ResourceName = "/".parse().unwrap();
        assert_eq!((name.path(), name.query()), ("/", None));
        assert_eq!(ResourceName::after_authority("?a").unwrap().as_str(), "/?a");
        assert_eq!(ResourceName::after_authority("").unwrap().as_str(), "/");
    }

    #[test]
    fn what_cannot_stand_in_a_request_line() {
        assert_eq!(
            "chat".parse::<ResourceName>(),
            Err(InvalidResourceName::NoSlash)
        );
        for text in ["/a b", "/a\r\nEvil: 1", "/a#b", "/\u{e9}", "/\0", "/\t"] {
            assert_eq!(
                text.parse::<ResourceName>(),
                Err(InvalidResourceName::Character)
            );
        }
    }
}
