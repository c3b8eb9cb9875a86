//! The ledger as a whole, against real files.

mod keeping;
mod losing;
mod opening;
mod peers;
mod reading;
mod runs;
mod troubles;
mod writing;

use std::path::PathBuf;
use std::time::Duration;

use farewell_close::{
    Advice, Cause, ClientRecord, CloseReason, CloseRecord, CloseStatus, Evidence, LegRecord, Party,
    Rule, SeenClose, Side, TcpEnd, Timestamp, Traffic, Violation, name_of,
};
use tempfile::TempDir;

use crate::limits::Limits;
use crate::{Ledger, LedgerReader, Settings};

/// Longer than anything here takes on a busy machine.
const LONG: Duration = Duration::from_secs(30);

struct Place {
    _directory: TempDir,
    path: PathBuf,
}

fn place() -> Place {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("farewell.db");
    Place {
        _directory: directory,
        path,
    }
}

impl Place {
    fn ledger(&self) -> Ledger {
        Ledger::open(&self.path).unwrap()
    }

    fn ledger_within(&self, limits: Limits) -> Ledger {
        Ledger::open_within(&self.path, limits, Settings::default()).unwrap()
    }

    fn reader(&self) -> LedgerReader {
        LedgerReader::open(&self.path).unwrap()
    }

    fn sqlite(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(&self.path).unwrap()
    }
}

/// Small bounds, so that they are reached soon.
fn tight() -> Limits {
    Limits {
        queue: 4,
        batch: 2,
        linger: Duration::from_millis(5),
        lock_patience: Duration::from_millis(20),
        patience: Duration::from_millis(100),
        ..Limits::default()
    }
}

/// The `number`th record: one a second, every third an upstream lost.
pub(crate) fn record(number: u64) -> CloseRecord {
    let lost = number.is_multiple_of(3);
    let code = if lost { 1011 } else { 1000 };
    let closed_at = Timestamp::from_millis(1_795_167_000_000 + number * 1000);
    let said = SeenClose {
        code: Some(code),
        reason: CloseReason::empty(),
    };
    CloseRecord {
        schema: (),
        id: format!("01KA{number:022}"),
        node: "node-1".into(),
        route: "default".into(),
        host: Some("example.org".into()),
        path: Some("/chat".into()),
        user: None,
        trace_id: None,
        opened_at: Some(Timestamp::from_millis(closed_at.as_millis() - 500)),
        closed_at,
        duration_ms: 500,
        http_status: Some(101),
        code,
        name: name_of(code).into(),
        reason: String::new(),
        clean: !lost,
        initiator: if lost { Party::Upstream } else { Party::Client },
        cause: if lost {
            Cause::UpstreamLost
        } else {
            Cause::Completed
        },
        called_at: None,
        client: ClientRecord {
            address: Some(format!("203.0.113.{}:{}", number % 2, 40_000 + number)),
            user_agent: Some("Mozilla/5.0 '); DROP TABLE closes; --".into()),
            subprotocol: None,
            sent: Some(said.clone()),
            received: Some(said),
            end: TcpEnd::FinLocal,
        },
        upstream: Some(LegRecord {
            address: "127.0.0.1:9000".into(),
            sent: None,
            received: None,
            end: TcpEnd::ResetPeer,
        }),
        traffic: Traffic {
            messages_in: number,
            ..Traffic::default()
        },
        violation: lost
            .then(|| Violation::new(Side::Upstream, Rule::TextUtf8, 7, Evidence::new(&[0x81]))),
        policy: Vec::new(),
        evidence: Vec::new(),
        setting: None,
        withheld: None,
        advice: Advice::after(CloseStatus::from_u16(code).unwrap(), ""),
    }
}

fn ids(records: &[CloseRecord]) -> Vec<&str> {
    records.iter().map(|record| record.id.as_str()).collect()
}
