//! [`Account`]: how a connection ended, as standard error shows it: a few lines for a
//! script's log, or all that a person without other sources needs.

use farewell::{Advice, CloseReport, Initiator, Reconnect};
use farewell_reference::catalogue::{Argument, Catalogue};
use farewell_reference::{Explanation, Language, explain, wrap};

use super::words::TEXTS;
use crate::language;
use crate::text::{Span, printable};

/// An end, to be told in one language.
pub(super) struct Account<'a> {
    pub(super) report: &'a CloseReport,
    pub(super) language: Language,
}

impl Account<'_> {
    /// What happened, what it means, whether to reconnect; the last is left out where
    /// the connection was ended on our side, which needs no advice.
    pub(super) fn for_a_script(&self) -> String {
        let mut lines = vec![headline(self.report, self.words())];
        lines.extend(violation(self.report, self.words()));
        lines.push(self.explanation().answer);
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
        let violation =
            violation(report, self.words()).map_or_else(String::new, |line| folded(&line) + "\n");
        let traffic = report.traffic;
        let explanation = self.explanation();
        let explained = if self.is_ours() {
            explanation.answer_in_lines(width)
        } else {
            explanation.in_brief(report.advice(), width, colour)
        };
        let words = self.words();
        let millis = u64::try_from(report.duration.as_millis()).unwrap_or(u64::MAX);
        let carried = words.with(
            "traffic",
            [
                ("span", span(Span::of(millis), words).into()),
                ("in", traffic.messages_in.into()),
                ("bytes-in", traffic.bytes_in.into()),
                ("out", traffic.messages_out.into()),
                ("bytes-out", traffic.bytes_out.into()),
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

fn violation(report: &CloseReport, words: &Catalogue) -> Option<String> {
    let violation = report.violation.as_ref()?;
    let suspect = violation
        .suspect
        .map_or_else(String::new, |suspect| suspect.to_string());
    let id = if violation.suspect.is_some() {
        "violation-suspect"
    } else {
        "violation"
    };
    let arguments = [
        ("rule", violation.rule.description().into()),
        ("offset", violation.offset.into()),
        ("document", violation.rule.document().into()),
        ("section", violation.section.to_string().into()),
        ("suspect", suspect.into()),
    ];
    Some(words.with(id, arguments))
}

/// `1012 Service Restart, clean, by the peer: "restarting; retry-after=2.5"`.
fn headline(report: &CloseReport, words: &Catalogue) -> String {
    let by = match report.initiator {
        Initiator::Application => "us",
        Initiator::Library => "us-of-need",
        Initiator::Peer => "peer",
        Initiator::Network => "network",
    };
    let clean = if report.clean { "yes" } else { "no" };
    let headline = [
        ("status", report.status.to_string().into()),
        ("clean", clean.into()),
        ("by", by.into()),
    ];
    let mut headline = words.with("headline", headline);
    if report.status.code().is_none() {
        let seen = [
            ("headline", headline.into()),
            ("cause", report.cause.to_string().into()),
            ("end", report.end.to_string().into()),
        ];
        headline = words.with("seen", seen);
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

/// `3.5 s`, or `3,5 s`.
fn span(span: Span, words: &Catalogue) -> String {
    match span {
        Span::Millis(millis) => words.with("span-millis", [("millis", millis.into())]),
        Span::Seconds(seconds) => words.with("span-seconds", [("seconds", seconds.into())]),
        Span::Minutes(minutes, seconds) => words.with(
            "span-minutes",
            [("minutes", minutes.into()), ("seconds", seconds.into())],
        ),
        Span::Hours(hours, minutes) => words.with(
            "span-hours",
            [("hours", hours.into()), ("minutes", minutes.into())],
        ),
        Span::Days(days, hours) => words.with(
            "span-days",
            [("days", days.into()), ("hours", hours.into())],
        ),
    }
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
