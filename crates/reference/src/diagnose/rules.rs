//! [`Rules`]: `facts/rules.json`, and which of them fire.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::conditions::{Conditions, Kind, Verdict};
use super::{Match, Symptom, Symptoms};
use crate::facts::{Evidence, Timer, parsed};
use crate::paste::Line;

/// Every rule.
pub(super) fn rules() -> &'static Rules {
    static RULES: LazyLock<Rules> =
        LazyLock::new(|| parsed(include_str!("../../facts/rules.json")));
    &RULES
}

/// The rules, and what each kind of condition counts.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(super) struct Rules {
    points: Points,
    rules: Vec<Rule>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Points {
    code: u32,
    reason: u32,
    line: u32,
    reason_given: u32,
    clean: u32,
    opened: u32,
    http_status: u32,
    age: u32,
    silence: u32,
    together: u32,
    /// It ended alone.
    alone: u32,
    side: u32,
    software: u32,
    timer: u32,
    timer_of_named: u32,
    cause: u32,
}

/// A rule: which symptoms lead to which situation.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) situation: String,
    /// How frequent the situation is among those of its code.
    weight: u32,
    /// Conditions that have to be met, not only not contradicted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    requires: Vec<Kind>,
    /// What contradicts one of these excludes the situation.
    fits: Conditions,
    /// What meets one of these makes it likelier; nothing excludes it.
    #[serde(default)]
    supports: Conditions,
    #[serde(skip_serializing)]
    pub(super) evidence: Vec<Evidence>,
}

/// A rule that fired.
pub(super) struct Fired {
    pub(super) rule: &'static Rule,
    pub(super) score: u32,
    pub(super) matched: Vec<Match>,
    pub(super) timers: Vec<&'static Timer>,
    /// Whether its score comes on top of those of other rules.
    pub(super) adds: bool,
}

impl Rules {
    pub(super) fn rule(&'static self, id: &str) -> Option<&'static Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The rules that fire, in the order of the file.
    /// `given` is what was said; `known` has what follows from it, too, which
    /// excludes and does not count.
    pub(super) fn fired(
        &'static self,
        given: &Symptoms,
        known: &Symptoms,
    ) -> impl Iterator<Item = Fired> {
        let rules = self.rules.iter();
        rules.filter_map(|rule| self.fire(rule, given, known))
    }

    fn fire(
        &'static self,
        rule: &'static Rule,
        given: &Symptoms,
        known: &Symptoms,
    ) -> Option<Fired> {
        let mut matched: Vec<Match> = Vec::new();
        let mut score = 0;
        for (kind, verdict) in rule.fits.judge(known) {
            match verdict {
                Verdict::Contradicts => return None,
                Verdict::Unknown if rule.requires.contains(&kind) => return None,
                Verdict::Fits(_) if kind == Kind::Opened && given.opened.is_none() => {}
                Verdict::Unknown => {}
                Verdict::Fits(found) => {
                    score += rule.counted(kind, self.points.of(&found), known);
                    matched.extend(found);
                }
            }
        }
        for (kind, verdict) in rule.supports.judge(known) {
            if let Verdict::Fits(found) = verdict {
                score += rule.counted(kind, self.points.of(&found), known);
                matched.extend(found);
            }
        }
        if matched.is_empty() {
            return None;
        }
        // That it is on the path makes software no cause.
        let is_software = |found: &Match| matches!(found, Match::Software { .. });
        if rule.misses_code(known) && matched.iter().all(is_software) {
            score /= 2;
        }
        let mut distinct: Vec<Match> = Vec::new();
        for found in matched {
            if !distinct.contains(&found) {
                distinct.push(found);
            }
        }
        // What tells most stands first.
        distinct
            .sort_by_key(|found| std::cmp::Reverse(self.points.of(std::slice::from_ref(found))));
        let timers = distinct.iter().filter_map(|found| match found {
            Match::Timer { timer, .. } => Some(*timer),
            _ => None,
        });
        Some(Fired {
            rule,
            score: score + rule.weight(known),
            timers: timers.collect(),
            matched: distinct,
            adds: false,
        })
    }

    /// What a line that software writes adds for its situation, unless everything
    /// else that is known contradicts it.
    pub(super) fn told(&'static self, line: &Line, known: &Symptoms) -> Option<Fired> {
        let (situation, string) = (line.situation?, line.string?);
        // The line itself is the reason, and may stand for another code.
        let beside = Symptoms {
            code: None,
            reason: None,
            ..known.clone()
        };
        let fits = |rule: &&'static Rule| {
            let verdicts = rule.fits.judge(&beside);
            rule.situation == situation
                && !verdicts
                    .iter()
                    .any(|(_, verdict)| matches!(verdict, Verdict::Contradicts))
        };
        Some(Fired {
            rule: self.rules.iter().find(fits)?,
            score: self.points.line,
            matched: vec![Match::Line {
                string,
                software: line.software,
            }],
            timers: Vec::new(),
            adds: true,
        })
    }

