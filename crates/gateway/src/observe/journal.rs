//! [`Journal`]: how a visit ended becomes one record: a line of the log, a row of
//! the ledger, and news for those who watch.

use std::fmt::Display;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use farewell::{Advice, Cause, CloseReport, CloseStatus, TcpEnd, Traffic};
use farewell_close::{ClientRecord, CloseRecord};
use farewell_ledger::Ledger;
use tokio::sync::broadcast;
use tokio::time::interval;
use ulid::Ulid;

use super::repeats::{Kind, PERIOD, Repeats};
use crate::moment::Moment;
use crate::visit::{Outcome, Visit};

/// How many records a watcher may be behind before it loses some.
const BEHIND: usize = 64;
/// How long the ledger may take for its last records.
const LAST_RECORDS: Duration = Duration::from_secs(5);

/// Where the ends of all visits are written down.
pub(crate) struct Journal {
    /// The gateway's own name in records.
    pub(super) node: String,
    ledger: Option<Ledger>,
    written: broadcast::Sender<Arc<CloseRecord>>,
    last_id: Mutex<Ulid>,
    repeats: Repeats,
    tls_failed: AtomicU64,
    unanswered: AtomicU64,
}

impl Journal {
    pub(crate) fn new(node: String, ledger: Option<Ledger>) -> Self {
        Self {
            node,
            ledger,
            written: broadcast::Sender::new(BEHIND),
            last_id: Mutex::new(Ulid::nil()),
            repeats: Repeats::default(),
            tls_failed: AtomicU64::new(0),
            unanswered: AtomicU64::new(0),
        }
    }

    /// A record id: unique, and above all before it.
    pub(crate) fn next_id(&self) -> Ulid {
        let mut last = self.last_id.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = Ulid::from_datetime(SystemTime::now());
        let id = if fresh > *last {
            fresh
        } else {
            last.increment().unwrap_or(fresh)
        };
        *last = id;
        id
    }

    /// Writes down how a visit ended, without waiting: first where it is kept, then in
    /// the log.
    pub(crate) fn write(&self, visit: &Visit, outcome: Outcome) {
        let refused = outcome.upstream.is_none() || outcome.opened_at.is_none();
        let kind = refused.then(|| Kind::Refused {
            route: visit.route_name(),
            cause: outcome.cause,
            status: outcome.http_status,
        });
        let record = record(visit, &self.node, outcome);
        if self.written.receiver_count() > 0 {
            // The last watcher may have gone meanwhile.
            let _ = self.written.send(Arc::new(record.clone()));
        }
        let is_told = tracing::enabled!(tracing::Level::INFO)
            && kind.is_none_or(|kind| self.repeats.admit(kind));
        match &self.ledger {
            Some(ledger) if is_told => {
                ledger.record(record.clone());
                tell(&record);
            }
            Some(ledger) => ledger.record(record),
            None if is_told => tell(&record),
            None => {}
        }
    }

    /// A request that asks for no WebSocket was refused: it is counted, and the log says
    /// why.
    pub(crate) fn refused_request(&self, visit: &Visit, outcome: &Outcome, why: &str) {
        self.unanswered.fetch_add(1, Ordering::Relaxed);
        self.tell_why(visit, outcome, why);
    }

    /// Why a request was refused, in words that no record has room for.
    pub(crate) fn tell_why(&self, visit: &Visit, outcome: &Outcome, why: &str) {
        let kind = Kind::Refused {
            route: visit.route_name(),
            cause: outcome.cause,
            status: outcome.http_status,
        };
        if self.repeats.admit(kind) {
            tracing::info!(
                id = visit.id.to_string(),
                route = visit.route(),
                path = visit.path.as_deref(),
                address = visit.address.to_string(),
                rule = outcome
                    .violation
                    .as_ref()
                    .map(|broken| broken.rule.as_str()),
                status = outcome.http_status,
                why,
                "a request was refused"
            );
        }
    }

    /// A client came with which TLS could not be established, and why: it asked for no
    /// WebSocket, so that it is counted, not recorded.
    pub(crate) fn no_tls(&self, visit: &Visit, error: &dyn Display) {
        self.tls_failed.fetch_add(1, Ordering::Relaxed);
        if self.repeats.admit(Kind::NoTls) {
            let id = visit.id.to_string();
            let address = visit.address.to_string();
            let why = error.to_string();
            tracing::info!(
                id,
                route = visit.route(),
                address,
                why,
                "TLS could not be established"
            );
        }
    }

    /// A request that asked for no WebSocket was answered by the gateway itself, and why:
    /// it is counted, not recorded.
    pub(crate) fn unanswered(&self, visit: &Visit, status: u16, cause: Cause, why: &str) {
        self.unanswered.fetch_add(1, Ordering::Relaxed);
        let route = visit.route_name();
        if self.repeats.admit(Kind::Unanswered { route, status }) {
            tracing::warn!(
                id = visit.id.to_string(),
                route = visit.route(),
                path = visit.path.as_deref(),
                address = visit.address.to_string(),
                status,
                %cause,
                why,
                "the gateway has answered a request itself"
            );
        }
    }

