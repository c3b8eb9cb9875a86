//! [`Client`]: one connection after the other, as a state machine that lives in
//! the struct, so that every future of it can be dropped.
//!
//! ```text
//!                 ┌───────────────────────────────────────────────┐
//!                 ▼                                               │
//! start ──▶ Opening ──▶ Open ──▶ Ending ──▶ Asking ──▶ Waiting ───┘
//!              │                   │   └──────────────────▲
//!              └───────────────────┴──▶ Over
//! ```

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use farewell_close::{CloseCode, CloseFrame, CloseReport, Reconnect};
use farewell_proto::Message;
use farewell_proto::handshake::WebSocketUrl;
use farewell_proto::later;
use futures_core::Stream;
use tokio::time::{Instant, sleep_until};

use super::attempt::{Attempt, NotOpened, Tried};
use super::change::{Answer, Answered, Change, Hook, Retry, Target};
use super::event::{End, Event, Loss, Opened, Waiting, Why};
use super::jitter::Jitter;
use super::pace::{Next, Pace};
use super::queue::{Queue, SendError};
use super::state::{
    NamedDelay, Question, State, Then, close_received, is_ending, release, report_so_far,
};
use crate::connect::ConnectError;
use crate::handshake::Handshake;
use crate::socket::{Closing, WebSocket};

/// What a client is started with.
pub(super) struct Setup {
    pub(super) target: Target,
    pub(super) hook: Option<Hook>,
    pub(super) pace: Pace,
    pub(super) queue: Queue,
    pub(super) jitter: Jitter,
    pub(super) evades: bool,
}

/// A client that comes back; a [`Stream`] of [`Event`]s.
///
/// Nothing drives it but [`next`](Self::next): see
/// [the module](mod@crate::reconnect). Dropped, it says 1001 where it is
/// connected, as a [`WebSocket`] does.
pub struct Client {
    state: State,
    target: Arc<Target>,
    hook: Option<Hook>,
    pace: Pace,
    queue: Queue,
    jitter: Jitter,
    evades: bool,
    /// Told and not yet taken; a few at most.
    events: VecDeque<Event>,
    /// Since when there is no connection.
    away_since: Instant,
    opened: u64,
    /// The application has closed.
    closing: bool,
    last: Option<Loss>,
    end: Option<End>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("state", &self.state.name())
            .field("pace", &self.pace)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

impl Client {
    pub(super) fn new(setup: Setup) -> Self {
        let mut client = Self {
            state: State::Over,
            target: Arc::new(setup.target),
            hook: setup.hook,
            pace: setup.pace,
            queue: setup.queue,
            jitter: setup.jitter,
            evades: setup.evades,
            events: VecDeque::new(),
            away_since: Instant::now(),
            opened: 0,
            closing: false,
            last: None,
            end: None,
        };
        client.state = State::Opening {
            attempt: client.attempt(None),
            slot: None,
        };
        client
    }

    /// What happens next; `None` once the client does not come back, and
    /// [`end`](Self::end) says why. It drives everything.
    ///
    /// Cancel safe: no event and no message is lost when the future is dropped,
    /// and an attempt that it was in goes on with the next call.
    // The name that users of streams know.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> impl Future<Output = Option<Event>> + '_ {
        poll_fn(|cx| self.poll_event(cx))
    }

    /// Sends a message over the connection; while there is none, it is queued
    /// where [`queue`](super::Builder::queue) was asked for.
    ///
    /// `Ok` means that it was handed to the operating system, or queued; not that
    /// it arrived. If the connection is lost right after, it is not sent again.
    ///
    /// Cancel safe in that the first poll sends or queues the message; dropped
    /// later, it still leaves, with whatever the client is asked next.
    ///
    /// # Errors
    /// [`SendError`], with the message where it certainly was not sent.
    pub async fn send(&mut self, message: impl Into<Message>) -> Result<(), SendError> {
        let message = message.into();
        match &mut self.state {
            _ if self.closing => Err(SendError::Over(message)),
            State::Over => Err(SendError::Over(message)),
            State::Open { socket, .. } if !is_ending(socket) => {
                socket.send(message).await.map_err(|_| SendError::Lost)
            }
            _ => self.queue.push(message),
        }
    }

