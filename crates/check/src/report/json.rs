//! The report as JSON, schema `farewell.check/1`. `docs/check.md` describes it.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Judgement, Meaning, Report, hex, millis};
use crate::{Case, Entry, Requirement, Verdict};

/// The whole report.
#[must_use]
pub fn json(report: &Report<'_>) -> Value {
    json!({
        "schema": "farewell.check/1",
        "farewell": env!("CARGO_PKG_VERSION"),
        "peer": { "role": report.role.as_str(), "name": report.name },
        "started_at": report.started_at.to_string(),
        "duration_ms": millis(report.duration),
        "settings": {
            "full": report.selection.full,
            "strict": report.strict,
            "messages": report.settings.messages,
            "patience_ms": millis(report.settings.patience),
            "cases": report.selection.cases,
            "exclude": report.selection.exclude,
        },
        "summary": report.summary(),
        "cases": report.results.iter().map(result).collect::<Vec<_>>(),
    })
}

/// What a case is, without what it found.
#[must_use]
pub fn case_json(case: &Case) -> Value {
    json!({
        "id": case.id().to_string(),
        "section": case.id().section(),
        "title": case.title(),
        "judges": case.applies().as_str(),
        "pace": case.pace_of().as_str(),
        "informational": case.is_informational(),
        "requires": requires(case.requirements()),
    })
}

fn requires(requirements: &[Requirement]) -> Value {
    let each =
        |one: &Requirement| json!({ "name": one.name, "source": one.source, "says": one.says });
    requirements.iter().map(each).collect()
}

fn result(result: &Judgement<'_>) -> Value {
    let Judgement { case, outcome, .. } = result;
    let mut value = json!({
        "id": case.id().to_string(),
        "section": case.id().section(),
        "title": case.title(),
        "requires": requires(case.requirements()),
        "verdict": outcome.verdict.as_str(),
        "finding": outcome.finding,
        "expected_to_fail": result.expected.is_some(),
        "unexpected_pass": result.meaning == Meaning::UnexpectedPass,
        "duration_ms": millis(outcome.duration),
        "close": { "sent": close(&outcome.close_sent), "received": close(&outcome.close_received) },
        "end": outcome.end.as_str(),
    });
    if outcome.verdict != Verdict::Pass {
        value["transcript"] = outcome.transcript.entries.iter().map(entry).collect();
        value["transcript_dropped"] = outcome.transcript.dropped.into();
    }
    value
}

/// A Close by its body; `code` is null where the body is empty, or too short.
pub(super) fn close(body: &Option<Bytes>) -> Value {
    let Some(body) = body else { return Value::Null };
    let reason = String::from_utf8_lossy(body.get(2..).unwrap_or_default());
    json!({ "code": code(body), "reason": reason })
}

pub(super) fn code(body: &[u8]) -> Option<u16> {
    body.first_chunk().map(|code| u16::from_be_bytes(*code))
}

fn entry(entry: &Entry) -> Value {
    json!({
        "at_ms": (entry.at.as_secs_f64() * 1e6).round() / 1e3,
        "from": entry.from.as_str(),
        "bytes": hex(&entry.bytes).replace(' ', ""),
        "length": entry.length,
        "what": entry.what,
    })
}
