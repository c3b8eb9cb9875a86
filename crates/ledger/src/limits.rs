//! [`Limits`]: how much a ledger holds and how long it waits.

use std::time::{Duration, Instant};

/// As good as never, and no more than any clock can count.
const NEVER: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// This long after that moment; a span that no clock can count is never over.
pub(crate) fn later(moment: Instant, span: Duration) -> Instant {
    moment.checked_add(span.min(NEVER)).unwrap_or(moment)
}

/// The bounds of a ledger, in one place.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    /// Records that may wait to be written. A burst of that many closes is two
    /// seconds of writing.
    pub(crate) queue: usize,
    /// Bytes that may wait: long paths and user agents come from strangers.
    pub(crate) queue_bytes: usize,
    /// Records in one transaction.
    pub(crate) batch: usize,
    /// How long the first record of a batch waits for others.
    pub(crate) linger: Duration,
    /// How long SQLite waits for another process's lock, per try.
    pub(crate) lock_patience: Duration,
    /// How long a batch is tried again before its records count as lost; while
    /// writing has been failing for longer, each batch is tried once.
    pub(crate) patience: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            queue: 65_536,
            queue_bytes: 64 * 1024 * 1024,
            batch: 1024,
            linger: Duration::from_millis(100),
            lock_patience: Duration::from_secs(1),
            patience: Duration::from_secs(5),
        }
    }
}
