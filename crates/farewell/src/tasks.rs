//! [`Tasks`]: tasks that are counted, awaited and cut off together.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;
use tokio::task::AbortHandle;

use crate::registry::{Membership, Registry};

/// Tasks that belong together. Dropping this cuts them off.
///
/// Tokio's `JoinSet` takes an allocation for each task, and wakes its owner each time
/// that one is done.
#[derive(Debug, Default)]
pub struct Tasks {
    running: Registry<Option<AbortHandle>>,
}

impl Tasks {
    /// Runs a task.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub fn spawn(&self, future: impl Future + Send + 'static) {
        // A task may be done before it is known how to cut it off.
        let membership = self.running.join(None);
        let number = membership.number();
        let spawned = tokio::spawn(Counted { future, membership });
        self.running
            .change(number, |task| *task = Some(spawned.abort_handle()));
    }

    /// How many are not done.
    #[must_use]
    pub fn len(&self) -> usize {
        self.running.len()
    }

    /// Whether all are done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.running.is_empty()
    }

    /// Ready when all are done: each has returned, panicked, or was dropped. Cancel
    /// safe.
    pub async fn done(&self) {
        self.running.emptied().await;
    }

    /// Cuts off every task that runs now.
    pub fn abort_all(&self) {
        for task in self.running.everyone().into_iter().flatten() {
            task.abort();
        }
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        self.abort_all();
    }
}

pin_project! {
    /// A task, which leaves when it is dropped. An `async` block would keep what it
    /// was given beside what it makes of it.
    struct Counted<F> {
        #[pin]
        future: F,
        membership: Membership<Option<AbortHandle>>,
    }
}

impl<F: Future> Future for Counted<F> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.project().future.poll(cx).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    #[tokio::test]
    async fn they_are_counted_awaited_and_cut_off() {
        let tasks = Tasks::default();
        tasks.spawn(async {});
        tasks.spawn(async { panic!("it ends, too") });
        tasks.done().await;
        assert!(tasks.is_empty());
        tasks.spawn(pending::<()>());
        assert_eq!(tasks.len(), 1);
        tasks.abort_all();
        tasks.done().await;
    }

    #[tokio::test]
    async fn they_end_with_what_holds_them() {
        let tasks = Tasks::default();
        let (held, released) = tokio::sync::oneshot::channel::<()>();
        tasks.spawn(async move {
            let _held = held;
            pending::<()>().await;
        });
        drop(tasks);
        assert!(released.await.is_err());
    }
}
