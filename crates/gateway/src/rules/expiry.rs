//! [`Expiry`]: when a token is good no more, by two clocks.

use std::time::{Duration, SystemTime};

use farewell_proto::later;
use tokio::time::{Instant, sleep_until};

/// How often the clock on the wall is looked at: the other stands while the
/// machine sleeps, and knows nothing of a clock that is set.
const LOOK: Duration = Duration::from_secs(60);

/// When a token is good no more: by whichever clock comes first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expiry {
    at: Instant,
    on: SystemTime,
}

impl Expiry {
    /// So long after `now`; `None` where no clock counts so far.
    pub(crate) fn new(left: Duration, now: SystemTime) -> Option<Self> {
        Some(Self {
            at: Instant::now().checked_add(left)?,
            on: now.checked_add(left)?,
        })
    }

    /// Whether it has come.
    pub(crate) fn is_over(self) -> bool {
        Instant::now() >= self.at || SystemTime::now() >= self.on
    }

    /// When to ask again.
    pub(crate) fn next_look(self) -> Instant {
        self.at.min(later(Instant::now(), LOOK))
    }

    /// Ready once it has come, at most a minute late.
    pub(crate) async fn over(self) {
        while !self.is_over() {
            sleep_until(self.next_look()).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[tokio::test(start_paused = true)]
    async fn it_comes_by_the_clock_that_runs() {
        let (begun, wall) = (Instant::now(), SystemTime::now());
        let expiry = Expiry::new(HOUR, wall).unwrap();
        assert!(!expiry.is_over());
        expiry.over().await;
        assert!(begun.elapsed() >= HOUR && begun.elapsed() < HOUR + LOOK);
    }

    #[tokio::test(start_paused = true)]
    async fn it_comes_by_the_clock_on_the_wall_within_a_minute() {
        // As after a sleep of nearly an hour: only one clock has gone on.
        let left = Duration::from_millis(50);
        let expiry = Expiry {
            at: Instant::now() + HOUR,
            on: SystemTime::now() + left,
        };
        assert!(!expiry.is_over());
        std::thread::sleep(left);
        let begun = Instant::now();
        tokio::time::sleep(Duration::from_millis(1)).await;
        expiry.over().await;
        assert!(begun.elapsed() <= LOOK, "{:?}", begun.elapsed());
    }

    #[test]
    fn what_no_clock_counts_never_comes() {
        assert!(Expiry::new(Duration::MAX, SystemTime::now()).is_none());
    }
}
