//! How many lines of the log were lost: told by whoever writes the log, for `/health` and
//! SIGUSR1. A process has one log, as it has one subscriber of `tracing`.

use std::sync::OnceLock;

type Count = Box<dyn Fn() -> u64 + Send + Sync>;

static COUNT: OnceLock<Count> = OnceLock::new();

/// Says how to ask how many lines of this process's log were lost. What is said first
/// counts.
pub fn count_lost_log_lines(count: impl Fn() -> u64 + Send + Sync + 'static) {
    // Somebody was first.
    let _ = COUNT.set(Box::new(count));
}

/// How many there are; `None` where nobody counts.
pub(crate) fn lost_log_lines() -> Option<u64> {
    COUNT.get().map(|count| count())
}
