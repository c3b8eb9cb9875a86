//! [`Served`]: one connection and its handler, in one task.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, ready};

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport, HandlerFailure};
use farewell_proto::CloseCall;

use super::{HandlerResult, panic_place};
use crate::handshake::Handshake;
use crate::link::Link;
use crate::shared::{Care, Shared, State, dropped};
use crate::socket::{SocketHandle, WebSocket};
use crate::wakers::Waiter;

/// Runs a handler on a WebSocket whose opening handshake is complete, as
/// [`Serving`](crate::Serving) does for each: for web frameworks that do the
/// handshake themselves, and for transports that are no sockets.
///
/// Ready with the report when the connection has ended and the handler is done.
/// Cancel safe in that dropping it ends the connection with 1011, in a task of its
/// own.
///
/// ```no_run
/// # async fn example(upgraded: tokio::net::UnixStream) {
/// use std::sync::Arc;
/// use farewell::{Config, Handshake, Link, Transport, WebSocket};
///
/// let config = Arc::new(Config::default());
/// let link = Link::server(config, Transport::other(upgraded), &[]);
/// let handshake = Handshake::new("/feed", None, Default::default(), None);
/// let report = farewell::serve_link(link, handshake, |mut socket: WebSocket| async move {
///     while let Some(message) = socket.next().await {
///         socket.send(message).await?;
///     }
///     Ok(())
/// })
/// .await;
/// # }
/// ```
///
/// # Panics
/// Outside a Tokio runtime. The handler's own panics are caught; their place is
/// known where a [`Server`](crate::Server) serves in this process as well.
pub async fn serve_link<H, F>(link: Link, handshake: Handshake, handler: H) -> CloseReport
where
    H: FnOnce(WebSocket) -> F,
    F: Future<Output = HandlerResult>,
{
    let shared = Shared::new(link, Care::Owned);
    serve(shared, handshake, handler, |_| {}).await
}

/// The same for what is shared with others already; `tell` is told how it ended.
pub(crate) async fn serve<H, F>(
    shared: Arc<Shared>,
    handshake: Handshake,
    handler: H,
    tell: impl FnOnce(&CloseReport) + Send + 'static,
) -> CloseReport
where
    H: FnOnce(WebSocket) -> F,
    F: Future<Output = HandlerResult>,
{
    let socket = WebSocket::new(shared.clone(), handshake);
    // A panic of the handler's first, synchronous part is the handler's too.
    let handler = |socket| async move { handler(socket).await };
    Served::new(shared, socket, handler, tell).await
}

/// Whoever is told how a connection ended.
type Tell = Box<dyn FnOnce(&CloseReport) + Send>;

/// Polls a handler, writes what it gathered, and sees the connection to its
/// end. That is told once and at once, even if this is dropped; ready when the
/// handler is done as well.
pub(super) struct Served<F> {
    shared: Arc<Shared>,
    /// The application's hold, to know when it let go.
    held: Weak<SocketHandle>,
    handler: Option<Pin<Box<F>>>,
    tell: Option<Tell>,
}

impl<F: Future<Output = HandlerResult>> Served<F> {
    /// `shared` must have been made with an owner's care.
    pub(super) fn new(
        shared: Arc<Shared>,
        socket: WebSocket,
        handler: impl FnOnce(WebSocket) -> F,
        tell: impl FnOnce(&CloseReport) + Send + 'static,
    ) -> Self {
        let held = Arc::downgrade(socket.handle());
        let handler = Some(Box::pin(handler(socket)));
        Self {
            shared,
            held,
            handler,
            tell: Some(Box::new(tell)),
        }
    }

    /// Ready with the Close that the handler's end asks for.
    fn poll_handler(&mut self, cx: &mut Context<'_>) -> Poll<CloseCall> {
        let Some(handler) = &mut self.handler else {
            return Poll::Pending;
        };
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
            Err(panic) => failed(
                Cause::HandlerPanicked,
                text(panic.as_ref()),
                panic_place::take(),
            ),
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
            this.shared.lock().close(&call);
        }
        let report = if this.handler.is_some() {
            ready!(this.shared.poll_looking_after(cx))
        } else {
            ready!(this.shared.poll(Waiter::Owner, cx, State::poll_over))
        };
        if let Some(tell) = this.tell.take() {
            tell(&report);
        }
        // However its connection ended, a handler may have more to do.
        if this.handler.is_some() {
            Poll::Pending
        } else {
            Poll::Ready(report)
        }
    }
}

/// The task was cancelled: a task of its own does the rest, with 1011 if the
/// handler still worked.
impl<F> Drop for Served<F> {
    fn drop(&mut self) {
        let Some(tell) = self.tell.take() else { return };
        if self.handler.is_some() {
            let message = "the handler was cancelled".to_owned();
            self.shared
                .lock()
                .close(&failed(Cause::HandlerFailed, message, None));
        }
        self.shared.close_in_background(tell);
    }
}

fn failed(cause: Cause, message: String, place: Option<String>) -> CloseCall {
    CloseCall {
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
