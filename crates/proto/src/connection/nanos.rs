//! [`Nanos`]: times of a connection that take eight bytes, present or not.

use std::num::NonZeroU64;
use std::time::Duration;

/// A span of time, up to 584 years: from the connection's opening to a moment,
/// or from a Ping to its Pong. `Option<Nanos>` is half as large as
/// `Option<Instant>`, of which an idle connection would have five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Nanos(NonZeroU64);

impl Nanos {
    pub(super) fn new(span: Duration) -> Self {
        let nanos = u64::try_from(span.as_nanos()).unwrap_or(u64::MAX);
        // One more than it is, which leaves zero for `None`.
        Self(NonZeroU64::MIN.saturating_add(nanos))
    }

    pub(super) const fn get(self) -> Duration {
        Duration::from_nanos(self.0.get() - 1)
    }

    pub(super) fn plus(self, span: Duration) -> Self {
        Self::new(self.get().saturating_add(span))
    }

    /// The time since `earlier`; zero where that is later.
    pub(super) const fn since(self, earlier: Self) -> Duration {
        self.get().saturating_sub(earlier.get())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_nanosecond_is_kept_up_to_the_largest() {
        for span in [0, 1, 20_000_000_000, u64::MAX - 1].map(Duration::from_nanos) {
            assert_eq!(Nanos::new(span).get(), span);
        }
        let largest = Nanos::new(Duration::MAX);
        assert_eq!(largest.plus(Duration::from_secs(1)), largest);
        let (one, two) = (Duration::from_secs(1), Duration::from_secs(2));
        assert_eq!(Nanos::new(two).since(Nanos::new(one)), one);
        assert_eq!(Nanos::new(one).since(Nanos::new(two)), Duration::ZERO);
        assert_eq!(size_of::<Option<Nanos>>(), 8);
    }
}
