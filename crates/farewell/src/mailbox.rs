//! [`Mailbox`]: what a task is told by others.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;
use std::task::Context;

use crate::sync::{AtomicBool, AtomicWaker, Mutex, MutexGuard};

/// Room for one order to a task. Others put it in, from wherever they are; the task
/// looks for it whenever it is polled, which costs next to nothing where there is none.
#[derive(Debug)]
pub struct Mailbox<T> {
    order: Mutex<Option<T>>,
    /// Whether there is an order: a look at this is cheaper than at the order.
    ordered: AtomicBool,
    /// Whether the task has looked before: then the next order wakes it.
    looked: AtomicBool,
    waker: AtomicWaker,
}

impl<T> Mailbox<T> {
    /// One without an order.
    #[must_use]
    pub fn new() -> Self {
        Self {
            order: Mutex::new(None),
            ordered: AtomicBool::new(false),
            looked: AtomicBool::new(false),
            waker: AtomicWaker::new(),
        }
    }

    /// Changes the order that the task has not taken yet, where there is one, or
    /// gives it one; and wakes the task.
    pub fn put(&self, change: impl FnOnce(&mut Option<T>)) {
        let mut order = self.lock();
        change(&mut order);
        // Under the lock: a task that takes the order meanwhile would lose the
        // waker that it leaves for the next one.
        self.ordered.store(true, Ordering::Release);
        self.waker.wake();
    }

    /// The order, for the task that it is meant for; what is put in later wakes the
    /// task of `cx`. It is the same task for as long as the mailbox exists.
    pub fn take(&self, cx: &Context<'_>) -> Option<T> {
        // Nobody else writes it.
        if !self.looked.load(Ordering::Relaxed) {
            self.waker.register(cx.waker());
            self.looked.store(true, Ordering::Relaxed);
        }
        if !self.ordered.load(Ordering::Acquire) {
            return None;
        }
        let mut order = self.lock();
        // Putting the order in has used the waker up.
        self.waker.register(cx.waker());
        self.ordered.store(false, Ordering::Release);
        order.take()
    }

    fn lock(&self) -> MutexGuard<'_, Option<T>> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Default for Mailbox<T> {
    fn default() -> Self {
        Self::new()
    }
}
