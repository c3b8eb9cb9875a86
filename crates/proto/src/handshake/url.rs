//! [`WebSocketUrl`]: `ws://` and `wss://`, RFC 6455 §3 and §11.1.
//!
//! Not made of `http::Uri`: that one drops a fragment in silence and keeps
//! credentials, and both must be errors here. What is left is a split at three
//! places, and [`Host`] and [`ResourceName`] are needed for requests anyway.

use std::fmt;
use std::str::FromStr;

use super::host::{Host, InvalidHost};
use super::resource::{InvalidResourceName, ResourceName};

/// Where a WebSocket is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WebSocketUrl {
    secure: bool,
    /// Without the port where it is the default.
    host: Host,
    resource_name: ResourceName,
}

/// The text is no URL of a WebSocket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// Nothing before `://`.
    #[error("the URL has no scheme; write ws:// or wss:// before the host")]
    NoScheme,
    /// A scheme that is not for WebSockets: its text, where that is safe to show.
    #[error("the URL's scheme is {0}; use ws://, or wss:// for TLS")]
    UnknownScheme(String),
    /// A user name or a password.
    #[error(
        "the URL has credentials before an '@', which a WebSocket handshake does not send; leave \
         them out and set an Authorization header"
    )]
    Credentials,
    /// A `#`.
    #[error(
        "the URL has a fragment, which means nothing to a WebSocket; leave out the '#' and what \
         follows, or write it as %23 (RFC 6455 section 3)"
    )]
    Fragment,
    /// Port 0 cannot be connected to.
    #[error("the URL's port is 0; use one from 1 to 65535")]
    PortZero,
    /// The host or the port is wrong.
    #[error(transparent)]
    Host(#[from] InvalidHost),
    /// The path or the query is wrong.
    #[error(transparent)]
    ResourceName(#[from] InvalidResourceName),
}

impl WebSocketUrl {
    /// True for `wss://`: the connection goes through TLS.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// The host's name, or its address without brackets: for the resolver and
    /// for the certificate.
    #[must_use]
    pub fn name(&self) -> &str {
        self.host.name()
    }

    /// The port to connect to: 80 for `ws://` and 443 for `wss://` unless the
    /// URL has another.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.host
            .port()
            .unwrap_or_else(|| default_port(self.secure))
    }

    /// What the `Host` header says: without the port where it is the default
    /// (RFC 6455 §4.1, item 4).
    #[must_use]
    pub const fn host(&self) -> &Host {
        &self.host
    }

    /// Path and query.
    #[must_use]
    pub const fn resource_name(&self) -> &ResourceName {
        &self.resource_name
    }
}

const fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

impl FromStr for WebSocketUrl {
    type Err = UrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (scheme, rest) = text.split_once("://").ok_or(UrlError::NoScheme)?;
        let secure = match scheme {
            _ if scheme.eq_ignore_ascii_case("ws") => false,
            _ if scheme.eq_ignore_ascii_case("wss") => true,
            // `localhost/?to=ws://…`: what was found is not a scheme's end.
            "" => return Err(UrlError::NoScheme),
            _ if scheme.contains(['/', '?', '#']) => return Err(UrlError::NoScheme),
            _ => return Err(UrlError::UnknownScheme(shown(scheme))),
        };
        if rest.contains('#') {
            return Err(UrlError::Fragment);
        }
        let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        if authority.contains('@') {
            return Err(UrlError::Credentials);
        }
        let host: Host = authority.parse()?;
        if host.port() == Some(0) {
            return Err(UrlError::PortZero);
        }
        let port = host.port().filter(|&port| port != default_port(secure));
        let resource_name = ResourceName::after_authority(rest)?;
        Ok(Self {
            secure,
            host: host.with_port(port),
            resource_name,
        })
    }
}

/// A refused scheme as a sentence may have it.
fn shown(scheme: &str) -> String {
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    if scheme.len() <= 20 && scheme.bytes().all(legal) {
        format!("{scheme}://")
    } else {
        "unreadable".to_owned()
    }
}

impl fmt::Display for WebSocketUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.secure { "wss" } else { "ws" };
        write!(f, "{scheme}://{}{}", self.host, self.resource_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls() {
        for (text, secure, name, port, host, resource) in [
            (
                "ws://example.org",
                false,
                "example.org",
                80,
                "example.org",
                "/",
            ),
            (
                "wss://example.org",
                true,
                "example.org",
                443,
                "example.org",
                "/",
            ),
            ("WSS://a:443/x", true, "a", 443, "a", "/x"),
            ("ws://a:443/x?y=/z", false, "a", 443, "a:443", "/x?y=/z"),
            ("ws://a:/", false, "a", 80, "a", "/"),
            ("ws://a?q", false, "a", 80, "a", "/?q"),
            (
                "ws://[::1]:9000/a%20b",
                false,
                "::1",
                9000,
                "[::1]:9000",
                "/a%20b",
            ),
            ("wss://[::1]", true, "::1", 443, "[::1]", "/"),
            ("ws://a/@x://y", false, "a", 80, "a", "/@x://y"),
        ] {
            let url: WebSocketUrl = text.parse().unwrap();
            assert_eq!(
                (url.is_secure(), url.name(), url.port()),
                (secure, name, port),
                "{text}"
            );
            assert_eq!(url.host().to_string(), host);
            assert_eq!(url.resource_name().as_str(), resource);
            assert_eq!(url.to_string().parse(), Ok(url));
        }
    }

    #[test]
    fn what_is_wrong_and_what_to_do() {
        for (text, sentence) in [
            ("example.org", "has no scheme; write ws:// or wss://"),
            ("", "has no scheme"),
            ("://a", "has no scheme"),
            ("localhost/?to=ws://a", "has no scheme"),
            (
                "http://a",
                "scheme is http://; use ws://, or wss:// for TLS",
            ),
            ("https://a", "scheme is https://; use ws://"),
            ("\u{1b}[31m://a", "scheme is unreadable; use ws://"),
            ("ws://user:secret@a", "credentials"),
            ("ws://a/#top", "fragment"),
            ("ws://a#top", "fragment"),
            ("ws://", "host is empty"),
            ("ws:///x", "host is empty"),
            ("ws://a:0", "port is 0"),
            ("ws://a:65536", "port is not a number"),
            ("ws://\u{fc}.example", "xn--"),
            ("ws://fe80::1", "in brackets"),
            ("ws://a/\u{fc}", "percent-encode"),
            ("ws://a/ b", "percent-encode"),
            ("ws://a\\b", "not a name"),
        ] {
            let error = text.parse::<WebSocketUrl>().unwrap_err().to_string();
            assert!(error.contains(sentence), "{text}: {error}");
            assert!(!error.contains("secret") && !error.contains('\u{1b}'));
        }
    }
}
