//! [`TrustedProxies`]: whose word counts on where a request comes from.

use std::net::IpAddr;
use std::str::FromStr;

use ipnet::IpNet;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// What stands for those that come over a Unix socket; nginx has a colon behind it.
const UNIX: [&str; 2] = ["unix", "unix:"];

/// The proxies in front of the gateway: their networks, and whether they come over a Unix
/// socket. From them the PROXY protocol, `X-Forwarded-*` and `Forwarded` are believed; from
/// no others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies {
    networks: Vec<IpNet>,
    unix: bool,
}

impl TrustedProxies {
    /// Whether this address is one of theirs; an IPv4 address may be mapped to IPv6.
    #[must_use]
    pub fn trust(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.networks
            .iter()
            .any(|network| network.contains(&address))
    }

    /// Whether those are that come over a Unix socket.
    #[must_use]
    pub const fn trust_unix(&self) -> bool {
        self.unix
    }

    /// Whether nobody is trusted.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.networks.is_empty() && !self.unix
    }

    fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let mut all = Self::default();
        for text in texts {
            match text.trim() {
                text if UNIX.contains(&text) => all.unix = true,
                text => all.networks.push(network(text)?),
            }
        }
        Ok(all)
    }
}

/// `10.0.0.0/8`, or one address.
fn network(text: &str) -> Result<IpNet, String> {
    let network = match text.parse::<IpAddr>() {
        Ok(address) => IpNet::from(address.to_canonical()),
        Err(_) => text.parse().map_err(|_| {
            format!(
                "'{text}' is not a network or an address; write it like 10.0.0.0/8, 192.0.2.7, \
                 fd00::/8 or unix"
            )
        })?,
    };
    if network.trunc() != network {
        return Err(format!(
            "'{text}' has bits behind its prefix; write {} for that network",
            network.trunc()
        ));
    }
    Ok(network)
}

/// Networks with commas between, and `unix`.
impl FromStr for TrustedProxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::of(text.split(','))
    }
}

impl<'de> Deserialize<'de> for TrustedProxies {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        Self::of(texts.iter().map(String::as_str)).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trusts(networks: &str, address: &str) -> bool {
        let proxies: TrustedProxies = networks.parse().unwrap();
        proxies.trust(address.parse().unwrap())
    }

    #[test]
    fn networks_and_single_addresses_of_both_families() {
        let networks = "10.0.0.0/8, 192.0.2.7,fd00::/8,::1";
        for address in [
            "10.255.0.1",
            "192.0.2.7",
            "fd12::1",
            "::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(trusts(networks, address), "{address}");
        }
        for address in ["11.0.0.1", "192.0.2.8", "fe80::1", "::2", "::ffff:11.0.0.1"] {
            assert!(!trusts(networks, address), "{address}");
        }
        assert!(trusts("::ffff:192.0.2.7", "192.0.2.7"));
        assert!(!TrustedProxies::default().trust(IpAddr::from([127, 0, 0, 1])));
    }

    #[test]
    fn a_unix_socket_is_trusted_where_it_is_named() {
        for (text, unix) in [("unix", true), ("10.0.0.0/8, unix:", true), ("::1", false)] {
            let proxies: TrustedProxies = text.parse().unwrap();
            assert_eq!(proxies.trust_unix(), unix, "{text}");
            assert!(!proxies.is_empty());
        }
        assert!(!trusts("unix", "127.0.0.1"));
    }

    #[test]
    fn what_is_wrong_is_said_with_what_to_write() {
        let wrong = |text: &str| text.parse::<TrustedProxies>().unwrap_err();
        for text in ["", "10.0.0.0/33", "localhost", "10.0.0.0/8,", "10.0.0.1:80"] {
            assert!(wrong(text).contains("write it like 10.0.0.0/8"), "{text}");
        }
        assert!(wrong("10.0.0.1/8").ends_with("write 10.0.0.0/8 for that network"));
    }
}
