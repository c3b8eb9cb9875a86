//! [`SocketDialler`]: the way to an endpoint on a Unix socket.

#[cfg(unix)]
use std::io;
#[cfg(unix)]
use std::time::Duration;

use farewell::{DialError, Transport};
#[cfg(unix)]
use tokio::net::UnixStream;
#[cfg(unix)]
use tokio::time::{sleep, timeout};

#[cfg(unix)]
use super::dialler::PATIENCE;
use super::dialler::{Dial, Dialling, Probing};
use super::reach::Reach;
use crate::config::SocketPath;

/// Between two attempts while the backlog is full: the system does not wait for a place.
#[cfg(unix)]
const GLANCE: Duration = Duration::from_millis(10);

/// A Unix socket, in clear.
pub(super) struct SocketDialler {
    path: SocketPath,
}

impl SocketDialler {
    pub(super) const fn new(path: SocketPath) -> Self {
        Self { path }
    }

    #[cfg(unix)]
    async fn connect(&self) -> io::Result<UnixStream> {
        let connecting = async {
            loop {
                match UnixStream::connect(self.path.path()).await {
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => sleep(GLANCE).await,
                    connected => return connected,
                }
            }
        };
        timeout(PATIENCE, connecting)
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }

    #[cfg(not(unix))]
    async fn connect(&self) -> std::io::Result<Transport> {
        Err(std::io::ErrorKind::Unsupported.into())
    }
}

impl Dial for SocketDialler {
    fn dial(&self) -> Dialling<'_> {
        Box::pin(async move {
            let connected = self.connect().await.map(Transport::from);
            connected.map_err(|source| DialError::Unreachable {
                address: self.path.to_string(),
                source,
            })
        })
    }

    fn probe(&self) -> Probing<'_> {
        Box::pin(async move {
            match self.connect().await {
                Ok(_) => Reach::Listening,
                Err(error) => Reach::of_connecting(&error),
            }
        })
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use tokio::net::{UnixListener, UnixSocket};

    use super::*;
    use crate::config::UpstreamUrl;

    /// A dialler to a socket in a directory that is gone with the guard.
    fn dialler() -> (SocketDialler, tempfile::TempDir) {
        let dir = tempfile::tempdir().unwrap();
        let text = format!("unix:{}", dir.path().join("s").display());
        let Ok(UpstreamUrl::Unix(path)) = text.parse() else {
            panic!("{text}");
        };
        (SocketDialler::new(path), dir)
    }

    #[tokio::test]
    async fn a_socket_that_is_not_there_or_whose_server_is_gone_refuses() {
        let (dialler, _dir) = dialler();
        assert_eq!(dialler.probe().await, Reach::Refused);
        let listener = UnixListener::bind(dialler.path.path()).unwrap();
        assert_eq!(dialler.probe().await, Reach::Listening);
        assert!(matches!(dialler.dial().await, Ok(Transport::Unix(_))));
        drop(listener);
        assert!(dialler.path.path().exists());
        assert_eq!(dialler.probe().await, Reach::Refused);
        std::fs::remove_file(dialler.path.path()).unwrap();
        assert_eq!(dialler.probe().await, Reach::Refused);
    }

    #[tokio::test(start_paused = true)]
    async fn a_full_backlog_is_waited_for_and_refuses_nobody() {
        let (dialler, _dir) = dialler();
        let socket = UnixSocket::new_stream().unwrap();
        socket.bind(dialler.path.path()).unwrap();
        let listener = socket.listen(1).unwrap();
        let mut taken = Vec::new();
        let full = loop {
            match UnixStream::connect(dialler.path.path()).await {
                Ok(stream) => taken.push(stream),
                Err(error) => break error,
            }
        };
        assert_eq!(Reach::of_connecting(&full), Reach::Unknown);
        assert_eq!(dialler.probe().await, Reach::Unknown);
        let (dialled, accepted) = tokio::join!(dialler.dial(), listener.accept());
        accepted.unwrap();
        assert!(dialled.is_ok());
    }
}
