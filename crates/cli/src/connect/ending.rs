//! How a connection ended, for whoever reads standard error: a few lines for a
//! script's log, or all that a person needs who has nothing else.

use farewell::{Advice, CloseReport, Initiator, Reconnect};
use farewell_reference::{Explanation, Language, explain};

use crate::text::{messages, printable, span};

/// An ending to be told.
pub(super) struct Ending<'a> {
    pub(super) report: &'a CloseReport,
    pub(super) language: Language,
}

impl Ending<'_> {
    /// What happened, what it means, whether to come back; the last not where it
    /// was ended on our side, which needs no advice.
    pub(super) fn for_a_script(&self) -> String {
        let mut lines = vec![headline(self.report)];
        lines.extend(violation(self.report));
        lines.push(self.explanation().first_sentence().to_owned());
        if !self.is_ours() {
            lines.push(advice(self.report.advice()));
        }
        lines.join("\n")
    }

    /// What happened, what it means, whether to come back, what to do about it,
    /// and what was carried. Whoever ended it needs no advice.
    pub(super) fn for_a_person(&self, width: usize, colour: bool) -> String {
        let report = self.report;
        let bold = if colour {
            ["\x1b[1m", "\x1b[0m"]
        } else {
            [""; 2]
        };
        let violation = violation(report).map_or_else(String::new, |line| line + "\n");
        let millis = u64::try_from(report.duration.as_millis()).unwrap_or(u64::MAX);
        let traffic = report.traffic;
        let explanation = self.explanation();
        let explained = if self.is_ours() {
            explanation.meaning(width)
        } else {
            explanation.in_brief(report.advice(), width, colour)
        };
        format!(
            "{}{}{}\n{violation}{explained}\
             It was open for {}; {} came ({} bytes), {} went ({} bytes).\n\
             More: farewell explain {}",
            bold[0],
            headline(report),
            bold[1],
            span(millis),
            messages(traffic.messages_in),
            traffic.bytes_in,
            traffic.messages_out,
            traffic.bytes_out,
            report.status.as_u16(),
        )
    }

    /// Whether the person or the script wanted this end.
    fn is_ours(&self) -> bool {
        self.report.initiator == Initiator::Application
    }

    fn explanation(&self) -> Explanation {
        explain(self.report.status.as_u16(), self.language)
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
