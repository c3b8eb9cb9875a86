//! [`State`]: what a client is doing.

use std::pin::Pin;

use farewell_close::{CloseReport, Reconnect};
use tokio::time::{Instant, Sleep};

use super::attempt::Attempt;
use super::change::Answer;
use super::event::Loss;
use super::queue::Queue;
use crate::clock::now;
use crate::socket::WebSocket;

pub(super) enum State {
    Opening {
        attempt: Attempt,
        /// What holds if this attempt, which evades a restart, fails.
        slot: Option<NamedDelay>,
    },
    Open {
        socket: WebSocket,
        since: Instant,
    },
    /// Everything was read; TCP still has to end.
    Ending {
        socket: WebSocket,
        beside: Option<(Attempt, usize)>,
    },
    /// The hook may find something to change.
    Asking(Answer, Question),
    Waiting(Pin<Box<Sleep>>, Then),
    Over,
}

/// What follows a pause.
#[derive(Clone)]
pub(super) enum Then {
    /// An attempt; the hook is asked about this loss before, if it was not yet.
    Attempt(Option<Loss>),
    /// Only the hook's answer leads to one.
    Ask(Question),
}

/// A loss after which the client does not come back unless something is changed.
#[derive(Clone)]
pub(super) struct Question {
    pub(super) loss: Loss,
    pub(super) advice: Reconnect,
}

/// A delay that a server named, counted from `at`, and which it was.
pub(super) struct NamedDelay {
    pub(super) loss: Loss,
    pub(super) at: Instant,
    pub(super) index: usize,
}

impl State {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Opening { .. } => "opening",
            Self::Open { .. } => "open",
            Self::Ending { .. } => "ending",
            Self::Asking(..) => "asking",
            Self::Waiting(..) => "waiting",
            Self::Over => "over",
        }
    }
}

/// Hands what was queued to a connection that takes it.
pub(super) fn release(queue: &mut Queue, socket: &WebSocket) {
    if queue.len() == 0 {
        return;
    }
    let mut state = socket.shared().lock();
    while !state.is_ending()
        && let Some(message) = queue.pop()
    {
        // It does not end between the look and the call.
        let _ = state.link.send(message);
    }
}

pub(super) fn is_ending(socket: &WebSocket) -> bool {
    socket.shared().lock().is_ending()
}

pub(super) fn close_received(socket: &WebSocket) -> Option<u16> {
    let state = socket.shared().lock();
    state.link.connection().close_received()?.code
}

/// How a connection ended whose TCP connection has not.
pub(super) fn report_so_far(socket: &WebSocket) -> Option<CloseReport> {
    let state = socket.shared().lock();
    state.link.connection().report_so_far(now())
}
