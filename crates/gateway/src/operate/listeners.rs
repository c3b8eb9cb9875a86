//! [`Listeners`]: every address where clients come.

use std::io;
use std::net::SocketAddr;
use std::task::{Context, Poll};

use farewell::Transport;
use farewell::driver::{Accept, Prepared};
use tokio::net::TcpListener;
#[cfg(unix)]
use tokio::net::UnixListener;

use super::error::RunError;
#[cfg(unix)]
use super::socket_file::SocketFile;
use crate::config::{ListenAddress, SocketPath};
use crate::visit::ClientAddress;

/// One address where clients come.
enum Listener {
    Tcp(Prepared),
    /// Its file goes before it does.
    #[cfg(unix)]
    Unix {
        _file: SocketFile,
        listener: UnixListener,
    },
}

/// Every address where clients come. None is listened on any more once this is dropped.
pub(super) struct Listeners {
    all: Vec<Listener>,
    /// Which is asked first: the one behind that which had a client last.
    first: usize,
}

impl Listeners {
    /// Listens on all of these; beside them, the addresses with the ports that were free.
    ///
    /// # Errors
    /// [`RunError::Listen`], and then on none.
    pub(super) async fn new(
        addresses: &[ListenAddress],
    ) -> Result<(Self, Vec<ListenAddress>), RunError> {
        let (mut all, mut bound) = (Vec::new(), Vec::new());
        for address in addresses {
            all.push(match address {
                ListenAddress::Tcp(address) => {
                    let listener = listen(*address, "listen").await?;
                    bound.push(listener.local_addr().unwrap_or(*address).into());
                    Listener::Tcp(listener.into())
                }
                ListenAddress::Unix(path) => {
                    bound.push(address.clone());
                    listen_on_file(path)
                        .await
                        .map_err(|error| cannot(address.clone(), "listen", error))?
                }
            });
        }
        Ok((Self { all, first: 0 }, bound))
    }
}

impl Accept for Listeners {
    type Connection = (Transport, ClientAddress);

    fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Self::Connection>> {
        for offset in 0..self.all.len() {
            let index = (self.first + offset) % self.all.len();
            let accepted = match &mut self.all[index] {
                Listener::Tcp(listener) => listener
                    .poll_accept(cx)
                    .map_ok(|(tcp, peer)| (tcp.into(), peer.into())),
                #[cfg(unix)]
                Listener::Unix { listener, .. } => listener
                    .poll_accept(cx)
                    .map_ok(|(unix, _)| (unix.into(), ClientAddress::Unix)),
            };
            if accepted.is_ready() {
                self.first = index + 1;
                return accepted;
            }
        }
        Poll::Pending
    }
}

/// Listens on TCP, at the address that this option names.
pub(super) async fn listen(
    address: SocketAddr,
    option: &'static str,
) -> Result<TcpListener, RunError> {
    TcpListener::bind(address)
        .await
        .map_err(|error| cannot(address.into(), option, error))
}

#[cfg(unix)]
async fn listen_on_file(path: &SocketPath) -> io::Result<Listener> {
    let (_file, listener) = SocketFile::listen(path.path()).await?;
    Ok(Listener::Unix { _file, listener })
}

#[cfg(not(unix))]
async fn listen_on_file(_: &SocketPath) -> io::Result<Listener> {
    Err(io::ErrorKind::Unsupported.into())
}

fn cannot(address: ListenAddress, option: &'static str, source: io::Error) -> RunError {
    let is_file = address.tcp().is_none();
    let remedy = match source.kind() {
        io::ErrorKind::AddrInUse if is_file => "stop what listens there, or choose another path",
        io::ErrorKind::AddrInUse => "stop what listens there, or choose another port",
        io::ErrorKind::AlreadyExists => {
            "there is a file that is not a socket; remove it, or choose another path"
        }
        io::ErrorKind::PermissionDenied if is_file => {
            "the directory must be this user's to write to; choose another path"
        }
        io::ErrorKind::PermissionDenied => "ports below 1024 need a privilege; choose another",
        _ if is_file => "the directory must be there; make it, or choose another path",
        _ => "choose an address of this machine",
    };
    RunError::Listen {
        address,
        option,
        source,
        remedy,
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::net::{TcpStream, UnixStream};

    use super::*;

    #[tokio::test]
    async fn no_listener_keeps_the_others_clients_waiting() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        let unix = format!("unix:{}", path.display());
        let asked = ["127.0.0.1:0".parse().unwrap(), unix.parse().unwrap()];
        let (mut listeners, bound) = Listeners::new(&asked).await.unwrap();
        let tcp = bound[0].tcp().unwrap();
        assert_ne!(tcp.port(), 0);
        assert_eq!(bound[1], asked[1]);
        let mut clients = Vec::new();
        for _ in 0..10 {
            clients.push(TcpStream::connect(tcp).await.unwrap());
        }
        let _client = UnixStream::connect(&path).await.unwrap();
        let mut met = Vec::new();
        while met.len() < 11 {
            let accepted = poll_fn(|cx| listeners.poll_accept(cx)).await;
            met.push(accepted.unwrap().1);
        }
        let turn = met.iter().position(|peer| *peer == ClientAddress::Unix);
        assert!(turn.unwrap() < 3, "{met:?}");
        drop(listeners);
        assert!(!path.exists());
        assert!(TcpStream::connect(tcp).await.is_err());
    }
}
