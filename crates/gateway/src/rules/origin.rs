//! [`OriginPattern`]: where the pages come from whose scripts may open a WebSocket.

use std::str::FromStr;

/// An origin (RFC 6454 §6.2) that a route takes: scheme, host and port, or all hosts below
/// a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OriginPattern {
    scheme: String,
    host: HostPattern,
    port: Option<u16>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum HostPattern {
    Exactly(String),
    /// Any name that ends with this, which begins with a dot.
    Below(String),
}

/// The parts of an origin: scheme, host and port, the last only where it is not the
/// scheme's own.
type Parts<'a> = (&'a str, &'a str, Option<u16>);

impl OriginPattern {
    /// Whether a page of this origin, as a browser writes it, is taken. `null`, the origin
    /// of a sandbox or a file, never is.
    #[must_use]
    pub fn takes(&self, origin: &str) -> bool {
        let origin = origin.to_ascii_lowercase();
        let Some((scheme, host, port)) = parts(&origin) else {
            return false;
        };
        scheme == self.scheme
            && port == self.port
            && match &self.host {
                HostPattern::Exactly(exactly) => host == exactly,
                HostPattern::Below(domain) => host
                    .strip_suffix(domain.as_str())
                    .is_some_and(|below| !below.is_empty() && !below.starts_with('.')),
            }
    }
}

impl FromStr for OriginPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let lower = text.to_ascii_lowercase();
        let wrong = || {
            format!(
                "'{text}' is not an origin; write scheme and host as a browser does, such as \
                 \"https://app.example.com\", \"https://*.example.com\" or \
                 \"http://localhost:3000\""
            )
        };
        let (scheme, host, port) = parts(&lower).ok_or_else(wrong)?;
        let (host, is_domain) = match host.strip_prefix('*') {
            Some(domain) if domain.len() > 1 && domain.starts_with('.') => (domain, true),
            Some(_) => return Err(wrong()),
            None => (host, false),
        };
        if host.contains('*') {
            return Err(wrong());
        }
        let name = host.to_owned();
        Ok(Self {
            scheme: scheme.to_owned(),
            host: if is_domain {
                HostPattern::Below(name)
            } else {
                HostPattern::Exactly(name)
            },
            port,
        })
    }
}

/// The parts of an origin in lower case; `None` for what is not an origin.
fn parts(origin: &str) -> Option<Parts<'_>> {
    let (scheme, authority) = origin.split_once("://")?;
    // The port is behind the brackets of an IPv6 address.
    let after_address = authority.rfind(']').map_or(0, |end| end + 1);
    let (host, port) = match authority[after_address..].split_once(':') {
        Some((_, port)) => {
            let host = &authority[..authority.len() - port.len() - 1];
            (host, Some(port.parse().ok()?))
        }
        None => (authority, None),
    };
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~[]:*%".contains(&byte);
    let is_right = !scheme.is_empty()
        && scheme.bytes().all(is_scheme)
        && !host.is_empty()
        && host.bytes().all(is_host);
    let own = match scheme {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    };
    is_right.then_some((scheme, host, port.filter(|port| Some(*port) != own)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(pattern: &str, origin: &str) -> bool {
        pattern.parse::<OriginPattern>().unwrap().takes(origin)
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for (pattern, origin) in [
            ("https://app.example.com", "https://app.example.com"),
            ("https://App.Example.com:443", "https://app.example.COM"),
            ("https://app.example.com", "https://app.example.com:443"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("http://[::1]:3000", "http://[::1]:3000"),
            ("http://[::1]", "http://[::1]:80"),
            ("https://*.example.com", "https://a.example.com"),
            ("https://*.example.com", "https://a.b.example.com"),
            ("https://*.example.com:8443", "https://a.example.com:8443"),
            ("chrome-extension://abcdef", "chrome-extension://abcdef"),
        ] {
            assert!(takes(pattern, origin), "{pattern} {origin}");
        }
        for (pattern, origin) in [
            ("https://app.example.com", "http://app.example.com"),
            ("https://app.example.com", "https://app.example.com:8443"),
            (
                "https://app.example.com",
                "https://app.example.com.evil.org",
            ),
            (
                "https://app.example.com",
                "https://evil.org/https://app.example.com",
            ),
            (
                "https://app.example.com",
                "https://app.example.com@evil.org",
            ),
            ("https://app.example.com", "null"),
            ("https://app.example.com", ""),
            ("https://*.example.com", "https://example.com"),
            ("https://*.example.com", "https://.example.com"),
            ("https://*.example.com", "https://evilexample.com"),
            ("https://*.example.com", "https://a.example.com.evil.org"),
            ("http://[::1]", "http://[::2]"),
        ] {
            assert!(!takes(pattern, origin), "{pattern} {origin}");
        }
    }

    #[test]
    fn what_is_not_an_origin_says_how_to_write_one() {
        for text in [
            "",
            "*",
            "null",
            "app.example.com",
            "https://",
            "https://*",
            "https://*example.com",
            "https://a.*.com",
            "https://a/b",
            "https://a b",
            "https://a:b",
            "https://a:99999",
        ] {
            let error = text.parse::<OriginPattern>().unwrap_err();
            assert!(error.contains("https://app.example.com"), "{text}: {error}");
        }
    }
}
