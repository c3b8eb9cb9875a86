//! [`Tasks`]: what a server runs, cut off when it is dropped.
//!
//! Tokio's `JoinSet` does the same, for an allocation per task and a wake-up of the
//! accept loop at the end of each; nobody asks for results here.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::task::AbortHandle;

/// Tasks that end with this.
#[derive(Debug, Default)]
pub(super) struct Tasks {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    running: Mutex<Running>,
    /// Told when the last one is done.
    idle: Notify,
}

#[derive(Debug, Default)]
struct Running {
    /// `None` while one is being spawned.
    tasks: BTreeMap<u64, Option<AbortHandle>>,
    next: u64,
}

/// A task's place among the others, for as long as it is held.
pub(super) struct Place {
    inner: Arc<Inner>,
    number: u64,
}

impl Tasks {
    /// Runs a task, which holds its place until it is done.
    pub(super) fn spawn<F>(&self, task: impl FnOnce(Place) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let mut running = self.inner.lock();
        let number = running.next;
        running.next += 1;
        running.tasks.insert(number, None);
        // Not while it is spawned: a runtime that ends drops the task, and its place.
        drop(running);
        let place = Place {
            inner: self.inner.clone(),
            number,
        };
        let spawned = tokio::spawn(task(place));
        if let Some(slot) = self.inner.lock().tasks.get_mut(&number) {
            *slot = Some(spawned.abort_handle());
        }
    }

    /// Ready when no task runs. Cancel safe.
    pub(super) async fn done(&self) {
        loop {
            let idle = self.inner.idle.notified();
            if self.inner.lock().tasks.is_empty() {
                return;
            }
            idle.await;
        }
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        let tasks = std::mem::take(&mut self.inner.lock().tasks);
        for task in tasks.into_values().flatten() {
            task.abort();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut running = self.inner.lock();
        running.tasks.remove(&self.number);
        let idle = running.tasks.is_empty();
        drop(running);
        if idle {
            self.inner.idle.notify_waiters();
        }
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
