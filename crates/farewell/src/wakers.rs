//! [`Wakers`]: everyone who may wait for one connection.
//!
//! A socket's halves, its server task and whoever awaits its end may be
//! different tasks, but a transport remembers one waker per direction. It is
//! given one that wakes them all, so that none can displace another.

use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use atomic_waker::AtomicWaker;

/// Who waits.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Waiter {
    /// The server's task, which sees to everything.
    Owner,
    /// Whoever takes messages.
    Reader,
    /// Whoever sends.
    Writer,
    /// Whoever waits for the end.
    Closer,
}

#[derive(Debug, Default)]
struct Slots([AtomicWaker; 4]);

impl Wake for Slots {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        for slot in &self.0 {
            slot.wake();
        }
    }
}

/// The tasks that wait for one connection.
#[derive(Debug)]
pub(crate) struct Wakers {
    slots: Arc<Slots>,
    all: Waker,
}

impl Wakers {
    pub(crate) fn new() -> Self {
        let slots = Arc::new(Slots::default());
        Self {
            all: slots.clone().into(),
            slots,
        }
    }

    /// The task of `cx` waits as `waiter`; the context to poll with wakes all.
    pub(crate) fn register(&self, waiter: Waiter, cx: &Context<'_>) -> Context<'_> {
        self.slots.0[waiter as usize].register(cx.waker());
        Context::from_waker(&self.all)
    }

    pub(crate) fn wake(&self) {
        self.all.wake_by_ref();
    }

    pub(crate) fn wake_reader(&self) {
        self.slots.0[Waiter::Reader as usize].wake();
    }
}
