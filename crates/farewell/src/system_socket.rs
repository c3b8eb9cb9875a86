//! [`SystemSocket`]: what the system knows of a connection without reading from it.

use std::io;
#[cfg(unix)]
use std::mem::MaybeUninit;
use std::net::Shutdown;
use std::task::{Context, Poll};

use socket2::SockRef;
use tokio::io::{Interest, Ready};
use tokio::net::TcpStream;
#[cfg(unix)]
use tokio::net::UnixStream;

/// The system's socket under a [`Transport`](crate::Transport).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SystemSocket<'a> {
    /// TCP.
    Tcp(&'a TcpStream),
    /// A Unix socket.
    #[cfg(unix)]
    Unix(&'a UnixStream),
}

impl SystemSocket<'_> {
    /// Whether bytes wait to be read, once they or the end have come; they are left
    /// there. Cancel safe.
    ///
    /// # Errors
    /// The connection's.
    pub async fn has_bytes(self) -> io::Result<bool> {
        match self {
            Self::Tcp(tcp) => Ok(tcp.peek(&mut [0]).await? > 0),
            #[cfg(unix)]
            Self::Unix(unix) => {
                let peek = || SockRef::from(unix).peek(&mut [MaybeUninit::uninit()]);
                Ok(unix.async_io(Interest::READABLE, peek).await? > 0)
            }
        }
    }

    /// What it is ready for, once it is. Cancel safe.
    ///
    /// # Errors
    /// The runtime's.
    pub async fn ready(self, interest: Interest) -> io::Result<Ready> {
        match self {
            Self::Tcp(tcp) => tcp.ready(interest).await,
            #[cfg(unix)]
            Self::Unix(unix) => unix.ready(interest).await,
        }
    }

    /// Whether a read may find something.
    pub(crate) fn poll_read_ready(self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self {
            Self::Tcp(tcp) => tcp.poll_read_ready(cx),
            #[cfg(unix)]
            Self::Unix(unix) => unix.poll_read_ready(cx),
        }
    }

    /// The error that the system holds, which it forgets by that.
    #[must_use]
    pub fn take_error(self) -> Option<io::Error> {
        self.reference().take_error().ok().flatten()
    }

    pub(crate) fn shut_down(self, how: Shutdown) {
        // Without effect on a socket that is gone already.
        let _ = self.reference().shutdown(how);
    }

    fn reference(&self) -> SockRef<'_> {
        match self {
            Self::Tcp(tcp) => SockRef::from(*tcp),
            #[cfg(unix)]
            Self::Unix(unix) => SockRef::from(*unix),
        }
    }
}
