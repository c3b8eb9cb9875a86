//! The relay's own timers: idle time, age, and the client's token. One sleep
//! for all of them, moved lazily.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use crate::policy::Due;
use crate::route::Times;

/// Longer sleeps are slept in parts: a token may be good for a century.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

pub(super) struct Timers {
    idle: Option<Duration>,
    /// When the connection is too old.
    too_old: Option<Instant>,
    /// When the client's token is good no more.
    expires: Option<Instant>,
    last_message: Instant,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Timers {
    pub(super) fn new(times: Times) -> Self {
        let now = Instant::now();
        Self {
            idle: times.idle,
            too_old: times.max_age.map(|age| now + age),
            expires: times.expires,
            last_message: now,
            sleep: None,
        }
    }

    /// A message, either way.
    pub(super) fn message(&mut self) {
        if self.idle.is_some() {
            self.last_message = Instant::now();
        }
    }

    /// Ready with the first that is due; it stays due until it is forgotten.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Due> {
        loop {
            let dues = [
                (self.expires, Due::Expiry),
                (self.too_old, Due::Age),
                (self.idle.map(|idle| self.last_message + idle), Due::Idle),
            ];
            let dues = dues.into_iter().filter_map(|(at, due)| Some((at?, due)));
            let Some((at, due)) = dues.min_by_key(|(at, _)| *at) else {
                return Poll::Pending;
            };
            let now = Instant::now();
            if now >= at {
                return Poll::Ready(due);
            }
            let until = at.min(now + LONGEST);
            let sleep = self
                .sleep
                .get_or_insert_with(|| Box::pin(sleep_until(until)));
            if sleep.is_elapsed() {
                sleep.as_mut().reset(until);
            }
            if sleep.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
        }
    }

    /// Does not come again.
    pub(super) const fn forget(&mut self, due: Due) {
        match due {
            Due::Idle => self.idle = None,
            Due::Age => self.too_old = None,
            Due::Expiry => self.expires = None,
        }
    }
}
