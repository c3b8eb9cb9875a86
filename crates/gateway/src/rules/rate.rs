//! [`Counter`]: how fast something may come (GCRA, by `governor`).

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota};

use super::settings::Budget;

/// The most cells per second: `governor` counts their time in nanoseconds, and
/// a thousand of them leave an error of a thousandth.
const FINEST: u32 = 1_000_000;

/// What a budget has left. Shared by all that draw on it.
#[derive(Debug)]
pub(super) struct Counter {
    limiter: DefaultDirectRateLimiter,
    budget: Budget,
    /// What is counted as one; more than 1 where there would be too many.
    grain: NonZeroU32,
}

/// A budget that does not suffice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exceeded {
    /// For so long.
    For(Duration),
    /// However long one waits: it is more than the burst.
    Ever,
}

impl Counter {
    pub(super) fn new(budget: Budget) -> Self {
        let grain = budget.per_second.get().div_ceil(FINEST);
        let grain = NonZeroU32::new(grain).unwrap_or(NonZeroU32::MIN);
        let cells = |amount: NonZeroU32| {
            NonZeroU32::new(amount.get().div_ceil(grain.get())).unwrap_or(NonZeroU32::MIN)
        };
        let quota = Quota::per_second(cells(budget.per_second)).allow_burst(cells(budget.burst));
        Self {
            limiter: DefaultDirectRateLimiter::direct(quota),
            budget,
            grain,
        }
    }

    pub(super) const fn budget(&self) -> Budget {
        self.budget
    }

    /// Takes so much, in steps of which each is had or not.
    pub(super) fn take_each(&self, amount: u32, step: u32) -> Result<(), Exceeded> {
        let (whole, rest) = (amount / step, amount % step);
        for _ in 0..whole {
            self.take(step as usize)?;
        }
        self.take(rest as usize)
    }

    /// Takes so much, or nothing.
    pub(super) fn take(&self, amount: usize) -> Result<(), Exceeded> {
        let cells = amount.div_ceil(self.grain.get() as usize);
        let Ok(cells) = u32::try_from(cells) else {
            return Err(Exceeded::Ever);
        };
        let Some(cells) = NonZeroU32::new(cells) else {
            return Ok(());
        };
        match self.limiter.check_n(cells) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(until)) => {
                let wait = until.wait_time_from(DefaultClock::default().now());
                Err(Exceeded::For(wait))
            }
            Err(_) => Err(Exceeded::Ever),
        }
    }
}

impl Exceeded {
    pub(super) const fn wait(self) -> Option<Duration> {
        match self {
            Self::For(wait) => Some(wait),
            Self::Ever => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counter(per_second: u32, burst: u32) -> Counter {
        Counter::new(Budget {
            per_second: NonZeroU32::new(per_second).unwrap(),
            burst: NonZeroU32::new(burst).unwrap(),
        })
    }

    #[test]
    fn a_burst_is_had_at_once_and_then_it_takes_time() {
        let slow = counter(1, 3);
        assert_eq!(slow.take(3), Ok(()));
        let Err(Exceeded::For(wait)) = slow.take(1) else {
            panic!("taken from nothing");
        };
        assert!(
            wait > Duration::from_millis(500) && wait <= Duration::from_secs(1),
            "{wait:?}"
        );
        assert_eq!(slow.take(4), Err(Exceeded::Ever));
        assert_eq!(slow.take(0), Ok(()));
    }

    #[test]
    fn large_rates_are_rates_too() {
        let fast = counter(1 << 30, 1 << 20);
        assert_eq!(fast.take(1 << 20), Ok(()));
        assert_eq!(fast.take((1 << 20) + 4096), Err(Exceeded::Ever));
        // Whole it takes 400 s, so that little comes back during this test.
        let half = 400_000_000;
        let large = counter(2_000_000, 2 * half);
        assert_eq!(large.grain.get(), 2);
        assert_eq!(large.take(half as usize), Ok(()));
        assert_eq!(large.take(half as usize - 2), Ok(()));
        let Err(Exceeded::For(wait)) = large.take(half as usize) else {
            panic!("taken from nothing");
        };
        let second = Duration::from_secs(1);
        assert!(wait > 100 * second && wait <= 200 * second, "{wait:?}");
        assert_eq!(counter(1 << 30, 1).take(usize::MAX), Err(Exceeded::Ever));
    }
}
