//! [`WebSocket`]: what an application holds.

use std::future::{Future, poll_fn};
use std::panic::Location;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use farewell_close::{CloseCode, CloseFrame, CloseReport};
use farewell_proto::{CloseCall, Ended, Message};
use futures_core::Stream;
use futures_sink::Sink;

use crate::handshake::Handshake;
use crate::link::Link;
use crate::shared::{Care, Shared};

/// A WebSocket: client or server, a [`Stream`] of messages and a [`Sink`] for
/// them.
///
/// The easy way is the right way. [`next`](Self::next) gives messages until the
/// peer's Close is here or the connection is lost, then `None`;
/// [`closed`](Self::closed) then tells how it ended. A socket that is dropped
/// still says goodbye: 1001, or 1011 while a panic unwinds. The drop itself writes
/// it, as far as the operating system takes it at once; a task on its runtime waits
/// for the answer. A runtime that ends right then waits for none: after a large
/// message that has not left, await [`closed`](Self::closed) instead. No call is
/// needed for a correct close, and none can produce a wrong one.
///
/// Pings are answered, and sent, while the socket is being read, or waits for the
/// peer to take what is sent, and at all times inside [`Serving`](crate::Serving).
#[derive(Debug)]
pub struct WebSocket {
    shared: Arc<Shared>,
}

/// The last half that goes closes the connection.
impl Drop for WebSocket {
    fn drop(&mut self) {
        self.shared.let_go();
    }
}

impl WebSocket {
    /// A WebSocket over a link whose opening handshake someone else has done,
    /// such as a web framework. A server hands it to a handler with
    /// [`serve_link`](crate::serve_link) instead.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    #[must_use]
    pub fn over(link: Link, handshake: Handshake) -> Self {
        Self::new(Shared::new(link, handshake, Care::Alone))
    }

    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        shared.hold();
        Self { shared }
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The next message; `None` once the peer's Close is here, this end has
    /// closed, or the connection is lost.
    ///
    /// Cancel safe: no message is lost when the future is dropped.
    // The name that users of streams know.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> impl Future<Output = Option<Message>> + '_ {
        poll_fn(|cx| self.shared.poll_next(cx))
    }

    /// Sends a message. It is written at once; inside a handler that
    /// [`Serving`](crate::Serving) polls, together with all else that the
    /// handler sends before it next waits for anything.
    ///
    /// The future is ready once the message was handed to the operating system,
    /// or gathered. Its first poll queues the message; if it is dropped after
    /// that, the message still leaves, once and in order, with whatever the
    /// socket is asked next.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun: the peer closed, this end did, or the
    /// connection was lost.
    pub fn send(&mut self, message: impl Into<Message>) -> Sending<'_> {
        Sending {
            shared: &self.shared,
            message: Some(message.into()),
        }
    }

    /// Begins the end with this Close, or does nothing if it has begun.
    ///
    /// The Close (RFC 6455 §5.5.1) is queued by the call itself, and written at the
    /// latest when the future is awaited or the socket dropped. The place of the call stands
    /// in the report.
    ///
    /// ```no_run
    /// # async fn example(mut socket: farewell::WebSocket) {
    /// use farewell::CloseCode;
    ///
    /// socket.close((CloseCode::POLICY_VIOLATION, "too many cats")).await;
    /// let report = socket.closed().await;
    /// # }
    /// ```
    #[track_caller]
    pub fn close(&mut self, frame: impl Into<CloseFrame>) -> Closing<'_> {
        let call = CloseCall {
            called_at: Some(Location::caller()),
            ..CloseCall::by_application(frame.into())
        };
        // Whoever reads or sees to it has another deadline now.
        self.shared.close(&call);
        Closing {
            shared: &self.shared,
        }
    }

    /// Waits until TCP has ended, and tells how. It does not close by itself:
    /// without a [`close`](Self::close) it waits for the peer's, and drops what
    /// the peer still sends.
    ///
    /// Cancel safe.
    pub fn closed(&mut self) -> Closed<'_> {
        Closed {
            shared: &self.shared,
        }
    }

    /// How it ended; `None` until TCP has.
    #[must_use]
    pub fn report(&self) -> Option<CloseReport> {
        self.shared.lock().report().cloned()
    }

    /// Sends a Ping (RFC 6455 §5.5.2); its answer updates
    /// [`round_trip`](Self::round_trip).
    ///
    /// Cancel safe in that the first poll queues the Ping; dropped later, it still
    /// leaves, with whatever the socket is asked next.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub async fn ping(&mut self) -> Result<(), Ended> {
        self.shared.lock().link.ping()?;
        poll_fn(|cx| self.shared.poll_flush(cx)).await
    }

    /// The time between the last answered Ping and its Pong.
    #[must_use]
    pub fn round_trip(&self) -> Option<Duration> {
        self.shared.lock().link.connection().round_trip()
    }

    /// What was agreed in the opening handshake, and with whom.
    #[must_use]
    pub fn handshake(&self) -> &Handshake {
        self.shared.handshake()
    }

    /// Two halves that may live in different tasks. The connection is closed
    /// when both are dropped.
    #[must_use]
    pub fn split(self) -> (Sender, Receiver) {
        (
            Sender {
                socket: Self::new(self.shared.clone()),
            },
            Receiver { socket: self },
        )
    }
}

