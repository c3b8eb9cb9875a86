//! [`Slots`]: when the clients of connections that ended may come back.
//!
//! A *slot* is the delay that one client is told. Those with the same shortest delay
//! come one after the other at `admit_rate`: three clients do not wait for each other, a
//! hundred thousand do.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use farewell_close::{LONGEST_NAMED, restart_delay};
use farewell_proto::later;

/// Slots are this much longer at most, so that clients that are told the same moment do
/// not come in step.
const JITTER: Duration = Duration::from_millis(100);

/// The sequences of slots.
#[derive(Debug)]
pub(super) struct Slots {
    /// Between two of them.
    spacing: Duration,
    /// How many were given.
    given: u64,
    /// The next of each shortest delay: clients that are to stay away for long do not
    /// delay those that may come at once.
    next: BTreeMap<Duration, Instant>,
}

impl Slots {
    /// `admit_rate`: clients per second.
    pub(super) fn new(admit_rate: u32) -> Self {
        Self {
            spacing: Duration::from_secs(1) / admit_rate.max(1),
            given: 0,
            next: BTreeMap::new(),
        }
    }

    /// The slot of the next client: `base`, and longer where others were told the same.
    /// `waiting` clients are here already and go first. At most 300 s.
    pub(super) fn next(&mut self, now: Instant, base: Duration, waiting: usize) -> Duration {
        let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        let first = later(
            now,
            base.saturating_add(self.spacing.saturating_mul(waiting)),
        );
        self.next.retain(|_, next| *next > now);
        let next = self.next.get(&base);
        let at = next.map_or(first, |next| first.max(*next));
        self.next.insert(base, later(at, self.spacing));
        self.given += 1;
        let jitter = restart_delay(self.given, &(Duration::ZERO..=JITTER));
        later(at, jitter).duration_since(now).min(LONGEST_NAMED)
    }

    /// How many clients have slots with this base that are not over.
    pub(super) fn promised(&self, now: Instant, base: Duration) -> usize {
        let next = self.next.get(&base);
        let ahead = next.map(|next| next.saturating_duration_since(later(now, base)));
        let ahead = ahead.unwrap_or_default().as_secs_f64();
        (ahead / self.spacing.as_secs_f64()).round() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn few_clients_do_not_wait_and_many_come_at_the_rate() {
        let now = Instant::now();
        let mut slots = Slots::new(500);
        let all: Vec<_> = (0..2_000)
            .map(|_| slots.next(now, Duration::ZERO, 0))
            .collect();
        assert!(all[..3].iter().all(|slot| *slot <= millis(110)), "{all:?}");
        for second in 0..4 {
            let (from, until) = (millis(second * 1_000), millis(second * 1_000 + 1_000));
            let within = |at: &&Duration| from <= **at && **at < until;
            let count = all.iter().filter(within).count();
            assert!((440..=560).contains(&count), "second {second}: {count}");
        }
        assert!(all[1_999] <= millis(4_100));
        assert_eq!(slots.promised(now, Duration::ZERO), 2_000);
    }

    #[test]
    fn a_slot_has_its_base_follows_those_who_wait_and_is_never_above_the_bound() {
        let now = Instant::now();
        let mut slots = Slots::new(100);
        let slot = slots.next(now, millis(1_000), 50);
        assert!(slot >= millis(1_500) && slot <= millis(1_600), "{slot:?}");
        // Long after that the sequence begins anew.
        let later = now + millis(60_000);
        assert!(slots.next(later, Duration::ZERO, 0) <= millis(100));
        let mut slow = Slots::new(1);
        let all = (0..1_000).map(|_| slow.next(now, Duration::ZERO, 0));
        assert_eq!(all.last(), Some(LONGEST_NAMED));
    }

    #[test]
    fn those_who_stay_away_for_long_do_not_delay_those_who_may_come_at_once() {
        let now = Instant::now();
        let mut slots = Slots::new(500);
        for _ in 0..10 {
            assert!(slots.next(now, millis(5_000), 0) >= millis(5_000));
            assert!(slots.next(now, Duration::ZERO, 0) <= millis(150));
        }
    }
}
