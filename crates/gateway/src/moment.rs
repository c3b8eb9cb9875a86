//! [`Moment`]: when something happened, by two clocks.

use std::time::{Duration, Instant};

use farewell::driver::now;
use farewell_close::Timestamp;

/// A time of day, for people, and what spans are measured by: the time of day may be set
/// meanwhile.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) of_day: Timestamp,
    at: Instant,
}

impl Moment {
    pub(crate) fn now() -> Self {
        Self {
            of_day: Timestamp::now(),
            at: now(),
        }
    }

    /// How long after an earlier moment this is.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        self.at.saturating_duration_since(earlier.at)
    }
}
