//! [`Bell`]: which of its sockets woke a task, so that it need not ask the others.

use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Wake, Waker};

use crate::sync::AtomicBool;

/// A socket's waker, for a task that has several: it wakes the task, and tells for
/// which socket. It is the same task for as long as the bell exists.
#[derive(Debug)]
pub struct Bell {
    rope: Arc<Rope>,
    waker: Waker,
    /// Whether the socket has promised to ring.
    promised: bool,
}

/// What the socket pulls.
#[derive(Debug)]
struct Rope {
    rung: AtomicBool,
    task: OnceLock<Waker>,
}

impl Wake for Rope {
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

impl Bell {
    /// A bell that nothing has promised to ring.
    #[must_use]
    pub fn new() -> Self {
        let rope = Arc::new(Rope {
            rung: AtomicBool::new(false),
            task: OnceLock::new(),
        });
        Self {
            waker: rope.clone().into(),
            rope,
            promised: false,
        }
    }

    /// Whether the socket may have something: it rang, or nothing promises that it
    /// will. Then the promise is used up. Ask this before the socket: what rings
    /// later is not lost.
    pub fn may_have_something(&mut self, cx: &Context<'_>) -> bool {
        self.rope.task.get_or_init(|| cx.waker().clone());
        // To look is cheaper than to swap.
        let rang =
            self.rope.rung.load(Ordering::Relaxed) && self.rope.rung.swap(false, Ordering::AcqRel);
        let kept = self.promised && !rang;
        self.promised = kept;
        !kept
    }

    /// The socket had nothing, and will ring.
    pub const fn promises(&mut self) {
        self.promised = true;
    }

    /// For the socket.
    #[must_use]
    pub const fn waker(&self) -> &Waker {
        &self.waker
    }
}

impl Default for Bell {
    fn default() -> Self {
        Self::new()
    }
}
