//! The relay's own times: idle time, age, and the client's token.

use std::time::{Duration, Instant};

use farewell_proto::later;

use crate::route::Times;
use crate::rules::{Due, Expiry};

pub(super) struct Timers {
    idle: Option<Duration>,
    /// When the connection is too old.
    too_old: Option<Instant>,
    /// When the client's token expires.
    expires: Option<Expiry>,
    last_message: Instant,
    /// How much output waited when this was last told.
    waiting: u64,
}

impl Timers {
    /// `None` where there is no time to keep.
    pub(super) fn new(times: Times, now: Instant) -> Option<Self> {
        let any = times.idle.is_some() || times.max_age.is_some() || times.expires.is_some();
        any.then(|| Self {
            idle: times.idle,
            too_old: times.max_age.map(|age| later(now, age)),
            expires: times.expires,
            last_message: now,
            waiting: 0,
        })
    }

    /// A message, either way.
    pub(super) fn message(&mut self, now: impl FnOnce() -> Instant) {
        if self.idle.is_some() {
            self.last_message = now();
        }
    }

    /// So much output waits, for either side. As long as some of it is taken, messages
    /// are on their way.
    pub(super) fn output(&mut self, waiting: u64, now: impl FnOnce() -> Instant) {
        if self.idle.is_some() && waiting != self.waiting {
            self.waiting = waiting;
            self.last_message = now();
        }
    }

    /// The first that is due; it stays due until it is forgotten.
    pub(super) fn due(&self, now: Instant) -> Option<Due> {
        if self.expires.is_some_and(Expiry::is_over) {
            return Some(Due::Expiry);
        }
        let first = self.first()?;
        (now >= first.0).then_some(first.1)
    }

    /// When to ask again.
    pub(super) fn next_look(&self) -> Option<Instant> {
        let first = self.first().map(|(at, _)| at);
        let expires = self.expires.map(|expiry| expiry.next_look().into_std());
        first.into_iter().chain(expires).min()
    }

    /// Does not come again.
    pub(super) const fn forget(&mut self, due: Due) {
        match due {
            Due::Idle => self.idle = None,
            Due::Age => self.too_old = None,
            Due::Expiry => self.expires = None,
        }
    }

    fn first(&self) -> Option<(Instant, Due)> {
        let dues = [
            (self.too_old, Due::Age),
            (
                self.idle.map(|idle| later(self.last_message, idle)),
                Due::Idle,
            ),
        ];
        let dues = dues.into_iter().filter_map(|(at, due)| Some((at?, due)));
        dues.min_by_key(|(at, _)| *at)
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use farewell::driver::now;

    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[tokio::test(start_paused = true)]
    async fn each_time_comes_when_it_is_due() {
        let begun = now();
        let times = Times {
            idle: Some(HOUR),
            max_age: Some(100 * HOUR),
            expires: Expiry::new(2 * HOUR, SystemTime::now()),
        };
        let mut timers = Timers::new(times, begun).unwrap();
        for (due, hours) in [(Due::Idle, 1), (Due::Expiry, 2), (Due::Age, 100)] {
            while timers.due(now()).is_none() {
                tokio::time::sleep_until(timers.next_look().unwrap().into()).await;
            }
            assert_eq!(timers.due(now()), Some(due));
            let late = now().duration_since(begun).saturating_sub(hours * HOUR);
            assert!(late < Duration::from_secs(1), "{due:?}: {late:?}");
            timers.forget(due);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_looked_at_each_minute() {
        let begun = now();
        let times = Times {
            expires: Expiry::new(HOUR, SystemTime::now()),
            ..Times::default()
        };
        let timers = Timers::new(times, begun).unwrap();
        assert_eq!(timers.due(begun), None);
        let next = timers.next_look().unwrap();
        assert_eq!(next - begun, Duration::from_secs(60));
    }
}
