//! [`Wire`]: bytes and ends, both ways, as they are.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::BytesMut;
use farewell::Transport;
use farewell::driver::{borrow, failure, give_back};
use farewell_close::{Party, TcpEnd};
use farewell_proto::ReadFailure;
use farewell_proto::defaults::READ_BUFFER;
use tokio::io::AsyncWrite;

/// Whose bytes, or whose end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Client,
    Upstream,
}

/// How a side ended what it sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Fin,
    Broken(ReadFailure),
}

/// What a side did.
#[derive(Debug)]
pub(super) enum Moved {
    /// These bytes went on to the other side.
    Passed(BytesMut),
    /// These came, and the other side takes nothing more.
    Lost(BytesMut),
    /// It ended, and the other side was told in the same way.
    Ended(End),
}

/// Two connections that are one for their peers.
pub(super) struct Wire {
    client: Leg,
    upstream: Leg,
    /// Whose turn it is: neither may starve the other.
    turn: Side,
    /// A side has reset it, so both are gone.
    reset: bool,
}

/// One of the two, and what it sends.
struct Leg {
    transport: Transport,
    /// What it sent and the other side has not taken.
    waiting: Option<BytesMut>,
    /// How it ended what it sends.
    ended: Option<End>,
    /// Whether the other side is still to be told.
    untold: bool,
    /// It takes nothing more.
    deaf: bool,
    /// How its TCP ended, by the first sign.
    end: Option<TcpEnd>,
}

impl End {
    /// The end that a failed read is.
    pub(crate) fn of(error: &std::io::Error) -> Self {
        Self::Broken(failure(error))
    }

    /// The end of TCP, seen from here.
    pub(super) const fn seen(self) -> TcpEnd {
        match self {
            Self::Fin => TcpEnd::FinPeer,
            Self::Broken(ReadFailure::Reset) => TcpEnd::ResetPeer,
            Self::Broken(ReadFailure::TlsTruncated) => TcpEnd::TlsTruncated,
            Self::Broken(ReadFailure::Network) => TcpEnd::Timeout,
        }
    }

    /// The same end of another connection, which is dropped next. Pending while TLS has
    /// no room for its last word.
    pub(crate) fn poll_repeat(self, to: &mut Transport, cx: &mut Context<'_>) -> Poll<()> {
        match self {
            Self::Fin => Pin::new(to).poll_shutdown(cx).map(drop),
            Self::Broken(ReadFailure::TlsTruncated) => {
                to.cut_short();
                Poll::Ready(())
            }
            Self::Broken(ReadFailure::Reset | ReadFailure::Network) => {
                to.reset_on_drop();
                Poll::Ready(())
            }
        }
    }

    /// Whether nothing goes the other way any more, either.
    const fn is_both(self) -> bool {
        matches!(
            self,
            Self::Broken(ReadFailure::Reset | ReadFailure::Network)
        )
    }
}

impl Side {
    pub(super) const fn party(self) -> Party {
        match self {
            Self::Client => Party::Client,
            Self::Upstream => Party::Upstream,
        }
    }

    pub(super) const fn other(self) -> Self {
        match self {
            Self::Client => Self::Upstream,
            Self::Upstream => Self::Client,
        }
    }
}

impl Leg {
    fn new(transport: Transport, read_ahead: BytesMut) -> Self {
        Self {
            transport,
            waiting: Some(read_ahead).filter(|bytes| !bytes.is_empty()),
            ended: None,
            untold: false,
            deaf: false,
            end: None,
        }
    }

    fn ends(&mut self, end: End) -> Moved {
        self.ended = Some(end);
        self.end.get_or_insert_with(|| end.seen());
        self.untold = true;
        Moved::Ended(end)
    }

