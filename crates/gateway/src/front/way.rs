//! [`Way`]: the way that a request took to the gateway, and what the server is told of it.
//!
//! A peer that is not a trusted proxy is the client itself, and what it says about others
//! is replaced. A trusted proxy is believed, and so is what it believes in turn: the client is
//! the right-most address that is not trusted.

use farewell::handshake::{Rejection, RequestHead};
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::field_name::{folded, is_forwarding};
use super::forwarded::{self, Hop, Node};
use super::mark::Mark;
use crate::config::TrustedProxies;
use crate::visit::ClientAddress;

/// The most hops that are followed. What is behind them is not looked at.
const MOST_HOPS: usize = 32;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const REAL_IP: HeaderName = HeaderName::from_static("x-real-ip");

/// The way of a request, and the fields that tell the server of it.
pub(super) struct Way {
    /// The client that asks.
    pub(super) client: ClientAddress,
    /// Whether a trusted proxy passed the request on.
    is_proxied: bool,
    fields: HeaderMap,
}

/// Where a request came in.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    /// Whether by TLS.
    pub(super) is_secure: bool,
    pub(super) trusted: &'a TrustedProxies,
    pub(super) mark: &'a Mark,
}

/// What a trusted proxy says of the hops before it, the client's first.
#[derive(Default)]
struct Told {
    nodes: Vec<Node>,
    proto: Vec<String>,
    host: Vec<String>,
    /// What `Forwarded` says, if it is there.
    forwarded: Option<(String, Vec<Hop>)>,
}

impl Way {
    /// Of this request, which this peer sent.
    ///
    /// # Errors
    /// What the peer is answered where a proxy contradicts itself, and where the request
    /// has been here before.
    pub(super) fn of(
        peer: ClientAddress,
        head: &RequestHead,
        here: Here<'_>,
    ) -> Result<Self, Rejection> {
        let mut fields = HeaderMap::new();
        here.mark.sign(head.headers(), &mut fields)?;
        let scheme = if here.is_secure { "https" } else { "http" };
        let is_proxied = peer.is_one_of(here.trusted);
        let told = if is_proxied {
            Told::of(head.headers())?
        } else {
            Told::default()
        };
        let (client, hop) = told.client(peer, here.trusted);
        let own_host = head.host().map(ToString::to_string);
        let mut set = |name: HeaderName, value: Option<&str>| {
            if let Some(value) = value.and_then(|value| value.parse::<HeaderValue>().ok()) {
                fields.insert(name, value);
            }
        };
        set(FORWARDED_FOR, told.extended(peer).as_deref());
        let proto = told.said(&told.proto, |hop| hop.proto.as_deref(), hop);
        set(FORWARDED_PROTO, Some(proto.unwrap_or(scheme)));
        let host = told.said(&told.host, |hop| hop.host.as_deref(), hop);
        set(FORWARDED_HOST, host.or(own_host.as_deref()));
        if let Some((forwarded, _)) = &told.forwarded {
            let own = element(peer, scheme, own_host.as_deref());
            let own = own.map(|own| format!("{forwarded}, {own}"));
            set(header::FORWARDED, Some(own.as_ref().unwrap_or(forwarded)));
        }
        if is_proxied && head.headers().contains_key(REAL_IP) {
            let ip = client.ip().map(|ip| ip.to_string());
            set(REAL_IP, ip.as_deref());
        }
        Ok(Self {
            client,
            is_proxied,
            fields,
        })
    }

    /// Replaces what a request says of its way.
    pub(super) fn tell(&self, headers: &mut HeaderMap) {
        let replaced: Vec<HeaderName> = headers
            .keys()
            .filter(|name| self.replaces(name))
            .cloned()
            .collect();
        for name in replaced {
            headers.remove(name);
        }
        // What is not announced does not travel: no field comes behind a body that would not
        // pass before it.
        headers.remove(header::TRAILER);
        headers.extend(self.fields.clone());
    }

    /// Whether a field says where a request came from, and is ours to say.
    fn replaces(&self, name: &HeaderName) -> bool {
        // A port or a prefix is the trusted proxy's to say.
        let may_stay = self.is_proxied && folded(name) == name.as_str();
        let is_ours = self.fields.contains_key(name) || *name == REAL_IP;
        is_forwarding(name) && (is_ours || !may_stay)
    }
}

