//! [`Journal`]: how a visit ended becomes one record: a line of the log, a row of
//! the ledger, and news for those who watch.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use farewell::{Advice, CloseReport, CloseStatus, TcpEnd, Traffic};
use farewell_close::{ClientRecord, CloseRecord};
use farewell_ledger::Ledger;
use tokio::sync::broadcast;
use ulid::Ulid;

use crate::moment::Moment;
use crate::visit::{Outcome, Visit};

/// How many records a watcher may be behind before it loses some.
const BEHIND: usize = 64;
/// How long the ledger may take for its last records.
const LAST_RECORDS: Duration = Duration::from_secs(5);

/// Where the ends of all visits are written down.
pub(crate) struct Journal {
    /// The gateway's own name in records.
    node: String,
    ledger: Option<Ledger>,
    written: broadcast::Sender<Arc<CloseRecord>>,
    last_id: Mutex<Ulid>,
}

impl Journal {
    pub(crate) fn new(node: String, ledger: Option<Ledger>) -> Self {
        Self {
            node,
            ledger,
            written: broadcast::Sender::new(BEHIND),
            last_id: Mutex::new(Ulid::nil()),
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

    /// Writes down how a visit ended, without waiting.
    pub(crate) fn write(&self, visit: &Visit, outcome: Outcome) {
        let record = record(visit, &self.node, outcome);
        tracing::info!(
            id = record.id,
            code = record.code,
            clean = record.clean,
            initiator = %record.initiator,
            cause = %record.cause,
            client = record.client.address.as_deref().unwrap_or_default(),
            "{}",
            record.detail()
        );
        if self.written.receiver_count() > 0 {
            // The last watcher may have gone meanwhile.
            let _ = self.written.send(Arc::new(record.clone()));
        }
        if let Some(ledger) = &self.ledger {
            ledger.record(record);
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
        let Some(ledger) = self.ledger.clone() else {
            return;
        };
        let written = tokio::task::spawn_blocking(move || ledger.close(LAST_RECORDS)).await;
        if let Ok(Err(error)) = written {
            tracing::warn!(%error, "the ledger did not take its last records in time");
        }
    }
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
    use farewell::Cause;
    use farewell_close::{Party, Timestamp};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_is_set_changes_no_span() {
        let visit = Visit::new(Ulid::nil(), None, "127.0.0.1:1".parse().unwrap());
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
