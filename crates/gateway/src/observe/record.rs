//! From what was seen of a client and of both legs to one record.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use farewell::{Advice, Cause, CloseReport, CloseStatus, TcpEnd, Traffic, Violation};
use farewell_close::{CloseRecord, Finding, LegRecord, Party, Peer, Timestamp};
use http::header::{self, HeaderMap};
use ulid::Ulid;

use crate::config::NO_ROUTE;
use crate::route::Route;
use farewell::handshake::RequestHead;

/// The most bytes of a header, a path or a user that a record keeps.
const KEPT: usize = 512;

/// What is known of a client from its coming. An open connection keeps it, so
/// its words take no more than they are long.
pub(crate) struct Visit {
    pub(crate) id: Ulid,
    pub(crate) address: SocketAddr,
    route: Option<Arc<Route>>,
    host: Option<Box<str>>,
    path: Option<Box<str>>,
    user: Option<Box<str>>,
    user_agent: Option<Box<str>>,
    trace_id: Option<Box<str>>,
}

/// How a visit ended, whether it opened or not.
pub(crate) struct Outcome {
    pub(crate) opened_at: Option<Timestamp>,
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
    pub(crate) lost: u64,
    pub(crate) advice: Option<Advice>,
}

impl Outcome {
    /// A visit that did not open.
    pub(crate) const fn unopened(initiator: Party, cause: Cause, http_status: Option<u16>) -> Self {
        Self {
            opened_at: None,
            http_status,
            subprotocol: None,
            initiator,
            cause,
            client: None,
            upstream: None,
            violation: None,
            findings: Vec::new(),
            lost: 0,
            advice: None,
        }
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
    /// A client came; the route is known where there is only one.
    pub(crate) const fn new(id: Ulid, route: Option<Arc<Route>>, address: SocketAddr) -> Self {
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

    /// Adds the route that takes the request.
    pub(crate) fn taken(&mut self, route: &Arc<Route>) {
        self.route = Some(route.clone());
    }

    /// Adds who the client's token says it is.
    pub(crate) fn known(&mut self, user: Option<&str>) {
        self.user = user.map(kept);
    }

    /// The route's name.
    pub(crate) fn route(&self) -> &str {
        let route = self.route.as_ref();
        route.map_or(NO_ROUTE, |route| &route.config.name)
    }

    /// What was asked for.
    pub(crate) fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Who the client's token says it is.
    pub(crate) fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The record, at the gateway of this name.
    pub(crate) fn record(&self, node: &str, outcome: Outcome) -> CloseRecord {
        let owned = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
        let now = SystemTime::now();
        let client = outcome.client.as_ref();
        let status = client.map_or(CloseStatus::Abnormal, seen_by_client);
        let reason = client
            .filter(|_| status != CloseStatus::Abnormal)
            .and_then(|report| report.sent.as_ref())
            .map(|sent| sent.reason.to_string())
            .unwrap_or_default();
        let advice = outcome
            .advice
            .unwrap_or_else(|| Advice::after(status, &reason));
        let traffic = client.map(|report| report.traffic).unwrap_or_default();
        let opened = outcome.opened_at;
        let closed = Timestamp::from(now);
        CloseRecord {
            schema: (),
            id: self.id.to_string(),
            node: node.to_owned(),
            route: self.route().to_owned(),
            host: owned(&self.host),
            path: owned(&self.path),
            user: owned(&self.user),
            trace_id: owned(&self.trace_id),
            opened_at: opened,
            closed_at: closed,
            duration_ms: opened.map_or(0, |opened| {
                closed.as_millis().saturating_sub(opened.as_millis())
            }),
            http_status: outcome.http_status,
            code: status.as_u16(),
            name: status.name().to_owned(),
            reason,
            clean: client.is_some_and(|report| report.clean),
            initiator: outcome.initiator,
            cause: outcome.cause,
            called_at: None,
            client: Peer {
                address: Some(self.address.to_string()),
                user_agent: owned(&self.user_agent),
                subprotocol: outcome.subprotocol.map(String::from),
                sent: client.and_then(|report| report.sent.clone()),
                received: client.and_then(|report| report.received.clone()),
                end: client.map_or(TcpEnd::NeverOpened, |report| report.end),
            },
            upstream: outcome.upstream,
            traffic: Traffic {
                lost: outcome.lost,
                ..traffic
            },
            violation: outcome.violation,
            policy: outcome.findings,
            advice,
        }
    }
}

/// What the client's application reports: what it was sent, where it answered
/// or finished; else 1006.
fn seen_by_client(report: &CloseReport) -> CloseStatus {
    // TCP that ended by FIN ended by both sides', whoever was first.
    let by_fin = matches!(report.end, TcpEnd::FinPeer | TcpEnd::FinLocal);
    let finished = report.received.is_some() || by_fin;
    match &report.sent {
        Some(sent) if finished => sent.status(),
        _ => CloseStatus::Abnormal,
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
