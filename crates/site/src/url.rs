//! [`Url`]: where the site will be served, which canonical links and the sitemap need.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

/// The address of the site's folder, with a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url(String);

/// What was given is not the address of a site.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is not the address of a site; it has to begin with http:// or https:// and a host, and may have a path of letters, digits, '-', '.', '_' and '~', such as https://example.org/websocket/; a name in other letters is written in Punycode"
)]
pub struct NotAnUrl(String);

/// Used where nobody has said where the site will be. The name is reserved for examples
/// (RFC 2606).
impl Default for Url {
    fn default() -> Self {
        Self("https://farewell.example/".to_owned())
    }
}

impl FromStr for Url {
    type Err = NotAnUrl;

    fn from_str(text: &str) -> Result<Self, NotAnUrl> {
        let wrong = || {
            let shown = text.chars().filter(|char| !char.is_control());
            NotAnUrl(shown.take(80).collect())
        };
        let (scheme, rest) = text.split_once("://").ok_or_else(wrong)?;
        let scheme = scheme.to_ascii_lowercase();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let path = path.trim_end_matches('/');
        let is_segment = |segment: &str| {
            let is_plain = |char: char| char.is_ascii_alphanumeric() || "-._~".contains(char);
            segment.chars().all(is_plain) && !["", ".", ".."].contains(&segment)
        };
        let is_path = path.is_empty() || path.split('/').all(is_segment);
        if !["http", "https"].contains(&scheme.as_str()) || !is_authority(authority) || !is_path {
            return Err(wrong());
        }
        let authority = authority.to_ascii_lowercase();
        let slash = if path.is_empty() { "" } else { "/" };
        Ok(Self(format!("{scheme}://{authority}/{path}{slash}")))
    }
}

/// A host, and perhaps a port (RFC 3986, section 3.2). Names of people do not belong into the
/// address of a site.
fn is_authority(authority: &str) -> bool {
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    if let Some(rest) = authority.strip_prefix('[') {
        return rest.split_once(']').is_some_and(|(address, port)| {
            let is_there = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
            address.parse::<Ipv6Addr>().is_ok() && is_there
        });
    }
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_label = |label: &str| {
        let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_".contains(char);
        !label.is_empty() && label.chars().all(is_plain)
    };
    host.split('.').all(is_label) && is_port(port)
}

impl Url {
    /// The address of a file or page of the site.
    #[must_use]
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The path on its host: `/` or `/websocket/`.
    #[must_use]
    pub fn path(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        self.0[host..]
            .find('/')
            .map_or("/", |at| &self.0[host + at..])
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme_a_host_and_a_folder() {
        for (text, url, path) in [
            ("https://example.org", "https://example.org/", "/"),
            (
                "http://localhost:8000/a/b",
                "http://localhost:8000/a/b/",
                "/a/b/",
            ),
            ("https://example.org/a//", "https://example.org/a/", "/a/"),
            ("HTTPS://EX.org/A", "https://ex.org/A/", "/A/"),
            ("http://[::1]:8000", "http://[::1]:8000/", "/"),
            ("http://localhost", "http://localhost/", "/"),
        ] {
            let read: Url = text.parse().unwrap();
            assert_eq!(read.to_string(), url);
            assert_eq!(read.path(), path);
        }
        for text in [
            "",
            "example.org",
            "ftp://a",
            "https://",
            "https:///a",
            "https://a\"b",
            "https://a/?q",
            "https://a/#b",
            "https://é",
            "https://[::1",
            "https://ex.org:99999/",
            "http://a@@b:c:d/",
            "https://user:pw@ex.org/",
            "https://a..b/",
            "https://ex.org/%zz/",
            "https://ex.org/a/../b/",
            "https://ex.org//a/",
        ] {
            assert!(text.parse::<Url>().is_err(), "{text}");
        }
    }
}
