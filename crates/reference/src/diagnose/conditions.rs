//! [`Conditions`]: what a rule asks of the symptoms, and whether they fit.

use std::time::Duration;

use farewell_close::{Cause, Party};
use serde::{Deserialize, Serialize};

use super::{Match, Side, Symptom, Symptoms, timing};

/// What a rule asks for; what it does not name may be anything.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Conditions {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Numbers>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clean: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opened: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    http_status: Option<Numbers>,
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<Span>,
    #[serde(skip_serializing_if = "Option::is_none")]
    silence: Option<Span>,
    #[serde(skip_serializing_if = "Option::is_none")]
    together: Option<Count>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    software: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timer: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Vec<Cause>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    initiator: Option<Party>,
}

/// A kind of condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Code,
    Reason,
    Clean,
    Opened,
    HttpStatus,
    Age,
    Silence,
    Together,
    Side,
    Software,
    Timer,
    Cause,
    Initiator,
}

/// How a condition fares.
pub(super) enum Verdict {
    Fits(Vec<Match>),
    Contradicts,
    Unknown,
}

/// Numbers and ranges of numbers: 1006, "3000-3999".
#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(transparent)]
struct Numbers(Vec<Range>);

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(from = "Written")]
struct Range(u16, u16);

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(u16),
    Range(String),
}

impl From<Written> for Range {
    fn from(written: Written) -> Self {
        match written {
            Written::Number(number) => Self(number, number),
            Written::Range(text) => {
                let bounds = text.split_once('-').unwrap_or((&text, &text));
                // A test reads every rule: a range that cannot be read holds nothing.
                Self(
                    bounds.0.parse().unwrap_or(u16::MAX),
                    bounds.1.parse().unwrap_or(0),
                )
            }
        }
    }
}

impl Numbers {
    fn holds(&self, number: u16) -> bool {
        self.0
            .iter()
            .any(|range| (range.0..=range.1).contains(&number))
    }
}

/// Of a reason: it contains one of these, it contains none of these, it is empty.
#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct Reason {
    contains: Vec<String>,
    lacks: Vec<String>,
    empty: Option<bool>,
}

/// Seconds.
#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Span {
    min: Option<u64>,
    max: Option<u64>,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Count {
    min: Option<u32>,
    max: Option<u32>,
}

impl Span {
    fn holds(&self, span: Duration) -> bool {
        self.min.is_none_or(|min| span >= Duration::from_secs(min))
            && self.max.is_none_or(|max| span <= Duration::from_secs(max))
    }
}

impl Conditions {
    /// How each condition fares.
    pub(super) fn judge(&'static self, known: &Symptoms) -> Vec<(Kind, Verdict)> {
        let mut verdicts = Vec::new();
        let mut judge = |kind, verdict: Option<Verdict>| {
            verdicts.extend(verdict.map(|verdict| (kind, verdict)));
        };
        judge(
            Kind::Code,
            self.code.as_ref().map(|numbers| {
                one(
                    known.code,
                    |code| numbers.holds(code),
                    |code| Match::Code { code },
                )
            }),
        );
        judge(
            Kind::Reason,
            self.reason.as_ref().map(|reason| {
                known
                    .reason
                    .as_deref()
                    .map_or(Verdict::Unknown, |text| reason.judge(text))
            }),
        );
        judge(
            Kind::Clean,
            self.clean.map(|wanted| {
                one(
                    known.clean,
                    |clean| clean == wanted,
                    |clean| Match::Clean { clean },
                )
            }),
        );
        judge(
            Kind::Opened,
            self.opened.map(|wanted| {
                one(
                    known.opened,
                    |opened| opened == wanted,
                    |opened| Match::Opened { opened },
                )
            }),
        );
        judge(
            Kind::HttpStatus,
            self.http_status.as_ref().map(|numbers| {
                one(
                    known.http_status,
                    |status| numbers.holds(status),
                    |status| Match::HttpStatus { status },
                )
            }),
        );
        judge(
            Kind::Age,
            self.age.as_ref().map(|span| {
                one(
                    known.age,
                    |age| span.holds(age),
                    |age| Match::Age {
                        seconds: age.as_secs_f64(),
                    },
                )
            }),
        );
        judge(
            Kind::Silence,
            self.silence.as_ref().map(|span| {
                one(
                    known.silence,
                    |silence| span.holds(silence),
                    |silence| Match::Silence {
                        seconds: silence.as_secs_f64(),
                    },
                )
            }),
        );
        judge(
            Kind::Together,
            self.together.as_ref().map(|wanted| {
                one(
                    known.together,
                    |count| {
                        wanted.min.is_none_or(|min| count >= min)
                            && wanted.max.is_none_or(|max| count <= max)
                    },
                    |count| Match::Together { count },
                )
            }),
        );
        judge(
            Kind::Side,
            self.side.map(|wanted| {
                one(
                    known.side,
                    |side| side == wanted,
                    |side| Match::Side { side },
                )
            }),
        );
        judge(
            Kind::Software,
            self.software.as_deref().map(|ids| software(ids, known)),
        );
        judge(
            Kind::Timer,
            self.timer
                .as_deref()
                .map(|ids| match timing::fitting(ids, known) {
                    None => Verdict::Unknown,
                    Some(fitting) if fitting.is_empty() => Verdict::Contradicts,
                    Some(fitting) => Verdict::Fits(fitting),
                }),
        );
        judge(
            Kind::Cause,
            self.cause.as_deref().map(|causes| {
                one(
                    known.cause,
                    |cause| causes.contains(&cause),
                    |cause| Match::Cause { cause },
                )
            }),
        );
        judge(
            Kind::Initiator,
            self.initiator.map(|wanted| match known.initiator {
                None => Verdict::Unknown,
                // It tells which causes are meant; the cause is what counts.
                Some(initiator) if initiator == wanted => Verdict::Fits(Vec::new()),
                Some(_) => Verdict::Contradicts,
            }),
        );
        verdicts
    }

