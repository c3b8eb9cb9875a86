//! [`Link`]: a connection's state machine over a transport, for one task.
//!
//! The library's [`WebSocket`](crate::WebSocket) and a relay's two sides are
//! both links: reading with borrowed buffers, gathered writes, one lazy timer,
//! and the ending, whatever happens around them.

mod passing;
mod reading;
mod timer;

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::BufMut;
use farewell_close::{CloseReport, Rule};
use farewell_proto::deflate::Agreed;
use farewell_proto::{
    Alarm, CloseCall, Config, Connection, Ended, Event, MaskSecret, Message, Piece, ReadFailure,
};
use tokio::io::AsyncWrite;
use tokio::time::Sleep;

use crate::clock::now;
use crate::pool::{self, Slot};
use crate::random::{NoRandom, random};
use crate::share::Share;
use crate::transport::Transport;

/// The most that is done between two looks at the task's share of its thread.
const AT_ONCE: u32 = 1 << 10;
/// Slices written at once: headers and payloads of some large messages.
const SLICES: usize = 16;

/// What a link has to tell.
#[derive(Debug)]
pub enum LinkEvent {
    /// The connection handed something out.
    Event(Event),
    /// Frames went on to a relay's other link by themselves. Only
    /// [`Link::poll_passing`] says so.
    Passed {
        /// Messages whose last frame was among them.
        messages: u64,
    },
    /// The peer broke this rule; told once, when it is found. Only
    /// [`Link::poll_passing`] says so.
    Broke(Rule),
    /// A timer found something. Answer with [`Link::close`].
    Alarm(Alarm),
    /// Nothing more can be read. [`Link::poll_over`] finishes the end.
    ReadingEnded,
}

/// A WebSocket connection over a transport.
#[derive(Debug)]
pub struct Link {
    connection: Connection,
    transport: Transport,
    /// What was read and not yet taken; owns nothing while that is nothing.
    inbox: Slot,
    /// The time of the last read or timer: exact enough for what follows it.
    now: Instant,
    timer: Option<Pin<Box<Sleep>>>,
    writing_failed: bool,
    /// The last read took all that was there.
    drained: bool,
    /// Whether the timer has the waker that the link is polled with.
    timer_has_waker: bool,
    /// Whether the link is told when it is polled with another waker.
    told_of_wakers: bool,
    /// Whether the last read of a relay filled its room.
    reads_bulk: bool,
    share: Share,
}

impl Link {
    /// The server's end of a WebSocket whose opening handshake is complete;
    /// `read_ahead` is what was read behind it.
    #[must_use]
    pub fn server(config: Arc<Config>, transport: Transport, read_ahead: &[u8]) -> Self {
        Self::new(Connection::server(config, now()), transport, read_ahead)
    }

    /// The client's end, as [`server`](Self::server).
    ///
    /// # Errors
    /// [`NoRandom`]: no masking keys can be made.
    pub fn client(
        config: Arc<Config>,
        transport: Transport,
        read_ahead: &[u8],
    ) -> Result<Self, NoRandom> {
        let connection = Connection::client(config, MaskSecret::new(random()?), now());
        Ok(Self::new(connection, transport, read_ahead))
    }

    /// A link; `read_ahead` is what was read behind the opening handshake.
    #[must_use]
    pub fn new(connection: Connection, transport: Transport, read_ahead: &[u8]) -> Self {
        let mut inbox = Slot::default();
        if !read_ahead.is_empty() {
            let mut buffer = pool::borrow();
            buffer.put_slice(read_ahead);
            inbox.put(buffer);
        }
        Self {
            connection,
            transport,
            inbox,
            now: now(),
            timer: None,
            writing_failed: false,
            drained: false,
            timer_has_waker: false,
            told_of_wakers: false,
            reads_bulk: false,
            share: Share::default(),
        }
    }

    /// The same link, with the compression that its opening handshake agreed on;
    /// see [`Connection::compressed`].
    #[must_use]
    pub fn compressed(mut self, agreed: Option<Agreed>) -> Self {
        if let Some(agreed) = agreed {
            self.connection = self.connection.compressed(agreed);
        }
        self
    }

    /// The same link, on which compressed messages pass as they are; see
    /// [`Connection::passing_compressed`].
    #[must_use]
    pub fn passing_compressed(mut self, agreed: Option<Agreed>) -> Self {
        if let Some(agreed) = agreed {
            self.connection = self.connection.passing_compressed(agreed);
        }
        self
    }

    /// See [`Connection::serve_messages`].
    pub(crate) fn serve_messages(&mut self) {
        self.connection.serve_messages();
    }

