//! The files that Autobahn writes, for scripts that read them: `index.json`, and
//! the file of each case that it names.
//!
//! Autobahn judges each case twice, for what happened and for how it was closed;
//! here a case is judged once. In sections 7 and C, which are about closing, both
//! words are that verdict; elsewhere `behaviorClose` says whether a Close came at
//! all.

use serde_json::{Map, Value, json};

use super::json::{code, reason};
use super::{Judgement, Report, hex, millis};
use crate::{Role, Verdict};

/// The files by name, `index.json` first. The reports are of different peers.
#[must_use]
pub fn autobahn(reports: &[Report<'_>]) -> Vec<(String, Value)> {
    let mut files = Vec::new();
    let mut index = Map::new();
    for (number, report) in reports.iter().enumerate() {
        let mut cases = Map::new();
        for result in &report.results {
            let file = file_name(report.name, number, result);
            cases.insert(result.case.id().to_string(), entry(result, &file));
            files.push((file, details(report, result)));
        }
        index.insert(report.name.to_owned(), Value::Object(cases));
    }
    files.insert(0, ("index.json".to_owned(), Value::Object(index)));
    files
}

fn entry(result: &Judgement<'_>, file: &str) -> Value {
    let outcome = result.outcome;
    json!({
        "behavior": behaviour(outcome.verdict),
        "behaviorClose": closing(result),
        "duration": millis(outcome.duration),
        "remoteCloseCode": outcome.close_received.as_deref().and_then(code),
        "reportfile": file,
    })
}

fn details(report: &Report<'_>, result: &Judgement<'_>) -> Value {
    let outcome = result.outcome;
    let (sent, received) = (
        outcome.close_sent.as_deref(),
        outcome.close_received.as_deref(),
    );
    let expectation: Vec<_> = result
        .case
        .requirements()
        .iter()
        .map(|required| format!("{} ({})", required.says, required.source))
        .collect();
    let wire: Vec<_> = outcome
        .transcript
        .entries
        .iter()
        .map(|entry| {
            json!([
                entry.from.as_str(),
                entry.at.as_secs_f64(),
                entry.what,
                hex(&entry.bytes)
            ])
        })
        .collect();
    json!({
        "agent": report.name,
        "id": result.case.id().to_string(),
        "case": result.case.id().to_string(),
        "description": result.case.title(),
        "expectation": expectation.join(" "),
        "behavior": behaviour(outcome.verdict),
        "behaviorClose": closing(result),
        "result": outcome.finding,
        "started": report.started_at.to_string(),
        "duration": millis(outcome.duration),
        // Whether the suite was the server.
        "isServer": report.role == Role::Client,
        "localCloseCode": sent.and_then(code),
        "localCloseReason": sent.map(reason),
        "remoteCloseCode": received.and_then(code),
        "remoteCloseReason": received.map(reason),
        "wasClean": sent.is_some() && received.is_some(),
        "end": outcome.end.as_str(),
        "wireLog": wire,
    })
}

/// The verdict in Autobahn's words.
#[must_use]
pub(crate) const fn behaviour(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "OK",
        Verdict::NotStrict => "NON-STRICT",
        Verdict::Fail => "FAILED",
        Verdict::Informational => "INFORMATIONAL",
        Verdict::NotOffered => "UNIMPLEMENTED",
    }
}

fn closing(result: &Judgement<'_>) -> &'static str {
    let verdict = result.outcome.verdict;
    let about_closing = matches!(&*result.case.id().section(), "7" | "C");
    match verdict {
        _ if about_closing => behaviour(verdict),
        Verdict::Informational | Verdict::NotOffered => behaviour(verdict),
        _ if result.outcome.close_received.is_some() => "OK",
        _ => "UNCLEAN",
    }
}

/// A name that is one on every system, and unlike that of any other peer's.
fn file_name(peer: &str, number: usize, result: &Judgement<'_>) -> String {
    let peer: String = peer
        .chars()
        .map(|char| {
            if char.is_ascii_alphanumeric() {
                char.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .take(64)
        .collect();
    let number = if number == 0 {
        String::new()
    } else {
        format!("_{}", number + 1)
    };
    let id = result
        .case
        .id()
        .to_string()
        .replace('.', "_")
        .to_lowercase();
    format!("{peer}{number}_case_{id}.json")
}
