//! [`Transport`]: the byte stream under a WebSocket.

use std::io::{self, IoSlice};
use std::net::Shutdown;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsStream;

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
    /// Anything else.
    Other(Box<dyn Stream>),
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Tcp(_) => "Transport::Tcp",
            Self::Tls(_) => "Transport::Tls",
            Self::Other(_) => "Transport::Other",
        })
    }
}

impl From<TcpStream> for Transport {
    fn from(stream: TcpStream) -> Self {
        Self::Tcp(stream)
    }
}

impl<S: Into<TlsStream<TcpStream>>> From<Box<S>> for Transport {
    fn from(stream: Box<S>) -> Self {
        Self::Tls(Box::new((*stream).into()))
    }
}

/// The most that the system may hold of what was written and not yet sent.
/// Without it a socket counts as full until a third of megabytes is free, and a
/// peer that reads slowly looks like one that does not read at all.
#[cfg(any(target_os = "android", target_os = "linux"))]
const UNSENT: u32 = 128 << 10;

/// Sets a TCP connection up as every WebSocket of ours has it: small messages
/// leave at once, since gathering is ours to do, and little waits in the system,
/// so that a Close is not far behind.
///
/// # Errors
/// The system's, such as for a connection that is gone.
pub fn prepare(tcp: &TcpStream) -> io::Result<()> {
    tcp.set_nodelay(true)?;
    #[cfg(any(target_os = "android", target_os = "linux"))]
    socket2::SockRef::from(tcp).set_tcp_notsent_lowat(UNSENT)?;
    Ok(())
}

/// Sets a listener up so that the connections it accepts are
/// [prepared](prepare); whether that is so. Linux hands both options on.
pub(crate) fn prepare_all(listener: &TcpListener) -> bool {
    #[cfg(any(target_os = "android", target_os = "linux"))]
    {
        let socket = socket2::SockRef::from(listener);
        socket.set_tcp_nodelay(true).is_ok() && socket.set_tcp_notsent_lowat(UNSENT).is_ok()
    }
    #[cfg(not(any(target_os = "android", target_os = "linux")))]
    {
        let _ = listener;
        false
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
            Self::Other(_) => None,
        }
    }

    /// Whether written bytes may wait inside the stream until it is flushed.
    #[must_use]
    pub const fn gathers(&self) -> bool {
        !matches!(self, Self::Tcp(_))
    }

    /// Ends the sending direction of TCP by FIN, under TLS without its `close_notify`.
    pub fn cut_short(&self) {
        if let Some(tcp) = self.tcp() {
            // Without effect on a socket that is gone already.
            let _ = socket2::SockRef::from(tcp).shutdown(Shutdown::Write);
        }
    }

    /// Makes the coming drop a reset instead of a FIN, where TCP is below.
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
            Self::Other(other) => Pin::new(other).poll_write_vectored(cx, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        match self {
            Self::Tcp(tcp) => tcp.is_write_vectored(),
            Self::Tls(tls) => tls.is_write_vectored(),
            Self::Other(other) => other.is_write_vectored(),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_flush(cx),
            Self::Tls(tls) => Pin::new(tls).poll_flush(cx),
            Self::Other(other) => Pin::new(other).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Tcp(tcp) => Pin::new(tcp).poll_shutdown(cx),
            Self::Tls(tls) => Pin::new(tls).poll_shutdown(cx),
            Self::Other(other) => Pin::new(other).poll_shutdown(cx),
        }
    }
}

#[cfg(all(test, any(target_os = "android", target_os = "linux")))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn accepted_connections_have_the_listeners_options() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        assert!(prepare_all(&listener));
        let address = listener.local_addr().unwrap();
        let (_client, accepted) = tokio::join!(TcpStream::connect(address), listener.accept());
        let (accepted, _) = accepted.unwrap();
        assert!(accepted.nodelay().unwrap());
        let unsent = socket2::SockRef::from(&accepted).tcp_notsent_lowat();
        assert_eq!(unsent.unwrap(), UNSENT);
    }
}
