//! [`Settings`]: what a ledger keeps, and for how long.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;
use std::time::Duration;

/// What a ledger keeps, and for how long. The default keeps everything for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// Records are deleted when they are older. `None` keeps them for ever.
    pub keep: Option<Duration>,
    /// The oldest records are deleted where the ledger holds more bytes. `None`
    /// for no bound.
    pub max_size: Option<u64>,
    /// What is kept of a client's address.
    pub address: AddressPrivacy,
    /// What is kept of a user's name.
    pub user: UserPrivacy,
}

/// What is kept of a client's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AddressPrivacy {
    /// All of it.
    #[default]
    Full,
    /// The network: the first 24 bits of IPv4, the first 48 of IPv6, no port.
    Prefix,
    /// Nothing.
    None,
}

/// What is kept of a user's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UserPrivacy {
    /// All of it.
    #[default]
    Plain,
    /// A hash with a key of this ledger, by which the records of one user belong
    /// together.
    Hash,
    /// Nothing.
    None,
}

/// The word is none of those known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{word}' is not one of {known}")]
pub struct UnknownPrivacy {
    word: String,
    known: &'static str,
}

fn unknown(word: &str, known: &'static str) -> UnknownPrivacy {
    let word = word.chars().take(40).collect();
    UnknownPrivacy { word, known }
}

impl FromStr for AddressPrivacy {
    type Err = UnknownPrivacy;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            "full" => Ok(Self::Full),
            "prefix" => Ok(Self::Prefix),
            "none" => Ok(Self::None),
            _ => Err(unknown(word, "full, prefix, none")),
        }
    }
}

impl FromStr for UserPrivacy {
    type Err = UnknownPrivacy;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            "plain" => Ok(Self::Plain),
            "hash" => Ok(Self::Hash),
            "none" => Ok(Self::None),
            _ => Err(unknown(word, "plain, hash, none")),
        }
    }
}

impl AddressPrivacy {
    /// What is kept of an address with or without a port.
    pub(crate) fn apply(self, address: Option<String>) -> Option<String> {
        match self {
            Self::Full => address,
            Self::Prefix if address.as_deref() == Some(UNIX) => address,
            Self::Prefix => address.as_deref().and_then(network),
            Self::None => None,
        }
    }
}

/// What stands for the address of a client that came over a Unix socket: nobody's.
const UNIX: &str = "unix";

/// The network of an address; `None` of what is no IP address.
pub(crate) fn network(address: &str) -> Option<String> {
    let ip: IpAddr = crate::row::without_port(address).parse().ok()?;
    Some(match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            format!("{}/24", Ipv4Addr::new(a, b, c, 0))
        }
        IpAddr::V6(ip) => {
            let [a, b, c, ..] = ip.segments();
            format!("{}/48", Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
        }
    })
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.keep {
            Some(keep) => write!(
                f,
                "records are kept for {}",
                humantime::format_duration(keep)
            )?,
            None => f.write_str("records are kept for ever")?,
        }
        match self.max_size {
            Some(bytes) => {
                let mebibytes = bytes >> 20;
                write!(f, ", and at most the newest {mebibytes} MiB of them")
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_what_is_left_of_an_address() {
        let kept = |address: &str| AddressPrivacy::Prefix.apply(Some(address.to_owned()));
        assert_eq!(kept("203.0.113.7:50412").as_deref(), Some("203.0.113.0/24"));
        assert_eq!(
            kept("[2001:db8:1:2::3]:443").as_deref(),
            Some("2001:db8:1::/48")
        );
        assert_eq!(
            kept("[::ffff:203.0.113.7]:1").as_deref(),
            Some("203.0.113.0/24")
        );
        assert_eq!(kept("unix:/run/app.sock"), None);
        // Many share it: it is nobody's.
        assert_eq!(kept("unix").as_deref(), Some("unix"));
        assert_eq!(
            AddressPrivacy::None.apply(Some("203.0.113.7:1".into())),
            None
        );
    }
}
