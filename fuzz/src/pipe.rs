//! A byte stream in memory whose faults a target chooses.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// One direction of a connection, with a handle for whoever disturbs it.
#[derive(Debug, Clone)]
pub struct Direction(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    bytes: VecDeque<u8>,
    /// The most bytes on their way.
    capacity: usize,
    /// The most bytes taken at once.
    grain: usize,
    /// The writer sent FIN, or somebody did in its name.
    fin: bool,
    /// Reset: nothing passes any more.
    reset: bool,
    /// Nothing is taken at present.
    blocked: bool,
    reader_gone: bool,
    writer_gone: bool,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

impl State {
    fn wake(&mut self) {
        for waker in [self.reader.take(), self.writer.take()] {
            waker.into_iter().for_each(Waker::wake);
        }
    }
}

impl Direction {
    fn new(capacity: usize, grain: usize) -> Self {
        Self(Arc::new(Mutex::new(State {
            bytes: VecDeque::new(),
            capacity,
            grain,
            fin: false,
            reset: false,
            blocked: false,
            reader_gone: false,
            writer_gone: false,
            reader: None,
            writer: None,
        })))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.lock();
        change(&mut state);
        state.wake();
    }

    /// Puts bytes among those on their way, whatever the capacity.
    pub fn inject(&self, bytes: &[u8]) {
        self.change(|state| state.bytes.extend(bytes));
    }

    /// The reader sees FIN behind what is on its way.
    pub fn fin(&self) {
        self.change(|state| state.fin = true);
    }

    /// Both sides see a reset.
    pub fn reset(&self) {
        self.change(|state| state.reset = true);
    }

    /// Takes nothing from the writer, or does again.
    pub fn block(&self, blocked: bool) {
        self.change(|state| state.blocked = blocked);
    }

    /// Whether both ends have let go of it.
    pub fn is_over(&self) -> bool {
        let state = self.lock();
        state.reader_gone && state.writer_gone
    }
}

/// One end of a connection.
#[derive(Debug)]
pub struct End {
    input: Direction,
    output: Direction,
}

/// A connection: its ends, and the directions to the second and to the first.
/// `capacity` is the most bytes on their way in each direction, `grain` the most
/// that one read or write takes.
pub fn pipe(capacity: usize, grain: usize) -> ([End; 2], [Direction; 2]) {
    let there = Direction::new(capacity, grain);
    let back = Direction::new(capacity, grain);
    let first = End {
        input: back.clone(),
        output: there.clone(),
    };
    let second = End {
        input: there.clone(),
        output: back.clone(),
    };
    ([first, second], [there, back])
}

impl AsyncRead for End {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut state = self.input.lock();
        if state.reset {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        let here = state.bytes.len().min(state.grain).min(buffer.remaining());
        if here == 0 && !state.fin {
            state.reader = Some(cx.waker().clone());
            return Poll::Pending;
        }
        let (front, back) = state.bytes.as_slices();
        let in_front = here.min(front.len());
        buffer.put_slice(&front[..in_front]);
        buffer.put_slice(&back[..here - in_front]);
        state.bytes.drain(..here);
        state.writer.take().into_iter().for_each(Waker::wake);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for End {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut state = self.output.lock();
        if state.reset || state.reader_gone {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let room = state.capacity.saturating_sub(state.bytes.len());
        let here = room.min(state.grain).min(bytes.len());
        if state.blocked || (here == 0 && !bytes.is_empty()) {
            state.writer = Some(cx.waker().clone());
            return Poll::Pending;
        }
        // Behind a FIN in the writer's name nothing arrives.
        if !state.fin {
            state.bytes.extend(&bytes[..here]);
        }
        state.reader.take().into_iter().for_each(Waker::wake);
        Poll::Ready(Ok(here))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.output.fin();
        Poll::Ready(Ok(()))
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.input.change(|state| state.reader_gone = true);
        self.output.change(|state| {
            state.writer_gone = true;
            state.fin = true;
        });
    }
}
