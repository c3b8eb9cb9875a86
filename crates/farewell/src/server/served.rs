//! [`Served`]: one connection and its handler, in one task.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport, HandlerFailure, Initiator};
use farewell_proto::CloseCall;

use super::{HandlerResult, panic_place};
use crate::shared::{Care, Shared, dropped};
use crate::socket::{SocketHandle, WebSocket};
use crate::wakers::Waiter;

/// Polls a handler, writes what it gathered, and sees the connection to its end.
pub(super) struct Served<F> {
    shared: Arc<Shared>,
    /// The application's hold, to know when it let go.
    held: Weak<SocketHandle>,
    handler: Option<Pin<Box<F>>>,
    report: Option<CloseReport>,
}

impl<F> Served<F> {
    /// `shared` must have been made with an owner's care.
    pub(super) fn new(shared: Arc<Shared>, socket: WebSocket, handler: impl FnOnce(WebSocket) -> F) -> Self {
        let held = Arc::downgrade(socket.handle());
        Self { shared, held, handler: Some(Box::pin(handler(socket))), report: None }
    }

    fn begin_end(&self, call: &CloseCall) {
        self.shared.lock().close(call);
    }
}

impl<F: Future<Output = HandlerResult>> Served<F> {
    /// Ready with the Close that the handler's end asks for.
    fn poll_handler(&mut self, cx: &mut Context<'_>) -> Poll<CloseCall> {
        let Some(handler) = &mut self.handler else { return Poll::Pending };
        self.shared.lock().begin_poll();
        let polled = catch_unwind(AssertUnwindSafe(|| handler.as_mut().poll(cx)));
        self.shared.lock().set_care(Care::Owned);
        let call = match polled {
            Ok(Poll::Pending) => {
                if self.held.strong_count() == 0 {
                    return Poll::Ready(dropped());
                }
                return Poll::Pending;
            }
            Ok(Poll::Ready(Ok(()))) => CloseCall::by_application(CloseCode::NORMAL.into()),
            Ok(Poll::Ready(Err(error))) => failed(Cause::HandlerFailed, error.to_string(), None),
            Err(panic) => {
                failed(Cause::HandlerPanicked, text(panic.as_ref()), panic_place::take())
            }
        };
        self.handler = None;
        Poll::Ready(call)
    }
}

impl<F: Future<Output = HandlerResult>> Future for Served<F> {
    type Output = CloseReport;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<CloseReport> {
        let this = &mut *self;
        if let Poll::Ready(call) = this.poll_handler(cx) {
            this.begin_end(&call);
        }
        let shared = this.shared.clone();
        let ended = shared.poll(Waiter::Owner, cx, |state, cx| {
            if this.handler.is_some() {
                state.look_after(cx);
                state.report().map_or(Poll::Pending, |report| Poll::Ready(report.clone()))
            } else {
                state.poll_over(cx)
            }
        });
        if let Poll::Ready(report) = ended {
            this.report = Some(report);
        }
        match (&this.handler, this.report.take()) {
            (None, Some(report)) => Poll::Ready(report),
            (_, report) => {
                this.report = report;
                Poll::Pending
            }
        }
    }
}

/// The task was cancelled while its handler worked: 1011, said by a task of its
/// own.
impl<F> Drop for Served<F> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        if self.handler.is_none() || state.report().is_some() {
            return;
        }
        state.set_care(Care::Alone);
        state.close(&failed(Cause::HandlerFailed, "the handler was cancelled".to_owned(), None));
        drop(state);
        self.shared.close_in_background();
    }
}

fn failed(cause: Cause, message: String, place: Option<String>) -> CloseCall {
    CloseCall {
        initiator: Initiator::Application,
        cause,
        failure: Some(HandlerFailure { message, place }),
        ..CloseCall::by_application(CloseFrame::new(CloseCode::INTERNAL_ERROR, "internal error"))
    }
}

fn text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("the handler panicked")
        .to_owned()
}