    /// How many requests for no WebSocket the gateway has answered itself.
    pub(crate) fn requests_unanswered(&self) -> u64 {
        self.unanswered.load(Ordering::Relaxed)
    }

    /// With how many clients TLS could not be established.
    pub(crate) fn tls_failed(&self) -> u64 {
        self.tls_failed.load(Ordering::Relaxed)
    }

    /// Tells each second how many lines were left out, because they were the same.
    pub(crate) async fn sum_up(self: Arc<Self>) {
        let mut periods = interval(PERIOD);
        loop {
            periods.tick().await;
            self.tell_left_out();
        }
    }

    fn tell_left_out(&self) {
        for (kind, left_out) in self.repeats.left_out() {
            match kind {
                Kind::Refused {
                    route,
                    cause,
                    status,
                } => tracing::info!(
                    route = &*route,
                    %cause,
                    status,
                    left_out,
                    "more clients were refused in the same way within a second"
                ),
                Kind::Unanswered { route, status } => tracing::warn!(
                    route = &*route,
                    status,
                    left_out,
                    "the gateway has answered more requests itself within a second"
                ),
                Kind::NoTls => tracing::info!(
                    left_out,
                    "TLS could not be established with more clients within a second"
                ),
            }
        }
    }

    /// Every record from now on.
    pub(crate) fn watch(&self) -> broadcast::Receiver<Arc<CloseRecord>> {
        self.written.subscribe()
    }

    /// Where records are kept, if anywhere.
    pub(crate) const fn ledger(&self) -> Option<&Ledger> {
        self.ledger.as_ref()
    }

    /// Waits for the ledger to take its last records; its calls block.
    pub(crate) async fn finish(&self) {
        self.tell_left_out();
        let Some(ledger) = self.ledger.clone() else {
            return;
        };
        let written = tokio::task::spawn_blocking(move || ledger.close(LAST_RECORDS)).await;
        if let Ok(Err(error)) = written {
            tracing::warn!(%error, "the ledger did not take its last records in time");
        }
    }
}

/// A record's line.
fn tell(record: &CloseRecord) {
    tracing::info!(
        id = record.id,
        route = record.route,
        path = record.path,
        user = record.user,
        address = record.client.address,
        code = record.code,
        clean = record.clean,
        initiator = %record.initiator,
        cause = %record.cause,
        rule = record.violation.as_ref().map(|broken| broken.rule.as_str()),
        "{}",
        record.detail()
    );
}

/// The record of a visit to the gateway of this name.
fn record(visit: &Visit, node: &str, outcome: Outcome) -> CloseRecord {
    let owned = |text: &Option<Box<str>>| text.as_deref().map(str::to_owned);
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
    let closed = outcome.closed_at.unwrap_or_else(Moment::now);
    let lasted = opened.map_or(Duration::ZERO, |opened| closed.since(opened));
    CloseRecord {
        schema: (),
        id: visit.id.to_string(),
        node: node.to_owned(),
        route: visit.route().to_owned(),
        host: owned(&visit.host),
        path: owned(&visit.path),
        user: owned(&visit.user),
        trace_id: owned(&visit.trace_id),
        opened_at: opened.map(|opened| opened.of_day),
        closed_at: closed.of_day,
        duration_ms: u64::try_from(lasted.as_millis()).unwrap_or(u64::MAX),
        http_status: outcome.http_status,
        code: status.as_u16(),
        name: status.name().to_owned(),
        reason,
        clean: client.is_some_and(|report| report.clean),
        initiator: outcome.initiator,
        cause: outcome.cause,
        called_at: None,
        client: ClientRecord {
            address: Some(visit.address.to_string()),
            user_agent: owned(&visit.user_agent),
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
        evidence: outcome.evidence,
        setting: outcome.setting,
        withheld: outcome.withheld,
        advice,
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

#[cfg(test)]
mod tests {
    use farewell_close::{Party, Timestamp};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_is_set_changes_no_span() {
        let visit = Visit::new(
            Ulid::nil(),
            None,
            "127.0.0.1:1"
                .parse::<std::net::SocketAddr>()
                .unwrap()
                .into(),
        );
        for day in [0, u64::MAX] {
            let mut opened = Moment::now();
            opened.of_day = Timestamp::from_millis(day);
            tokio::time::advance(Duration::from_millis(600)).await;
            let outcome = Outcome {
                opened_at: Some(opened),
                ..Outcome::unopened(Party::Client, Cause::Completed, Some(101))
            };
            assert_eq!(record(&visit, "node", outcome).duration_ms, 600);
        }
    }
}
