//! Which leg woke a relay's task: the other need not be asked whether there is
//! anything to read.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Wake, Waker};

/// What the leg's socket wakes: the relay's task, saying for which leg. It is the
/// same task for as long as the relay lives.
#[derive(Default)]
struct Bell {
    rung: AtomicBool,
    task: OnceLock<Waker>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rung.store(true, Ordering::Release);
        if let Some(task) = self.task.get() {
            task.wake_by_ref();
        }
    }
}

/// A leg's waker.
pub(super) struct LegWaker {
    bell: Arc<Bell>,
    waker: Waker,
    /// Whether the socket has promised to wake.
    promised: bool,
}

impl LegWaker {
    pub(super) fn new() -> Self {
        let bell = Arc::<Bell>::default();
        Self {
            waker: bell.clone().into(),
            bell,
            promised: false,
        }
    }

    /// Whether the leg may have something: it rang, or nothing promises that it
    /// will. Then the promise is used up. Ask it before the socket: what rings
    /// later is not lost.
    pub(super) fn may_have_something(&mut self, cx: &Context<'_>) -> bool {
        self.bell.task.get_or_init(|| cx.waker().clone());
        // To look is cheaper than to swap.
        let rang =
            self.bell.rung.load(Ordering::Relaxed) && self.bell.rung.swap(false, Ordering::AcqRel);
        let kept = self.promised && !rang;
        self.promised = kept;
        !kept
    }

    /// The socket had nothing, and will ring.
    pub(super) const fn promises(&mut self) {
        self.promised = true;
    }

    /// For the socket.
    pub(super) const fn waker(&self) -> &Waker {
        &self.waker
    }
}
