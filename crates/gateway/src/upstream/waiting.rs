//! [`Waiting`]: whether a handshake that failed is tried again.

use std::time::{Duration, Instant};

/// Between attempts.
const PAUSE: Duration = Duration::from_millis(100);

/// A handshake that is held while the endpoint may be restarting.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waiting {
    deadline: Instant,
}

/// What follows a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Another attempt, then.
    At(Instant),
    GiveUp,
}

impl Waiting {
    /// A client comes.
    pub(super) fn new(now: Instant, restart_window: Duration) -> Self {
        Self {
            deadline: now + restart_window,
        }
    }

    /// An attempt failed. Where a whole window passed in vain before, `down`, each
    /// client has one attempt.
    pub(super) fn failed(&self, now: Instant, down: bool) -> Next {
        let next = now + PAUSE;
        if down || next >= self.deadline {
            Next::GiveUp
        } else {
            Next::At(next)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_tried_for_the_window_and_once_where_that_was_in_vain() {
        let (now, window) = (Instant::now(), Duration::from_secs(5));
        let waiting = Waiting::new(now, window);
        assert_eq!(waiting.failed(now, false), Next::At(now + PAUSE));
        assert_eq!(waiting.failed(now, true), Next::GiveUp);
        let late = now + window - PAUSE;
        assert_eq!(waiting.failed(late, false), Next::GiveUp);
        let just = late - Duration::from_millis(1);
        assert_eq!(waiting.failed(just, false), Next::At(just + PAUSE));
    }
}
