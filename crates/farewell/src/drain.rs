//! [`DrainPlan`]: when each of many connections is closed, and when its client
//! is told to come back.

use std::time::Duration;

use farewell_proto::defaults::DRAIN_RATE;
use farewell_proto::later;
use tokio::time::{Instant, sleep_until};

/// The shortest delay that a client is told.
const SOONEST: Duration = Duration::from_secs(1);
/// The clients of a small server come back within this time of the drain's
/// beginning.
const WINDOW: Duration = Duration::from_secs(5);
/// The part of the deadline in which every Close is said; the rest is for
/// answers.
const SAYING: f64 = 0.5;

/// The plan of a drain: closes at an even pace, and arrivals at an even pace
/// after them. A batch is itself a storm, so there are none.
#[derive(Debug, Clone, Copy)]
pub struct DrainPlan {
    connections: u32,
    closes_per_second: f64,
    window: Duration,
}

impl DrainPlan {
    /// A plan for this many connections, all closed within half of `deadline`,
    /// and never slower than 500 per second.
    #[must_use]
    pub fn new(connections: usize, deadline: Duration) -> Self {
        let connections = u32::try_from(connections).unwrap_or(u32::MAX);
        let needed = f64::from(connections) / (deadline.as_secs_f64() * SAYING).max(0.001);
        let closes_per_second = needed.max(f64::from(DRAIN_RATE));
        let saying = Duration::from_secs_f64(f64::from(connections) / closes_per_second);
        Self {
            connections,
            closes_per_second,
            window: WINDOW.max(SOONEST.saturating_add(saying)),
        }
    }

    /// When the `index`-th connection is closed, after the drain's beginning.
    #[must_use]
    pub fn close_at(&self, index: usize) -> Duration {
        Duration::from_secs_f64(index as f64 / self.closes_per_second)
    }

    /// The delay that its client is told: from its Close to its return.
    #[must_use]
    pub fn retry_after(&self, index: usize) -> Duration {
        let part = index as f64 / f64::from(self.connections.max(1));
        let arrival = self
            .window
            .saturating_sub(SOONEST)
            .mul_f64(part.min(1.0))
            .saturating_add(SOONEST);
        arrival.saturating_sub(self.close_at(index)).max(SOONEST)
    }

    /// The reason that says so.
    #[must_use]
    pub fn reason(&self, index: usize) -> String {
        format!(
            "restarting; retry-after={:.2}",
            self.retry_after(index).as_secs_f64()
        )
    }

    /// Says each Close at its time, with the reason that names the delay;
    /// returns once all are said.
    ///
    /// Not cancel safe: whoever was not told yet is not told.
    pub async fn pace<T>(&self, everyone: Vec<T>, mut say: impl FnMut(T, String)) {
        let start = Instant::now();
        for (index, one) in everyone.into_iter().enumerate() {
            let at = later(start, self.close_at(index));
            if at > Instant::now() {
                sleep_until(at).await;
            }
            say(one, self.reason(index));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_arrive_evenly_over_one_to_five_seconds() {
        let plan = DrainPlan::new(1_000, Duration::from_secs(25));
        assert_eq!(plan.close_at(999), Duration::from_millis(1_998));
        let mut buckets = [0; 4];
        for index in 0..1_000 {
            let arrival = plan.close_at(index) + plan.retry_after(index);
            buckets[arrival.as_secs() as usize - 1] += 1;
        }
        assert_eq!(buckets, [250; 4]);
    }

    #[test]
    fn many_are_closed_in_half_of_the_deadline_and_arrive_no_faster_than_closed() {
        let plan = DrainPlan::new(100_000, Duration::from_secs(20));
        assert!(plan.close_at(99_999) <= Duration::from_secs(10));
        let last = plan.close_at(99_999) + plan.retry_after(99_999);
        assert!(last >= Duration::from_secs(10));
    }

    #[test]
    fn every_reason_can_be_read_back() {
        let plan = DrainPlan::new(3, Duration::ZERO);
        for index in 0..5 {
            let delay = farewell_close::retry_after(&plan.reason(index)).unwrap();
            assert!((SOONEST..=WINDOW).contains(&delay));
        }
    }
}
