//! [`Answer`]: a diagnosis in words: why a cause fits, how to confirm it, how to
//! fix it.

use super::{
    Contradiction, Diagnosis, Match, Symptom, Symptoms, diagnose, line, meaning, separating,
    software_name,
};
use crate::Language;
use crate::catalogue::{Argument, Arguments, Catalogue};
use crate::dialects::DialectCode;
use crate::facts::{Evidence, Timer, TimerKind};
use crate::look_up::OfDialect;
use crate::messages::messages;

/// As many causes as a person looks into.
pub(super) const MOST: usize = 5;
/// As many timers of one value as are worth a line.
pub(super) const MOST_TIMERS: usize = 4;

/// The likeliest causes of an ending, in one language.
///
/// Serialised, it is what `farewell diagnose --json` prints; the names of the
/// fields and the ids are stable.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Answer {
    /// What was known.
    pub symptoms: Symptoms,
    /// Which of them cannot be true together; then there are no causes.
    pub contradictions: Vec<Contradicted>,
    /// What the code means in the dialects that are on the path.
    pub dialects: Vec<OfDialect>,
    /// The causes that fit, the likeliest first, at most five.
    pub causes: Vec<LikelyCause>,
    /// The symptom that is not known and would separate the first two causes best, or
    /// lead to one.
    pub separating: Option<Symptom>,
    /// What a private code means in services that were not named, at most five.
    pub candidates: Vec<DialectCode>,
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// Symptoms that cannot be true together, in words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Contradicted {
    /// Which.
    pub kind: Contradiction,
    /// Why they cannot.
    pub text: String,
}

/// A cause that fits, in words.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct LikelyCause {
    /// 1 for the likeliest.
    pub rank: usize,
    /// The id of the situation.
    pub situation: &'static str,
    /// For the order only.
    pub score: u32,
    /// What happened.
    pub what: String,
    /// What of the symptoms fits it.
    pub why: Vec<String>,
    /// How to confirm it, and to tell it from others.
    pub confirm: String,
    /// How to fix it.
    pub fix: String,
    /// What fitted, as data.
    pub matched: Vec<Match>,
    /// The ids of the timers whose value was seen.
    pub timers: Vec<&'static str>,
    /// The ids of the rules that fired.
    pub rules: Vec<&'static str>,
    /// Where it was so.
    pub evidence: Vec<&'static Evidence>,
}

/// The likeliest causes in words.
#[must_use]
pub fn answer(symptoms: &Symptoms, language: Language) -> Answer {
    let texts = messages(language);
    let said = line::with(symptoms.clone(), line::of(symptoms).as_ref());
    let dialects = meaning::named(&said, language);
    let candidates = match dialects.is_empty() {
        true => meaning::of_others(&said, language),
        false => Vec::new(),
    };
    let mut causes = diagnose(symptoms);
    // What a number means elsewhere is told then.
    causes.retain(|cause| dialects.is_empty() || !meaning::ELSEWHERE.contains(&cause.situation));
    let contradictions = Contradiction::of(symptoms).into_iter();
    let is_told = causes.is_empty() && !dialects.is_empty();
    Answer {
        contradictions: contradictions
            .map(|kind| Contradicted {
                kind,
                text: kind.told(symptoms, texts),
            })
            .collect(),
        dialects,
        candidates,
        separating: separating(symptoms, &causes).filter(|_| !is_told),
        causes: causes
            .into_iter()
            .take(MOST)
            .enumerate()
            .map(|(index, cause)| in_words(index + 1, cause, texts))
            .collect(),
        symptoms: symptoms.clone(),
        language,
    }
}

fn in_words(rank: usize, cause: Diagnosis, texts: &Catalogue) -> LikelyCause {
    let id = format!("seen-{}", cause.situation);
    let none = Arguments::new();
    LikelyCause {
        rank,
        situation: cause.situation,
        score: cause.score,
        what: texts.plain(&id),
        why: why(&cause.matched, texts),
        confirm: texts.attribute(&id, "test", &none),
        fix: texts.attribute(&id, "fix", &none),
        timers: cause.timers.iter().map(|timer| timer.id.as_str()).collect(),
        matched: cause.matched,
        rules: cause.rules,
        evidence: cause.evidence,
    }
}

