//! Symptoms from a record of the gateway's ledger.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use farewell_close::{CloseRecord, Party, Timestamp};
use farewell_ledger::{Filter, LedgerError, LedgerReader};
use farewell_reference::{Side, Symptoms, dialects_named};

use super::values;

/// What ends within so many milliseconds ends together.
const TOGETHER_MILLIS: u64 = 2_000;
/// So many newer records are looked at to count those; beyond, it is not known.
const MOST_RECORDS: u32 = 10_000;

/// What a User-Agent contains, and the software that it tells; the first counts,
/// because browsers name each other.
const AGENTS: [(&str, &str); 10] = [
    ("Firefox/", "firefox"),
    ("Chrome/", "chromium"),
    ("Chromium/", "chromium"),
    ("Safari/", "safari"),
    ("okhttp/", "okhttp"),
    ("aiohttp/", "aiohttp"),
    ("websockets/", "python-websockets"),
    ("websocket-client", "websocket-client"),
    ("Starscream", "starscream"),
    ("Java-WebSocket", "java-websocket"),
];

/// The symptoms that the record tells, as the side saw them that did not end it.
///
/// # Errors
///
/// There is no such ledger or record, or it cannot be read.
pub(super) fn symptoms(ledger: &Path, id: &str) -> Result<Symptoms, LedgerError> {
    let reader = LedgerReader::open(ledger)?;
    let record = reader.show(id)?;
    let together = together(&reader, &record)?;
    Ok(Symptoms {
        together,
        ..of(&record)
    })
}

fn of(record: &CloseRecord) -> Symptoms {
    let opened = record.opened_at.is_some();
    let agent = record.client.user_agent.as_deref().unwrap_or_default();
    let client = AGENTS.iter().find(|(part, _)| agent.contains(part));
    let subprotocol = record.client.subprotocol.as_deref().unwrap_or_default();
    let dialects = dialects_named(subprotocol).into_iter();
    let software = ["farewell"]
        .into_iter()
        .chain(client.map(|(_, id)| *id))
        .chain(dialects.map(|dialect| dialect.id.as_str()));
    Symptoms {
        code: Some(record.code),
        reason: Some(values::harmless(&record.reason)),
        clean: Some(record.clean),
        opened: Some(opened),
        http_status: record.http_status.filter(|_| !opened),
        age: opened.then(|| Duration::from_millis(record.duration_ms)),
        side: Some(seen_by(record.initiator)),
        software: software.map(str::to_owned).collect(),
        cause: Some(record.cause),
        initiator: Some(record.initiator),
        ..Symptoms::default()
    }
}

/// What a client ends, it ends towards its server; the code is what the server's side
/// sees.
const fn seen_by(initiator: Party) -> Side {
    match initiator {
        Party::Client | Party::Network => Side::Server,
        Party::Upstream | Party::Gateway => Side::Client,
    }
}

/// How many ended with it in the same way, itself included: on a busy gateway, some
/// connection ends at every moment.
fn together(reader: &LedgerReader, record: &CloseRecord) -> Result<Option<u32>, LedgerError> {
    let ended = record.closed_at.as_millis();
    let since = Timestamp::from_millis(ended.saturating_sub(TOGETHER_MILLIS));
    let (mut seen, mut count) = (0, 0);
    let filter = Filter {
        since: Some(since),
        limit: Some(MOST_RECORDS),
        ..Filter::default()
    };
    reader.each(&filter, |found| {
        seen += 1;
        let is_with_it = |other: CloseRecord| {
            let likewise = (other.code, other.cause, other.initiator)
                == (record.code, record.cause, record.initiator);
            likewise && other.closed_at.as_millis().abs_diff(ended) <= TOGETHER_MILLIS
        };
        count += u32::from(found.is_ok_and(is_with_it));
        ControlFlow::Continue(())
    })?;
    Ok((seen < MOST_RECORDS).then_some(count.max(1)))
}

#[cfg(test)]
mod tests {
    use farewell_close::{Advice, Cause, ClientRecord, CloseRecord, Party, TcpEnd, Traffic};
    use farewell_ledger::Ledger;

    use super::*;

