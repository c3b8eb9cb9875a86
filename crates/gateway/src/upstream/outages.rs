//! [`Outages`]: how often an endpoint went away as a whole, and what that means for
//! the clients of the newest outage.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// An endpoint that goes away as a whole more often than this, as far as is
/// remembered, is not restarting, it is failing.
const MOST: usize = 3;
/// The first delay that clients of a failing endpoint are told, and the last.
pub(super) const SHORTEST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(60);

/// What became of the endpoint behind a connection that it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loss {
    /// It dropped this connection, and as many others as this says within a second; no
    /// restart was seen.
    Dropped(u64),
    /// It went away and is back.
    Restarted,
    /// It is gone, goes too often, or nobody knows; clients are told this delay.
    Gone(Duration),
}

/// What is remembered of an endpoint's absences.
#[derive(Debug)]
pub(super) struct Outages {
    recent: VecDeque<Instant>,
    /// How long an outage is remembered.
    memory: Duration,
    /// How often in succession clients were told that it is gone.
    failures: u32,
}

impl Outages {
    pub(super) const fn new(memory: Duration) -> Self {
        Self {
            recent: VecDeque::new(),
            memory,
            failures: 0,
        }
    }

    /// It went away as a whole, and is back or not.
    pub(super) fn add(&mut self, now: Instant, back: bool) -> Loss {
        self.recent.push_back(now);
        self.forget(now);
        if back && self.recent.len() <= MOST {
            self.failures = 0;
            return Loss::Restarted;
        }
        let delay = SHORTEST
            .saturating_mul(2u32.saturating_pow(self.failures))
            .min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        Loss::Gone(delay)
    }

    /// It answered a handshake.
    pub(super) fn reached(&mut self, now: Instant) {
        self.forget(now);
        if self.recent.len() <= MOST {
            self.failures = 0;
        }
    }

    /// Outages of long ago say nothing.
    fn forget(&mut self, now: Instant) {
        let memory = self.memory;
        self.recent
            .retain(|at| now.saturating_duration_since(*at) <= memory);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMORY: Duration = Duration::from_secs(60);
    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn three_restarts_are_restarts_and_the_fourth_is_a_failure() {
        let (mut outages, start) = (Outages::new(MEMORY), Instant::now());
        for number in 0..MOST as u32 {
            assert_eq!(outages.add(start + number * SECOND, true), Loss::Restarted);
        }
        let fourth = outages.add(start + 4 * SECOND, true);
        assert_eq!(fourth, Loss::Gone(SHORTEST));
        // After a minute the first ones are forgotten.
        let later = outages.add(start + 2 * MEMORY, true);
        assert_eq!(later, Loss::Restarted);
    }

    #[test]
    fn the_delay_doubles_up_to_a_minute_and_begins_anew_once_it_is_reached() {
        let (mut outages, now) = (Outages::new(MEMORY), Instant::now());
        let delays: Vec<_> = (0..6).map(|_| outages.add(now, false)).collect();
        let seconds = [5, 10, 20, 40, 60, 60];
        assert_eq!(
            delays,
            seconds.map(|delay| Loss::Gone(Duration::from_secs(delay)))
        );
        // A handshake that succeeds while it fails often changes nothing.
        outages.reached(now);
        assert_eq!(outages.add(now, false), Loss::Gone(LONGEST));
        let later = now + 2 * MEMORY;
        outages.reached(later);
        assert_eq!(outages.add(later, false), Loss::Gone(SHORTEST));
    }
}
