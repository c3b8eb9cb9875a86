//! The clock of a relay: pings, slow readers, endings and the relay's own times. One
//! sleep for all of them, moved lazily.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use farewell::driver::now;
use farewell_proto::later;
use tokio::task::unconstrained;
use tokio::time::{Sleep, sleep_until};

/// Longer sleeps are slept in parts: an age may be a year.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// The sleep, once anything was ever due.
#[derive(Default)]
pub(super) struct Clock(Option<Pin<Box<Sleep>>>);

impl Clock {
    /// Whether it will wake the task.
    pub(super) fn is_set(&self) -> bool {
        self.0.as_ref().is_some_and(|sleep| !sleep.is_elapsed())
    }

    /// Whether this time has come; else the task is woken when it does, or earlier.
    pub(super) fn poll(&mut self, due: Instant, cx: &mut Context<'_>) -> Poll<()> {
        let sleep = match &mut self.0 {
            // It wakes the task already. One that is early wakes it in vain; that is
            // cheaper than to move it for every message.
            Some(sleep) if sleep.deadline() <= due.into() && !sleep.is_elapsed() => {
                return Poll::Pending;
            }
            Some(sleep) => {
                let now = now();
                if now >= due {
                    return Poll::Ready(());
                }
                sleep.as_mut().reset(due.min(later(now, LONGEST)).into());
                sleep
            }
            None => {
                let until = due.min(later(now(), LONGEST));
                self.0.insert(Box::pin(sleep_until(until.into())))
            }
        };
        // Not by the task's budget: a sleep that is not asked wakes nobody.
        pin!(unconstrained(sleep.as_mut())).poll(cx)
    }
}
