//! [`Shared`]: one link and those who use it.

use std::future::poll_fn;
use std::sync::{Arc, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::thread;

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport};
use farewell_proto::{CloseCall, Ended, Message};
use tokio::runtime::Handle;

use crate::guarded::{self, HIGH_WATER};
use crate::handshake::Handshake;
use crate::link::Link;
use crate::registry::Registry;
use crate::sync::{Mutex, MutexGuard};
use crate::turn;
pub(crate) use crate::wakers::Care;
use crate::wakers::{PollWith, Waiter};

type Guarded = guarded::Guarded<Weak<Shared>>;

/// A link with a lock around it, and everyone who waits for it.
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<Guarded>,
    apart: Box<Apart>,
}

/// What is hardly ever asked for. An allocation of its own fills one of the gaps
/// that Tokio's, which are aligned to 128 bytes, leave beside them.
#[derive(Debug)]
struct Apart {
    handshake: Handshake,
    runtime: Handle,
}

/// While it is held, this thread polls the application, and what it sends is written
/// afterwards: see [`turn`].
pub(crate) struct Gathering<'a> {
    shared: &'a Shared,
    begun: bool,
}

impl Drop for Gathering<'_> {
    fn drop(&mut self) {
        if !self.begun {
            return;
        }
        let Some(left) = turn::end() else { return };
        let mut state = self.shared.lock();
        if !std::mem::take(&mut state.wakers.lent) {
            return;
        }
        state.hand_back(left);
        let reader = state.wakers.reader();
        drop(state);
        if let Some(reader) = reader {
            // A half that went to another task meanwhile may wait for just that, or
            // for the end, if what was left is not wanted any more.
            reader.wake();
        }
    }
}

/// A connection that leaves when this is dropped.
struct Leaving(Arc<Shared>);

impl Drop for Leaving {
    fn drop(&mut self) {
        self.0.leave();
    }
}

