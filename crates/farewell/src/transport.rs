//! [`Transport`]: the byte stream under a WebSocket.

use std::io::{self, IoSlice};
use std::net::Shutdown;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
#[cfg(unix)]
use tokio::net::UnixStream;
use tokio_rustls::TlsStream;

use crate::system_socket::SystemSocket;

/// Any byte stream: an in-memory pipe, an upgraded HTTP connection.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The byte stream under a WebSocket.
#[non_exhaustive]
pub enum Transport {
    /// TCP in clear.
    Tcp(TcpStream),
    /// TLS over TCP.
    Tls(Box<TlsStream<TcpStream>>),
    /// A Unix socket. Nothing resets it: an end is told like FIN. Boxed, so that TCP's
    /// takes no more room than by itself.
    #[cfg(unix)]
    Unix(Box<UnixStream>),
    /// Anything else.
    Other(Box<dyn Stream>),
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Tcp(_) => "Transport::Tcp",
            Self::Tls(_) => "Transport::Tls",
            #[cfg(unix)]
            Self::Unix(_) => "Transport::Unix",
            Self::Other(_) => "Transport::Other",
        })
    }
}

impl From<TcpStream> for Transport {
    fn from(stream: TcpStream) -> Self {
        Self::Tcp(stream)
    }
}

#[cfg(unix)]
impl From<UnixStream> for Transport {
    fn from(stream: UnixStream) -> Self {
        Self::Unix(Box::new(stream))
    }
}

impl<S: Into<TlsStream<TcpStream>>> From<Box<S>> for Transport {
    fn from(stream: Box<S>) -> Self {
        Self::Tls(Box::new((*stream).into()))
    }
}

impl Transport {
    /// Any stream.
    pub fn other(stream: impl Stream + 'static) -> Self {
        Self::Other(Box::new(stream))
    }

    /// The TCP connection, where there is one.
    #[must_use]
    pub fn tcp(&self) -> Option<&TcpStream> {
        match self {
            Self::Tcp(tcp) => Some(tcp),
            Self::Tls(tls) => Some(tls.get_ref().0),
            _ => None,
        }
    }

    /// The system's socket below, where there is one.
    #[must_use]
    pub fn socket(&self) -> Option<SystemSocket<'_>> {
        match self {
            #[cfg(unix)]
            Self::Unix(unix) => Some(SystemSocket::Unix(unix)),
            _ => self.tcp().map(SystemSocket::Tcp),
        }
    }

    /// The same, if bytes are read from it as they are here: not under TLS.
    pub(crate) fn plain_socket(&self) -> Option<SystemSocket<'_>> {
        match self {
            Self::Tcp(tcp) => Some(SystemSocket::Tcp(tcp)),
            #[cfg(unix)]
            Self::Unix(unix) => Some(SystemSocket::Unix(unix)),
            _ => None,
        }
    }

    /// Whether written bytes may wait inside the stream until it is flushed.
    #[must_use]
    pub const fn gathers(&self) -> bool {
        matches!(self, Self::Tls(_) | Self::Other(_))
    }

    /// Ends the sending direction of the socket by FIN, under TLS without its `close_notify`.
    pub fn cut_short(&self) {
        if let Some(socket) = self.socket() {
            socket.shut_down(Shutdown::Write);
        }
    }

    /// Makes the coming drop a reset instead of a FIN, where TCP is below. A Unix socket
    /// has no resets.
    pub fn reset_on_drop(&self) {
        if let Some(tcp) = self.tcp() {
            // Without effect on a socket that is gone already.
            let _ = socket2::SockRef::from(tcp).set_linger(Some(Duration::ZERO));
        }
    }

    /// Reads and appends to `buffer`, at most `limit` bytes and what it has room for; 0
    /// is the end.
    ///
    /// # Errors
    /// The stream's.
    pub fn poll_append(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut BytesMut,
        limit: usize,
    ) -> Poll<io::Result<usize>> {
        use bytes::BufMut;
        let mut room = buffer.limit(limit);
        tokio_util::io::poll_read_buf(Pin::new(self), cx, &mut room)
    }
}

impl AsyncRead for Transport {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_read(cx, buffer),
            Self::Tls(tls) => Pin::new(tls).poll_read(cx, buffer),
            #[cfg(unix)]
            Self::Unix(unix) => Pin::new(unix).poll_read(cx, buffer),
            Self::Other(other) => Pin::new(other).poll_read(cx, buffer),
        }
    }
}

impl AsyncWrite for Transport {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_write(cx, bytes),
            Self::Tls(tls) => Pin::new(tls).poll_write(cx, bytes),
            #[cfg(unix)]
            Self::Unix(unix) => Pin::new(unix).poll_write(cx, bytes),
            Self::Other(other) => Pin::new(other).poll_write(cx, bytes),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_write_vectored(cx, slices),
            Self::Tls(tls) => Pin::new(tls).poll_write_vectored(cx, slices),
            #[cfg(unix)]
            Self::Unix(unix) => Pin::new(unix).poll_write_vectored(cx, slices),
            Self::Other(other) => Pin::new(other).poll_write_vectored(cx, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Tcp(tcp) => tcp.is_write_vectored(),
            Self::Tls(tls) => tls.is_write_vectored(),
            #[cfg(unix)]
            Self::Unix(unix) => unix.is_write_vectored(),
            Self::Other(other) => other.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_flush(cx),
            Self::Tls(tls) => Pin::new(tls).poll_flush(cx),
            #[cfg(unix)]
            Self::Unix(unix) => Pin::new(unix).poll_flush(cx),
            Self::Other(other) => Pin::new(other).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_shutdown(cx),
            Self::Tls(tls) => Pin::new(tls).poll_shutdown(cx),
            #[cfg(unix)]
            Self::Unix(unix) => Pin::new(unix).poll_shutdown(cx),
            Self::Other(other) => Pin::new(other).poll_shutdown(cx),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};

    use super::*;

    #[tokio::test]
    async fn what_waits_on_a_unix_socket_is_seen_and_left_there() {
        let (near, mut far) = UnixStream::pair().unwrap();
        let mut near = Transport::from(near);
        far.write_all(b"x").await.unwrap();
        let socket = near.socket().unwrap();
        assert!(socket.has_bytes().await.unwrap());
        assert!(socket.has_bytes().await.unwrap());
        assert_eq!(near.read_u8().await.unwrap(), b'x');
        near.cut_short();
        assert_eq!(far.read(&mut [0]).await.unwrap(), 0);
        drop(far);
        let socket = near.socket().unwrap();
        assert!(!socket.has_bytes().await.unwrap());
        // As soon as the system has told of it.
        while !socket
            .ready(Interest::READABLE)
            .await
            .unwrap()
            .is_read_closed()
        {
            tokio::task::yield_now().await;
        }
    }
}
