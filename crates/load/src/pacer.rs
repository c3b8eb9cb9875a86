//! [`Pacer`]: wakes tasks to the microsecond.
//!
//! Tokio's timers count milliseconds. A message that leaves half a millisecond
//! late would make a server that answers in fifty microseconds look ten times as
//! slow.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::thread::{self, JoinHandle};
use std::time::Instant;

/// A thread that wakes tasks when it is time; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Pacer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    alarms: BinaryHeap<Reverse<Alarm>>,
    over: bool,
}

#[derive(Debug)]
struct Alarm {
    at: Instant,
    waker: Waker,
}

impl Pacer {
    /// # Errors
    /// The system's, where it gives no thread.
    pub(crate) fn start() -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let theirs = shared.clone();
        let thread = thread::Builder::new()
            .name("pacer".to_owned())
            .spawn(move || theirs.run())?;
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    /// Wakes the task at this time, once. What was asked for before stays.
    pub(crate) fn wake_at(&self, at: Instant, waker: &Waker) {
        let mut state = self.shared.lock();
        let first = state.alarms.peek().is_none_or(|Reverse(next)| at < next.at);
        let waker = waker.clone();
        state.alarms.push(Reverse(Alarm { at, waker }));
        drop(state);
        if first {
            self.shared.changed.notify_one();
        }
    }
}

impl Drop for Pacer {
    fn drop(&mut self) {
        self.shared.lock().over = true;
        self.shared.changed.notify_one();
        if let Some(thread) = self.thread.take() {
            // It wakes nobody any more, whatever became of it.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        // Linux lets sleepers of a thread oversleep by 50 µs unless asked.
        #[cfg(target_os = "linux")]
        let _ = nix::sys::prctl::set_timerslack(1);
        let mut state = self.lock();
        while !state.over {
            let now = Instant::now();
            let next = match state.alarms.peek() {
                Some(Reverse(alarm)) if alarm.at <= now => None,
                Some(Reverse(alarm)) => Some(Some(alarm.at.duration_since(now))),
                None => Some(None),
            };
            state = match next {
                None => {
                    let due = state.alarms.pop();
                    // Whoever is woken may ask for the next alarm at once.
                    drop(state);
                    due.into_iter()
                        .for_each(|Reverse(alarm)| alarm.waker.wake());
                    self.lock()
                }
                Some(None) => {
                    let waited = self.changed.wait(state);
                    waited.unwrap_or_else(PoisonError::into_inner)
                }
                Some(Some(left)) => {
                    let waited = self.changed.wait_timeout(state, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

impl PartialEq for Alarm {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Alarm {}

impl PartialOrd for Alarm {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Alarm {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::task::Poll;
    use std::time::Duration;

    use super::*;

    async fn until(pacer: &Pacer, at: Instant) {
        let mut asked = false;
        poll_fn(|cx| {
            if Instant::now() >= at {
                return Poll::Ready(());
            }
            if !asked {
                pacer.wake_at(at, cx.waker());
                asked = true;
            }
            Poll::Pending
        })
        .await;
    }

    #[tokio::test]
    async fn everyone_is_woken_in_time_and_none_before() {
        let pacer = Pacer::start().unwrap();
        let begin = Instant::now();
        let after = |millis| begin + Duration::from_millis(millis);
        // The second one asked for is due first.
        tokio::join!(until(&pacer, after(60)), until(&pacer, after(5)), async {
            until(&pacer, after(20)).await;
            assert!(begin.elapsed() >= Duration::from_millis(20));
            until(&pacer, after(30)).await;
        });
        assert!(begin.elapsed() >= Duration::from_millis(60));
    }

    #[test]
    fn it_ends_with_alarms_left() {
        let pacer = Pacer::start().unwrap();
        pacer.wake_at(Instant::now() + Duration::from_secs(3600), Waker::noop());
        drop(pacer);
    }
}