impl Shared {
    pub(crate) fn new(mut link: Link, handshake: Handshake, care: Care) -> Arc<Self> {
        // Pieces would be lost, and a Close unanswered: that is for relays.
        link.serve_messages();
        Arc::new(Self {
            state: Mutex::new(Guarded::new(link, care)),
            apart: Box::new(Apart {
                handshake,
                runtime: Handle::current(),
            }),
        })
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Guarded> {
        // A panic while the lock was held leaves the state machine usable.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes it one of these until it [leaves](Self::leave).
    pub(crate) fn join(self: &Arc<Self>, registry: &Registry<Weak<Self>>) {
        let membership = registry.join(Arc::downgrade(self));
        self.lock().membership = Some(membership);
    }

    /// Takes it out of the registry that it joined, if any.
    pub(crate) fn leave(&self) {
        // Dropped without the lock, since that wakes tasks of others.
        let _membership = self.lock().membership.take();
    }

    /// The owner begins a poll of the application, and will look after the
    /// connection when it is over.
    pub(crate) fn gather(&self) -> Gathering<'_> {
        Gathering {
            shared: self,
            begun: turn::begin(self.address()),
        }
    }

    fn is_polled_here(&self) -> bool {
        turn::is(self.address())
    }

    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// Runs `poll` with the lock, as `waiter`.
    pub(crate) fn poll<T>(
        &self,
        waiter: Waiter,
        cx: &Context<'_>,
        poll: impl FnOnce(&mut Guarded, &mut Context<'_>) -> Poll<T>,
    ) -> Poll<T> {
        let state = self.lock();
        let before = state.phase();
        Self::poll_locked(state, before, waiter, cx, poll)
    }

    fn poll_locked<T>(
        mut state: MutexGuard<'_, Guarded>,
        before: (bool, bool),
        waiter: Waiter,
        cx: &Context<'_>,
        poll: impl FnOnce(&mut Guarded, &mut Context<'_>) -> Poll<T>,
    ) -> Poll<T> {
        let had = state.ahead.is_some();
        let poll_with = state.wakers.register(waiter, cx);
        let waker = match &poll_with {
            PollWith::Same => cx.waker(),
            PollWith::Other(other) => {
                state.link.another_waker();
                // Whoever asked for the next message would be woken, not this task.
                state.wakers.reader_waits &= !matches!(waiter, Waiter::Owner);
                other.as_ref().unwrap_or_else(|| cx.waker())
            }
        };
        let polled = poll(&mut state, &mut Context::from_waker(waker));
        if polled.is_ready() {
            state.wakers.done(waiter);
        }
        let woken = if state.phase() != before {
            // Others wait for that, or by a timer that is too late now.
            state.wakers.everyone()
        } else if !had && state.ahead.is_some() {
            // A half in another task may wait for just that.
            state.wakers.reader()
        } else if polled.is_pending() && state.leaves_timer_to_owner(waiter) {
            state.wakers.owner()
        } else {
            None
        };
        drop(state);
        if let Some(woken) = woken {
            woken.wake();
        }
        polled
    }

    /// Runs `change` and wakes whoever writes its result or waits for it.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut Guarded) -> T) -> T {
        let mut state = self.lock();
        let result = change(&mut state);
        let woken = state.wakers.everyone();
        drop(state);
        if let Some(woken) = woken {
            woken.wake();
        }
        result
    }

    pub(crate) fn poll_next(&self, cx: &Context<'_>) -> Poll<Option<Message>> {
        let address = self.address();
        if let Some(message) = turn::next(address) {
            return Poll::Ready(Some(message));
        }
        let mut state = self.lock();
        let before = state.phase();
        let is_polled = self.is_polled_here();
        if is_polled {
            state.wakers.lent = false;
        }
        // Who need not wait need not be woken.
        if let Some(message) = state.message_here(&mut Context::from_waker(cx.waker())) {
            state.lend_further(address);
            return Poll::Ready(Some(message));
        }
        Self::poll_locked(state, before, Waiter::Reader, cx, |state, cx| {
            if state.wakers.lent {
                return Poll::Pending;
            }
            let next = state.poll_read(cx);
            state.wakers.reader_waits |= is_polled && next.is_pending();
            if next.is_ready() {
                state.lend_further(address);
            }
            next
        })
    }

    pub(crate) fn poll_send(
        &self,
        cx: &Context<'_>,
        message: &mut Option<Message>,
    ) -> Poll<Result<(), Ended>> {
        let mut state = self.lock();
        if let Some(message) = message.take() {
            state.link.send(message)?;
        }
        // It is written soon without being asked for.
        if self.is_polled_here() && state.may_gather() {
            return Poll::Ready(Ok(()));
        }
        let before = state.phase();
        Self::poll_locked(state, before, Waiter::Writer, cx, Guarded::poll_flush)
    }

    /// The application begins the end: what it has not taken it does not want.
    pub(crate) fn close(&self, call: &CloseCall) {
        self.change(|state| {
            if state.close(call) {
                state.ahead = None;
            }
        });
        turn::forget(self.address());
    }

    pub(crate) fn poll_room(&self, cx: &Context<'_>) -> Poll<Result<(), Ended>> {
        self.poll(Waiter::Writer, cx, |state, cx| {
            if state.link.connection().pending() < HIGH_WATER {
                return Poll::Ready(Ok(()));
            }
            state.poll_flush(cx)
        })
    }

    pub(crate) fn poll_flush(&self, cx: &Context<'_>) -> Poll<Result<(), Ended>> {
        self.poll(Waiter::Writer, cx, Guarded::poll_flush)
    }

    pub(crate) fn poll_closed(&self, cx: &Context<'_>) -> Poll<CloseReport> {
        self.poll(Waiter::Closer, cx, Guarded::poll_over)
    }

    /// The same for the half that sends, which may be in another task.
    pub(crate) fn poll_sink_closed(&self, cx: &Context<'_>) -> Poll<CloseReport> {
        self.poll(Waiter::Writer, cx, Guarded::poll_over)
    }

    pub(crate) fn handshake(&self) -> &Handshake {
        &self.apart.handshake
    }

    /// The application holds one half more.
    pub(crate) fn hold(&self) {
        self.lock().wakers.held += 1;
    }

    /// The application lets one half go; with the last one it lets the connection
    /// go.
    pub(crate) fn let_go(self: &Arc<Self>) {
        let mut state = self.lock();
        state.wakers.held -= 1;
        if state.wakers.held > 0 {
            return;
        }
        if state.wakers.care != Care::Alone {
            // The owner's task closes once the handler is done, or now.
            let owner = state.wakers.everyone();
            drop(state);
            if let Some(owner) = owner {
                owner.wake();
            }
            return;
        }
        if state.report.is_some() {
            return;
        }
        state.close(&dropped());
        // A runtime that ends now never runs the task below.
        let _ = state
            .link
            .poll_flush(&mut Context::from_waker(Waker::noop()));
        drop(state);
        self.close_in_background(|_| {});
    }

    /// Sees the end through in a task of its own, and tells how it ended. A runtime
    /// that ends drops that task, and the connection leaves all the same.
    pub(crate) fn close_in_background(
        self: &Arc<Self>,
        tell: impl FnOnce(&CloseReport) + Send + 'static,
    ) {
        let leaving = Leaving(self.clone());
        let runtime = &self.apart.runtime;
        runtime.spawn(async move {
            let over = |cx: &mut Context<'_>| leaving.0.poll(Waiter::Owner, cx, Guarded::poll_over);
            let report = poll_fn(over).await;
            drop(leaving);
            tell(&report);
        });
    }

    /// What the owner does after each poll of the application: writes what was
    /// gathered, and reads ahead one message where nobody reads, so that pings
    /// and Closes are seen to while a handler works.
    pub(crate) fn poll_looking_after(&self, cx: &Context<'_>) -> Poll<CloseReport> {
        self.poll(Waiter::Owner, cx, |state, cx| {
            if state.wakers.held == 0 {
                // Unless the end has begun.
                state.close(&dropped());
            }
            state.look_after(cx);
            state
                .report()
                .map_or(Poll::Pending, |report| Poll::Ready(report.clone()))
        })
    }
}

/// The end of a socket that nobody holds any more: 1001, or 1011 while a panic
/// unwinds.
pub(crate) fn dropped() -> CloseCall {
    let (code, reason, cause) = if thread::panicking() {
        (
            CloseCode::INTERNAL_ERROR,
            "internal error",
            Cause::HandlerPanicked,
        )
    } else {
        (CloseCode::GOING_AWAY, "", Cause::GoingAway)
    };
    CloseCall {
        cause,
        ..CloseCall::by_application(CloseFrame::new(code, reason))
    }
}