    /// Whether this symptom matters here.
    pub(super) fn asks(&self, symptom: Symptom) -> bool {
        !self.same(&Self::default(), symptom)
    }

    /// Whether both ask the same of this symptom.
    pub(super) fn same(&self, other: &Self, symptom: Symptom) -> bool {
        match symptom {
            Symptom::Code => self.code == other.code,
            Symptom::Reason => self.reason == other.reason,
            Symptom::Clean => self.clean == other.clean,
            Symptom::Opened => self.opened == other.opened,
            Symptom::HttpStatus => self.http_status == other.http_status,
            Symptom::Age => self.age == other.age,
            Symptom::Silence => self.silence == other.silence && self.timer == other.timer,
            Symptom::Together => self.together == other.together,
            Symptom::Side => self.side == other.side,
            Symptom::Software => self.software == other.software,
        }
    }
}

impl Reason {
    fn judge(&'static self, text: &str) -> Verdict {
        let lower = text.to_lowercase();
        let has = |part: &&'static String| holds_word(&lower, &part.to_lowercase());
        if self.lacks.iter().any(|part| has(&part))
            || self.empty.is_some_and(|empty| empty != text.is_empty())
        {
            return Verdict::Contradicts;
        }
        if self.contains.is_empty() {
            return Verdict::Fits(
                self.empty
                    .map(|empty| Match::ReasonGiven { given: !empty })
                    .into_iter()
                    .collect(),
            );
        }
        match self.contains.iter().find(has) {
            Some(part) => Verdict::Fits(vec![Match::Reason { contains: part }]),
            None => Verdict::Contradicts,
        }
    }
}

/// Whether a word of the text begins with this: "rate" is in "rate limit", not in
/// "corporate".
fn holds_word(text: &str, part: &str) -> bool {
    let begins_word = |at: usize| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(char::is_alphanumeric) || !part.starts_with(char::is_alphanumeric)
    };
    text.match_indices(part).any(|(at, _)| begins_word(at))
}

fn one<T: Copy>(
    known: Option<T>,
    fits: impl FnOnce(T) -> bool,
    matched: impl FnOnce(T) -> Match,
) -> Verdict {
    match known {
        None => Verdict::Unknown,
        Some(value) if fits(value) => Verdict::Fits(vec![matched(value)]),
        Some(_) => Verdict::Contradicts,
    }
}

/// What is on the path is known in part only: software that was not named may be
/// there all the same.
fn software(ids: &'static [String], known: &Symptoms) -> Verdict {
    let named: Vec<_> = ids
        .iter()
        .filter(|id| known.software.contains(id))
        .map(|id| Match::Software { id })
        .collect();
    if named.is_empty() {
        Verdict::Unknown
    } else {
        Verdict::Fits(named)
    }
}
