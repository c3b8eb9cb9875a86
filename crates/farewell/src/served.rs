//! [`Served`]: one connection and its handler, in one task.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport, HandlerFailure};
use farewell_proto::CloseCall;
use pin_project_lite::pin_project;

use crate::guarded::Guarded;
use crate::handshake::Handshake;
use crate::link::Link;
use crate::panic_place::{Panicked, catch};
use crate::shared::{Care, Shared};
use crate::socket::WebSocket;
use crate::wakers::Waiter;

/// What a handler returns: `Ok` closes with 1000, an error with 1011. The
/// error stands in the report and never travels.
pub type HandlerResult = Result<(), Box<dyn std::error::Error + Send + Sync>>;

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
    let shared = Shared::new(link, handshake, Care::Owned);
    serve(shared, handler, |_: &CloseReport| {}).await
}

/// The same for what is shared with others already, and was made with an owner's
/// care; `tell` is told how it ended.
pub(crate) fn serve<H, F, T>(shared: Arc<Shared>, handler: H, tell: T) -> Served<F, T>
where
    H: FnOnce(WebSocket) -> F,
    F: Future<Output = HandlerResult>,
    T: FnOnce(&CloseReport) + Send + 'static,
{
    let socket = WebSocket::new(shared.clone());
    let gathering = shared.gather();
    let handler = catch(|| handler(socket));
    drop(gathering);
    if let Err(panic) = &handler {
        // Its first, synchronous part is the handler's too.
        let call = panicked(panic);
        shared.change(|state| state.close(&call));
    }
    Served {
        shared,
        handler: handler.ok(),
        tell: Some(tell),
    }
}

pin_project! {
    /// Polls a handler, writes what it gathered, and sees the connection to its
    /// end. That is told once and at once, even if this is dropped; ready when the
    /// handler is done as well.
    pub(crate) struct Served<F, T>
    where
        T: FnOnce(&CloseReport),
        T: Send,
        T: 'static,
    {
        shared: Arc<Shared>,
        // In place, as this is in its task: one allocation for all.
        #[pin]
        handler: Option<F>,
        // Is told how the connection ended, once.
        tell: Option<T>,
    }

    /// The task was cancelled: a task of its own does the rest, with 1011 if the
    /// handler still worked.
    impl<F, T> PinnedDrop for Served<F, T>
    where
        T: FnOnce(&CloseReport),
        T: Send,
        T: 'static,
    {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            let Some(tell) = this.tell.take() else {
                return;
            };
            if this.handler.is_some() {
                let message = "the handler was cancelled".to_owned();
                this.shared
                    .lock()
                    .close(&failed(Cause::HandlerFailed, message, None));
            }
            this.shared.close_in_background(tell);
        }
    }
}

/// Ready with the Close that the handler's end asks for.
fn poll_handler<F>(
    shared: &Shared,
    mut handler: Pin<&mut Option<F>>,
    cx: &mut Context<'_>,
) -> Poll<CloseCall>
where
    F: Future<Output = HandlerResult>,
{
    let Some(working) = handler.as_mut().as_pin_mut() else {
        return Poll::Pending;
    };
    let gathering = shared.gather();
    let polled = catch(|| working.poll(cx));
    drop(gathering);
    let call = match polled {
        Ok(Poll::Pending) => return Poll::Pending,
        Ok(Poll::Ready(Ok(()))) => CloseCall::by_application(CloseCode::NORMAL.into()),
        Ok(Poll::Ready(Err(error))) => failed(Cause::HandlerFailed, error.to_string(), None),
        Err(panic) => panicked(&panic),
    };
    handler.set(None);
    Poll::Ready(call)
}

impl<F, T> Future for Served<F, T>
where
    F: Future<Output = HandlerResult>,
    T: FnOnce(&CloseReport) + Send + 'static,
{
    type Output = CloseReport;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<CloseReport> {
        let mut this = self.project();
        if let Poll::Ready(call) = poll_handler(this.shared, this.handler.as_mut(), cx) {
            this.shared.change(|state| state.close(&call));
        }
        let report = if this.handler.is_some() {
            ready!(this.shared.poll_looking_after(cx))
        } else {
            ready!(this.shared.poll(Waiter::Owner, cx, Guarded::poll_over))
        };
        if let Some(tell) = this.tell.take() {
            this.shared.leave();
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

fn failed(cause: Cause, message: String, place: Option<String>) -> CloseCall {
    CloseCall {
        cause,
        failure: Some(HandlerFailure { message, place }),
        ..CloseCall::by_application(CloseFrame::new(CloseCode::INTERNAL_ERROR, "internal error"))
    }
}

fn panicked(panic: &Panicked) -> CloseCall {
    let Panicked { message, place } = panic.clone();
    failed(Cause::HandlerPanicked, message, place)
}