impl Told {
    /// By the fields of a request.
    fn of(headers: &HeaderMap) -> Result<Self, Rejection> {
        let forwarded = joined(headers, &header::FORWARDED)
            .map(|text| forwarded::read(&text).map(|hops| (text, hops)))
            .transpose()
            .map_err(|_| refused("Forwarded is not of the form of RFC 7239."))?
            .filter(|(_, hops)| !hops.is_empty());
        let list = |name: &HeaderName| -> Vec<String> {
            let text = joined(headers, name).unwrap_or_default();
            let items = text.split(',').map(str::trim);
            items
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let nodes = list(&FORWARDED_FOR);
        let mut told = Self {
            nodes: nodes.iter().map(|text| Node::of(text)).collect(),
            proto: list(&FORWARDED_PROTO),
            host: list(&FORWARDED_HOST),
            forwarded,
        };
        told.check()?;
        if told.nodes.is_empty() {
            told.nodes = told.by_whom();
        }
        Ok(told)
    }

    /// The client at each hop by `Forwarded`; empty where it names none.
    fn by_whom(&self) -> Vec<Node> {
        let hops = self.forwarded.as_ref().map_or(&[][..], |(_, hops)| hops);
        if hops.iter().all(|hop| hop.by_whom.is_none()) {
            return Vec::new();
        }
        let by_whom = hops.iter().map(|hop| hop.by_whom.unwrap_or(Node::Hidden));
        by_whom.collect()
    }

    /// Whether both forms say the same, where both are there: else one of them is the
    /// client's own, which the proxy let pass.
    fn check(&self) -> Result<(), Rejection> {
        let by_whom = self.by_whom();
        let agree = by_whom.is_empty()
            || self.nodes.is_empty()
            || by_whom.len() == self.nodes.len()
                && by_whom.iter().zip(&self.nodes).all(|(a, b)| a.agrees(*b));
        let last = |of: fn(&Hop) -> Option<&str>| {
            let hops = self.forwarded.as_ref().map(|(_, hops)| hops);
            hops.and_then(|hops| hops.iter().rev().find_map(of))
        };
        let same = |said: &[String], other: Option<&str>| match (said.last(), other) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            _ => true,
        };
        if agree
            && same(&self.proto, last(|hop| hop.proto.as_deref()))
            && same(&self.host, last(|hop| hop.host.as_deref()))
        {
            return Ok(());
        }
        Err(refused(
            "Forwarded and X-Forwarded-* disagree; a proxy sets one of them and removes the other.",
        ))
    }

    /// The client, and at which hop it stands in the list: the right-most address that
    /// is not trusted.
    fn client(
        &self,
        peer: ClientAddress,
        trusted: &TrustedProxies,
    ) -> (ClientAddress, Option<usize>) {
        let mut client = (peer, None);
        for (index, node) in self.nodes.iter().enumerate().rev().take(MOST_HOPS) {
            let Node::Known(address) = *node else { break };
            client = (address, Some(index));
            if !address.is_one_of(trusted) {
                break;
            }
        }
        client
    }

    /// The addresses as they came, and the peer's own. A Unix socket has none, and servers
    /// take the right-most for the client's, so that nothing is said of it.
    fn extended(&self, peer: ClientAddress) -> Option<String> {
        let told = self.nodes.iter().map(|node| match node {
            Node::Known(address) => address.ip(),
            Node::Hidden => None,
        });
        let told = told.map(|ip| ip.map_or_else(|| "unknown".to_owned(), |ip| ip.to_string()));
        let own = peer.ip().map(|ip| ip.to_string());
        let all: Vec<String> = told.chain(own).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }

    /// What was said of the hop at which the client asked: where each hop has a word of
    /// its own, that hop's, else the last one.
    fn said<'a>(
        &'a self,
        list: &'a [String],
        of: impl Fn(&Hop) -> Option<&str>,
        hop: Option<usize>,
    ) -> Option<&'a str> {
        let own = hop.filter(|_| list.len() == self.nodes.len());
        if let Some(said) = own.and_then(|hop| list.get(hop)).or_else(|| list.last()) {
            return Some(said);
        }
        let hops = &self.forwarded.as_ref()?.1;
        let own = hop.filter(|_| hops.len() == self.nodes.len());
        let own = own.and_then(|hop| hops.get(hop)).and_then(&of);
        own.or_else(|| hops.iter().rev().find_map(of))
    }
}

fn refused(text: &'static str) -> Rejection {
    Rejection::new(StatusCode::BAD_REQUEST, text)
}

/// All values of a field, with commas between; `None` where there is none.
fn joined(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let values = headers.get_all(name).iter();
    let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
    let all = values.collect::<Vec<_>>().join(",");
    headers.contains_key(name).then_some(all)
}

/// The gateway's own element of `Forwarded`, behind as many as `X-Forwarded-For` has
/// addresses.
fn element(peer: ClientAddress, scheme: &str, host: Option<&str>) -> Option<String> {
    let ip = peer.ip()?;
    let mut element = if ip.is_ipv6() {
        format!("for=\"[{ip}]\";proto={scheme}")
    } else {
        format!("for={ip};proto={scheme}")
    };
    if let Some(host) = host {
        element.push_str(&format!(";host=\"{host}\""));
    }
    Some(element)
}

#[cfg(test)]
mod tests;
