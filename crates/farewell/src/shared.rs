//! [`Shared`]: one link and those who use it.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker, ready};
use std::thread;

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport};
use farewell_proto::{CloseCall, Ended, Event, Message};
use tokio::runtime::Handle;
use tokio::task::coop::has_budget_remaining;

use crate::handshake::Handshake;
use crate::link::{Link, LinkEvent};
use crate::registry::{Membership, Registry};
use crate::turn;
pub(crate) use crate::wakers::Care;
use crate::wakers::{PollWith, Waiter, Wakers};

/// Above this much unwritten output, `send` waits even where it may gather.
const HIGH_WATER: u64 = 256 << 10;

/// A link with a lock around it, and everyone who waits for it.
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    apart: Box<Apart>,
}

/// What is hardly ever asked for. An allocation of its own fills one of the gaps
/// that Tokio's, which are aligned to 128 bytes, leave beside them.
#[derive(Debug)]
struct Apart {
    handshake: Handshake,
    runtime: Handle,
}

/// What the lock protects.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) link: Link,
    wakers: Wakers,
    /// Messages that were read while nobody took one, or more than were taken.
    ahead: Option<Box<Ahead>>,
    report: Option<Box<CloseReport>>,
    /// Its place among others, until it is over.
    membership: Option<Membership<Weak<Shared>>>,
}

/// Messages in the order in which they came; rare, and apart for that.
#[derive(Debug)]
struct Ahead(VecDeque<Message>);

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
        state.wakers.lent = false;
        if left.is_empty() {
            return;
        }
        state.ahead = Some(Box::new(Ahead(left)));
        let reader = state.wakers.reader();
        drop(state);
        if let Some(reader) = reader {
            // A half that went to another task meanwhile may wait for just that.
            reader.wake();
        }
    }
}

