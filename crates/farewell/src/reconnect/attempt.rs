//! [`Attempt`]: the hook asked, then one opening.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use farewell_proto::handshake::WebSocketUrl;

use super::change::{Answer, Change, Target};
use crate::connect::ConnectError;
use crate::socket::WebSocket;

/// One attempt, which may go on beside something else.
pub(super) enum Attempt {
    Running(Pin<Box<dyn Future<Output = Tried> + Send>>),
    Done(Box<Tried>),
}

/// What became of an attempt.
pub(super) struct Tried {
    /// What it was made with.
    pub(super) target: Arc<Target>,
    /// Whether the hook gave other addresses.
    pub(super) readdressed: bool,
    pub(super) result: Result<(WebSocket, WebSocketUrl), NotOpened>,
}

pub(super) enum NotOpened {
    /// The hook wants no attempt.
    Stopped,
    /// The hook wants it later.
    Later,
    /// What the hook changed can't be used.
    Invalid(ConnectError),
    Failed(ConnectError),
}

impl Attempt {
    pub(super) fn new(target: Arc<Target>, index: usize, answer: Option<Answer>) -> Self {
        Self::Running(Box::pin(attempt(target, index, answer)))
    }

    /// Goes on with it, and keeps the result for [`poll`](Self::poll).
    pub(super) fn advance(&mut self, cx: &mut Context<'_>) {
        if let Self::Running(running) = self
            && let Poll::Ready(tried) = running.as_mut().poll(cx)
        {
            *self = Self::Done(Box::new(tried));
        }
    }

    pub(super) const fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    pub(super) fn has_opened(&self) -> bool {
        matches!(self, Self::Done(tried) if tried.result.is_ok())
    }
}

async fn attempt(mut target: Arc<Target>, mut index: usize, answer: Option<Answer>) -> Tried {
    let mut readdressed = false;
    let answered = match answer {
        Some(answer) => answer.await,
        None => Ok(Change::Nothing),
    };
    let obstacle = match answered {
        Err(error) => Some(NotOpened::Failed(error)),
        Ok(Change::Nothing) => None,
        Ok(Change::Stop) => Some(NotOpened::Stopped),
        Ok(Change::Later) => Some(NotOpened::Later),
        Ok(Change::Made(changes)) => match Arc::make_mut(&mut target).change(changes) {
            Ok(others) => {
                readdressed = others;
                None
            }
            Err(error) => Some(NotOpened::Invalid(error)),
        },
    };
    if readdressed {
        index = 0;
    }
    let result = match obstacle {
        Some(obstacle) => Err(obstacle),
        None => {
            let url = target.addresses[index].clone();
            match target.opening.open(&url).await {
                Ok(socket) => Ok((socket, url)),
                Err(error) => Err(NotOpened::Failed(error)),
            }
        }
    };
    Tried {
        target,
        readdressed,
        result,
    }
}
