//! [`Pace`]: how many handshakes an endpoint gets that was away.
//!
//! A handshake counts from when it goes on to the endpoint until a window after its end.
//! Whenever the endpoint looks at it in between, no window of its clock has more than
//! the rate, however unevenly bytes travel.
//!
//! One that takes long counts no longer than [`LONGEST`]: it may never end. And where
//! handshakes take their time by nature, each counts for a window only: then nobody can
//! know whether an answer is late, and the rate would be a trickle.
//!
//! The pace holds while many clients are expected: those that wait for an endpoint that
//! is back, and those that it lost, until they are here. Few clients never slow others
//! down, so that none can cause that alone; they are counted, since more may follow. When
//! nobody is expected nobody is counted, which costs a timer.

use std::time::{Duration, Instant};

use farewell_proto::later;

/// The shortest window in which the rate holds.
const WINDOW: Duration = Duration::from_millis(100);
/// For how long a handshake counts that has not ended.
const LONGEST: Duration = Duration::from_secs(1);
/// Handshakes that all take longer than this do so by nature.
const SLOW: Duration = Duration::from_millis(50);
/// How much later than expected a client may come and still find the pace kept.
const LATE: Duration = Duration::from_secs(5);

/// A handshake that may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passing {
    /// At a time when nobody is counted.
    Uncounted,
    /// It counts until it is [`over`](Pace::over).
    Counted,
}

/// Handshakes under way, and how many may be.
#[derive(Debug)]
pub(super) struct Pace {
    /// Per second.
    rate: f64,
    window: Duration,
    /// The most in a window.
    most: usize,
    /// Those that count.
    counted: usize,
    /// Until then handshakes are counted, and until then they are bounded.
    counts_until: Option<Instant>,
    holds_until: Option<Instant>,
    /// The shortest handshake while they were counted.
    shortest: Option<Duration>,
}

impl Pace {
    /// `admit_rate`: clients per second.
    pub(super) fn new(admit_rate: u32) -> Self {
        let rate = f64::from(admit_rate.max(1));
        let window = WINDOW.max(Duration::from_secs_f64(1.0 / rate));
        let most = (rate * window.as_secs_f64() + 1e-6) as usize;
        Self {
            rate,
            window,
            // A server may look at a handshake after it has answered.
            most: most.saturating_sub(most / 10).max(1),
            counted: 0,
            counts_until: None,
            holds_until: None,
            shortest: None,
        }
    }

    /// For how long a handshake counts that has ended.
    pub(super) const fn window(&self) -> Duration {
        self.window
    }

    /// For how long a handshake counts that has not ended.
    pub(super) fn longest(&self) -> Duration {
        if self.shortest.is_some_and(|shortest| shortest > SLOW) {
            Duration::ZERO
        } else {
            LONGEST
        }
    }

    /// A handshake was answered after this time.
    pub(super) fn took(&mut self, time: Duration) {
        self.shortest = Some(self.shortest.map_or(time, |shortest| shortest.min(time)));
    }

    /// So many clients come from then on.
    pub(super) fn expect(&mut self, from: Instant, clients: usize) {
        let until = Some(later(from, self.duration(clients).saturating_add(LATE)));
        self.counts_until = self.counts_until.max(until);
        if clients > self.most {
            self.holds_until = self.holds_until.max(until);
        }
    }

    /// How long so many handshakes take.
    pub(super) fn duration(&self, handshakes: usize) -> Duration {
        Duration::from_secs_f64(handshakes as f64 / self.rate)
    }

    /// Whether another handshake may go on now.
    pub(super) fn goes(&mut self, now: Instant) -> Option<Passing> {
        if self.counts_until.is_none_or(|until| now > until) {
            self.shortest = None;
            return Some(Passing::Uncounted);
        }
        let holds = self.holds_until.is_some_and(|until| now <= until);
        (!holds || self.counted < self.most).then(|| {
            self.counted += 1;
            Passing::Counted
        })
    }

    /// A handshake that was counted does not count any more.
    pub(super) const fn over(&mut self) {
        self.counted = self.counted.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_paced_unless_many_are_expected() {
        let now = Instant::now();
        let mut pace = Pace::new(100);
        assert_eq!(pace.goes(now), Some(Passing::Uncounted));
        for clients in [0, 1, 9] {
            pace.expect(now, clients);
            assert!((0..1_000).all(|_| pace.goes(now) == Some(Passing::Counted)));
        }
        (0..2_995).for_each(|_| pace.over());
        pace.expect(now, 11);
        assert_eq!((0..100).filter_map(|_| pace.goes(now)).count(), 4);
        pace.over();
        assert_eq!(pace.goes(now), Some(Passing::Counted));
        assert_eq!(pace.goes(now), None);
        let later = now + Duration::from_secs(60);
        assert_eq!(pace.goes(later), Some(Passing::Uncounted));
    }

    #[test]
    fn a_rate_below_one_a_window_has_a_longer_window() {
        for (rate, most, window) in [
            (1, 1, 1_000),
            (5, 1, 200),
            (10, 1, 100),
            (90, 9, 100),
            (500, 45, 100),
        ] {
            let pace = Pace::new(rate);
            assert_eq!((pace.most, pace.window.as_millis()), (most, window));
        }
    }
}
