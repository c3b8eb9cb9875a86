//! [`Schedule`]: when the messages of one connection are due.

/// Nanoseconds since the run began.
pub(crate) type Nanos = u64;

const SECOND: u128 = 1_000_000_000;

/// When the messages of one connection are due. All of a run's are spaced evenly
/// and dealt out in turn: connection 0 has the first, connection 1 the second.
///
/// What is due does not depend on what was answered. That is what keeps a server
/// that stalls from slowing down the clock that it is measured by.
#[derive(Debug, Clone)]
pub(crate) struct Schedule {
    rate: u32,
    connections: u32,
    /// The place of the next message among all of the run's.
    place: u128,
}

impl Schedule {
    /// `rate` messages a second over all connections; this one is `index`. What
    /// would have been due before `opened` is left out.
    pub(crate) fn new(rate: u32, connections: u32, index: u32, opened: Nanos) -> Self {
        let (rate, connections) = (rate.max(1), connections.max(1));
        let mut schedule = Self {
            rate,
            connections,
            place: u128::from(index),
        };
        let passed = u128::from(opened) * u128::from(rate) / SECOND;
        let rounds = passed.saturating_sub(schedule.place) / u128::from(connections);
        schedule.skip(u64::try_from(rounds).unwrap_or(u64::MAX));
        while schedule.due() < opened {
            schedule.advance();
        }
        schedule
    }

    /// When the next message is due.
    pub(crate) fn due(&self) -> Nanos {
        let due = self.place * SECOND / u128::from(self.rate);
        Nanos::try_from(due).unwrap_or(Nanos::MAX)
    }

    /// The next one is sent.
    pub(crate) const fn advance(&mut self) {
        self.place += self.connections as u128;
    }

    /// So many are left out.
    pub(crate) fn skip(&mut self, count: u64) {
        self.place += u128::from(count) * u128::from(self.connections);
    }

    /// How many messages are due before `until`, from the next one on.
    pub(crate) fn due_before(&self, until: Nanos) -> u64 {
        if self.due() >= until {
            return 0;
        }
        // The place p is due before `until` where p * SECOND / rate < until.
        let places = (u128::from(until) * u128::from(self.rate)).div_ceil(SECOND);
        let rounds = (places - self.place).div_ceil(u128::from(self.connections));
        u64::try_from(rounds).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn times(mut schedule: Schedule, count: usize) -> Vec<Nanos> {
        (0..count)
            .map(|_| {
                let due = schedule.due();
                schedule.advance();
                due
            })
            .collect()
    }

    #[test]
    fn messages_are_dealt_out_in_turn() {
        let milliseconds = |index| {
            times(Schedule::new(1000, 4, index, 0), 3)
                .iter()
                .map(|due| due / 1_000_000)
                .collect::<Vec<_>>()
        };
        assert_eq!(milliseconds(0), [0, 4, 8]);
        assert_eq!(milliseconds(3), [3, 7, 11]);
    }

    #[test]
    fn a_rate_that_does_not_divide_a_second_does_not_drift() {
        let schedule = Schedule::new(3, 1, 0, 0);
        assert_eq!(times(schedule.clone(), 4)[3], 1_000_000_000);
        let last = times(schedule, 300_001)[300_000];
        assert_eq!(last, 100_000 * 1_000_000_000);
    }

    #[test]
    fn who_opens_late_catches_nothing_up() {
        let schedule = Schedule::new(1000, 4, 1, 10_500_000);
        assert_eq!(schedule.due(), 13_000_000);
    }

    proptest! {
        #[test]
        fn what_is_due_is_counted(
            rate in 1..100_000u32,
            connections in 1..50u32,
            index in 0..50u32,
            opened in 0..3_000_000_000u64,
            until in 0..4_000_000_000u64,
        ) {
            let index = index % connections;
            let mut schedule = Schedule::new(rate, connections, index, opened);
            prop_assert!(schedule.due() >= opened);
            let counted = schedule.due_before(until);
            let mut walked = 0;
            while schedule.due() < until {
                walked += 1;
                schedule.advance();
            }
            prop_assert_eq!(counted, walked);
        }
    }
}
