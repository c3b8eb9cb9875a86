//! [`Investigation`]: what the loss of a connection means, by evidence.
//!
//! ```text
//!   lost ─▶ other relays are pinged, and the endpoint is connected to
//!           at 0, 100 and 300 ms; then, until it is found, every 100 ms
//!
//!   another relay answered          ─▶ Witnessed   at once
//!   accepted at 0, 100 and 300 ms   ─▶ Listening
//!   refused, later accepted         ─▶ Back        the only restart that is told, unless
//!                                                  a connection from before is still open
//!   not reached, later accepted     ─▶ Listening   nobody refused: it was busy
//!   refused to the window's end     ─▶ Away
//!   not reached to the window's end ─▶ Unknown
//! ```

use std::time::{Duration, Instant};

use farewell_close::Observation;
use farewell_proto::later;

use super::facts::Facts;
use super::reach::Reach;

/// When the endpoint is probed after a loss.
const PROBES: [Duration; 3] = [
    Duration::ZERO,
    Duration::from_millis(100),
    Duration::from_millis(300),
];
/// How long after a probe the next one follows, while the endpoint is awaited.
pub(super) const PAUSE: Duration = Duration::from_millis(100);

/// An investigation that is under way.
#[derive(Debug)]
pub(super) struct Investigation {
    number: u64,
    began: Instant,
    /// The end of the restart window.
    deadline: Instant,
    /// How many probes were sent, and when the last one was.
    sent: usize,
    last_sent: Instant,
    /// How many were accepted, while all of them were.
    accepted: usize,
    stage: Stage,
    facts: Facts,
    /// Connections are accepted again, and the relays from before are asked.
    is_confirmed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Every probe that is over was accepted.
    Accepted,
    /// One was neither accepted nor refused.
    Unknown,
    /// One was refused.
    Refused,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Another relay answered a Ping that was sent after the loss.
    Witnessed,
    /// Connections are accepted, and none was refused.
    Listening,
    /// Connections were refused, and are accepted again.
    Back,
    /// Connections were refused, to the end of the window.
    Away,
    /// Nobody knows: connections were neither accepted nor refused.
    Unknown,
}

impl Investigation {
    /// A relay's upstream ended its connection.
    pub(super) fn new(number: u64, now: Instant, restart_window: Duration) -> Self {
        Self {
            number,
            began: now,
            deadline: later(now, restart_window),
            sent: 0,
            last_sent: now,
            accepted: 0,
            stage: Stage::Accepted,
            facts: Facts::default(),
            is_confirmed: false,
        }
    }

    /// Which one it is: what was asked for an earlier one is no answer to this one.
    pub(super) const fn number(&self) -> u64 {
        self.number
    }

    /// When it began.
    pub(super) const fn began(&self) -> Instant {
        self.began
    }

    /// Connections are accepted again: nothing is probed any more.
    pub(super) const fn confirm(&mut self) {
        self.is_confirmed = true;
    }

    /// Something was seen before it began, and counts.
    pub(super) fn saw_before(&mut self, at: Instant, what: Observation) {
        self.facts = Facts::one(at, what).followed_by(std::mem::take(&mut self.facts));
    }

    /// Something else was seen.
    pub(super) fn saw(&mut self, at: Instant, what: Observation) {
        self.facts.saw(at, what);
    }

    /// When the endpoint is to be probed next, if at all.
    pub(super) fn next_probe(&self) -> Option<Instant> {
        let next = match PROBES.get(self.sent) {
            Some(after) if self.stage == Stage::Accepted => later(self.began, *after),
            _ => later(self.last_sent, PAUSE),
        };
        (!self.is_confirmed).then_some(next)
    }

    /// A probe leaves.
    pub(super) const fn probes(&mut self, now: Instant) {
        self.sent += 1;
        self.last_sent = now;
    }

    /// A probe is over; `Some` ends the investigation, but [`Found::Back`] is to be
    /// [confirmed](Self::confirm).
    pub(super) fn probed(&mut self, now: Instant, reach: Reach) -> Option<Found> {
        if self.is_confirmed {
            return None;
        }
        self.facts.saw(now, reach.observation());
        match (self.stage, reach) {
            (Stage::Accepted, Reach::Listening) => {
                self.accepted += 1;
                (self.accepted == PROBES.len()).then_some(Found::Listening)
            }
            (Stage::Refused, Reach::Listening) => Some(Found::Back),
            (Stage::Unknown, Reach::Listening) => Some(Found::Listening),
            (stage, _) => {
                if reach == Reach::Refused {
                    self.stage = Stage::Refused;
                } else if stage == Stage::Accepted {
                    self.stage = Stage::Unknown;
                }
                (now >= self.deadline).then_some(match self.stage {
                    Stage::Refused => Found::Away,
                    Stage::Accepted | Stage::Unknown => Found::Unknown,
                })
            }
        }
    }