    /// The state machine.
    #[must_use]
    pub const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The transport.
    #[must_use]
    pub const fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Its share of the thread. Its debt behind an event is hardly more than what that
    /// took; a driver charges it with what it did itself.
    pub const fn share(&mut self) -> &mut Share {
        &mut self.share
    }

    /// Whether a message of the last read may still be untaken.
    #[must_use]
    pub fn has_input(&self) -> bool {
        !self.inbox.is_empty()
    }

    /// Whether the transport takes nothing more: what was queued is lost.
    #[must_use]
    pub const fn writing_failed(&self) -> bool {
        self.writing_failed
    }

    /// Queues a message; [`poll_flush`](Self::poll_flush) writes it.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn send(&mut self, message: Message) -> Result<(), Ended> {
        self.lend();
        self.connection.send(message)
    }

    /// Queues a part of a message; see [`Connection::send_piece`].
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn send_piece(&mut self, piece: Piece) -> Result<(), Ended> {
        self.lend();
        self.connection.send_piece(piece)
    }

    /// Queues an encoded frame; see [`Connection::send_encoded`].
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn send_encoded(&mut self, frame: bytes::Bytes, payload: usize) -> Result<(), Ended> {
        self.connection.send_encoded(frame, payload)
    }

    /// Queues a Ping.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn ping(&mut self) -> Result<(), Ended> {
        self.connection.ping(now())
    }

    /// Begins or answers the end; see [`Connection::close`].
    pub fn close(&mut self, call: CloseCall) -> bool {
        self.connection.close(now(), call)
    }

    /// Ends at once: what is queued is forgotten, TCP is reset.
    pub fn abort(&mut self) {
        self.connection.abort(now());
    }

    /// The next message of the last read, where there is one and this link still has
    /// its turn; what stands before it is seen to.
    pub(crate) fn message_here(&mut self, cx: &mut Context<'_>) -> Option<Message> {
        while !self.inbox.is_empty()
            && self.connection.is_reading()
            && self.share.poll(cx).is_ready()
        {
            if let Some(Event::Message(message)) = self.receive_here() {
                return Some(message);
            }
        }
        None
    }

    /// A message of the last read, where a plain one comes next; see
    /// [`Connection::receive_plain`].
    pub(crate) fn plain_message(&mut self) -> Option<Message> {
        let message = self.connection.receive_plain(self.inbox.get()?);
        self.inbox.settle();
        self.share.charge(message.is_some().into());
        message
    }

    /// Reads until there is something to tell. Before each read it writes what
    /// is queued, and before it waits it sees to the timers. Pending, too, once this has
    /// had its share of the thread.
    ///
    /// Cancel safe: what was read stays.
    pub fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<LinkEvent> {
        loop {
            ready!(self.share.poll(cx));
            if !self.inbox.is_empty()
                && let Some(event) = self.receive_here()
            {
                return Poll::Ready(LinkEvent::Event(event));
            }
            if self.connection.reading_ended() {
                return Poll::Ready(LinkEvent::ReadingEnded);
            }
            if !self.inbox.is_empty() {
                // There is more of it.
                continue;
            }
            // A peer that never stops sending shall neither keep what is queued
            // from leaving nor the timers from being seen.
            if self.connection.pending() > 0 {
                let _ = self.poll_flush(cx);
            }
            let more = self.poll_more(cx);
            if more.is_ready()
                && let Some(alarm) = self.overdue()
            {
                return Poll::Ready(LinkEvent::Alarm(alarm));
            }
            let read = match more {
                Poll::Ready(()) => self.poll_read(cx),
                Poll::Pending => Poll::Pending,
            };
            match read {
                Poll::Ready(Some(event)) => return Poll::Ready(LinkEvent::Event(event)),
                Poll::Ready(None) => {}
                Poll::Pending => {
                    let _ = self.poll_flush(cx);
                    if let Poll::Ready(alarm) = self.poll_alarm(cx) {
                        return Poll::Ready(LinkEvent::Alarm(alarm));
                    }
                    // The time may have ended it.
                    if !self.connection.reading_ended() {
                        return Poll::Pending;
                    }
                }
            }
        }
    }

    /// Writes and sees to the timers without reading, for a driver that can't
    /// take more at present. That the peer seems silent is then no alarm.
    ///
    /// Cancel safe.
    pub fn poll_paused(&mut self, cx: &mut Context<'_>) -> Poll<Alarm> {
        loop {
            match self.poll_writing(cx) {
                Poll::Ready(Alarm::PingTimeout) => self.connection.excuse_silence(),
                other => return other,
            }
        }
    }

    /// Writes and sees to the timers, for a driver that queued something after
    /// it last asked for an event: from now on the slow-reader time may run.
    ///
    /// Cancel safe.
    pub fn poll_writing(&mut self, cx: &mut Context<'_>) -> Poll<Alarm> {
        let _ = self.poll_flush(cx);
        self.poll_alarm(cx)
    }

    /// Writes what is queued, then FIN if it is due. Ready once nothing waits:
    /// also when writing is no longer possible.
    ///
    /// Cancel safe.
    pub fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if self.connection.pending() > 0 {
            while self.connection.pending() > 0 {
                let mut slices = [IoSlice::new(&[]); SLICES];
                let filled = self.connection.output(&mut slices);
                let transport = Pin::new(&mut self.transport);
                let written = match &slices[..filled] {
                    // The system has less to look at then.
                    [one] => transport.poll_write(cx, one),
                    slices => transport.poll_write_vectored(cx, slices),
                };
                match written {
                    Poll::Ready(Ok(taken)) if taken > 0 => self.connection.wrote(taken, now),
                    Poll::Ready(_) => self.fail_writing(),
                    Poll::Pending => {
                        // Tokio also says so to a task that did much; that is
                        // not the peer's fault.
                        if tokio::task::coop::has_budget_remaining() {
                            self.connection.write_blocked(now());
                        }
                        return Poll::Pending;
                    }
                }
            }
            if let Some(buffer) = self.connection.outbox().reclaim() {
                pool::give_back(buffer);
            }
        }
        if self.transport.gathers() {
            match Pin::new(&mut self.transport).poll_flush(cx) {
                Poll::Ready(Ok(())) => {}
                Poll::Ready(Err(_)) => self.fail_writing(),
                Poll::Pending => return Poll::Pending,
            }
        }
        if self.connection.wants_fin() {
            match Pin::new(&mut self.transport).poll_shutdown(cx) {
                Poll::Ready(Ok(())) => self.connection.fin_sent(now()),
                Poll::Ready(Err(_)) => self.fail_writing(),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(())
    }

    /// Sees the end through: writes, reads what nobody wants any more, and is
    /// ready with the report once TCP has ended. If no end has begun, it waits
    /// for one. Events met on the way are dropped.
    ///
    /// Cancel safe.
    pub fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<CloseReport> {
        loop {
            let _ = self.poll_flush(cx);
            if self.connection.is_over(now())
                && let Some(report) = self.connection.report()
            {
                if self.connection.must_reset() {
                    self.transport.reset_on_drop();
                }
                self.timer = None;
                return Poll::Ready(report);
            }
            match self.poll_event(cx) {
                Poll::Ready(
                    LinkEvent::Event(_) | LinkEvent::Passed { .. } | LinkEvent::Broke(_),
                ) => {}
                Poll::Ready(LinkEvent::Alarm(alarm)) => self.answer(alarm),
                Poll::Ready(LinkEvent::ReadingEnded) => {
                    // The peer's FIN is what a client's own waits for.
                    let _ = self.poll_flush(cx);
                    if !self.connection.is_over(now())
                        && self.poll_alarm(cx).is_pending()
                        && !self.connection.is_over(now())
                    {
                        return Poll::Pending;
                    }
                }
                Poll::Pending => {
                    if !self.connection.is_over(now()) {
                        return Poll::Pending;
                    }
                }
            }
        }
    }

    /// The library's answer to an alarm: a Close with its own cause.
    pub fn answer(&mut self, alarm: Alarm) {
        use farewell_close::{Cause, CloseCode, CloseFrame};
        let (code, reason, cause) = match alarm {
            Alarm::PingTimeout => (CloseCode::TIMEOUT, "ping timeout", Cause::PingTimeout),
            Alarm::SlowReader => (
                CloseCode::POLICY_VIOLATION,
                "slow consumer",
                Cause::SlowConsumer,
            ),
        };
        self.close(CloseCall::by_library(CloseFrame::new(code, reason), cause));
    }

    /// Closes the socket, after the end; what is asked of it then is in vain.
    pub fn release(&mut self) {
        self.inbox.clear();
        self.timer = None;
        self.transport = Transport::Other(Box::new(tokio::io::empty()));
    }

    fn fail_writing(&mut self) {
        self.writing_failed = true;
        self.connection.write_failed(now());
    }

    fn lend(&mut self) {
        if !self.connection.may_send() {
            return;
        }
        let outbox = self.connection.outbox();
        if outbox.is_empty() {
            outbox.lend_with(pool::borrow);
        }
    }
}

/// What a read error means for the end.
#[must_use]
pub fn failure(error: &io::Error) -> ReadFailure {
    use io::ErrorKind;
    match error.kind() {
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            ReadFailure::Reset
        }
        // rustls reports a FIN without close_notify, and bytes that are no TLS.
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData => ReadFailure::TlsTruncated,
        _ => ReadFailure::Network,
    }
}

#[cfg(test)]
mod tests;
