//! `Forwarded` (RFC 7239), and the addresses in it and in `X-Forwarded-For`.

use std::net::{IpAddr, SocketAddr};

use crate::visit::ClientAddress;

/// What one proxy says about one hop.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Hop {
    /// The client at this hop; `None` where the proxy does not name it.
    pub(super) by_whom: Option<Node>,
    pub(super) proto: Option<String>,
    pub(super) host: Option<String>,
}

/// The client at one hop, as a proxy names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Node {
    Known(ClientAddress),
    /// `unknown`, a name that hides the address, or text that is not an address.
    Hidden,
}

/// The value does not follow the grammar of RFC 7239 §4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed;

impl Node {
    /// An address with a port or without, as `X-Forwarded-For` and `Forwarded` have it.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim();
        let known = |ip: IpAddr, port| {
            let ip = ip.to_canonical();
            Self::Known(ClientAddress::Ip(ip, port))
        };
        if let Ok(ip) = text.parse() {
            return known(ip, None);
        }
        if let Ok(address) = text.parse::<SocketAddr>() {
            return known(address.ip(), Some(address.port()));
        }
        // Also behind a port that is hidden: `[::1]:_port`.
        let host = match text.strip_prefix('[') {
            Some(rest) => rest.split_once(']').map(|(host, _)| host),
            None => text.split_once(":_").map(|(host, _)| host),
        };
        match host.and_then(|host| host.parse().ok()) {
            Some(ip) => known(ip, None),
            None => Self::Hidden,
        }
    }

    /// Whether two words on one hop agree: a port need not be said.
    pub(super) fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Self::Known(one), Self::Known(other)) => one.ip() == other.ip(),
            (Self::Hidden, Self::Hidden) => true,
            _ => false,
        }
    }
}

/// Reads the values of all fields, joined by commas: one hop an element.
pub(super) fn read(text: &str) -> Result<Vec<Hop>, Malformed> {
    let mut rest = text;
    let mut hops = Vec::new();
    let mut hop = Hop::default();
    let mut is_empty = true;
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        if !rest.is_empty() && !rest.starts_with([';', ',']) {
            rest = pair(rest, &mut hop)?.trim_start_matches([' ', '\t']);
            is_empty = false;
        }
        match rest.chars().next() {
            Some(';') => {}
            // An empty element counts for nothing (RFC 9110 §5.6.1).
            Some(',') | None => {
                let hop = std::mem::take(&mut hop);
                hops.extend((!std::mem::replace(&mut is_empty, true)).then_some(hop));
            }
            Some(_) => return Err(Malformed),
        }
        match rest.get(1..) {
            Some(more) => rest = more,
            None => return Ok(hops),
        }
    }
}

/// Reads `name=value`; what is behind it.
fn pair<'a>(text: &'a str, hop: &mut Hop) -> Result<&'a str, Malformed> {
    let (name, rest) = text.split_once('=').ok_or(Malformed)?;
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(Malformed);
    }
    let (value, rest) = match rest.strip_prefix('"') {
        Some(quoted) => unquoted(quoted)?,
        None => {
            let end = rest.bytes().position(|byte| !is_loose(byte));
            let (value, rest) = rest.split_at(end.unwrap_or(rest.len()));
            (value.to_owned(), rest)
        }
    };
    if value.is_empty() {
        return Err(Malformed);
    }
    // Each parameter once in an element (RFC 7239 §4).
    let is_second = match name.to_ascii_lowercase().as_str() {
        "for" => hop.by_whom.replace(Node::of(&value)).is_some(),
        "proto" => hop.proto.replace(value).is_some(),
        "host" => hop.host.replace(value).is_some(),
        _ => false,
    };
    if is_second { Err(Malformed) } else { Ok(rest) }
}

/// A quoted string behind its first quote, and what is behind its last.
fn unquoted(text: &str) -> Result<(String, &str), Malformed> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Ok((value, &text[at + 1..])),
            '\\' => value.push(characters.next().ok_or(Malformed)?.1),
            other => value.push(other),
        }
    }
    Err(Malformed)
}

const fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// A token, and what proxies write without quotes all the same: `host=a:80`, `for=[::1]`.
const fn is_loose(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'=' | b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(text: &str) -> Node {
        let socket: Option<SocketAddr> = text.parse().ok();
        let ip = socket.map(|it| it.ip()).or_else(|| text.parse().ok());
        Node::Known(ClientAddress::Ip(ip.unwrap(), socket.map(|it| it.port())))
    }

    #[test]
    fn the_ways_to_write_an_address() {
        for (text, node) in [
            ("192.0.2.7", "192.0.2.7"),
            (" 192.0.2.7:80 ", "192.0.2.7:80"),
            ("2001:db8::1", "2001:db8::1"),
            ("[2001:db8::1]", "2001:db8::1"),
            ("[2001:db8::1]:80", "[2001:db8::1]:80"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("[::ffff:192.0.2.7]:80", "192.0.2.7:80"),
            ("192.0.2.7:_hidden", "192.0.2.7"),
            ("[2001:db8::1]:_hidden", "2001:db8::1"),
        ] {
            assert_eq!(Node::of(text), known(node), "{text}");
        }
        for text in [
            "unknown",
            "_hidden",
            "",
            "a.example",
            "192.0.2",
            "192.0.2.7:80:80",
            "[::1",
        ] {
            assert_eq!(Node::of(text), Node::Hidden, "{text}");
        }
    }

    #[test]
    fn a_list_of_hops() {
        let hops = read(
            "for=192.0.2.43;proto=https;by=_x , FOR=\"[2001:db8::1]:47\"; Host=\"a,b\\\"\",, \
             proto=http",
        )
        .unwrap();
        let hop = |by_whom: Option<Node>, proto: Option<&str>, host: Option<&str>| Hop {
            by_whom,
            proto: proto.map(str::to_owned),
            host: host.map(str::to_owned),
        };
        assert_eq!(
            hops,
            [
                hop(Some(known("192.0.2.43")), Some("https"), None),
                hop(Some(known("[2001:db8::1]:47")), None, Some("a,b\"")),
                hop(None, Some("http"), None),
            ]
        );
        assert_eq!(read(""), Ok(Vec::new()));
        assert_eq!(read(" , ,"), Ok(Vec::new()));
        let bare = read("for=[::1]:8;host=a:80").unwrap();
        assert_eq!(bare, [hop(Some(known("[::1]:8")), None, Some("a:80"))]);
    }

    #[test]
    fn what_a_parser_might_read_in_two_ways_is_read_in_none() {
        for text in [
            "for=\"192.0.2.1, for=192.0.2.2",
            "for=192.0.2.1;for=192.0.2.2",
            "for=",
            "for=\"\"",
            "for",
            "=a",
            "for =a",
            "for=a b",
            "for=a\"b\"",
            "for=\"a\"b",
            "for=a=b",
            "for=\u{e9}",
        ] {
            assert_eq!(read(text), Err(Malformed), "{text}");
        }
    }
}
