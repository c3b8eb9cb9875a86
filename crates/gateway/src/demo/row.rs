//! [`Row`]: a record as the demo's page shows it.

use farewell::SeenClose;
use farewell_close::{Advice, CloseRecord, Fact, Party, printable};
use farewell_reference::{Language, cause_text, observation_text, party_name};
use serde::Serialize;

use crate::admin::Reference;

/// A record as the demo's page shows it: the peers' words made safe to show, the
/// closed lists in the page's language.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub(super) id: String,
    /// The whole time, and that of the day.
    pub(super) closed_at: String,
    pub(super) time: String,
    pub(super) code: u16,
    /// Where the reference tells of the code.
    pub(super) page: Option<String>,
    pub(super) clean: bool,
    pub(super) reason: String,
    pub(super) path: String,
    pub(super) cause: &'static str,
    pub(super) cause_text: String,
    pub(super) initiator: Party,
    pub(super) initiator_text: String,
    advice: Advice,
    /// What was seen of the server.
    evidence: Vec<Seen>,
    /// The Close that farewell sent to the server, and the one it received.
    to_server: Option<Said>,
    from_server: Option<Said>,
}

/// One fact.
#[derive(Debug, Serialize)]
struct Seen {
    /// How long after the first one, in milliseconds.
    after_ms: u64,
    text: String,
    count: u64,
}

#[derive(Debug, Serialize)]
struct Said {
    code: Option<u16>,
    reason: String,
}

impl Row {
    pub(super) fn new(record: &CloseRecord, language: Language, reference: &Reference) -> Self {
        let closed_at = record.closed_at.to_string();
        let upstream = record.upstream.as_ref();
        Self {
            id: record.id.clone(),
            time: closed_at.get(11..19).unwrap_or(&closed_at).to_owned(),
            closed_at,
            code: record.code,
            page: reference.page_of(record.code, language),
            clean: record.clean,
            reason: printable(&record.reason).into_owned(),
            path: printable(record.path.as_deref().unwrap_or_default()).into_owned(),
            cause: record.cause.as_str(),
            cause_text: cause_text(record.cause, language),
            initiator: record.initiator,
            initiator_text: party_name(record.initiator, language),
            advice: record.advice,
            evidence: seen(&record.evidence, language),
            to_server: upstream.and_then(|leg| leg.sent.as_ref()).map(Said::new),
            from_server: upstream
                .and_then(|leg| leg.received.as_ref())
                .map(Said::new),
        }
    }
}

fn seen(evidence: &[Fact], language: Language) -> Vec<Seen> {
    let first = evidence.first().map_or(0, |fact| fact.at.as_millis());
    let seen = |fact: &Fact| Seen {
        after_ms: fact.at.as_millis().saturating_sub(first),
        text: observation_text(fact.seen, language),
        count: fact.count,
    };
    evidence.iter().map(seen).collect()
}

impl Said {
    fn new(close: &SeenClose) -> Self {
        Self {
            code: close.code,
            reason: printable(&close.reason).into_owned(),
        }
    }
}