    /// The unknown symptom on which two rules differ that counts most.
    pub(super) fn separating(
        &self,
        known: &Symptoms,
        first: &Rule,
        second: &Rule,
    ) -> Option<Symptom> {
        let differs = |symptom: Symptom| {
            !first.fits.same(&second.fits, symptom)
                || !first.supports.same(&second.supports, symptom)
        };
        Symptom::ALL
            .into_iter()
            .filter(|&symptom| !known.knows(symptom) && differs(symptom))
            .max_by_key(|&symptom| {
                // Where both name it and differ, any answer excludes one of them.
                let decides = first.fits.asks(symptom)
                    && second.fits.asks(symptom)
                    && !first.fits.same(&second.fits, symptom);
                (decides, self.points.to_ask(symptom))
            })
    }
}

impl Rule {
    /// A weight compares the situations of one code. It says little where the code
    /// is not known.
    fn weight(&self, known: &Symptoms) -> u32 {
        if self.misses_code(known) {
            self.weight / 4
        } else {
            self.weight
        }
    }

    /// A word in a reason tells most beside the code that it belongs to.
    fn counted(&self, kind: Kind, points: u32, known: &Symptoms) -> u32 {
        if kind == Kind::Reason && self.misses_code(known) {
            points / 2
        } else {
            points
        }
    }

    fn misses_code(&self, known: &Symptoms) -> bool {
        known.code.is_none() && self.fits.asks(Symptom::Code)
    }
}

impl Points {
    /// What one condition counts that fitted so.
    fn of(&self, found: &[Match]) -> u32 {
        found
            .iter()
            .map(|found| match found {
                Match::Code { .. } => self.code,
                Match::Reason { .. } => self.reason,
                Match::Line { .. } => self.line,
                Match::ReasonGiven { .. } => self.reason_given,
                Match::Clean { .. } => self.clean,
                Match::Opened { .. } => self.opened,
                Match::HttpStatus { .. } => self.http_status,
                Match::Age { .. } => self.age,
                Match::Silence { .. } => self.silence,
                Match::Together { count: 1 } => self.alone,
                Match::Together { .. } => self.together,
                Match::Side { .. } => self.side,
                Match::Software { .. } => self.software,
                Match::Cause { .. } => self.cause,
                Match::Timer {
                    timer,
                    equals,
                    named,
                    ..
                } => self.of_timer(timer, *equals, *named),
            })
            .max()
            .unwrap_or(0)
    }

    /// An age that stands in for a silence counts half.
    fn of_timer(&self, timer: &Timer, equals: Symptom, named: bool) -> u32 {
        use crate::facts::TimerKind::{Idle, Keepalive};
        let points = self.timer + if named { self.timer_of_named } else { 0 };
        if equals == Symptom::Age && matches!(timer.kind, Idle | Keepalive) {
            points / 2
        } else {
            points
        }
    }

    /// How much would be gained by knowing it.
    const fn to_ask(&self, symptom: Symptom) -> u32 {
        match symptom {
            Symptom::Code => self.code,
            Symptom::Reason => self.reason,
            Symptom::Clean => self.clean,
            Symptom::Opened => self.opened,
            Symptom::HttpStatus => self.http_status,
            Symptom::Age => self.age,
            Symptom::Silence => self.timer,
            Symptom::Together => self.together,
            Symptom::Side => self.side,
            Symptom::Software => self.software,
        }
    }
}

impl Symptoms {
    pub(super) fn knows(&self, symptom: Symptom) -> bool {
        match symptom {
            Symptom::Code => self.code.is_some(),
            Symptom::Reason => self.reason.is_some(),
            Symptom::Clean => self.clean.is_some(),
            Symptom::Opened => self.opened.is_some(),
            Symptom::HttpStatus => self.http_status.is_some() || self.opened == Some(true),
            Symptom::Age => self.age.is_some() || self.opened == Some(false),
            Symptom::Silence => self.silence.is_some() || self.opened == Some(false),
            Symptom::Together => self.together.is_some(),
            Symptom::Side => self.side.is_some(),
            Symptom::Software => !self.software.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::situation;
    use crate::facts::tests::{assert_evidence, ids};

    #[test]
    fn every_rule_leads_to_a_situation_and_has_sources() {
        let rules = &rules().rules;
        assert!(rules.len() > 100, "{}", rules.len());
        ids(rules.iter().map(|rule| &rule.id));
        for rule in rules {
            assert_evidence(&rule.id, &rule.evidence);
            let known = situation(&rule.situation).is_some();
            assert!(known, "{}: no situation {}", rule.id, rule.situation);
        }
    }

    #[test]
    fn every_situation_can_be_diagnosed() {
        for situation in crate::facts::situations() {
            let found = rules()
                .rules
                .iter()
                .any(|rule| rule.situation == situation.id);
            assert!(found, "{} has no rule", situation.id);
        }
    }
}
