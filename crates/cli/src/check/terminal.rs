//! What a person is told of a run: each case that is not well, a table of the
//! sections, and one line.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};

use farewell_check::report::{Judgement, Meaning, Report, Summary, hex};
use farewell_check::{Entry, Verdict, section_name};
use farewell_reference::wrap;

use super::plan::Plan;
use crate::table::{self, Cell};
use crate::text::{self, printable, shortened, span};

/// Cases that are told in full; further ones are counted.
const MOST_CASES: usize = 20;
/// Lines of a transcript, and bytes of each.
const MOST_LINES: usize = 24;
const MOST_BYTES: usize = 24;

/// Tells on standard output, or on standard error where a report has that.
pub(super) fn tell(plan: &Plan, reports: &[Report<'_>]) {
    // Whoever stopped reading has seen enough.
    let _ = if plan.outputs.take_stdout() {
        tell_on(plan, reports, &mut io::stderr().lock())
    } else {
        tell_on(plan, reports, &mut io::stdout().lock())
    };
}

fn tell_on(
    plan: &Plan,
    reports: &[Report<'_>],
    out: &mut (impl Write + IsTerminal),
) -> io::Result<()> {
    let style = Style {
        colour: text::is_coloured(out),
        width: text::width(),
    };
    for report in reports {
        cases(plan, report, style, out)?;
        sections(report, style, out)?;
        writeln!(out, "\n{}", last_line(report, style))?;
    }
    out.flush()
}

#[derive(Clone, Copy)]
struct Style {
    colour: bool,
    width: usize,
}

impl Style {
    fn paint(self, text: &str, colour: &str) -> String {
        if self.colour {
            format!("\x1b[{colour}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// What fails the run comes first, then what is not strict, then what was known
/// or is only written down.
fn cases(plan: &Plan, report: &Report<'_>, style: Style, out: &mut impl Write) -> io::Result<()> {
    let rank = |result: &Judgement<'_>| match (result.meaning, result.outcome.verdict) {
        (Meaning::UnexpectedPass, _) => Some(0),
        (Meaning::Bad, Verdict::Fail) => Some(1),
        (_, Verdict::NotStrict) => Some(2),
        (Meaning::ExpectedFailure, _) => Some(3),
        (_, Verdict::Informational) => Some(4),
        _ => None,
    };
    let mut told: Vec<_> = report
        .results
        .iter()
        .filter_map(|result| Some((rank(result)?, result)))
        .collect();
    told.sort_by_key(|(rank, _)| *rank);
    for (_, result) in told.iter().take(MOST_CASES) {
        writeln!(out, "{}", case(plan, result, style))?;
    }
    if let Some(more) = told.len().checked_sub(MOST_CASES).filter(|more| *more > 0) {
        let hint = if plan.outputs.have_all() {
            "the report has them all"
        } else {
            "--html DIR or --json FILE has them all"
        };
        writeln!(out, "… and {more} more: {hint}\n")?;
    }
    Ok(())
}

fn case(plan: &Plan, result: &Judgement<'_>, style: Style) -> String {
    let (word, colour) = match (result.meaning, result.outcome.verdict) {
        (Meaning::UnexpectedPass, _) => ("started to pass", "1;31"),
        (Meaning::ExpectedFailure, _) => ("fail, as expected", "2"),
        (_, Verdict::Fail) => ("fail", "1;31"),
        (_, Verdict::NotStrict) => ("not strict", "33"),
        (_, Verdict::Informational) => ("informational", "2"),
        (_, Verdict::Pass | Verdict::NotOffered) => ("", "0"),
    };
    let case = result.case;
    let mut block = format!(
        "{} {}: {}\n",
        style.paint(&case.id().to_string(), "1"),
        case.title(),
        style.paint(word, colour),
    );
    let mut indented = |text: &str| {
        for line in wrap(text, style.width.saturating_sub(2)) {
            // Writing to a String does not fail, here and below.
            let _ = writeln!(block, "  {line}");
        }
    };
    if let Some(finding) = &result.outcome.finding {
        indented(&printable(finding));
    }
    if result.meaning == Meaning::UnexpectedPass {
        indented(&format!(
            "remove it from {}",
            printable(&plan.expected_file)
        ));
        return block;
    }
    if let Some(reason) = result.expected.filter(|reason| !reason.is_empty()) {
        indented(&printable(reason));
    }
    if result.outcome.verdict == Verdict::Informational
        || result.meaning == Meaning::ExpectedFailure
    {
        return block;
    }
    for required in case.requirements() {
        indented(&format!("{}: {}", required.source, required.says));
    }
    if result.outcome.verdict == Verdict::Fail {
        let entries = &result.outcome.transcript.entries;
        for entry in entries.iter().take(MOST_LINES) {
            let _ = writeln!(
                block,
                "  {}",
                shortened(&travelled(entry), style.width.saturating_sub(2))
            );
        }
        let dropped = result.outcome.transcript.dropped as usize;
        let more = entries.len().saturating_sub(MOST_LINES) + dropped;
        if more > 0 {
            let _ = writeln!(block, "  … {more} more");
        }
    }
    block
}

/// `   12.5 ms  peer   Close 1002  88 02 03 ea`
fn travelled(entry: &Entry) -> String {
    let shown = &entry.bytes[..entry.bytes.len().min(MOST_BYTES)];
    let more = match entry.length - shown.len() {
        0 => String::new(),
        more => format!(" … {more} more"),
    };
    let gap = if shown.is_empty() { "" } else { "  " };
    format!(
        "{:>9.1} ms  {:<5}  {}{gap}{}{more}",
        entry.at.as_secs_f64() * 1e3,
        entry.from.as_str(),
        printable(&entry.what),
        hex(shown),
    )
}

fn sections(report: &Report<'_>, style: Style, out: &mut impl Write) -> io::Result<()> {
    const HEADING: [&str; 7] = [
        "SECTION",
        "CASES",
        "PASS",
        "NOT STRICT",
        "FAIL",
        "INFORMATIONAL",
        "NOT OFFERED",
    ];
    let mut heading = HEADING.map(Cell::number);
    heading[0] = Cell::text(HEADING[0]);
    let mut rows = vec![heading];
    for (section, results) in report.sections() {
        let summary = Summary::of(results);
        let count = |count: usize| match count {
            0 => Cell::number("-"),
            count => Cell::number(count),
        };
        rows.push([
            Cell::text(format!("{section:>2} {}", section_name(&section))),
            Cell::number(summary.cases),
            count(summary.pass),
            count(summary.not_strict),
            count(summary.fail).alarming(summary.fail > 0),
            count(summary.informational),
            count(summary.not_offered),
        ]);
    }
    table::write(&rows, style.colour, out)
}

fn last_line(report: &Report<'_>, style: Style) -> String {
    let summary = report.summary();
    let mut parts = vec![format!("{} pass", summary.pass)];
    for (count, word) in [
        (summary.not_strict, "not strict"),
        (summary.fail, "fail"),
        (summary.informational, "informational"),
        (summary.not_offered, "not offered"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {word}"));
        }
    }
    let mut line = format!(
        "{} {}: {} {} in {}: {}",
        printable(report.name),
        if report.is_good() {
            style.paint("passes", "1;32")
        } else {
            style.paint("fails", "1;31")
        },
        summary.cases,
        if summary.cases == 1 { "case" } else { "cases" },
        span(u64::try_from(report.duration.as_millis()).unwrap_or(u64::MAX)),
        parts.join(", "),
    );
    for (count, words) in [
        (summary.expected_failures, "expected to fail"),
        (summary.unexpected_passes, "started to pass"),
        (summary.not_run, "not run"),
    ] {
        if count > 0 {
            line.push_str(&format!("; {count} {words}"));
        }
    }
    line
}
