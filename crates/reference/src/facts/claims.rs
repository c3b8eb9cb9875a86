//! [`claims`]: everything that the data says of software outside this project,
//! with what it rests on.

use super::Evidence;
use super::{codes, dialects, limits, pairs, situations, software, strings, timers};

/// An entry of the data that says something of software outside this project.
#[derive(Debug, Clone, Copy)]
pub struct Claim {
    /// The data file it stands in, without its ending.
    pub file: &'static str,
    /// The entry.
    pub id: &'static str,
    /// What it rests on.
    pub evidence: &'static [Evidence],
}

/// Every such entry. A claim without evidence is a fault that a test finds.
#[must_use]
pub fn claims() -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut add = |file, id: &'static str, evidence: &'static [Evidence]| {
        claims.push(Claim { file, id, evidence });
    };
    for code in codes::codes() {
        add("codes", &code.id, &code.evidence);
        if let Some(http) = &code.http {
            add("codes", &code.id, &http.evidence);
        }
        if let Some(delays) = &code.delays {
            add("codes", &code.id, &delays.evidence);
        }
    }
    for situation in situations::situations() {
        add("situations", &situation.id, &situation.evidence);
    }
    for pair in pairs::pairs() {
        add("pairs", &pair.id, &pair.evidence);
    }
    for software in software::software() {
        let receives = software.receives.iter().map(|it| &it.evidence);
        let sends = software.sends.iter().map(|it| &it.evidence);
        let shown = [&software.empty_close, &software.lost];
        let shown = shown.into_iter().flatten().map(|it| &it.evidence);
        for evidence in receives.chain(sends).chain(shown) {
            add("software", &software.id, evidence);
        }
        // Each name is a claim; they share their sources.
        for _ in &software.constants {
            add("software", &software.id, &software.constants_evidence);
        }
    }
    for string in strings::strings() {
        add("strings", &string.id, &string.evidence);
    }
    for timer in timers::timers() {
        add("timers", &timer.id, &timer.evidence);
    }
    for limit in limits::limits() {
        add("limits", &limit.id, &limit.evidence);
    }
    for dialect in dialects::dialects() {
        for entry in &dialect.codes {
            let own = &entry.evidence;
            let evidence = if own.is_empty() {
                &dialect.evidence
            } else {
                own
            };
            add("dialects", &dialect.id, evidence);
        }
    }
    claims
}