/// A sentence for each match. An age or a silence that is the value of a timer is
/// not said again; where a timer of software on the path has it, no other timer is
/// named.
fn why(matched: &[Match], texts: &Catalogue) -> Vec<String> {
    let timed = |symptom: Symptom| {
        let of_timer =
            |found: &Match| matches!(found, Match::Timer { equals, .. } if *equals == symptom);
        matched.iter().any(of_timer)
    };
    let is_named = |found: &Match| matches!(found, Match::Timer { named: true, .. });
    let named = matched.iter().any(is_named);
    let mut timers = 0;
    let told = matched.iter().filter(|found| match found {
        Match::Age { .. } => !timed(Symptom::Age),
        Match::Silence { .. } => !timed(Symptom::Silence),
        Match::Timer { .. } if named && !is_named(found) => false,
        Match::Timer { .. } => {
            timers += 1;
            timers <= MOST_TIMERS
        }
        _ => true,
    });
    let mut told: Vec<_> = told.map(|found| sentence(found, texts)).collect();
    if matched.iter().any(stands_for_silence) {
        told.push(texts.plain("why-silent-since"));
    }
    told
}

/// Whether an age is compared with a timer that counts from the last traffic.
const fn stands_for_silence(found: &Match) -> bool {
    match found {
        Match::Timer { timer, equals, .. } => {
            matches!(timer.kind, TimerKind::Idle) && matches!(equals, Symptom::Age)
        }
        _ => false,
    }
}

fn sentence(found: &Match, texts: &Catalogue) -> String {
    let word = |yes: bool| Argument::from(if yes { "yes" } else { "no" });
    match found {
        // Text, so that no language puts separators into it.
        Match::Code { code } => texts.with("why-code", [("code", code.to_string().into())]),
        Match::Reason { contains } => texts.with("why-reason", [("text", (*contains).into())]),
        Match::Line {
            software: Some(id), ..
        } => texts.with("why-line", [("software", software_name(id).into())]),
        Match::Line { software: None, .. } => texts.plain("why-line-unnamed"),
        Match::ReasonGiven { given } => texts.with("why-reason-given", [("given", word(*given))]),
        Match::Clean { clean } => texts.with("why-clean", [("clean", word(*clean))]),
        Match::Opened { opened } => texts.with("why-opened", [("opened", word(*opened))]),
        Match::HttpStatus { status } => {
            texts.with("why-status", [("status", status.to_string().into())])
        }
        Match::Age { seconds } => texts.with("why-age", [("seconds", shown(*seconds))]),
        Match::Silence { seconds } => texts.with("why-silence", [("seconds", shown(*seconds))]),
        Match::Together { count } => texts.with("why-together", [("count", (*count).into())]),
        Match::Side { side } => texts.with("why-side", [("side", side.as_str().into())]),
        Match::Software { id } => {
            texts.with("why-software", [("software", software_name(id).into())])
        }
        Match::Cause { cause } => texts.with("why-cause", [("cause", cause.as_str().into())]),
        Match::Timer {
            timer,
            equals,
            seconds,
            ..
        } => timed(timer, *equals, *seconds, texts),
    }
}

fn timed(timer: &'static Timer, equals: Symptom, seconds: f64, texts: &Catalogue) -> String {
    let ending = match (timer.interval(), timer.default, timer.setting.as_str()) {
        (Some(_), ..) => "-ping",
        (None, false, _) => "-reported",
        (None, true, "") => "-fixed",
        (None, true, _) => "",
    };
    let interval = timer.interval().map_or("", |interval| &interval.setting);
    let arguments = [
        ("seconds", shown(seconds)),
        ("software", software_name(&timer.software).into()),
        ("setting", timer.setting.as_str().into()),
        ("interval", interval.into()),
        ("value", shown(timer.total().unwrap_or(0) as f64)),
    ];
    texts.with(&format!("why-timer-{equals}{ending}"), arguments)
}

/// Seconds as a language writes numbers, without what people do not measure.
fn shown(seconds: f64) -> Argument<'static> {
    Argument::from((seconds * 10.0).round() / 10.0)
}