    /// Closes, and does not come back. Where a connection is open, `next` still
    /// yields how it ends, and what was queued leaves before the Close; an attempt
    /// or a pause is broken off, and what was queued can be
    /// [taken back](Self::take_queued).
    ///
    /// The end begins with the call itself; the future is ready once the Close
    /// has left, and dropping it takes nothing back.
    #[track_caller]
    pub fn close(&mut self, frame: impl Into<CloseFrame>) -> Leaving<'_> {
        self.closing = true;
        let pausing = matches!(
            self.state,
            State::Opening { .. } | State::Asking(..) | State::Waiting(..)
        );
        if pausing {
            // What was told of the next attempt is not true any more.
            self.events
                .retain(|event| !matches!(event, Event::Waiting(_)));
            self.over(Why::Closed);
        }
        Leaving(match &mut self.state {
            State::Open { socket, .. } => {
                release(&mut self.queue, socket);
                Some(socket.close(frame))
            }
            State::Ending { beside, .. } => {
                *beside = None;
                None
            }
            _ => None,
        })
    }

    /// Why it does not come back; `None` as long as it may. It is known as soon as
    /// it is decided: `next` may still have events to yield before its `None`.
    #[must_use]
    pub const fn end(&self) -> Option<&End> {
        self.end.as_ref()
    }

    /// What was agreed in the present connection's opening handshake; `None`
    /// while there is none.
    #[must_use]
    pub fn handshake(&self) -> Option<&Handshake> {
        self.socket().map(WebSocket::handshake)
    }

    /// The time between the last answered Ping and its Pong on the present
    /// connection.
    #[must_use]
    pub fn round_trip(&self) -> Option<Duration> {
        self.socket()?.round_trip()
    }

    /// How many messages wait for a connection.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.queue.len()
    }

    /// Takes back the messages that wait for a connection, in order: they are not
    /// sent. Before a `close` while away, and after the end, it is the way to know
    /// what never left.
    pub fn take_queued(&mut self) -> Vec<Message> {
        std::iter::from_fn(|| self.queue.pop()).collect()
    }

    const fn socket(&self) -> Option<&WebSocket> {
        match &self.state {
            State::Open { socket, .. } => Some(socket),
            _ => None,
        }
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Poll::Ready(Some(event));
            }
            if matches!(self.state, State::Over) {
                return Poll::Ready(None);
            }
            ready!(self.poll_step(cx));
        }
    }

    /// Ready when there is an event, or another state.
    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        match &mut self.state {
            State::Opening { attempt, .. } => {
                attempt.advance(cx);
                if !attempt.is_done() {
                    return Poll::Pending;
                }
                if let State::Opening {
                    attempt: Attempt::Done(tried),
                    slot,
                } = self.take_state()
                {
                    self.tried(*tried, slot);
                }
            }
            State::Open { socket, .. } => {
                release(&mut self.queue, socket);
                match ready!(Pin::new(socket).poll_next(cx)) {
                    Some(message) => self.events.push_back(Event::Message(message)),
                    None => self.reading_ended(),
                }
            }
            State::Ending { socket, beside } => {
                let opened = beside.as_mut().is_some_and(|(attempt, _)| {
                    attempt.advance(cx);
                    attempt.has_opened()
                });
                let over = Pin::new(&mut socket.closed()).poll(cx);
                let report = match (over, opened) {
                    (Poll::Ready(report), _) => report,
                    // Nobody waits for the old one any more: dropped, it is seen
                    // to its end by a task of its own.
                    (Poll::Pending, true) => match report_so_far(socket) {
                        Some(report) => report,
                        None => return Poll::Pending,
                    },
                    (Poll::Pending, false) => return Poll::Pending,
                };
                if let State::Ending { beside, .. } = self.take_state() {
                    self.lost(report, beside);
                }
            }
            State::Asking(answer, question) => {
                let answered = ready!(answer.as_mut().poll(cx));
                let question = question.clone();
                self.answered(answered, question);
            }
            State::Waiting(pause, then) => {
                ready!(pause.as_mut().poll(cx));
                self.state = match then.clone() {
                    Then::Attempt(ask) => State::Opening {
                        attempt: self.attempt(ask),
                        slot: None,
                    },
                    Then::Ask(question) => match self.ask(&question) {
                        Some(answer) => State::Asking(answer, question),
                        None => {
                            self.over(Why::Advice);
                            return Poll::Ready(());
                        }
                    },
                };
            }
            State::Over => {}
        }
        Poll::Ready(())
    }

    const fn take_state(&mut self) -> State {
        std::mem::replace(&mut self.state, State::Over)
    }

    /// Begins an attempt; the hook is asked about this loss first.
    fn attempt(&mut self, ask: Option<Loss>) -> Attempt {
        let advice = Reconnect::Yes;
        let answer = ask.and_then(|loss| self.ask(&Question { loss, advice }));
        self.pace.attempt_begins();
        Attempt::new(self.target.clone(), self.pace.index(), answer)
    }

    fn ask(&self, question: &Question) -> Option<Answer> {
        let retry = Retry {
            loss: question.loss.clone(),
            advice: question.advice,
            attempt: self.pace.next_attempt(),
        };
        let within = self.target.opening.timeout();
        self.hook.as_ref().map(|hook| hook.ask(retry, within))
    }

    fn tried(&mut self, tried: Tried, slot: Option<NamedDelay>) {
        self.target = tried.target;
        if tried.readdressed {
            self.pace.readdress(self.target.addresses.len());
        }
        let now = Instant::now();
        match tried.result {
            Ok((socket, url)) => {
                self.opened += 1;
                self.events.push_back(Event::Open(Opened {
                    url,
                    number: self.opened,
                    away: now.duration_since(self.away_since),
                    queued: self.queue.len(),
                }));
                self.state = State::Open { socket, since: now };
            }
            Err(NotOpened::Stopped) => self.over(Why::Stopped),
            Err(NotOpened::Invalid(error)) => self.over(Why::Invalid(Box::new(error))),
            Err(NotOpened::Later) => {
                let pause = self.pace.put_off(self.jitter.position());
                self.wait(later(now, pause), Then::Attempt(self.last.clone()));
            }
            Err(NotOpened::Failed(error)) => {
                let error = self.failed(error);
                match slot {
                    Some(slot) => {
                        if !tried.readdressed {
                            self.pace.back_to(slot.index);
                        }
                        self.plan(slot.loss, slot.at);
                    }
                    None => self.plan(Loss::Failed(error), now),
                }
            }
        }
    }

    fn reading_ended(&mut self) {
        let State::Open { socket, since } = self.take_state() else {
            return;
        };
        self.away_since = Instant::now();
        self.pace.was_open(self.away_since.duration_since(since));
        let restarts = close_received(&socket) == Some(CloseCode::SERVICE_RESTART.as_u16());
        let beside = (restarts && self.evades && !self.closing)
            .then(|| self.pace.evade(self.away_since))
            .flatten()
            .map(|present| (self.attempt(None), present));
        self.state = State::Ending { socket, beside };
    }

    fn lost(&mut self, report: CloseReport, beside: Option<(Attempt, usize)>) {
        let loss = Loss::Closed(Box::new(report.clone()));
        self.last = Some(loss.clone());
        self.events.push_back(Event::Lost(report));
        let at = self.away_since;
        if self.closing {
            self.over(Why::Closed);
        } else if let Some((attempt, index)) = beside {
            // It is under way already.
            self.tell_waiting(Instant::now(), self.pace.next_attempt() - 1);
            self.state = State::Opening {
                attempt,
                slot: Some(NamedDelay { loss, at, index }),
            };
        } else {
            self.plan(loss, at);
        }
    }

    /// What follows a loss that happened then.
    fn plan(&mut self, loss: Loss, at: Instant) {
        match self.pace.after(&loss, self.jitter.position(), at) {
            Next::After(delay) => self.wait(later(at, delay), Then::Attempt(Some(loss))),
            Next::Exhausted => self.over(Why::Attempts),
            Next::Unless(advice) => {
                let a_change_may_help = loss.may_be_mended();
                let question = Question { loss, advice };
                match self.ask(&question) {
                    Some(answer) if a_change_may_help => {
                        self.state = State::Asking(answer, question);
                    }
                    _ => self.over(Why::Advice),
                }
            }
        }
    }

    fn answered(&mut self, answered: Answered, question: Question) {
        let changes = match answered {
            Ok(Change::Nothing) => return self.over(Why::Advice),
            Ok(Change::Stop) => return self.over(Why::Stopped),
            Ok(Change::Later) => return self.ask_later(question),
            Err(error) => {
                self.failed(error);
                return self.ask_later(question);
            }
            Ok(Change::Made(changes)) => changes,
        };
        match Arc::make_mut(&mut self.target).change(changes) {
            Err(error) => return self.over(Why::Invalid(Box::new(error))),
            Ok(true) => self.pace.readdress(self.target.addresses.len()),
            Ok(false) => {}
        }
        match self.pace.after_change(self.jitter.position()) {
            Some(Next::After(delay)) => {
                self.wait(later(Instant::now(), delay), Then::Attempt(None))
            }
            Some(_) => self.over(Why::Attempts),
            None => self.over(Why::Changes),
        }
    }

    fn ask_later(&mut self, question: Question) {
        let pause = self.pace.pause(self.jitter.position());
        self.wait(later(Instant::now(), pause), Then::Ask(question));
    }

    fn failed(&mut self, error: ConnectError) -> Arc<ConnectError> {
        let error = Arc::new(error);
        self.events.push_back(Event::Failed(error.clone()));
        self.last = Some(Loss::Failed(error.clone()));
        error
    }

    fn wait(&mut self, until: Instant, then: Then) {
        self.tell_waiting(until, self.pace.next_attempt());
        self.state = State::Waiting(Box::pin(sleep_until(until)), then);
    }

    fn tell_waiting(&mut self, until: Instant, attempt: u32) {
        let url: WebSocketUrl = self.target.addresses[self.pace.index()].clone();
        self.events.push_back(Event::Waiting(Waiting {
            url,
            until,
            delay: until.saturating_duration_since(Instant::now()),
            attempt,
        }));
    }

    fn over(&mut self, why: Why) {
        self.state = State::Over;
        self.end = Some(End {
            why,
            last: self.last.take(),
        });
    }
}

impl Stream for Client {
    type Item = Event;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        self.poll_event(cx)
    }
}

/// The future of [`Client::close`]: ready once the Close has left, at once where
/// there is nothing to close. Dropping it takes nothing back.
#[derive(Debug)]
#[must_use = "the Close is written when this is awaited, or the client asked for more or dropped"]
pub struct Leaving<'a>(Option<Closing<'a>>);

impl Future for Leaving<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        match &mut self.0 {
            Some(closing) => Pin::new(closing).poll(cx),
            None => Poll::Ready(()),
        }
    }
}