    /// Another relay answered a Ping that was sent after the loss.
    pub(super) fn witnessed(&mut self, now: Instant) -> Found {
        self.facts.saw(now, Observation::Pong);
        Found::Witnessed
    }

    /// What was seen, once so many connections have ended within a second.
    pub(super) fn into_facts(self, lost: u64) -> Facts {
        let mut facts = Facts::default();
        facts.ended(self.began, lost);
        facts.followed_by(self.facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(5);

    /// Plays an endpoint that is reached as `reach` says, at once; returns what was
    /// found, and when.
    fn play(reach: impl Fn(Duration) -> Reach) -> (Found, Duration) {
        let start = Instant::now();
        let mut investigation = Investigation::new(1, start, WINDOW);
        loop {
            let at = investigation.next_probe().unwrap();
            investigation.probes(at);
            let found = investigation.probed(at, reach(at - start));
            if let Some(found) = found {
                return (found, at - start);
            }
        }
    }

    fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    /// Away in this way until then.
    fn until(returns: Duration, away: Reach) -> impl Fn(Duration) -> Reach {
        move |at| if at < returns { away } else { Reach::Listening }
    }

    #[test]
    fn three_accepted_connections_end_it_after_300_ms() {
        assert_eq!(play(|_| Reach::Listening), (Found::Listening, millis(300)));
    }

    #[test]
    fn a_refusal_and_then_an_accepted_connection_are_a_restart() {
        for returns in [1, 99, 100, 101, 1_000, 4_901] {
            let (found, at) = play(until(millis(returns), Reach::Refused));
            assert_eq!(found, Found::Back, "{returns}");
            assert!(at >= millis(returns) && at < millis(returns) + PAUSE);
        }
        // It may also be there at first, and away at the second probe or the third.
        for away in [100, 300] {
            let gone = |at| millis(away) <= at && at <= millis(1_000);
            let (found, _) = play(|at| {
                if gone(at) {
                    Reach::Refused
                } else {
                    Reach::Listening
                }
            });
            assert_eq!(found, Found::Back, "{away}");
        }
    }

    #[test]
    fn without_a_refusal_there_is_no_restart() {
        for away in [Reach::Unknown, Reach::Ours] {
            for returns in [1, 100, 1_000, 4_901] {
                let (found, _) = play(until(millis(returns), away));
                assert_eq!(found, Found::Listening, "{away:?}, {returns}");
            }
            assert_eq!(play(|_| away), (Found::Unknown, WINDOW));
        }
        // One refusal among answers that did not come is one.
        let mixed = |at| match at {
            at if at == millis(1_000) => Reach::Refused,
            at if at < millis(2_000) => Reach::Unknown,
            _ => Reach::Listening,
        };
        assert_eq!(play(mixed).0, Found::Back);
    }

    #[test]
    fn it_is_away_once_the_window_has_passed() {
        assert_eq!(play(|_| Reach::Refused), (Found::Away, WINDOW));
        // Back a moment too late.
        assert_eq!(
            play(until(WINDOW + PAUSE, Reach::Refused)),
            (Found::Away, WINDOW)
        );
    }

    #[test]
    fn probes_that_take_long_do_not_delay_the_next_ones() {
        let start = Instant::now();
        let mut investigation = Investigation::new(1, start, WINDOW);
        let mut sent = Vec::new();
        for _ in 0..6 {
            let at = investigation.next_probe().unwrap();
            investigation.probes(at);
            sent.push((at - start).as_millis());
        }
        assert_eq!(sent, [0, 100, 300, 400, 500, 600]);
        // The first answer is that nobody is there.
        assert_eq!(
            investigation.probed(start + millis(1_000), Reach::Unknown),
            None
        );
        let found = investigation.probed(start + millis(1_001), Reach::Listening);
        assert_eq!(found, Some(Found::Listening));
    }

    #[test]
    fn it_lists_what_was_seen() {
        use Observation as O;
        let start = Instant::now();
        let mut investigation = Investigation::new(1, start, WINDOW);
        for reach in [
            Reach::Listening,
            Reach::Refused,
            Reach::Refused,
            Reach::Unknown,
        ] {
            assert_eq!(investigation.probed(start, reach), None);
        }
        assert_eq!(investigation.witnessed(start), Found::Witnessed);
        let wanted = [
            (O::ConnectionEnded, 3),
            (O::Accepted, 1),
            (O::Refused, 2),
            (O::Unreachable, 1),
            (O::Pong, 1),
        ];
        assert_eq!(investigation.into_facts(3).list(), wanted);
    }
}
