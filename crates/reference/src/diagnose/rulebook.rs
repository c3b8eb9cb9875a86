//! [`rulebook`]: what a diagnosis rests on, as data, for what runs where there is no Rust:
//! a browser.

mod words;

use std::collections::BTreeMap;

use serde::Serialize;

pub use words::{RulebookWords, rulebook_words};

use super::names::{software_ids, software_name, words_of};
use super::rules::{Rules, rules};
use super::{Symptom, answer, line, meaning, timing};
use crate::dialects::dialect;
use crate::facts::{Kind, TimerKind, software_of, timers};

/// The rules, and what they are applied with; the same in every language.
#[derive(Serialize)]
pub struct Rulebook {
    #[serde(flatten)]
    rules: &'static Rules,
    timers: Vec<TimerFacts>,
    software: BTreeMap<&'static str, SoftwareFacts>,
    /// How far from a timer's value a time may be.
    tolerance: timing::Tolerance,
    /// Seconds by which a silence may be longer than the age.
    rounded: f64,
    /// A cause scoring less than this part of the best one is left out.
    noise: u32,
    /// How many causes are told, and how many timers of one value.
    most: usize,
    most_timers: usize,
    /// How many meanings are told of services that were not named.
    most_candidates: usize,
    /// Situations that say that a number means something elsewhere.
    elsewhere: &'static [&'static str],
    /// What to ask first if no cause fits.
    telling: &'static [Symptom],
    /// Situations whose lines have the status of a handshake, and the words before it.
    refused: &'static [&'static str],
    before_status: &'static [&'static str],
}

/// Software that may be on a path.
#[derive(Serialize)]
struct SoftwareFacts {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    /// What people call it beside its id, as ids are written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<String>,
    /// The names and subprotocols of a dialect, in small letters; it is also called by the
    /// first part of its id, where nothing else is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    dialect: Vec<String>,
}

/// A timer that ends connections.
#[derive(Serialize)]
struct TimerFacts {
    id: &'static str,
    software: &'static str,
    kind: TimerKind,
    total: Option<u64>,
    setting: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    interval: Option<&'static str>,
    default: bool,
    client_sees: Option<u16>,
    server_sees: Option<u16>,
}

/// What a diagnosis rests on.
#[must_use]
pub fn rulebook() -> Rulebook {
    Rulebook {
        rules: rules(),
        timers: timers().iter().map(TimerFacts::of).collect(),
        software: software_ids()
            .map(|id| (id, SoftwareFacts::of(id)))
            .collect(),
        tolerance: timing::TOLERANCE,
        rounded: super::contradiction::ROUNDED.as_secs_f64(),
        noise: super::NOISE,
        most: answer::MOST,
        most_timers: answer::MOST_TIMERS,
        most_candidates: meaning::MOST,
        elsewhere: &meaning::ELSEWHERE,
        telling: &super::TELLING,
        refused: &line::REFUSED,
        before_status: &line::BEFORE,
    }
}

impl SoftwareFacts {
    fn of(id: &'static str) -> Self {
        let mut words = words_of(id);
        words.retain(|word| word != id);
        let of_dialect = dialect(id).map(|it| it.subprotocols.iter().chain([&it.name]));
        let of_dialect = of_dialect.into_iter().flatten();
        Self {
            name: software_name(id),
            kind: software_of(id).map(|it| it.kind),
            words,
            dialect: of_dialect.map(|name| name.to_ascii_lowercase()).collect(),
        }
    }
}

impl TimerFacts {
    fn of(timer: &'static crate::facts::Timer) -> Self {
        Self {
            id: &timer.id,
            software: &timer.software,
            kind: timer.kind,
            total: timer.total(),
            setting: &timer.setting,
            interval: timer.interval().map(|interval| interval.setting.as_str()),
            default: timer.default,
            client_sees: timer.client_sees,
            server_sees: timer.server_sees,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_without_their_sources() {
        let rules = serde_json::to_string(&rulebook()).unwrap();
        assert!(!rules.contains("evidence"));
    }
}
