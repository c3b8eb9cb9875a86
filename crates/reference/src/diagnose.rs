//! [`diagnose`]: which causes fit what is known of an ending, ranked.
//!
//! The rules are data (`facts/rules.json`). A rule names a situation and what has
//! to fit: what is known and contradicts it excludes it, what is not known
//! neither helps nor excludes. Nothing here is certain: a score only orders the
//! causes, and each situation has a text that says how to confirm it.
//!
//! ```
//! use std::time::Duration;
//! use farewell_reference::{Symptoms, diagnose};
//!
//! let symptoms = Symptoms {
//!     code: Some(1006),
//!     silence: Some(Duration::from_secs(60)),
//!     software: vec!["nginx".to_owned()],
//!     ..Symptoms::default()
//! };
//! let causes = diagnose(&symptoms);
//! assert_eq!(causes[0].situation, "proxy-idle-timeout");
//! assert_eq!(causes[0].timers[0].id, "nginx-proxy-read-timeout");
//! ```

mod answer;
mod conditions;
mod contradiction;
mod line;
mod matched;
mod meaning;
mod names;
mod question;
mod rulebook;
mod rules;
mod symptoms;
mod terminal;
mod timing;

pub use answer::{Answer, Contradicted, LikelyCause, answer};
pub use contradiction::Contradiction;
pub use matched::Match;
pub use names::{UnknownSoftware, software_id, software_ids, software_name};
pub use question::{asking, question, yes_or_no};
pub use rulebook::{Rulebook, RulebookWords, rulebook, rulebook_words};
pub use symptoms::{Side, Symptom, Symptoms, UnknownSide};
pub use timing::{TOLERANCE, Tolerance};

use crate::facts::{Evidence, Timer};
use rules::{Fired, rules};

/// A cause scoring less than this part of the best one is left out.
const NOISE: u32 = 4;

/// A cause that fits, and what speaks for it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The id of the situation.
    pub situation: &'static str,
    /// For the order only; higher is likelier.
    pub score: u32,
    /// The ids of the rules that fired, the strongest first.
    pub rules: Vec<&'static str>,
    /// What of the symptoms fitted.
    pub matched: Vec<Match>,
    /// The timers whose value was seen, those of software that was named first.
    #[serde(serialize_with = "timer_ids")]
    pub timers: Vec<&'static Timer>,
    /// Threads, sources and documentation in which it was so.
    pub evidence: Vec<&'static Evidence>,
}

fn timer_ids<S: serde::Serializer>(
    timers: &[&'static Timer],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(timers.iter().map(|timer| &timer.id))
}

/// The causes that fit, the likeliest first; none where nothing is known, or where
/// the symptoms contradict each other.
#[must_use]
pub fn diagnose(symptoms: &Symptoms) -> Vec<Diagnosis> {
    let line = line::of(symptoms);
    let said = line::with(symptoms.clone(), line.as_ref());
    if !Contradiction::of(symptoms).is_empty() {
        return Vec::new();
    }
    let known = said.completed();
    let mut causes: Vec<Diagnosis> = Vec::new();
    let told = line.and_then(|line| rules().told(&line, &said));
    for fired in rules().fired(symptoms, &known).chain(told) {
        let Some(cause) = causes
            .iter_mut()
            .find(|cause| cause.situation == fired.rule.situation)
        else {
            causes.push(Diagnosis::from(fired));
            continue;
        };
        cause.join(fired);
    }
    // Stable: rules that score the same stay in the order of the file.
    causes.sort_by_key(|cause| std::cmp::Reverse(cause.score));
    let best = causes.first().map_or(0, |cause| cause.score);
    causes.retain(|cause| cause.score.saturating_mul(NOISE) >= best);
    causes
}

/// The unknown symptom that would best separate the first two causes. For a private
/// code this is the service; without any cause it is the symptom that tells most.
#[must_use]
pub fn separating(symptoms: &Symptoms, causes: &[Diagnosis]) -> Option<Symptom> {
    let rule = |cause: &Diagnosis| rules().rule(cause.rules.first()?);
    let known = line::with(symptoms.clone(), line::of(symptoms).as_ref()).completed();
    let unknown = |symptom: &Symptom| !known.knows(*symptom);
    match causes {
        [first, second, ..] => rules().separating(&known, rule(first)?, rule(second)?),
        [only] if meaning::ELSEWHERE.contains(&only.situation) => {
            Some(Symptom::Software).filter(unknown)
        }
        [_] => None,
        [] if !Contradiction::of(symptoms).is_empty() => None,
        [] => TELLING.into_iter().find(unknown),
    }
}

/// What tells most of an ending of which little is known.
const TELLING: [Symptom; 4] = [
    Symptom::Code,
    Symptom::Opened,
    Symptom::Silence,
    Symptom::Software,
];

impl From<Fired> for Diagnosis {
    fn from(fired: Fired) -> Self {
        Self {
            situation: &fired.rule.situation,
            score: fired.score,
            rules: vec![&fired.rule.id],
            matched: fired.matched,
            timers: fired.timers,
            evidence: fired.rule.evidence.iter().collect(),
        }
    }
}

impl Diagnosis {
    /// Another rule found the same situation: the stronger one counts, and what
    /// the other saw is kept.
    fn join(&mut self, other: Fired) {
        let at = if other.score > self.score {
            0
        } else {
            self.rules.len()
        };
        if !self.rules.contains(&other.rule.id.as_str()) {
            self.rules.insert(at, &other.rule.id);
        }
        self.score = if other.adds {
            self.score + other.score
        } else {
            self.score.max(other.score)
        };
        for matched in other.matched {
            if self.matched.contains(&matched) {
                continue;
            }
            // A line that software writes tells more than symptoms do.
            let at = if other.adds { 0 } else { self.matched.len() };
            self.matched.insert(at, matched);
        }
        for source in &other.rule.evidence {
            if !self.evidence.contains(&source) {
                self.evidence.push(source);
            }
        }
        for timer in other.timers {
            if !self.timers.iter().any(|known| known.id == timer.id) {
                self.timers.push(timer);
            }
        }
    }
}

/// The ids of the texts around a diagnosis. Those of the situations are the
/// situations' own.
#[cfg(test)]
pub(crate) fn texts() -> std::collections::BTreeSet<String> {
    let of_timers = ["silence", "age"].into_iter().flat_map(|equals| {
        ["", "-fixed", "-reported", "-ping"].map(|ending| format!("why-timer-{equals}{ending}"))
    });
    let kinds = [
        "code",
        "reason",
        "line",
        "line-unnamed",
        "reason-given",
        "clean",
        "opened",
        "status",
        "age",
        "silence",
        "together",
        "side",
        "software",
        "cause",
    ];
    let around = [
        "diagnose-opening",
        "diagnose-none",
        "heading-why",
        "heading-confirm",
        "heading-fix",
        "heading-separating",
        "heading-more",
        "heading-candidates",
        "why-silent-since",
        "diagnose-contradiction",
        "ask-opening",
        "yes-words",
        "no-words",
    ];
    let about = ["separating", "ask"].into_iter();
    let questions =
        about.flat_map(|about| Symptom::ALL.map(|symptom| format!("{about}-{symptom}")));
    of_timers
        .chain(kinds.map(|kind| format!("why-{kind}")))
        .chain(around.map(str::to_owned))
        .chain(questions)
        .chain(Contradiction::ALL.map(|known| known.text_id().to_owned()))
        .collect()
}
