//! The clock of a relay's two legs: pings, slow readers and endings. One sleep for
//! both, moved lazily.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use farewell_proto::Alarm;
use tokio::task::unconstrained;
use tokio::time::{Instant, Sleep, sleep_until};

use super::{Leg, Relay, Stage};

/// The sleep, once anything was ever due.
#[derive(Default)]
pub(super) struct Clock(Option<Pin<Box<Sleep>>>);

impl Clock {
    /// Whether it will wake the task.
    fn is_set(&self) -> bool {
        self.0.as_ref().is_some_and(|sleep| !sleep.is_elapsed())
    }

    /// Whether this time has come; else the task is woken when it does, or earlier.
    fn poll(&mut self, due: Instant, cx: &mut Context<'_>) -> Poll<()> {
        let sleep = match &mut self.0 {
            // It wakes the task already. One that is early wakes it in vain; that is
            // cheaper than to move it for every message.
            Some(sleep) if sleep.deadline() <= due && !sleep.is_elapsed() => {
                return Poll::Pending;
            }
            Some(sleep) => {
                if Instant::now() >= due {
                    return Poll::Ready(());
                }
                sleep.as_mut().reset(due);
                sleep
            }
            None => self.0.insert(Box::pin(sleep_until(due))),
        };
        // Not by the task's budget: a sleep that is not asked wakes nobody.
        pin!(unconstrained(sleep.as_mut())).poll(cx)
    }
}

impl Leg {
    /// When this leg is to look at the time.
    fn due(&self) -> Option<Instant> {
        if self.finished {
            return None;
        }
        self.link.due().map(Instant::from_std)
    }

    /// What the time found; a Ping leaves.
    fn look_at_the_time(&mut self, cx: &mut Context<'_>) -> Option<Alarm> {
        if self.finished {
            return None;
        }
        let alarm = self.link.look_at_the_time(!self.paused);
        let _ = self.link.poll_flush(cx);
        alarm
    }
}

impl Relay {
    /// Sees to the legs' timers. Returns whether all is to be looked at again.
    pub(super) fn poll_clock(&mut self, cx: &mut Context<'_>) -> bool {
        // What comes sooner than the next ping begins with output that waits.
        let waits = |leg: &Leg| leg.link.connection().pending() > 0;
        let calm =
            matches!(self.stage, Stage::Open) && !waits(&self.client) && !waits(&self.upstream);
        if calm && self.clock.is_set() {
            return false;
        }
        let upstream = match self.stage {
            // Its link is seen to its end, by its own timer.
            Stage::Investigating(_) => None,
            _ => self.upstream.due(),
        };
        let due = match (self.client.due(), upstream) {
            (Some(one), Some(other)) => one.min(other),
            (one, other) => match one.or(other) {
                Some(due) => due,
                None => return false,
            },
        };
        if self.clock.poll(due, cx).is_pending() {
            return false;
        }
        if let Some(alarm) = self.client.look_at_the_time(cx) {
            self.client_alarm(alarm);
        } else if upstream.is_some() && self.upstream.look_at_the_time(cx).is_some() {
            self.upstream_alarm();
        }
        true
    }
}
