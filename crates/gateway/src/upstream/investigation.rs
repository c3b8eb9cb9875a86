//! [`Investigation`]: what the loss of a connection means, found by probes.
//!
//! ```text
//!   lost ─▶ Probing: at 0, 100 and 300 ms ──all answered──▶ Answered
//!              │ one is not answered
//!              ▼
//!           Awaiting: 100 ms after each probe ──answered──▶ Back
//!              │ the restart window has passed
//!              ▼
//!            Away
//! ```

use std::time::{Duration, Instant};

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
    /// Relays that ended since it began.
    ended: usize,
}

#[derive(Debug)]
enum Stage {
    /// So many probes were answered.
    Probing(usize),
    /// One was not; the next is due then.
    Awaiting(Instant),
}

/// What the probes found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// It answered all along; so many relays ended meanwhile.
    Answered(usize),
    /// It went away, and is back.
    Back,
    /// It went away, and stayed away.
    Away,
}

impl Investigation {
    /// A relay's upstream ended its connection.
    pub(super) fn new(now: Instant, restart_window: Duration) -> Self {
        Self {
            began: now,
            deadline: now + restart_window,
            stage: Stage::Probing(0),
            ended: 1,
        }
    }

    /// Another relay's did.
    pub(super) const fn another_ended(&mut self) {
        self.ended += 1;
    }

    /// When the endpoint is to be probed next.
    pub(super) fn next_probe(&self) -> Instant {
        match self.stage {
            Stage::Probing(answered) => {
                self.began + PROBES.get(answered).copied().unwrap_or_default()
            }
            Stage::Awaiting(at) => at,
        }
    }

    /// A probe is over; `Some` ends the investigation.
    pub(super) fn probed(&mut self, now: Instant, answered: bool) -> Option<Found> {
        match (&mut self.stage, answered) {
            (Stage::Probing(probes), true) => {
                *probes += 1;
                (*probes == PROBES.len()).then_some(Found::Answered(self.ended))
            }
            (Stage::Awaiting(_), true) => Some(Found::Back),
            (_, false) if now >= self.deadline => Some(Found::Away),
            (stage, false) => {
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

    /// Plays an endpoint that answers where `is_up` says so, at once; returns what
    /// was found, and when.
    fn play(is_up: impl Fn(Duration) -> bool) -> (Found, Duration) {
        let start = Instant::now();
        let mut investigation = Investigation::new(start, WINDOW);
        loop {
            let at = investigation.next_probe();
            let found = investigation.probed(at, is_up(at - start));
            if let Some(found) = found {
                return (found, at - start);
            }
        }
    }

    fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn three_answers_end_it_after_300_ms() {
        assert_eq!(play(|_| true), (Found::Answered(1), millis(300)));
    }

    #[test]
    fn it_is_back_at_the_first_probe_after_its_return() {
        for returns in [1, 99, 100, 101, 1_000, 4_901] {
            let (found, at) = play(|at| at >= millis(returns));
            assert_eq!(found, Found::Back, "{returns}");
            assert!(at >= millis(returns) && at < millis(returns) + PAUSE);
        }
        // It may also be there at first, and away at the second probe or the third.
        for away in [100, 300] {
            let (found, _) = play(|at| at < millis(away) || at > millis(1_000));
            assert_eq!(found, Found::Back, "{away}");
        }
    }

    #[test]
    fn it_is_away_once_the_window_has_passed() {
        assert_eq!(play(|_| false), (Found::Away, WINDOW));
        // Back a moment too late.
        assert_eq!(play(|at| at > WINDOW), (Found::Away, WINDOW));
    }

    #[test]
    fn probes_that_take_long_follow_each_other_with_a_pause() {
        let start = Instant::now();
        let mut investigation = Investigation::new(start, WINDOW);
        let mut at = start;
        let mut probes = 0;
        while investigation.probed(at, false).is_none() {
            assert_eq!(investigation.next_probe(), at + PAUSE);
            at = investigation.next_probe() + millis(1_000);
            probes += 1;
        }
        // Each took a second of the five.
        assert_eq!(probes, 5);
    }

    #[test]
    fn relays_that_end_meanwhile_are_counted() {
        let start = Instant::now();
        let mut investigation = Investigation::new(start, WINDOW);
        investigation.another_ended();
        investigation.another_ended();
        let probes = (0..PROBES.len()).filter_map(|_| investigation.probed(start, true));
        assert_eq!(probes.last(), Some(Found::Answered(3)));
    }
}
