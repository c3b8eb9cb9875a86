//! [`Host`]: a server's name and port, as `Host` and URLs have it.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

/// A host with an optional port (RFC 9112 §3.2, RFC 3986 §3.2.2): a DNS name, an
/// IPv4 address or an IPv6 address in brackets.
///
/// Narrower than RFC 3986: percent-encoding and `!$&'()*+,;=` are refused. No
/// host has them, and a comma is what two merged `Host` headers look like.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Host {
    /// With the brackets.
    name: String,
    port: Option<u16>,
}

/// The text names no host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidHost {
    /// Nothing before the port.
    #[error("the host is empty; name one, such as example.org")]
    Empty,
    /// A name with characters that no host has.
    #[error(
        "the host is not a name or an address; use ASCII letters, digits, '-', '.' and '_' (an \
         international name in its xn-- form), and write an IPv6 address in brackets: [::1]"
    )]
    Name,
    /// A port that is no number or above 65535.
    #[error("the port is not a number from 0 to 65535")]
    Port,
}

impl Host {
    /// The longest name: that of DNS.
    const MAX_NAME: usize = 255;

    /// The name; an IPv6 address without its brackets: what a resolver or a
    /// certificate check takes.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.trim_start_matches('[').trim_end_matches(']')
    }

    /// The port, where one was given.
    #[must_use]
    pub const fn port(&self) -> Option<u16> {
        self.port
    }

    /// The same host with another port, or none.
    #[must_use]
    pub fn with_port(self, port: Option<u16>) -> Self {
        Self { port, ..self }
    }
}

impl FromStr for Host {
    type Err = InvalidHost;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let split = match text.strip_prefix('[') {
            // Past the bracket and what it closes: at the port's colon or the end.
            Some(address) => address.find(']').map_or(text.len(), |end| end + 2),
            // An IPv6 address without brackets.
            None if text.matches(':').count() > 1 => return Err(InvalidHost::Name),
            None => text.find(':').unwrap_or(text.len()),
        };
        let (name, port) = text.split_at_checked(split).ok_or(InvalidHost::Name)?;
        Ok(Self {
            name: parse_name(name)?,
            port: parse_port(port)?,
        })
    }
}

fn parse_name(name: &str) -> Result<String, InvalidHost> {
    if name.is_empty() {
        return Err(InvalidHost::Empty);
    }
    let address = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'));
    let valid = match address {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')),
    };
    if valid && name.len() <= Host::MAX_NAME {
        Ok(name.to_owned())
    } else {
        Err(InvalidHost::Name)
    }
}

/// The number after the colon. The grammar lets a colon stand without one.
fn parse_port(text: &str) -> Result<Option<u16>, InvalidHost> {
    match text.strip_prefix(':') {
        None if text.is_empty() => Ok(None),
        None => Err(InvalidHost::Name),
        Some("") => Ok(None),
        // `u16::from_str` would take a plus sign.
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().map(Some).map_err(|_| InvalidHost::Port)
        }
        Some(_) => Err(InvalidHost::Port),
    }
}

/// `name` or `name:port`, as the header has it.
impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        match self.port {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for (text, name, port) in [
            ("example.org", "example.org", None),
            ("a_b-c.example:8080", "a_b-c.example", Some(8080)),
            ("127.0.0.1:0", "127.0.0.1", Some(0)),
            ("[::1]", "::1", None),
            ("[2001:db8::1]:65535", "2001:db8::1", Some(65535)),
        ] {
            let host: Host = text.parse().unwrap();
            assert_eq!((host.name(), host.port()), (name, port));
            assert_eq!(host.to_string(), text);
        }
        assert_eq!("a:".parse::<Host>().unwrap().to_string(), "a");
    }

    #[test]
    fn no_hosts() {
        use InvalidHost::{Empty, Name, Port};
        for (text, error) in [
            ("", Empty),
            (":80", Empty),
            ("a,b", Name),
            ("a b", Name),
            ("user@a", Name),
            ("a/b", Name),
            ("a%41", Name),
            ("\u{e9}.fr", Name),
            ("::1", Name),
            ("fe80::1", Name),
            ("[::1", Name),
            ("[\u{e9}", Name),
            ("[::1]x", Name),
            ("[::1%25eth0]", Name),
            ("[example.org]", Name),
            ("[]", Name),
            ("a:65536", Port),
            ("a:+80", Port),
            ("a:-1", Port),
            ("a:80:80", Name),
        ] {
            assert_eq!(text.parse::<Host>(), Err(error), "{text}");
        }
        assert_eq!("a".repeat(256).parse::<Host>(), Err(Name));
    }
}