impl Stream for WebSocket {
    type Item = Message;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        self.shared.poll_next(cx)
    }
}

/// Closing the sink closes the connection with 1000 and waits for its end.
impl Sink<Message> for WebSocket {
    type Error = Ended;

    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        self.shared.poll_room(cx)
    }

    fn start_send(self: Pin<&mut Self>, message: Message) -> Result<(), Ended> {
        self.shared.lock().link.send(message)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        self.shared.poll_flush(cx)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        let shared = &self.shared;
        if !shared.lock().is_ending() {
            let call = CloseCall::by_application(CloseCode::NORMAL.into());
            shared.close(&call);
        }
        ready!(shared.poll_sink_closed(cx));
        Poll::Ready(Ok(()))
    }
}

/// The sending half of a [`WebSocket`].
#[derive(Debug)]
pub struct Sender {
    socket: WebSocket,
}

impl Sender {
    /// See [`WebSocket::send`].
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn send(&mut self, message: impl Into<Message>) -> Sending<'_> {
        self.socket.send(message)
    }

    /// See [`WebSocket::close`].
    #[track_caller]
    pub fn close(&mut self, frame: impl Into<CloseFrame>) -> Closing<'_> {
        self.socket.close(frame)
    }

    /// See [`WebSocket::ping`].
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub async fn ping(&mut self) -> Result<(), Ended> {
        self.socket.ping().await
    }

    /// See [`WebSocket::report`].
    #[must_use]
    pub fn report(&self) -> Option<CloseReport> {
        self.socket.report()
    }
}

impl Sink<Message> for Sender {
    type Error = Ended;

    fn poll_ready(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        Pin::new(&mut self.socket).poll_ready(cx)
    }

    fn start_send(mut self: Pin<&mut Self>, message: Message) -> Result<(), Ended> {
        Pin::new(&mut self.socket).start_send(message)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        Sink::poll_flush(Pin::new(&mut self.socket), cx)
    }

    fn poll_close(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Ended>> {
        Pin::new(&mut self.socket).poll_close(cx)
    }
}

/// The receiving half of a [`WebSocket`].
#[derive(Debug)]
pub struct Receiver {
    socket: WebSocket,
}

impl Receiver {
    /// See [`WebSocket::next`].
    // The name that users of streams know.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> impl Future<Output = Option<Message>> + '_ {
        self.socket.next()
    }

    /// See [`WebSocket::closed`].
    pub fn closed(&mut self) -> Closed<'_> {
        self.socket.closed()
    }

    /// See [`WebSocket::round_trip`].
    #[must_use]
    pub fn round_trip(&self) -> Option<Duration> {
        self.socket.round_trip()
    }

    /// See [`WebSocket::report`].
    #[must_use]
    pub fn report(&self) -> Option<CloseReport> {
        self.socket.report()
    }
}

impl Stream for Receiver {
    type Item = Message;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Message>> {
        Pin::new(&mut self.socket).poll_next(cx)
    }
}

/// The future of [`WebSocket::send`]: polled once, the message leaves, even if this
/// is dropped.
#[derive(Debug)]
#[must_use = "a message is sent when this is awaited"]
pub struct Sending<'a> {
    shared: &'a Shared,
    message: Option<Message>,
}

impl Future for Sending<'_> {
    type Output = Result<(), Ended>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let shared = self.shared;
        shared.poll_send(cx, &mut self.message)
    }
}

/// The future of [`WebSocket::close`]: ready once the Close has left.
///
/// Dropping it takes nothing back.
#[derive(Debug)]
#[must_use = "the Close is written when this is awaited, or the socket read or dropped"]
pub struct Closing<'a> {
    shared: &'a Shared,
}

impl Future for Closing<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.shared.poll_flush(cx).map(drop)
    }
}

/// The future of [`WebSocket::closed`]. Cancel safe.
#[derive(Debug)]
#[must_use = "the end is seen through while this is awaited"]
pub struct Closed<'a> {
    shared: &'a Shared,
}

impl Future for Closed<'_> {
    type Output = CloseReport;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<CloseReport> {
        self.shared.poll_closed(cx)
    }
}
