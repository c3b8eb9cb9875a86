//! A TCP connection in memory: bounded, with FIN and RST in either direction, and
//! the manners of a kernel, such as RST for bytes that nobody reads any more.

use std::cell::RefCell;
use std::io;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use bytes::{Buf, BytesMut};
use farewell_check::Wire;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// What lies between the two sides, at most, in either direction.
pub(crate) const CAPACITY: usize = 256 << 10;

/// Both sides of a new connection.
pub(crate) fn connection() -> (Side, Side) {
    let shared = Rc::new(RefCell::new([Direction::default(), Direction::default()]));
    let side = |index| Side {
        shared: Rc::clone(&shared),
        index,
        reset_on_drop: false,
    };
    (side(0), side(1))
}

#[derive(Default)]
struct Direction {
    /// Written and not read yet.
    bytes: BytesMut,
    state: State,
    /// The reading side's socket is gone.
    unread: bool,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Open,
    Fin,
    Reset,
}

impl Direction {
    fn set(&mut self, state: State) {
        self.state = state;
        self.wake();
    }

    fn wake(&mut self) {
        for waker in [self.reader.take(), self.writer.take()]
            .into_iter()
            .flatten()
        {
            waker.wake();
        }
    }
}

/// One side: it writes into the direction of its own index, and reads the other.
pub(crate) struct Side {
    shared: Rc<RefCell<[Direction; 2]>>,
    index: usize,
    reset_on_drop: bool,
}

impl Side {
    /// Resets TCP instead of ending it.
    pub(crate) fn reset(mut self) {
        self.reset_on_drop();
    }
}

impl Side {
    /// Whether something has come that is not read.
    pub(crate) fn has_unread(&self) -> bool {
        !self.shared.borrow()[1 - self.index].bytes.is_empty()
    }

    /// Closes the socket as a kernel does whose process has not read everything:
    /// with RST, which destroys what is on its way. Otherwise it is FIN.
    pub(crate) fn close(self) {
        let mut directions = self.shared.borrow_mut();
        if !directions[1 - self.index].bytes.is_empty() {
            directions[self.index].bytes.clear();
        }
        drop(directions);
        drop(self);
    }
}

impl Wire for Side {
    fn reset_on_drop(&mut self) {
        self.reset_on_drop = true;
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        let mut directions = self.shared.borrow_mut();
        let unread = !directions[1 - self.index].bytes.is_empty();
        let incoming = &mut directions[1 - self.index];
        incoming.unread = true;
        incoming.bytes.clear();
        if self.reset_on_drop || unread {
            incoming.set(State::Reset);
            directions[self.index].set(State::Reset);
        } else {
            incoming.wake();
            if directions[self.index].state == State::Open {
                directions[self.index].set(State::Fin);
            }
        }
    }
}

impl AsyncRead for Side {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let incoming = &mut self.shared.borrow_mut()[1 - self.index];
        let ready = incoming.bytes.len().min(out.remaining());
        if ready > 0 {
            out.put_slice(&incoming.bytes[..ready]);
            incoming.bytes.advance(ready);
            if let Some(writer) = incoming.writer.take() {
                writer.wake();
            }
            return Poll::Ready(Ok(()));
        }
        match incoming.state {
            State::Open => {
                incoming.reader = Some(cx.waker().clone());
                Poll::Pending
            }
            State::Fin => Poll::Ready(Ok(())),
            State::Reset => Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
        }
    }
}

impl AsyncWrite for Side {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut directions = self.shared.borrow_mut();
        let outgoing = &mut directions[self.index];
        if outgoing.state != State::Open {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if outgoing.unread {
            // A socket that is gone answers bytes with RST.
            outgoing.set(State::Reset);
            directions[1 - self.index].set(State::Reset);
            return Poll::Ready(Ok(bytes.len()));
        }
        let room = (CAPACITY - outgoing.bytes.len()).min(bytes.len());
        if room == 0 && !bytes.is_empty() {
            outgoing.writer = Some(cx.waker().clone());
            return Poll::Pending;
        }
        outgoing.bytes.extend_from_slice(&bytes[..room]);
        if let Some(reader) = outgoing.reader.take() {
            reader.wake();
        }
        Poll::Ready(Ok(room))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outgoing = &mut self.shared.borrow_mut()[self.index];
        if outgoing.state == State::Open {
            outgoing.set(State::Fin);
        }
        Poll::Ready(Ok(()))
    }
}
