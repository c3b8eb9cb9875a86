//! The report as JSON, schema `farewell.check/1`; `docs/check.md` describes it.

use serde::Serialize;

use super::{Judgement, Meaning, Report, Summary, hex, millis};
use crate::{Case, Entry, Requirement, Verdict};

#[derive(Serialize)]
struct Whole<'a> {
    schema: &'static str,
    farewell: &'static str,
    peer: Tested<'a>,
    started_at: String,
    duration_ms: u64,
    settings: Settings<'a>,
    summary: Summary,
    cases: Vec<OneCase<'a>>,
}

#[derive(Serialize)]
struct Tested<'a> {
    role: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
struct Settings<'a> {
    full: bool,
    strict: bool,
    messages: u32,
    patience_ms: u64,
    cases: &'a [String],
    exclude: &'a [String],
}

#[derive(Serialize)]
struct OneCase<'a> {
    id: String,
    section: String,
    title: &'a str,
    requires: Vec<Required>,
    verdict: &'static str,
    finding: Option<&'a str>,
    expected_to_fail: bool,
    unexpected_pass: bool,
    duration_ms: u64,
    close: Closes,
    end: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    transcript: Option<Vec<Line<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transcript_dropped: Option<u64>,
}

#[derive(Serialize)]
struct Required {
    name: &'static str,
    source: &'static str,
    says: &'static str,
}

#[derive(Serialize)]
struct Closes {
    sent: Option<Close>,
    received: Option<Close>,
}

#[derive(Serialize)]
struct Close {
    /// Null where the body is empty, or too short for one.
    code: Option<u16>,
    reason: String,
}

#[derive(Serialize)]
struct Line<'a> {
    at_ms: f64,
    from: &'static str,
    bytes: String,
    length: usize,
    what: &'a str,
}

/// What a case is, without what it found.
#[derive(Serialize)]
struct Description<'a> {
    id: String,
    section: String,
    title: &'a str,
    judges: &'static str,
    pace: &'static str,
    informational: bool,
    requires: Vec<Required>,
}

/// The whole report, one object.
#[must_use]
pub fn json(report: &Report<'_>) -> impl Serialize {
    Whole {
        schema: "farewell.check/1",
        farewell: env!("CARGO_PKG_VERSION"),
        peer: Tested {
            role: report.role.as_str(),
            name: report.name,
        },
        started_at: report.started_at.to_string(),
        duration_ms: millis(report.duration),
        settings: Settings {
            full: report.selection.full,
            strict: report.strict,
            messages: report.settings.messages,
            patience_ms: millis(report.settings.patience),
            cases: &report.selection.cases,
            exclude: &report.selection.exclude,
        },
        summary: report.summary(),
        cases: report.results.iter().map(result).collect(),
    }
}

/// What a case is, without what it found.
#[must_use]
pub fn description(case: &Case) -> impl Serialize {
    Description {
        id: case.id().to_string(),
        section: case.id().section(),
        title: case.title(),
        judges: case.applies().as_str(),
        pace: case.pace_of().as_str(),
        informational: case.is_informational(),
        requires: required(case.requirements()),
    }
}

fn result<'a>(judgement: &Judgement<'a>) -> OneCase<'a> {
    let Judgement { case, outcome, .. } = *judgement;
    // Of a pass nothing is left to explain.
    let transcript = (outcome.verdict != Verdict::Pass).then_some(&outcome.transcript);
    OneCase {
        id: case.id().to_string(),
        section: case.id().section(),
        title: case.title(),
        requires: required(case.requirements()),
        verdict: outcome.verdict.as_str(),
        finding: outcome.finding.as_deref(),
        expected_to_fail: judgement.expected.is_some(),
        unexpected_pass: judgement.meaning == Meaning::UnexpectedPass,
        duration_ms: millis(outcome.duration),
        close: Closes {
            sent: outcome.close_sent.as_deref().map(close),
            received: outcome.close_received.as_deref().map(close),
        },
        end: outcome.end.as_str(),
        transcript: transcript.map(|transcript| transcript.entries.iter().map(line).collect()),
        transcript_dropped: transcript.map(|transcript| transcript.dropped),
    }
}

fn required(requirements: &[Requirement]) -> Vec<Required> {
    let each = |one: &Requirement| Required {
        name: one.name,
        source: one.source,
        says: one.says,
    };
    requirements.iter().map(each).collect()
}

fn close(body: &[u8]) -> Close {
    Close {
        code: code(body),
        reason: reason(body),
    }
}

/// The number that a Close's body begins with.
pub(super) fn code(body: &[u8]) -> Option<u16> {
    body.first_chunk().map(|code| u16::from_be_bytes(*code))
}

/// What stands behind it.
pub(super) fn reason(body: &[u8]) -> String {
    String::from_utf8_lossy(body.get(2..).unwrap_or_default()).into_owned()
}

fn line(entry: &Entry) -> Line<'_> {
    Line {
        at_ms: (entry.at.as_secs_f64() * 1e6).round() / 1e3,
        from: entry.from.as_str(),
        bytes: hex(&entry.bytes).replace(' ', ""),
        length: entry.length,
        what: &entry.what,
    }
}
