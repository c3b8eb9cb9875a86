//! [`Countdown`]: waits until all have done something.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

/// How many are left.
#[derive(Debug)]
pub(crate) struct Countdown {
    left: AtomicUsize,
    zero: Notify,
}

/// One of them; it has done it when this is dropped.
#[derive(Debug)]
pub(crate) struct One<'a>(&'a Countdown);

impl Countdown {
    pub(crate) const fn from(count: usize) -> Self {
        Self {
            left: AtomicUsize::new(count),
            zero: Notify::const_new(),
        }
    }

    /// One of those that were counted; each of them asks once.
    pub(crate) const fn one(&self) -> One<'_> {
        One(self)
    }

    /// Ready once none is left. For one task. Cancel safe.
    pub(crate) async fn over(&self) {
        while self.left.load(Ordering::Acquire) > 0 {
            self.zero.notified().await;
        }
    }
}

impl Drop for One<'_> {
    fn drop(&mut self) {
        if self.0.left.fetch_sub(1, Ordering::AcqRel) == 1 {
            // Kept for a task that asks later.
            self.0.zero.notify_one();
        }
    }
}
