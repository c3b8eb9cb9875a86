//! [`Visit`]: what is known of one client; [`Outcome`]: how its visit ended.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use farewell::handshake::RequestHead;
use farewell::{Advice, Cause, CloseReport, TcpEnd, Violation};
use farewell_close::{Fact, Finding, LegRecord, Party, SeenClose, Setting};
use http::header::{self, HeaderMap};
use ulid::Ulid;

use crate::config::{NO_ROUTE, TrustedProxies};
use crate::moment::Moment;
use crate::rules::Caller;

/// The most bytes of a header, a path or a user that a record keeps.
const KEPT: usize = 512;

/// Where a client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClientAddress {
    /// Behind a proxy its port may not be known.
    Ip(IpAddr, Option<u16>),
    /// It came over a Unix socket, and nothing else is known.
    Unix,
}

impl ClientAddress {
    /// Its IP address, where it has one.
    pub(crate) const fn ip(self) -> Option<IpAddr> {
        match self {
            Self::Ip(ip, _) => Some(ip),
            Self::Unix => None,
        }
    }

    /// Whether it is one of these proxies.
    pub(crate) fn is_one_of(self, trusted: &TrustedProxies) -> bool {
        match self {
            Self::Ip(ip, _) => trusted.trust(ip),
            Self::Unix => trusted.trust_unix(),
        }
    }
}

/// An IPv4 address that came mapped to IPv6 is told as what it is.
impl From<SocketAddr> for ClientAddress {
    fn from(address: SocketAddr) -> Self {
        Self::Ip(address.ip().to_canonical(), Some(address.port()))
    }
}

/// `192.0.2.7:4711`, `192.0.2.7`, or `unix`.
impl fmt::Display for ClientAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(ip, Some(port)) => SocketAddr::new(*ip, *port).fmt(f),
            Self::Ip(ip, None) => ip.fmt(f),
            Self::Unix => f.write_str("unix"),
        }
    }
}

/// What is known of a client from its coming. An open connection keeps it, so
/// its words take no more than they are long.
pub(crate) struct Visit {
    pub(crate) id: Ulid,
    pub(crate) address: ClientAddress,
    /// The name of its route.
    route: Option<Arc<str>>,
    pub(crate) host: Option<Box<str>>,
    pub(crate) path: Option<Box<str>>,
    /// Who the client's token says it is.
    pub(crate) user: Option<Box<str>>,
    pub(crate) user_agent: Option<Box<str>>,
    pub(crate) trace_id: Option<Box<str>>,
}

/// How a visit ended, whether it opened or not.
pub(crate) struct Outcome {
    pub(crate) opened_at: Option<Moment>,
    /// When it ended, if it is written down later.
    pub(crate) closed_at: Option<Moment>,
    pub(crate) http_status: Option<u16>,
    pub(crate) subprotocol: Option<Box<str>>,
    pub(crate) initiator: Party,
    pub(crate) cause: Cause,
    /// `None` where the client's handshake did not complete.
    pub(crate) client: Option<CloseReport>,
    /// `None` where it was not reached.
    pub(crate) upstream: Option<LegRecord>,
    pub(crate) violation: Option<Violation>,
    /// What the rules found.
    pub(crate) findings: Vec<Finding>,
    /// What was seen of the upstream that decided the cause.
    pub(crate) evidence: Vec<Fact>,
    /// The limit or the time-out that ended it.
    pub(crate) setting: Option<Setting>,
    /// What the client would have been closed with, on a route that only observes.
    pub(crate) withheld: Option<SeenClose>,
    pub(crate) lost: u64,
    pub(crate) advice: Option<Advice>,
}

impl Outcome {
    /// A visit that did not open.
    pub(crate) const fn unopened(initiator: Party, cause: Cause, http_status: Option<u16>) -> Self {
        Self {
            opened_at: None,
            closed_at: None,
            http_status,
            subprotocol: None,
            initiator,
            cause,
            client: None,
            upstream: None,
            violation: None,
            findings: Vec::new(),
            evidence: Vec::new(),
            setting: None,
            withheld: None,
            lost: 0,
            advice: None,
        }
    }

    /// The client did not take its 101.
    pub(crate) fn client_never_opened(&mut self) {
        self.opened_at = None;
        self.http_status = None;
        self.client = None;
    }
}

/// An upstream that was reached, but whose handshake did not complete.
pub(crate) const fn unopened_leg(address: String) -> LegRecord {
    LegRecord {
        address,
        sent: None,
        received: None,
        end: TcpEnd::NeverOpened,
    }
}

impl Visit {
    /// A client came; the name of its route is known where there is only one.
    pub(crate) fn new(id: Ulid, route: Option<Arc<str>>, address: ClientAddress) -> Self {
        Self {
            id,
            address,
            route,
            host: None,
            path: None,
            user: None,
            user_agent: None,
            trace_id: None,
        }
    }

    /// Adds what the client's request says.
    pub(crate) fn asked(&mut self, head: &RequestHead) {
        self.host = head.host().map(|host| kept(&host.to_string()));
        self.path = Some(kept(head.path()));
        self.user_agent = text(head.headers(), &header::USER_AGENT);
        self.trace_id = head
            .headers()
            .get("traceparent")
            .and_then(|value| value.to_str().ok())
            .and_then(trace_id);
    }

    /// Adds the name of the route that takes the request.
    pub(crate) fn taken(&mut self, route: &Arc<str>) {
        self.route = Some(route.clone());
    }

    /// Adds who the client's token says it is.
    pub(crate) fn known(&mut self, user: Option<&str>) {
        self.user = user.map(kept);
    }

    /// As lines of the log about its rules name it.
    pub(crate) fn caller(&self) -> Caller {
        Caller {
            id: self.id.to_string(),
            route: self.route().to_owned(),
            path: self.path.clone(),
            user: self.user.clone(),
            address: self.address.to_string(),
        }
    }

    /// The route's name, to be kept.
    pub(crate) fn route_name(&self) -> Arc<str> {
        self.route.clone().unwrap_or_else(|| NO_ROUTE.into())
    }

    /// The route's name.
    pub(crate) fn route(&self) -> &str {
        self.route.as_deref().unwrap_or(NO_ROUTE)
    }
}

fn text(headers: &HeaderMap, name: &header::HeaderName) -> Option<Box<str>> {
    headers
        .get(name)
        .map(|value| kept(&String::from_utf8_lossy(value.as_bytes())))
}

/// As much of a client's word as a record keeps.
pub(crate) fn kept(text: &str) -> Box<str> {
    text[..text.floor_char_boundary(KEPT)].into()
}

/// The second field of a W3C `traceparent`: 32 hexadecimal digits.
fn trace_id(traceparent: &str) -> Option<Box<str>> {
    let id = traceparent.split('-').nth(1)?;
    let valid = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    valid.then(|| id.to_ascii_lowercase().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_trace_of_a_traceparent_and_nothing_else() {
        let id = "0af7651916cd43dd8448eb211c80319c";
        assert_eq!(
            trace_id(&format!("00-{id}-b7ad6b7169203331-01")).as_deref(),
            Some(id)
        );
        assert_eq!(trace_id("00-xyz-1-01"), None);
        assert_eq!(trace_id(""), None);
    }
}
