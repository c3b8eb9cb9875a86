//! [`Investigation`]: what the loss of a connection means, by evidence.
//!
//! ```text
//!   lost ─▶ other relays are pinged, and the endpoint is connected to
//!           at 0, 100 and 300 ms; then, until it is found, every 100 ms
//!
//!   another relay answered          ─▶ Witnessed   at once
//!   accepted at 0, 100 and 300 ms   ─▶ Listening
//!   refused, later accepted         ─▶ Back        the only restart that is told
//!   not reached, later accepted     ─▶ Listening   nobody refused: it was busy
//!   refused to the window's end     ─▶ Away
//!   not reached to the window's end ─▶ Unknown
//! ```

use std::time::{Duration, Instant};

use super::reach::Reach;

/// When the endpoint is probed after a loss.
const PROBES: [Duration; 3] = [
    Duration::ZERO,
    Duration::from_millis(100),
    Duration::from_millis(300),
];
/// How long after a probe the next one follows, while the endpoint is awaited.
const PAUSE: Duration = Duration::from_millis(100);

/// An investigation that is under way.
#[derive(Debug)]
pub(super) struct Investigation {
    began: Instant,
    /// The end of the restart window.
    deadline: Instant,
    stage: Stage,
    /// When the first probe was refused.
    refused: Option<Instant>,
}

#[derive(Debug)]
enum Stage {
    /// So many probes were accepted, and all of them.
    Probing(usize),
    /// One was not; the next is due then.
    Awaiting(Instant),
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
    pub(super) fn new(now: Instant, restart_window: Duration) -> Self {
        Self {
            began: now,
            deadline: now + restart_window,
            stage: Stage::Probing(0),
            refused: None,
        }
    }

    /// Whether a connection was refused.
    pub(super) const fn was_refused(&self) -> bool {
        self.refused.is_some()
    }

    /// When the endpoint is to be probed next.
    pub(super) fn next_probe(&self) -> Instant {
        match self.stage {
            Stage::Probing(accepted) => {
                self.began + PROBES.get(accepted).copied().unwrap_or_default()
            }
            Stage::Awaiting(at) => at,
        }
    }

    /// A probe is over; `Some` ends the investigation.
    pub(super) fn probed(&mut self, now: Instant, reach: Reach) -> Option<Found> {
        if reach == Reach::Refused {
            self.refused.get_or_insert(now);
        }
        match (&mut self.stage, reach) {
            (Stage::Probing(probes), Reach::Listening) => {
                *probes += 1;
                (*probes == PROBES.len()).then_some(Found::Listening)
            }
            (Stage::Awaiting(_), Reach::Listening) if self.refused.is_some() => Some(Found::Back),
            (Stage::Awaiting(_), Reach::Listening) => Some(Found::Listening),
            _ if now >= self.deadline => Some(match self.refused {
                Some(_) => Found::Away,
                None => Found::Unknown,
            }),
            (stage, _) => {
                *stage = Stage::Awaiting(now + PAUSE);
                None
            }
        }
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
        let mut investigation = Investigation::new(start, WINDOW);
        loop {
            let at = investigation.next_probe();
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
    fn probes_that_take_long_follow_each_other_with_a_pause() {
        let start = Instant::now();
        let mut investigation = Investigation::new(start, WINDOW);
        let mut at = start;
        let mut probes = 0;
        while investigation.probed(at, Reach::Unknown).is_none() {
            assert_eq!(investigation.next_probe(), at + PAUSE);
            at = investigation.next_probe() + millis(1_000);
            probes += 1;
        }
        // Each took a second of the five.
        assert_eq!(probes, 5);
    }
}
