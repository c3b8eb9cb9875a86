//! [`Window`]: the part of a run that is measured, known to all threads.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::schedule::Nanos;

/// The part of a run that is measured: from one time to before another. It is
/// not known before all connections are open, and may end early.
#[derive(Debug)]
pub(crate) struct Window {
    from: AtomicU64,
    to: AtomicU64,
}

impl Window {
    /// Not yet.
    pub(crate) const fn new() -> Self {
        Self {
            from: AtomicU64::new(Nanos::MAX),
            to: AtomicU64::new(Nanos::MAX),
        }
    }

    /// It is going to be this one. Whoever asks `has` of a time before `from`
    /// shall get the same answer as before, so it lies in the future.
    pub(crate) fn set(&self, from: Nanos, to: Nanos) {
        // In this order nobody sees an end without a beginning.
        self.from.store(from, Ordering::Release);
        self.to.store(to, Ordering::Release);
    }

    /// It ends, unless it has; nothing is sent from now on.
    pub(crate) fn end(&self, now: Nanos) {
        self.to.fetch_min(now, Ordering::AcqRel);
    }

    pub(crate) fn from(&self) -> Nanos {
        self.from.load(Ordering::Acquire)
    }

    pub(crate) fn to(&self) -> Nanos {
        self.to.load(Ordering::Acquire)
    }

    /// Whether this time is measured.
    pub(crate) fn has(&self, at: Nanos) -> bool {
        self.from() <= at && at < self.to()
    }

    /// How long it was.
    pub(crate) fn length(&self) -> Nanos {
        self.to().saturating_sub(self.from())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_begins_ends_and_may_end_early() {
        let window = Window::new();
        assert!(!window.has(5));
        window.set(10, 20);
        assert!(!window.has(9) && window.has(10) && window.has(19) && !window.has(20));
        window.end(15);
        window.end(30);
        assert!(!window.has(15));
        assert_eq!(window.length(), 5);
    }

    #[test]
    fn one_that_never_began_has_no_length() {
        let window = Window::new();
        window.end(15);
        assert_eq!(window.length(), 0);
        assert!(!window.has(3));
    }
}
