//! A byte stream that dies with its process: at once, without a word of ours.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use turmoil::net::TcpStream;

type Slot = Arc<Mutex<Option<TcpStream>>>;

/// One process, and all sockets that the system closes when it is killed.
#[derive(Default)]
pub(crate) struct Process(Vec<Slot>);

impl Process {
    pub(crate) fn owns(&mut self, stream: TcpStream) -> Mortal {
        let slot = Arc::new(Mutex::new(Some(stream)));
        self.0.push(slot.clone());
        Mortal(slot)
    }

    pub(crate) fn kill(&mut self) {
        for slot in self.0.drain(..) {
            slot.lock().expect("no panic").take();
        }
    }
}

pub(crate) struct Mortal(Slot);

impl Mortal {
    fn with<T>(
        &self,
        poll: impl FnOnce(Pin<&mut TcpStream>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        match &mut *self.0.lock().expect("no panic") {
            Some(stream) => poll(Pin::new(stream)),
            None => Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
        }
    }
}

impl AsyncRead for Mortal {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_read(cx, buffer))
    }
}

impl AsyncWrite for Mortal {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.with(|stream| stream.poll_write(cx, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_shutdown(cx))
    }
}
