//! How a connection ended, for whoever reads standard error: a few lines for a
//! script's log, or all that a person needs who has nothing else.

use std::fmt::Write as _;

use farewell::{Advice, CloseReport, Initiator, Reconnect};
use farewell_reference::{Language, explain};

use crate::text::{printable, span};

/// The fixes that a person is told; `farewell explain` has them all.
const FIXES: usize = 3;

/// An ending to be told.
pub(super) struct Ending<'a> {
    pub(super) report: &'a CloseReport,
    pub(super) language: Language,
}

impl Ending<'_> {
    /// What happened, what it means, whether to come back.
    pub(super) fn in_brief(&self) -> String {
        let explanation = explain(self.report.status.as_u16(), self.language);
        let mut lines = vec![headline(self.report)];
        lines.extend(violation(self.report));
        lines.push(first_sentence(&explanation.description).to_owned());
        lines.push(advice(self.report.advice()));
        lines.join("\n")
    }

    /// The same, what to do about it, and what was carried.
    pub(super) fn for_a_person(&self, colour: bool) -> String {
        let mut text = self.in_brief();
        if colour {
            let end = text.find('\n').unwrap_or(text.len());
            text = format!("\x1b[1m{}\x1b[0m{}", &text[..end], &text[end..]);
        }
        let code = self.report.status.as_u16();
        for fix in explain(code, self.language).fix.iter().take(FIXES) {
            // Writing to a String can't fail.
            let _ = write!(text, "\n  - {fix}");
        }
        let millis = u64::try_from(self.report.duration.as_millis()).unwrap_or(u64::MAX);
        let traffic = self.report.traffic;
        let _ = write!(
            text,
            "\nIt was open for {}; {} messages came ({} bytes), {} went ({} bytes).\n\
             More: farewell explain {code}",
            span(millis),
            traffic.messages_in,
            traffic.bytes_in,
            traffic.messages_out,
            traffic.bytes_out,
        );
        text
    }
}

fn violation(report: &CloseReport) -> Option<String> {
    let violation = report.violation.as_ref()?;
    let suspect = violation
        .suspect
        .map_or_else(String::new, |suspect| format!(" ({suspect})"));
    Some(format!(
        "The server broke a rule: {} at byte {}, RFC 6455 section {}{suspect}.",
        violation.rule.description(),
        violation.offset,
        violation.section
    ))
}

/// `1012 Service Restart, clean, by the peer: "restarting; retry-after=2.5"`.
fn headline(report: &CloseReport) -> String {
    let clean = if report.clean { "clean" } else { "not clean" };
    let who = match report.initiator {
        Initiator::Application => "by us",
        Initiator::Library => "by us, of need",
        Initiator::Peer => "by the peer",
        Initiator::Network => "by the network",
    };
    let mut headline = format!("{}, {clean}, {who}", report.status);
    if report.status.code().is_none() {
        headline.push_str(&format!(" ({}, {})", report.cause, report.end));
    }
    if !report.reason().is_empty() {
        headline.push_str(&format!(": \"{}\"", printable(report.reason())));
    }
    headline
}

/// When to come back.
fn advice(advice: Advice) -> String {
    let seconds = |millis: u64| millis as f64 / 1e3;
    match (advice.reconnect, advice.after_ms) {
        (Reconnect::No, _) => "Do not come back by yourself.".to_owned(),
        (Reconnect::Changed, _) => "Come back only after something was changed.".to_owned(),
        (Reconnect::Yes, None) => "Come back.".to_owned(),
        (Reconnect::Yes, Some([min, max])) if min == max => {
            format!("Come back after {} s.", seconds(min))
        }
        (Reconnect::Yes, Some([0, max])) => format!(
            "Come back after a random time of up to {} s, longer with each failure.",
            seconds(max)
        ),
        (Reconnect::Yes, Some([min, max])) => {
            format!(
                "Come back after {} to {} s, at random.",
                seconds(min),
                seconds(max)
            )
        }
    }
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}
