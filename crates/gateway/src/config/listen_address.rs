//! [`ListenAddress`]: where clients come.

use std::fmt;
use std::net::SocketAddr;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::socket_path::SocketPath;

/// Where clients come: `0.0.0.0:8080`, or `unix:/run/farewell.sock`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListenAddress {
    /// TCP.
    Tcp(SocketAddr),
    /// A Unix socket.
    Unix(SocketPath),
}

impl ListenAddress {
    /// Of TCP, where it is one.
    #[must_use]
    pub const fn tcp(&self) -> Option<SocketAddr> {
        match self {
            Self::Tcp(address) => Some(*address),
            Self::Unix(_) => None,
        }
    }

    /// Whether listening here leaves no room for listening there; an address for all
    /// takes the port of each, and `[::]` that of IPv4 too.
    pub(super) fn shares(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Tcp(one), Self::Tcp(other)) => {
                let covers = |one: &SocketAddr, other: &SocketAddr| {
                    one.ip().is_unspecified() && (one.is_ipv6() || other.is_ipv4())
                };
                one.port() != 0
                    && one.port() == other.port()
                    && (one.ip() == other.ip() || covers(one, other) || covers(other, one))
            }
            (one, other) => one == other,
        }
    }
}

impl From<SocketAddr> for ListenAddress {
    fn from(address: SocketAddr) -> Self {
        Self::Tcp(address)
    }
}

impl fmt::Display for ListenAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => address.fmt(f),
            Self::Unix(path) => path.fmt(f),
        }
    }
}

impl FromStr for ListenAddress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = SocketPath::of(text) {
            return path.map(Self::Unix);
        }
        text.parse().map(Self::Tcp).map_err(|_| {
            format!(
                "'{text}' is not an address to listen on; write it like 0.0.0.0:8080, [::]:8080 \
                 or unix:/run/farewell.sock"
            )
        })
    }
}

impl<'de> Deserialize<'de> for ListenAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> ListenAddress {
        text.parse().unwrap()
    }

    #[test]
    fn an_address_is_of_tcp_or_of_a_unix_socket() {
        for text in ["127.0.0.1:80", "[::]:0", "unix:/run/a.sock"] {
            assert_eq!(address(text).to_string(), text);
        }
        for text in ["localhost:80", "80", "unix.sock", ""] {
            let wrong = text.parse::<ListenAddress>().unwrap_err();
            assert!(wrong.contains("unix:/run/farewell.sock"), "{wrong}");
        }
    }

    #[test]
    fn what_leaves_no_room_for_another_is_known_whichever_comes_first() {
        let shares = |one: &str, other: &str| {
            let (one, other) = (address(one), address(other));
            assert_eq!(one.shares(&other), other.shares(&one), "{one} {other}");
            one.shares(&other)
        };
        assert!(shares("127.0.0.1:1", "127.0.0.1:1"));
        assert!(shares("0.0.0.0:1", "127.0.0.1:1"));
        assert!(shares("[::]:1", "127.0.0.1:1"));
        assert!(shares("unix:/a", "unix:///a"));
        assert!(!shares("0.0.0.0:1", "[::1]:1"));
        assert!(!shares("127.0.0.1:0", "127.0.0.1:0"));
        assert!(!shares("127.0.0.1:1", "127.0.0.2:1"));
        assert!(!shares("unix:/a", "unix:/b"));
    }
}