impl Shared {
    pub(crate) fn new(mut link: Link, handshake: Handshake, care: Care) -> Arc<Self> {
        // Pieces would be lost, and a Close unanswered: that is for relays.
        link.serve_messages();
        let state = State {
            link,
            wakers: Wakers::new(care),
            ahead: None,
            report: None,
            membership: None,
        };
        Arc::new(Self {
            state: Mutex::new(state),
            apart: Box::new(Apart {
                handshake,
                runtime: Handle::current(),
            }),
        })
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        // A panic while the lock was held leaves the state machine usable.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes it one of these until it is over.
    pub(crate) fn join(self: &Arc<Self>, registry: &Registry<Weak<Self>>) {
        let membership = registry.join(Arc::downgrade(self));
        self.lock().membership = Some(membership);
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
        poll: impl FnOnce(&mut State, &mut Context<'_>) -> Poll<T>,
    ) -> Poll<T> {
        let state = self.lock();
        let before = state.phase();
        Self::poll_locked(state, before, waiter, cx, poll)
    }

    fn poll_locked<T>(
        mut state: MutexGuard<'_, State>,
        before: (bool, bool),
        waiter: Waiter,
        cx: &Context<'_>,
        poll: impl FnOnce(&mut State, &mut Context<'_>) -> Poll<T>,
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
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
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
        if let Some(message) = state.message_here() {
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
        Self::poll_locked(state, before, Waiter::Writer, cx, State::poll_flush)
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
        self.poll(Waiter::Writer, cx, State::poll_flush)
    }

    pub(crate) fn poll_closed(&self, cx: &Context<'_>) -> Poll<CloseReport> {
        self.poll(Waiter::Closer, cx, State::poll_over)
    }

    /// The same for the half that sends, which may be in another task.
    pub(crate) fn poll_sink_closed(&self, cx: &Context<'_>) -> Poll<CloseReport> {
        self.poll(Waiter::Writer, cx, State::poll_over)
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

    /// Sees the end through in a task of its own, and tells how it ended.
    pub(crate) fn close_in_background(
        self: &Arc<Self>,
        tell: impl FnOnce(&CloseReport) + Send + 'static,
    ) {
        let shared = self.clone();
        let runtime = &self.apart.runtime;
        runtime.spawn(async move {
            tell(&poll_fn(|cx| shared.poll(Waiter::Owner, cx, State::poll_over)).await)
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

impl State {
    pub(crate) fn close(&mut self, call: &CloseCall) -> bool {
        self.link.close(call.clone())
    }

    /// Whether the end has begun, and whether it is over.
    fn phase(&self) -> (bool, bool) {
        (self.is_ending(), self.report.is_some())
    }

    pub(crate) fn is_ending(&self) -> bool {
        self.link.connection().is_ending()
    }

    pub(crate) fn report(&self) -> Option<&CloseReport> {
        self.report.as_deref()
    }

    /// The next message, where it has been read already.
    fn message_here(&mut self) -> Option<Message> {
        if self.wakers.lent {
            return None;
        }
        if let Some(ahead) = &mut self.ahead {
            let message = ahead.0.pop_front();
            if ahead.0.is_empty() {
                self.ahead = None;
            }
            if message.is_some() {
                return message;
            }
        }
        if self.report.is_some() {
            return None;
        }
        self.link.message_here()
    }

    /// Whether what is queued may wait for the end of the application's turn.
    fn may_gather(&self) -> bool {
        self.link.connection().pending() < HIGH_WATER
            && !self.link.writing_failed()
            && self.report.is_none()
    }

    /// Messages that came with one that is taken go along, where this thread polls
    /// the application at this address.
    fn lend_further(&mut self, address: usize) {
        if self.ahead.is_none() {
            let link = &mut self.link;
            self.wakers.lent = turn::take(address, || link.plain_message());
        }
    }

    fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        loop {
            if self.report.is_some() || !self.link.connection().is_reading() {
                // The answer to the peer's Close leaves without being asked for.
                let _ = self.link.poll_flush(cx);
                return Poll::Ready(None);
            }
            match ready!(self.link.poll_event(cx)) {
                LinkEvent::Event(Event::Message(message)) => return Poll::Ready(Some(message)),
                LinkEvent::Event(_)
                | LinkEvent::Passed { .. }
                | LinkEvent::Broke(_)
                | LinkEvent::ReadingEnded => {}
                LinkEvent::Alarm(alarm) => self.link.answer(alarm),
            }
        }
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        if self.report.is_some() {
            return Poll::Ready(Err(Ended));
        }
        if self.link.poll_flush(cx).is_pending() {
            // Tokio also says so to a task that did much: it is back at once.
            if self.wakers.care != Care::Alone || !has_budget_remaining() {
                return Poll::Pending;
            }
            // Nobody else may poll this link.
            self.attend(cx, false);
            if self.report.is_none() && self.link.poll_flush(cx).is_pending() {
                return Poll::Pending;
            }
        }
        // Then what was queued is lost.
        Poll::Ready(if self.report.is_some() || self.link.writing_failed() {
            Err(Ended)
        } else {
            Ok(())
        })
    }

    fn look_after(&mut self, cx: &mut Context<'_>) {
        let reader_waits = std::mem::take(&mut self.wakers.reader_waits);
        if self.report.is_some() {
            return;
        }
        let _ = self.link.poll_flush(cx);
        if reader_waits
            && self.link.connection().pending() > 0
            && let Poll::Ready(alarm) = self.link.poll_writing(cx)
        {
            // The timer knows nothing yet of what could not be written just now.
            self.link.answer(alarm);
        }
        self.attend(cx, reader_waits);
    }

    /// Sees to the timers, reads ahead one message where nobody reads, and sees
    /// an end through that has begun.
    fn attend(&mut self, cx: &mut Context<'_>, reader_waits: bool) {
        if self.link.connection().is_reading()
            && !reader_waits
            && self.ahead.is_none()
            && let Poll::Ready(Some(message)) = self.poll_read(cx)
        {
            self.ahead = Some(Box::new(Ahead([message].into())));
        }
        if self.ahead.is_some()
            && self.link.connection().is_reading()
            && let Poll::Ready(alarm) = self.link.poll_paused(cx)
        {
            self.link.answer(alarm);
        }
        if !self.link.connection().is_reading() {
            let _ = self.poll_over(cx);
        }
    }

    pub(crate) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<CloseReport> {
        if let Some(report) = &self.report {
            return Poll::Ready((**report).clone());
        }
        let report = ready!(self.link.poll_over(cx));
        self.report = Some(Box::new(report.clone()));
        self.membership = None;
        self.link.release();
        Poll::Ready(report)
    }
}
