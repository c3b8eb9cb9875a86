//! [`Wire`]: a byte stream whose other end a test holds.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The test's end.
#[derive(Clone, Default)]
pub(super) struct Wire(Arc<Mutex<State>>);

/// The relay's end.
pub(super) struct Stream(Wire);

#[derive(Default)]
struct State {
    incoming: VecDeque<u8>,
    /// Behind what comes in.
    end: Option<End>,
    reader: Option<Waker>,
    written: Vec<u8>,
    /// Nothing more is taken.
    blocked: bool,
    /// How many bytes it holds until the test takes them; `None` where all are taken.
    holds: Option<usize>,
    writer: Option<Waker>,
    fin: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Fin,
    Reset,
}

impl Wire {
    pub(super) fn stream(&self) -> Stream {
        Stream(self.clone())
    }

    pub(super) fn send(&self, bytes: &[u8]) {
        let mut state = self.state();
        assert_eq!(state.end, None, "nothing follows an end");
        state.incoming.extend(bytes);
        state.wake();
    }

    pub(super) fn end(&self, end: End) {
        let mut state = self.state();
        if state.end.is_none() {
            state.end = Some(end);
        }
        state.wake();
    }

    pub(super) fn block(&self) {
        self.state().blocked = true;
    }

    /// From now on it holds so many bytes, until they are [taken](Self::take).
    pub(super) fn hold(&self, bytes: usize) {
        self.state().holds = Some(bytes);
    }

    /// Takes at most so many bytes of what the relay wrote.
    pub(super) fn take(&self, most: usize) -> Vec<u8> {
        let mut state = self.state();
        let len = most.min(state.written.len());
        let taken = state.written.drain(..len).collect();
        if let Some(writer) = state.writer.take() {
            writer.wake();
        }
        taken
    }

    /// How many bytes the relay has not read.
    pub(super) fn unread(&self) -> usize {
        self.state().incoming.len()
    }

    pub(super) fn has_ended(&self) -> bool {
        self.state().end.is_some()
    }

    /// What the relay wrote since this was last asked.
    pub(super) fn take_written(&self) -> Vec<u8> {
        std::mem::take(&mut self.state().written)
    }

    /// Whether the relay has sent its FIN.
    pub(super) fn got_fin(&self) -> bool {
        self.state().fin
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }
}

impl State {
    fn wake(&mut self) {
        if let Some(reader) = self.reader.take() {
            reader.wake();
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut state = self.0.state();
        if state.end == Some(End::Reset) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        if state.incoming.is_empty() && state.end.is_none() {
            state.reader = Some(cx.waker().clone());
            return Poll::Pending;
        }
        let len = state.incoming.len().min(buffer.remaining());
        let bytes: Vec<u8> = state.incoming.drain(..len).collect();
        buffer.put_slice(&bytes);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut state = self.0.state();
        if state.end == Some(End::Reset) {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        if state.blocked {
            return Poll::Pending;
        }
        let room = state
            .holds
            .map_or(usize::MAX, |holds| holds - state.written.len());
        if room == 0 {
            state.writer = Some(cx.waker().clone());
            return Poll::Pending;
        }
        let taken = &bytes[..room.min(bytes.len())];
        state.written.extend_from_slice(taken);
        Poll::Ready(Ok(taken.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.state().fin = true;
        Poll::Ready(Ok(()))
    }
}
