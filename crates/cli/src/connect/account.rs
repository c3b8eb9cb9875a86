//! [`Account`]: how a connection ended, as standard error shows it: a few lines for a
//! script's log, or all that a person without other sources needs.

use farewell::{Advice, CloseReport, Initiator, Reconnect};
use farewell_reference::catalogue::{Argument, Catalogue};
use farewell_reference::{Explanation, Language, explain, wrap};

use super::words::TEXTS;
use crate::language;
use crate::text::{printable, span};

/// An end, to be told in one language.
pub(super) struct Account<'a> {
    pub(super) report: &'a CloseReport,
    pub(super) language: Language,
}

impl Account<'_> {
    /// What happened, what it means, whether to come back; the last not where it
    /// was ended on our side, which needs no advice.
    pub(super) fn for_a_script(&self) -> String {
        let mut lines = vec![headline(self.report, self.words())];
        lines.extend(violation(self.report));
        lines.push(self.explanation().first_sentence().to_owned());
        if !self.is_ours() {
            lines.push(advice(self.report.advice(), self.words()));
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
        // What a stranger says begins no line of ours.
        let folded = |line: &str| wrap(line, width.saturating_sub(2)).join("\n  ");
        let violation = violation(report).map_or_else(String::new, |line| folded(&line) + "\n");
        let traffic = report.traffic;
        let explanation = self.explanation();
        let explained = if self.is_ours() {
            explanation.meaning(width)
        } else {
            explanation.in_brief(report.advice(), width, colour)
        };
        let words = self.words();
        let millis = u64::try_from(report.duration.as_millis()).unwrap_or(u64::MAX);
        // 3.5 s, or 3,5 s.
        let mark = self.language.decimal_mark().to_string();
        let span = span(millis).replace('.', &mark);
        let carried = words.with(
            "traffic",
            [
                ("span", span.into()),
                ("in", traffic.messages_in.into()),
                ("bytes-in", traffic.bytes_in.to_string().into()),
                ("out", traffic.messages_out.into()),
                ("bytes-out", traffic.bytes_out.to_string().into()),
            ],
        );
        let more = words.with("more", [("command", self.command().into())]);
        format!(
            "{}{}{}\n{violation}{explained}{}\n{more}",
            bold[0],
            folded(&headline(report, words)),
            bold[1],
            folded(&carried),
        )
    }

    /// Tells all there is to say, in the same language.
    fn command(&self) -> String {
        let code = self.report.status.as_u16();
        if language::chosen(None) == self.language {
            format!("farewell explain {code}")
        } else {
            format!("farewell explain {code} --lang {}", self.language.tag())
        }
    }

    fn words(&self) -> &'static Catalogue {
        TEXTS.of(self.language)
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
        "The server broke a rule: {} at byte {}, {} section {}{suspect}.",
        violation.rule.description(),
        violation.offset,
        violation.rule.document(),
        violation.section
    ))
}

/// `1012 Service Restart, clean, by the peer: "restarting; retry-after=2.5"`.
fn headline(report: &CloseReport, words: &Catalogue) -> String {
    let clean = words.plain(if report.clean { "clean" } else { "unclean" });
    let who = words.plain(match report.initiator {
        Initiator::Application => "by-us",
        Initiator::Library => "by-us-of-need",
        Initiator::Peer => "by-peer",
        Initiator::Network => "by-network",
    });
    let mut headline = format!("{}, {clean}, {who}", report.status);
    if report.status.code().is_none() {
        headline.push_str(&format!(" ({}, {})", report.cause, report.end));
    }
    if report.reason().is_empty() {
        return headline;
    }
    words.with(
        "said",
        [
            ("headline", headline.into()),
            ("reason", printable(report.reason()).into_owned().into()),
        ],
    )
}

/// When to come back.
fn advice(advice: Advice, words: &Catalogue) -> String {
    let seconds = |millis: u64| Argument::from(millis as f64 / 1e3);
    match (advice.reconnect, advice.after_ms) {
        (Reconnect::No, _) => words.plain("advice-no"),
        (Reconnect::Changed, _) => words.plain("advice-changed"),
        (Reconnect::Yes, None) => words.plain("advice-now"),
        (Reconnect::Yes, Some([min, max])) if min == max => {
            words.with("advice-after", [("delay", seconds(min))])
        }
        (Reconnect::Yes, Some([0, max])) => words.with("advice-growing", [("max", seconds(max))]),
        (Reconnect::Yes, Some([min, max])) => words.with(
            "advice-between",
            [("min", seconds(min)), ("max", seconds(max))],
        ),
    }
}
