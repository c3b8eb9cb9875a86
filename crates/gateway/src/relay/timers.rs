//! The relay's own timers: idle time, age, and the client's token. One sleep
//! for all of them, moved lazily.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use crate::route::Times;
use crate::rules::{Due, Expiry};

/// Longer sleeps are slept in parts: an age may be a year.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

pub(super) struct Timers {
    idle: Option<Duration>,
    /// When the connection is too old.
    too_old: Option<Instant>,
    /// When the client's token is good no more.
    expires: Option<Expiry>,
    last_message: Instant,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Timers {
    /// `None` where there is no time to keep.
    pub(super) fn new(times: Times) -> Option<Self> {
        let now = Instant::now();
        let any = times.idle.is_some() || times.max_age.is_some() || times.expires.is_some();
        any.then(|| Self {
            idle: times.idle,
            too_old: times.max_age.map(|age| now + age),
            expires: times.expires,
            last_message: now,
            sleep: None,
        })
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
            if self.expires.is_some_and(Expiry::is_over) {
                return Poll::Ready(Due::Expiry);
            }
            let dues = [
                (self.too_old, Due::Age),
                (self.idle.map(|idle| self.last_message + idle), Due::Idle),
            ];
            let dues = dues.into_iter().filter_map(|(at, due)| Some((at?, due)));
            let first = dues.min_by_key(|(at, _)| *at);
            let now = Instant::now();
            if let Some((_, due)) = first.filter(|(at, _)| now >= *at) {
                return Poll::Ready(due);
            }
            let looks = [first.map(|(at, _)| at), self.expires.map(Expiry::next_look)];
            let Some(at) = looks.into_iter().flatten().min() else {
                return Poll::Pending;
            };
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

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::time::SystemTime;

    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[tokio::test(start_paused = true)]
    async fn each_time_comes_when_it_is_due() {
        let begun = Instant::now();
        let mut timers = Timers::new(Times {
            idle: Some(HOUR),
            max_age: Some(100 * HOUR),
            expires: Expiry::new(2 * HOUR, SystemTime::now()),
        })
        .unwrap();
        for (due, hours) in [(Due::Idle, 1), (Due::Expiry, 2), (Due::Age, 100)] {
            assert_eq!(poll_fn(|cx| timers.poll(cx)).await, due);
            let late = begun.elapsed().saturating_sub(hours * HOUR);
            assert!(late < Duration::from_secs(1), "{due:?}: {late:?}");
            timers.forget(due);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_looked_at_each_minute() {
        let begun = Instant::now();
        let mut timers = Timers::new(Times {
            expires: Expiry::new(HOUR, SystemTime::now()),
            ..Times::default()
        })
        .unwrap();
        assert!(poll_fn(|cx| Poll::Ready(timers.poll(cx).is_pending())).await);
        let sleep = timers.sleep.as_ref().unwrap();
        assert_eq!(sleep.deadline() - begun, Duration::from_secs(60));
    }
}
