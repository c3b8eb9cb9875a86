//! [`Guarded`]: a link and the tasks that wait for it, which the lock of a
//! [`Shared`](crate::shared::Shared) protects.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll, ready};

use farewell_close::CloseReport;
use farewell_proto::{CloseCall, Ended, Event, Message};
use tokio::task::coop::{has_budget_remaining, unconstrained};

use crate::link::{Link, LinkEvent};
use crate::registry::Membership;
use crate::turn;
use crate::wakers::{Care, Waiter, Wakers};

/// Above this much unwritten output, `send` waits even where it may gather.
pub(crate) const HIGH_WATER: u64 = 256 << 10;

/// What the lock protects. `M` is what it is to others as a member.
#[derive(Debug)]
pub(crate) struct Guarded<M> {
    pub(crate) link: Link,
    pub(crate) wakers: Wakers,
    /// Messages that were read while nobody took one, or more than were taken.
    pub(crate) ahead: Option<Box<Ahead>>,
    pub(crate) report: Option<Box<CloseReport>>,
    /// Its place among others, until its task tells how it ended.
    pub(crate) membership: Option<Membership<M>>,
}

/// Messages in the order in which they came; rare, and apart for that.
#[derive(Debug)]
pub(crate) struct Ahead(VecDeque<Message>);

impl<M> Guarded<M> {
    pub(crate) fn new(link: Link, care: Care) -> Self {
        Self {
            link,
            wakers: Wakers::new(care),
            ahead: None,
            report: None,
            membership: None,
        }
    }

    /// Messages that were taken together with others and not asked for.
    pub(crate) fn hand_back(&mut self, messages: VecDeque<Message>) {
        if !messages.is_empty() {
            self.ahead = Some(Box::new(Ahead(messages)));
        }
    }

    pub(crate) fn close(&mut self, call: &CloseCall) -> bool {
        self.link.close(call.clone())
    }

    /// Whether the end has begun, and whether it is over.
    pub(crate) fn phase(&self) -> (bool, bool) {
        (self.is_ending(), self.report.is_some())
    }

    pub(crate) fn is_ending(&self) -> bool {
        self.link.connection().is_ending()
    }

    pub(crate) fn report(&self) -> Option<&CloseReport> {
        self.report.as_deref()
    }

    /// The next message, where it has been read already.
    pub(crate) fn message_here(&mut self, cx: &mut Context<'_>) -> Option<Message> {
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
        self.link.message_here(cx)
    }

    /// Whether what is queued may wait for the end of the application's turn.
    pub(crate) fn may_gather(&self) -> bool {
        self.link.connection().pending() < HIGH_WATER
            && !self.link.writing_failed()
            && self.report.is_none()
    }

    /// Messages that came with one that is taken go along, where this thread polls
    /// the application at this address.
    pub(crate) fn lend_further(&mut self, address: usize) {
        if self.ahead.is_none() {
            let link = &mut self.link;
            self.wakers.lent = turn::take(address, || link.plain_message());
        }
    }

    pub(crate) fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Option<Message>> {
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

    pub(crate) fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
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

    /// Whether a time has begun that the owner, who sees to the timers, knows nothing of:
    /// this is another task, and could not write.
    pub(crate) fn leaves_timer_to_owner(&self, waiter: Waiter) -> bool {
        matches!((waiter, self.wakers.care), (Waiter::Writer, Care::Owned))
            && self.report.is_none()
            && !self.link.is_armed()
    }

    pub(crate) fn look_after(&mut self, cx: &mut Context<'_>) {
        let reader_waits = std::mem::take(&mut self.wakers.reader_waits);
        if self.report.is_some() {
            return;
        }
        if has_budget_remaining() {
            let _ = self.link.poll_flush(cx);
        } else {
            // The application did much, and what it said shall not wait for that.
            let flush = poll_fn(|cx| self.link.poll_flush(cx));
            let _ = pin!(unconstrained(flush)).poll(cx);
        }
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
        self.link.release();
        Poll::Ready(report)
    }
}
