//! [`Single`]: a client's connection that carries one request and its answer.
//!
//! hyper is shown the request and nothing behind it: with a further byte in its buffer it
//! would not notice that the client leaves. What comes behind the request is thrown away,
//! since the connection ends with the answer.
//!
//! A client that ends its sending side may still wait for its answer (RFC 9112 §9.6), or be
//! gone: both look the same until something is sent to it. So it is sent an interim answer.
//! Every HTTP/1.1 client skips it (RFC 9110 §15.2), and the system of a client that is gone
//! answers it with a reset.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::{Buf, Bytes};
use farewell::Transport;
use farewell::driver::{later, now};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::body::Body;
use crate::patient::{Patient, Timer};

/// How long a client that has ended its sending side is not asked whether it is there.
const GRACE: Duration = Duration::from_secs(1);
/// How long one has for its answer that cannot be asked.
const UNASKED: Duration = Duration::from_millis(1_500);
/// How often it is looked whether its system has said that it is gone.
const GLANCE: Duration = Duration::from_millis(500);
/// How often it is asked again.
const AGAIN: Duration = Duration::from_secs(10);
/// The answer that leaves everything open.
const INTERIM: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";
/// The most bytes behind a request that are thrown away.
const MOST_BEHIND: usize = 1 << 20;

/// A client's connection that carries one request and its answer.
pub(super) struct Single {
    transport: Patient<Transport>,
    /// The head, and what was read behind it.
    first: Bytes,
    body: Body,
    behind: usize,
    reading: Reading,
    /// Whether the client reads over interim answers.
    knows_interim: bool,
    answered: bool,
    /// For the next byte of the body.
    idle: Duration,
    /// For the next byte of the body, or for the next look whether the client is there.
    read_timer: Timer,
    /// Whether the body was too slow.
    late: Arc<AtomicBool>,
}

/// How far the client's sending side is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Open,
    /// It has ended, and the client is asked whether it is there at this time.
    Ended(Instant),
}

impl Single {
    /// For a head, rewritten, and what was read behind it.
    pub(super) fn new(
        transport: Transport,
        head: &[u8],
        mut read_ahead: &[u8],
        mut body: Body,
        knows_interim: bool,
        idle: Duration,
    ) -> Self {
        read_ahead = &read_ahead[..body.take(read_ahead)];
        Self {
            transport: Patient::new(transport, idle),
            first: [head, read_ahead].concat().into(),
            body,
            behind: 0,
            reading: Reading::Open,
            knows_interim,
            answered: false,
            idle,
            read_timer: Timer::default(),
            late: Arc::default(),
        }
    }

    /// Set once the body was too slow.
    pub(super) fn late(&self) -> Arc<AtomicBool> {
        self.late.clone()
    }

    /// The connection, once its exchange is over.
    pub(super) fn into_transport(self) -> Transport {
        self.transport.into_inner()
    }

    /// Reads on in the body.
    fn poll_body(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let begun = buffer.filled().len();
        let Poll::Ready(read) = Pin::new(&mut self.transport).poll_read(cx, buffer) else {
            ready!(self.read_timer.poll(self.idle, cx));
            self.late.store(true, Ordering::Relaxed);
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        };
        read?;
        self.read_timer.stop();
        let taken = self.body.take(&buffer.filled()[begun..]);
        buffer.set_filled(begun + taken);
        Poll::Ready(Ok(()))
    }

    /// Ready once the client is gone, with how that is known.
    fn poll_gone(&mut self, cx: &mut Context<'_>) -> Poll<io::Error> {
        let mut sink = [0; 4 << 10];
        while self.reading == Reading::Open {
            let mut sink = ReadBuf::new(&mut sink);
            if let Err(error) = ready!(Pin::new(&mut self.transport).poll_read(cx, &mut sink)) {
                return Poll::Ready(error);
            }
            match sink.filled().len() {
                0 => {
                    let grace = if self.knows_interim { GRACE } else { UNASKED };
                    self.reading = Reading::Ended(later(now(), grace));
                }
                more => self.behind += more,
            }
            if self.behind > MOST_BEHIND {
                return Poll::Ready(io::Error::other("too much behind a request"));
            }
        }
        loop {
            let Reading::Ended(ask_at) = self.reading else {
                return Poll::Pending;
            };
            ready!(self.read_timer.poll(GLANCE, cx));
            if let Some(error) = self.failure() {
                return Poll::Ready(error);
            }
            if now() < ask_at || self.answered {
                continue;
            }
            if !self.knows_interim {
                return Poll::Ready(io::ErrorKind::UnexpectedEof.into());
            }
            self.reading = Reading::Ended(later(now(), AGAIN));
            match Pin::new(&mut self.transport).poll_write(cx, INTERIM) {
                Poll::Ready(Ok(written)) if written == INTERIM.len() => {}
                Poll::Ready(Err(error)) => return Poll::Ready(error),
                // So little always has room, unless nobody reads.
                _ => return Poll::Ready(io::ErrorKind::WriteZero.into()),
            }
            if let Poll::Ready(Err(error)) = Pin::new(&mut self.transport).poll_flush(cx) {
                return Poll::Ready(error);
            }
        }
    }

    /// What the system knows of the connection's end.
    fn failure(&self) -> Option<io::Error> {
        self.transport.get_ref().socket()?.take_error()
    }
}

impl AsyncRead for Single {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.first.has_remaining() {
            let length = buffer.remaining().min(this.first.len());
            buffer.put_slice(&this.first.split_to(length));
            return Poll::Ready(Ok(()));
        }
        if !this.body.is_over() {
            return this.poll_body(cx, buffer);
        }
        Poll::Ready(Err(ready!(this.poll_gone(cx))))
    }
}

impl AsyncWrite for Single {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        // hyper asks for a body in the same way.
        this.answered |= !bytes.starts_with(INTERIM);
        Pin::new(&mut this.transport).poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().transport).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().transport).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests;