    fn record(number: u64, ended_millis: u64) -> CloseRecord {
        let opened = Timestamp::from_millis(1_795_167_000_000);
        CloseRecord {
            schema: (),
            id: format!("01KAGY5T{number}"),
            node: "node-1".into(),
            route: "default".into(),
            host: None,
            path: None,
            user: None,
            trace_id: None,
            opened_at: Some(opened),
            closed_at: Timestamp::from_millis(opened.as_millis() + ended_millis),
            duration_ms: ended_millis,
            http_status: Some(101),
            code: 1011,
            name: "Internal Error".into(),
            reason: "\u{1b}server lost".into(),
            clean: true,
            initiator: Party::Upstream,
            cause: Cause::UpstreamLost,
            called_at: None,
            client: ClientRecord {
                address: None,
                user_agent: Some("Mozilla/5.0 (X11) Chrome/156.0 Safari/537.36".into()),
                subprotocol: None,
                sent: None,
                received: None,
                end: TcpEnd::FinPeer,
            },
            upstream: None,
            traffic: Traffic::default(),
            violation: None,
            policy: Vec::new(),
            evidence: Vec::new(),
            setting: None,
            withheld: None,
            advice: Advice::NO,
        }
    }

    #[test]
    fn a_record_tells_its_symptoms_and_who_ended_with_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("farewell.db");
        let ledger = Ledger::open(&path).unwrap();
        for (number, ended) in [(1, 1_000), (2, 60_000), (3, 61_500), (4, 90_000)] {
            ledger.record(record(number, ended));
        }
        ledger.record(CloseRecord {
            initiator: Party::Client,
            cause: Cause::Completed,
            code: 1000,
            ..record(5, 60_500)
        });
        ledger.close(Duration::from_secs(30)).unwrap();
        let symptoms = symptoms(&path, "01KAGY5T2").unwrap();
        assert_eq!(symptoms.together, Some(2));
        assert_eq!((symptoms.code, symptoms.clean), (Some(1011), Some(true)));
        assert_eq!(symptoms.reason.as_deref(), Some("server lost"));
        assert_eq!(symptoms.http_status, None, "it was not refused");
        assert_eq!(symptoms.age, Some(Duration::from_secs(60)));
        assert_eq!(symptoms.software, ["farewell", "chromium"]);
        let causes = farewell_reference::diagnose(&symptoms);
        assert_eq!(causes[0].situation, "server-lost-behind-farewell");
    }

    /// The gateway knows the cause: that of the diagnosis is the same.
    #[test]
    fn the_cause_of_a_record_comes_first() {
        use Party::{Client, Gateway, Network, Upstream};
        for (code, initiator, cause, situation) in [
            (1000, Client, Cause::Completed, "closed-on-purpose"),
            (1001, Client, Cause::GoingAway, "page-left"),
            (1001, Upstream, Cause::GoingAway, "server-shutting-down"),
            (1001, Gateway, Cause::Idle, "idle-timer-sends-1001"),
            (1005, Client, Cause::NoStatus, "close-without-code"),
            (1006, Client, Cause::PeerLost, "client-lost-behind-farewell"),
            (
                1006,
                Network,
                Cause::PingTimeout,
                "client-lost-behind-farewell",
            ),
            (1007, Gateway, Cause::InvalidPayload, "not-utf8"),
            (1008, Gateway, Cause::RateLimited, "rate-limited"),
            (1008, Gateway, Cause::SlowConsumer, "slow-consumer"),
            (1009, Gateway, Cause::MessageTooBig, "library-message-limit"),
            (1011, Upstream, Cause::InternalError, "handler-failed"),
            (
                1011,
                Upstream,
                Cause::UpstreamLost,
                "server-lost-behind-farewell",
            ),
            (1012, Upstream, Cause::Restarting, "server-restarting"),
            (1012, Gateway, Cause::Restarting, "farewell-draining"),
            (1012, Gateway, Cause::MaxAge, "max-age-behind-farewell"),
        ] {
            let record = CloseRecord {
                code,
                initiator,
                cause,
                reason: String::new(),
                clean: code != 1006,
                ..record(1, 61_000)
            };
            let symptoms = Symptoms {
                together: Some(1),
                ..of(&record)
            };
            let causes = farewell_reference::diagnose(&symptoms);
            let first = causes.first().map(|cause| cause.situation);
            assert_eq!(first, Some(situation), "{code} {initiator} {cause}");
        }
    }

    #[test]
    fn an_unknown_record_is_an_error() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("farewell.db");
        Ledger::open(&path)
            .unwrap()
            .close(Duration::from_secs(30))
            .unwrap();
        let error = symptoms(&path, "01K").unwrap_err();
        assert!(matches!(error, LedgerError::NoSuchRecord { .. }), "{error}");
    }
}
