//! The report as one page that needs nothing else, neither a network nor scripts.

use askama::Template;

use super::{Judgement, Meaning, Report, Summary, hex};
use crate::{Verdict, section_name};

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    role: &'static str,
    name: &'a str,
    started: String,
    took: String,
    version: &'static str,
    good: bool,
    strict: bool,
    full: bool,
    summary: Summary,
    sections: Vec<Section<'a>>,
}

struct Section<'a> {
    id: String,
    name: String,
    summary: Summary,
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    judgement: Judgement<'a>,
    id: String,
    verdict: Verdict,
    note: &'static str,
    took: String,
    lines: Vec<Line<'a>>,
    dropped: u64,
}

struct Line<'a> {
    at: String,
    from: &'static str,
    what: &'a str,
    hex: String,
    more: usize,
}

/// The whole page.
///
/// # Errors
/// The template's; none is known.
pub fn html(report: &Report<'_>) -> Result<String, askama::Error> {
    let sections = report
        .sections()
        .map(|(id, results)| Section {
            name: section_name(&id).to_owned(),
            id,
            summary: Summary::of(results),
            rows: results.iter().map(row).collect(),
        })
        .collect();
    Page {
        role: report.role.as_str(),
        name: report.name,
        started: report.started_at.to_string(),
        took: format!("{:.1} s", report.duration.as_secs_f64()),
        version: env!("CARGO_PKG_VERSION"),
        good: report.is_good(),
        strict: report.strict,
        full: report.selection.full,
        summary: report.summary(),
        sections,
    }
    .render()
}

fn row<'a>(judgement: &Judgement<'a>) -> Row<'a> {
    let outcome = judgement.outcome;
    // Of a pass nothing is left to explain.
    let (shown, dropped): (&[_], _) = match outcome.verdict {
        Verdict::Pass => (&[], 0),
        _ => (&outcome.transcript.entries, outcome.transcript.dropped),
    };
    let lines = shown
        .iter()
        .map(|entry| Line {
            at: format!("{:.1}", entry.at.as_secs_f64() * 1e3),
            from: entry.from.as_str(),
            what: &entry.what,
            hex: hex(&entry.bytes),
            more: entry.length - entry.bytes.len(),
        })
        .collect();
    Row {
        judgement: *judgement,
        id: judgement.case.id().to_string(),
        verdict: outcome.verdict,
        note: match judgement.meaning {
            Meaning::ExpectedFailure => "expected",
            Meaning::UnexpectedPass => "started to pass",
            Meaning::Good | Meaning::Bad => "",
        },
        took: format!("{} ms", outcome.duration.as_millis()),
        lines,
        dropped,
    }
}
