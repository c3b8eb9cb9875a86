//! The relay's own timers: idle time and age. One sleep for both, moved lazily.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use crate::answer::Ending;
use crate::config;
use crate::upstream::Upstream;

pub(super) struct Timers {
    idle: Option<Duration>,
    /// When the connection is too old.
    too_old: Option<Instant>,
    last_message: Instant,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Timers {
    pub(super) fn new(timeouts: &config::Timeouts) -> Self {
        let now = Instant::now();
        Self {
            idle: timeouts.idle,
            too_old: timeouts.max_age.map(|age| now + age),
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

    pub(super) fn poll(&mut self, cx: &mut Context<'_>, server: &Upstream) -> Poll<Ending> {
        loop {
            let too_idle = self.idle.map(|idle| self.last_message + idle);
            let Some(due) = [too_idle, self.too_old].into_iter().flatten().min() else {
                return Poll::Pending;
            };
            let now = Instant::now();
            if now >= due {
                let old = self.too_old.is_some_and(|at| now >= at);
                return Poll::Ready(if old {
                    Ending::MaxAge(server.slot())
                } else {
                    Ending::Idle
                });
            }
            let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep_until(due)));
            if sleep.is_elapsed() {
                sleep.as_mut().reset(due);
            }
            if sleep.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
        }
    }
}