    /// What this leg does next, passed on to the other.
    fn poll_next(&mut self, to: &mut Self, cx: &mut Context<'_>) -> Poll<Moved> {
        loop {
            if let Some(waiting) = &mut self.waiting {
                if to.deaf {
                    return Poll::Ready(Moved::Lost(self.waiting.take().unwrap_or_default()));
                }
                match Pin::new(&mut to.transport).poll_write(cx, waiting) {
                    Poll::Ready(Ok(taken @ 1..)) => {
                        let passed = waiting.split_to(taken);
                        if waiting.is_empty() {
                            self.waiting.take().into_iter().for_each(give_back);
                        }
                        return Poll::Ready(Moved::Passed(passed));
                    }
                    Poll::Ready(_) => to.deaf = true,
                    Poll::Pending => return Poll::Pending,
                }
                continue;
            }
            if to.transport.gathers() && !to.deaf {
                match Pin::new(&mut to.transport).poll_flush(cx) {
                    Poll::Ready(Ok(())) => {}
                    Poll::Ready(Err(_)) => to.deaf = true,
                    Poll::Pending => return Poll::Pending,
                }
            }
            if let Some(end) = self.ended {
                if self.untold && end.poll_repeat(&mut to.transport, cx).is_ready() {
                    self.untold = false;
                    let ours = if end.is_both() {
                        TcpEnd::ResetLocal
                    } else {
                        TcpEnd::FinLocal
                    };
                    to.end.get_or_insert(ours);
                }
                return Poll::Pending;
            }
            let mut buffer = borrow();
            match self.transport.poll_append(cx, &mut buffer, READ_BUFFER) {
                Poll::Ready(Ok(1..)) => self.waiting = Some(buffer),
                Poll::Ready(read) => {
                    give_back(buffer);
                    let end = read.map_or_else(|error| End::of(&error), |_| End::Fin);
                    // A reset that a write has met already reads as FIN.
                    let end = if self.deaf {
                        End::Broken(ReadFailure::Reset)
                    } else {
                        end
                    };
                    return Poll::Ready(self.ends(end));
                }
                Poll::Pending => {
                    give_back(buffer);
                    return Poll::Pending;
                }
            }
        }
    }

    const fn is_over(&self) -> bool {
        self.ended.is_some() && !self.untold
    }
}

impl Wire {
    /// Two connections, and what was read of each that the other has not got.
    pub(super) fn new(
        (client, from_client): (Transport, BytesMut),
        (upstream, from_upstream): (Transport, BytesMut),
    ) -> Self {
        Self {
            client: Leg::new(client, from_client),
            upstream: Leg::new(upstream, from_upstream),
            turn: Side::Upstream,
            reset: false,
        }
    }

    /// What happens next; `None` once both have ended.
    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<(Side, Moved)>> {
        for _ in 0..2 {
            let side = self.turn;
            self.turn = side.other();
            let (from, to) = match side {
                Side::Client => (&mut self.client, &mut self.upstream),
                Side::Upstream => (&mut self.upstream, &mut self.client),
            };
            if let Poll::Ready(moved) = from.poll_next(to, cx) {
                return Poll::Ready(Some((side, moved)));
            }
            // It sent FIN before, and has reset what came since.
            self.reset |= to.deaf && to.ended.is_some();
            self.reset |= from.ended.is_some_and(End::is_both) && !from.untold;
            if self.reset {
                return self.poll_reset();
            }
        }
        if self.client.is_over() && self.upstream.is_over() {
            return Poll::Ready(None);
        }
        Poll::Pending
    }

    /// Both are reset, and what waits is lost.
    fn poll_reset(&mut self) -> Poll<Option<(Side, Moved)>> {
        for (side, leg) in [
            (Side::Client, &mut self.client),
            (Side::Upstream, &mut self.upstream),
        ] {
            leg.transport.reset_on_drop();
            leg.end.get_or_insert(TcpEnd::ResetLocal);
            if let Some(waiting) = leg.waiting.take() {
                return Poll::Ready(Some((side, Moved::Lost(waiting))));
            }
        }
        Poll::Ready(None)
    }

    /// How TCP ended on each side: the client's, the upstream's. What has not ended ends
    /// by our FIN.
    pub(super) fn ends(&self) -> (TcpEnd, TcpEnd) {
        let of = |leg: &Leg| leg.end.unwrap_or(TcpEnd::FinLocal);
        (of(&self.client), of(&self.upstream))
    }

    /// The client's connection, what it sent and the upstream has not got, and the
    /// upstream's.
    pub(super) fn into_parts(self) -> (Transport, BytesMut, Transport) {
        let waiting = self.client.waiting.unwrap_or_default();
        (self.client.transport, waiting, self.upstream.transport)
    }
}
