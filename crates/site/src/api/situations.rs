//! `situations.json`: what happens to connections. Other documents name them by id.

use farewell_reference::facts::{Evidence, situations as all};
use farewell_reference::{Language, Seen, describe};
use serde::Serialize;

use super::ordered::by_id;

#[derive(Serialize)]
pub(super) struct Situations {
    /// By id.
    situations: Vec<Situation>,
}

#[derive(Serialize)]
struct Situation {
    #[serde(flatten)]
    words: Seen,
    /// The timers and limits that lead to it.
    timers: &'static [String],
    limits: &'static [String],
    /// Public threads about it.
    threads: &'static [String],
    evidence: &'static [Evidence],
}

/// Every situation in a language.
pub(super) fn situations(language: Language) -> Situations {
    let situations = by_id(all(), |situation| &situation.id);
    let told = situations.into_iter().map(|situation| Situation {
        words: describe(situation, language),
        timers: &situation.timers,
        limits: &situation.limits,
        threads: &situation.threads,
        evidence: &situation.evidence,
    });
    Situations {
        situations: told.collect(),
    }
}
