//! The report as JUnit's XML, as CI servers read it: a section is a test suite.
//!
//! A known failure is `skipped`, a failure that is new and a pass that is listed
//! are `failure`. What is not strict passes unless the run is strict, and is told
//! in `system-out`. Cases that were not run are one `failure` together.

use std::fmt::Write;
use std::time::Duration;

use farewell_close::is_unprintable;

use super::{Judgement, Meaning, Report, hex};
use crate::{Verdict, section_name};

/// The whole report.
#[must_use]
pub fn junit(report: &Report<'_>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let name = escaped(&format!(
        "farewell check {} {}",
        report.role.as_str(),
        report.name
    ));
    let mut counts = Counts::of(&report.results);
    if report.not_run > 0 {
        counts.tests += 1;
        counts.failures += 1;
    }
    // Writing to a String does not fail, here and below.
    let _ = writeln!(
        out,
        "<testsuites name=\"{name}\" {counts} time=\"{}\">",
        seconds(report.duration)
    );
    for (section, results) in report.sections() {
        let spent = results.iter().map(|result| result.outcome.duration).sum();
        let _ = writeln!(
            out,
            "  <testsuite name=\"{} {}\" timestamp=\"{}\" {} errors=\"0\" time=\"{}\">",
            escaped(&section),
            escaped(section_name(&section)),
            report.started_at,
            Counts::of(results),
            seconds(spent),
        );
        for result in results {
            test_case(&mut out, &section, result);
        }
        out.push_str("  </testsuite>\n");
    }
    if report.not_run > 0 {
        not_run(&mut out, report);
    }
    out.push_str("</testsuites>\n");
    out
}

fn not_run(out: &mut String, report: &Report<'_>) {
    let message = match report.not_run {
        1 => "1 case was not run".to_owned(),
        count => format!("{count} cases were not run"),
    };
    let _ = writeln!(
        out,
        "  <testsuite name=\"not run\" timestamp=\"{}\" tests=\"1\" failures=\"1\" skipped=\"0\" \
         errors=\"0\" time=\"0.000\">\n    <testcase classname=\"farewell.check\" name=\"not run\" \
         time=\"0.000\">\n      <failure type=\"not_run\" message=\"{message}\"/>\n    </testcase>\n  \
         </testsuite>",
        report.started_at,
    );
}

fn test_case(out: &mut String, section: &str, result: &Judgement<'_>) {
    let case = result.case;
    let _ = write!(
        out,
        "    <testcase classname=\"farewell.check.{}\" name=\"{} {}\" time=\"{}\"",
        escaped(section),
        case.id(),
        escaped(case.title()),
        seconds(result.outcome.duration),
    );
    let finding = escaped(result.outcome.finding.as_deref().unwrap_or_default());
    match (result.meaning, result.outcome.verdict) {
        (Meaning::Bad, verdict) => {
            let _ = writeln!(
                out,
                ">\n      <failure type=\"{}\" message=\"{finding}\">{}</failure>\n    </testcase>",
                verdict.as_str(),
                escaped(&details(result)),
            );
        }
        (Meaning::UnexpectedPass, _) => {
            out.push_str(
                ">\n      <failure type=\"unexpected_pass\" message=\"started to pass: remove it \
                 from the expected failures\"/>\n    </testcase>\n",
            );
        }
        (Meaning::ExpectedFailure, _) => {
            let reason = escaped(result.expected.unwrap_or_default());
            let _ = writeln!(
                out,
                ">\n      <skipped message=\"expected to fail: {reason}: {finding}\"/>\n    </testcase>"
            );
        }
        (Meaning::Good, Verdict::NotOffered) => {
            let _ = writeln!(
                out,
                ">\n      <skipped message=\"{finding}\"/>\n    </testcase>"
            );
        }
        (Meaning::Good, Verdict::Pass) => out.push_str("/>\n"),
        (Meaning::Good, verdict) => {
            let _ = writeln!(
                out,
                ">\n      <system-out>{verdict}: {finding}</system-out>\n    </testcase>"
            );
        }
    }
}

/// What is required, and what travelled, a line each.
fn details(result: &Judgement<'_>) -> String {
    let mut text = String::new();
    for required in result.case.requirements() {
        let _ = writeln!(text, "{}: {}", required.source, required.says);
    }
    for entry in &result.outcome.transcript.entries {
        let _ = writeln!(
            text,
            "{:>10.3} ms {:<5} {} [{}]",
            entry.at.as_secs_f64() * 1e3,
            entry.from.as_str(),
            entry.what,
            hex(&entry.bytes),
        );
    }
    text
}

struct Counts {
    tests: usize,
    failures: usize,
    skipped: usize,
}

impl Counts {
    fn of(results: &[Judgement<'_>]) -> Self {
        let count = |wanted: fn(&Judgement<'_>) -> bool| {
            results.iter().filter(|result| wanted(result)).count()
        };
        Self {
            tests: results.len(),
            failures: count(|result| {
                matches!(result.meaning, Meaning::Bad | Meaning::UnexpectedPass)
            }),
            skipped: count(|result| {
                result.meaning == Meaning::ExpectedFailure
                    || result.outcome.verdict == Verdict::NotOffered
            }),
        }
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            tests,
            failures,
            skipped,
        } = self;
        write!(
            f,
            "tests=\"{tests}\" failures=\"{failures}\" skipped=\"{skipped}\""
        )
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.3}", duration.as_secs_f64())
}

/// For an attribute or for content: XML 1.0 has no way to write most control
/// characters, nor U+FFFE and U+FFFF; others mislead whoever reads.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push('\n'),
            '\u{fffe}' | '\u{ffff}' => {}
            char if is_unprintable(char) => {}
            char => out.push(char),
        }
    }
    out
}
