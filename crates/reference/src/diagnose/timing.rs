//! Which timers have the value that was seen: idle timers and keepalives are
//! compared with the silence before the end, all others with the age.

use std::time::Duration;

use super::{Match, Side, Symptom, Symptoms};
use crate::facts::{Kind, Timer, TimerKind, software_of, timer_of};

/// How far from a timer's value a time may be.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Tolerance {
    /// The part of the value by which it may be earlier.
    pub early: f64,
    /// The part of the value by which it may be later.
    pub late: f64,
    /// Seconds by which it may be earlier where that part is less.
    pub early_seconds: f64,
    /// Seconds by which it may be later where that part is less.
    pub late_seconds: f64,
}

/// Timers fire a little late, and people round.
pub const TOLERANCE: Tolerance = Tolerance {
    early: 0.01,
    late: 0.03,
    early_seconds: 0.5,
    late_seconds: 1.5,
};

/// The timers of these ids that fit, those of software on the path first. `None`
/// where nothing is known that they could be compared with.
pub(super) fn fitting(ids: &'static [String], known: &Symptoms) -> Option<Vec<Match>> {
    let mut comparable = false;
    let mut fitting = Vec::new();
    for timer in ids.iter().filter_map(|id| timer_of(id)) {
        let Some((equals, seen)) = comparison(timer.kind, known) else {
            continue;
        };
        comparable = true;
        let seen = seen.as_secs_f64();
        if timer.total().is_some_and(|value| is_value(seen, value)) && is_seen(timer, known) {
            fitting.push(Match::Timer {
                timer,
                equals,
                seconds: seen,
                named: is_named(timer, known),
            });
        }
    }
    // Where a proxy is named, it is the proxy, and where a service is named, the
    // service: the timers of others of that kind are none of it. Beside one of those
    // that fit, they may still be another hop.
    let is_named = |fit: &Match| matches!(fit, Match::Timer { named: true, .. });
    if !fitting.iter().any(is_named) {
        fitting.retain(|fit| match fit {
            Match::Timer { timer, .. } => !names_another(&timer.software, known),
            _ => true,
        });
    }
    fitting.sort_by_key(|fit| !matches!(fit, Match::Timer { named: true, .. }));
    comparable.then_some(fitting)
}

/// What a timer of this kind is compared with. A connection without any traffic
/// was silent since it opened, so its age stands in for a silence that is unknown.
fn comparison(kind: TimerKind, known: &Symptoms) -> Option<(Symptom, Duration)> {
    let age = || known.age.map(|age| (Symptom::Age, age));
    match kind {
        TimerKind::Idle | TimerKind::Keepalive => known
            .silence
            .map(|silence| (Symptom::Silence, silence))
            .or_else(age),
        TimerKind::Lifetime | TimerKind::Handshake | TimerKind::Drain => age(),
        // Neither is seen in what is known of an ending.
        TimerKind::Close | TimerKind::Reconnect => None,
    }
}

/// Whether software of the same kind is on the path, which stands between client and
/// server.
fn names_another(id: &str, known: &Symptoms) -> bool {
    between(id).is_some_and(|kind| known.software.iter().any(|id| between(id) == Some(kind)))
}

fn between(id: &str) -> Option<Kind> {
    let kind = software_of(id)?.kind;
    matches!(kind, Kind::Proxy | Kind::Service).then_some(kind)
}

/// "uvicorn-websockets" is uvicorn.
fn is_named(timer: &Timer, known: &Symptoms) -> bool {
    known.software.iter().any(|id| {
        id.strip_prefix(timer.software.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    })
}

fn is_value(seen: f64, value: u64) -> bool {
    let value = value as f64;
    let earliest = value - TOLERANCE.early_seconds.max(value * TOLERANCE.early);
    let latest = value + TOLERANCE.late_seconds.max(value * TOLERANCE.late);
    (earliest..=latest).contains(&seen)
}

/// Whether the code is what the timer shows there, as far as both are known.
fn is_seen(timer: &Timer, known: &Symptoms) -> bool {
    let Some(code) = known.code else {
        return true;
    };
    let fits = |shown: Option<u16>| shown.is_none_or(|shown| shown == code);
    match known.side {
        Some(Side::Client) => fits(timer.client_sees),
        Some(Side::Server) => fits(timer.server_sees),
        None => fits(timer.client_sees) || fits(timer.server_sees),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_may_be_rounded_and_late_but_not_early() {
        for (seen, value, is) in [
            (60.0, 60, true),
            (61.4, 60, true),
            (101.0, 100, true),
            (59.0, 60, false),
            (65.0, 60, false),
            (300.24, 300, true),
            (7300.0, 7200, true),
            (7100.0, 7200, false),
            (3.0, 3, true),
            (5.0, 3, false),
        ] {
            assert_eq!(is_value(seen, value), is, "{seen} {value}");
        }
    }

    #[test]
    fn a_lifetime_is_compared_with_the_age_only() {
        let span = Duration::from_secs(30);
        let silent = Symptoms {
            silence: Some(span),
            ..Symptoms::default()
        };
        assert_eq!(comparison(TimerKind::Lifetime, &silent), None);
        assert_eq!(
            comparison(TimerKind::Idle, &silent),
            Some((Symptom::Silence, span))
        );
    }
}
