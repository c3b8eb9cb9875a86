//! A link's one timer: lazy, and moved rather than armed anew.

use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Instant;

use farewell_proto::Alarm;
use tokio::task::coop::unconstrained;
use tokio::time::Sleep;

use super::Link;
use crate::clock::now;

impl Link {
    /// The same link, with a timer that is there already.
    pub(crate) fn timed(mut self, timer: Pin<Box<Sleep>>) -> Self {
        self.timer = Some(timer);
        self
    }

    /// From now on it is polled with another waker than before, if it ever was; and
    /// as long as this is not called again, with the same.
    pub(crate) const fn another_waker(&mut self) {
        self.told_of_wakers = true;
        self.timer_has_waker = false;
    }

    /// Whether the timer fires by the time that something is due.
    pub(crate) fn is_armed(&self) -> bool {
        let armed = |timer: &Pin<Box<Sleep>>, due: Instant| {
            timer.deadline().into_std() <= due && !timer.is_elapsed()
        };
        let due = self.connection.timeout();
        due.is_none_or(|due| self.timer.as_ref().is_some_and(|timer| armed(timer, due)))
    }

    /// What the time of the last read alone asks for.
    pub(super) fn overdue(&mut self) -> Option<Alarm> {
        let due = self.connection.timeout()?;
        if due > self.now {
            return None;
        }
        self.connection.handle_timeout(self.now)
    }

    /// Keeps the one timer at or before what is due; ready with an alarm.
    pub(super) fn poll_alarm(&mut self, cx: &mut Context<'_>) -> Poll<Alarm> {
        loop {
            let Some(due) = self.connection.timeout() else {
                return Poll::Pending;
            };
            let due = tokio::time::Instant::from_std(due);
            let timer = match &mut self.timer {
                Some(timer) => {
                    // One that is early fires once in vain; that is cheaper than
                    // to move it for every message.
                    if timer.deadline() > due || timer.is_elapsed() {
                        timer.as_mut().reset(due);
                    } else if self.timer_has_waker {
                        return Poll::Pending;
                    }
                    timer
                }
                None => self.timer.insert(Box::pin(tokio::time::sleep_until(due))),
            };
            // A task that did much is told "pending" without its waker being kept.
            let mut timer = pin!(unconstrained(timer.as_mut()));
            if timer.as_mut().poll(cx).is_pending() {
                self.timer_has_waker = self.told_of_wakers;
                return Poll::Pending;
            }
            if let Some(alarm) = self.connection.handle_timeout(now()) {
                return Poll::Ready(alarm);
            }
            let _ = self.poll_flush(cx);
            if self.connection.is_over(now()) {
                return Poll::Pending;
            }
        }
    }
}
