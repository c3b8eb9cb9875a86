//! [`Pace`]: how many handshakes an endpoint gets that was away.
//!
//! A handshake counts from when it goes on to the endpoint until a window after its end.
//! Whenever the endpoint looks at it in between, no window of its clock has more than
//! the rate, however unevenly bytes travel. An endpoint that is slow to answer gets fewer.
//!
//! The pace holds while many clients are expected: those that wait for an endpoint that
//! is back, and those that it lost, until they are here. At other times nobody is
//! counted. Few clients never slow others down, so that none can cause that alone.

use std::time::{Duration, Instant};

use farewell_proto::later;

/// The shortest window in which the rate holds.
const WINDOW: Duration = Duration::from_millis(100);
/// How much later than expected a client may come and still find the pace kept.
const LATE: Duration = Duration::from_secs(5);

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
    until: Option<Instant>,
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
            until: None,
        }
    }

    /// For how long a handshake counts that has ended.
    pub(super) const fn window(&self) -> Duration {
        self.window
    }

    /// So many clients come from then on.
    pub(super) fn expect(&mut self, from: Instant, clients: usize) {
        if clients > self.most {
            let until = later(from, self.duration(clients).saturating_add(LATE));
            self.until = Some(self.until.map_or(until, |old| old.max(until)));
        }
    }

    /// How long so many handshakes take.
    pub(super) fn duration(&self, handshakes: usize) -> Duration {
        Duration::from_secs_f64(handshakes as f64 / self.rate)
    }

    /// Whether another handshake may go on, which counts from now on.
    pub(super) fn goes(&mut self, now: Instant) -> bool {
        let holds = self.until.is_some_and(|until| now <= until);
        let goes = !holds || self.counted < self.most;
        self.counted += usize::from(goes);
        goes
    }

    /// A handshake does not count any more.
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
        for clients in [0, 1, 9] {
            pace.expect(now, clients);
            assert!((0..1_000).all(|_| pace.goes(now)));
        }
        (0..3_000).for_each(|_| pace.over());
        pace.expect(now, 11);
        assert_eq!((0..100).filter(|_| pace.goes(now)).count(), 9);
        pace.over();
        assert!(pace.goes(now) && !pace.goes(now));
        assert!(pace.goes(now + Duration::from_secs(60)));
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
