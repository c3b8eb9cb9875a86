//! The clock that timers run by.

use std::time::Instant;

/// The time, by Tokio's clock: tests can turn it.
#[must_use]
pub fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}
