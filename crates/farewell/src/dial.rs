//! [`dial`]: the transport to a WebSocket URL, before any handshake of ours.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell_proto::handshake::WebSocketUrl;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use socket2::SockRef;
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsConnector;

use crate::preparing::prepare;
use crate::transport::Transport;

/// What an address of a name has before the next is tried beside it (RFC 8305 §5).
const HEAD_START: Duration = Duration::from_millis(250);

/// Why there is no transport.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DialError {
    /// The name does not resolve, or nobody listens, or nobody answers.
    #[error("cannot reach {address}: {source}")]
    Unreachable {
        /// Host and port.
        address: String,
        /// What the system says.
        source: io::Error,
    },
    /// TLS could not be established: 1015.
    #[error("TLS with {address} failed: {source}")]
    Tls {
        /// Host and port.
        address: String,
        /// What rustls says.
        source: io::Error,
    },
}

/// Connects TCP, and TLS for `wss://` with this configuration. TCP may take as long as
/// `connect_within`, and then TLS as long as `tls_within`.
///
/// Cancel safe in that a dropped attempt leaves nothing behind but a TCP connection
/// that ends.
///
/// # Errors
/// [`DialError`]; a `wss://` URL without a configuration is a TLS failure.
pub async fn dial(
    url: &WebSocketUrl,
    tls: Option<Arc<ClientConfig>>,
    connect_within: Duration,
    tls_within: Duration,
) -> Result<Transport, DialError> {
    let connecting = async { connect(lookup_host((url.name(), url.port())).await?).await };
    let tcp = timeout(connect_within, connecting)
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
    dial_over(url, tcp, tls, tls_within).await
}

/// What [`dial`] does once TCP is connected, or could not be.
///
/// Cancel safe, as [`dial`].
///
/// # Errors
/// [`DialError`], as [`dial`].
pub async fn dial_over(
    url: &WebSocketUrl,
    tcp: io::Result<TcpStream>,
    tls: Option<Arc<ClientConfig>>,
    tls_within: Duration,
) -> Result<Transport, DialError> {
    let unreachable = |source| DialError::Unreachable {
        address: address(url),
        source,
    };
    let tcp = tcp.map_err(unreachable)?;
    prepare(&tcp).map_err(unreachable)?;
    secure(url, Transport::Tcp(tcp), tls, tls_within).await
}

/// TCP to the first of a name's addresses that answers: each gets a head start, and
/// goes on beside the next (RFC 8305 §5). One that swallows everything then costs
/// only that.
///
/// Cancel safe, as [`dial`].
///
/// # Errors
/// The system's. Where a name has several addresses, it is
/// [`io::ErrorKind::ConnectionRefused`] only if each of them refused.
pub async fn connect(addresses: impl IntoIterator<Item = SocketAddr>) -> io::Result<TcpStream> {
    let mut addresses = addresses.into_iter();
    let mut attempts = JoinSet::new();
    let mut error: Option<io::Error> = None;
    loop {
        let more = match addresses.next() {
            Some(address) => {
                attempts.spawn(connect_to(address));
                true
            }
            None if attempts.is_empty() => {
                let nothing = || io::Error::new(io::ErrorKind::NotFound, "the name has no address");
                return Err(error.unwrap_or_else(nothing));
            }
            None => false,
        };
        tokio::select! {
            Some(attempt) = attempts.join_next() => match attempt {
                Ok(Ok(tcp)) => return Ok(tcp),
                // One that says less than a refusal is what is known of the name.
                Ok(Err(failed)) if error.as_ref().is_none_or(is_refusal) => error = Some(failed),
                Ok(Err(_)) => {}
                Err(failed) => error = Some(io::Error::other(failed)),
            },
            () = sleep(HEAD_START), if more => {}
        }
    }
}

/// TCP to one address. On the own machine the system may choose the very port that is
/// asked for as the connection's own, which then connects to itself: nobody listens there.
async fn connect_to(address: SocketAddr) -> io::Result<TcpStream> {
    unless_to_itself(TcpStream::connect(address).await?, address.port())
}

fn unless_to_itself(tcp: TcpStream, port: u16) -> io::Result<TcpStream> {
    let own = tcp.local_addr()?;
    if own.port() == port && own == tcp.peer_addr()? {
        // By a reset, or the port could not be listened on for a minute.
        SockRef::from(&tcp).set_linger(Some(Duration::ZERO))?;
        return Err(io::ErrorKind::ConnectionRefused.into());
    }
    Ok(tcp)
}

fn is_refusal(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::ConnectionRefused
}

/// TLS over a byte stream where the URL is `wss://`.
async fn secure(
    url: &WebSocketUrl,
    stream: Transport,
    tls: Option<Arc<ClientConfig>>,
    within: Duration,
) -> Result<Transport, DialError> {
    if !url.is_secure() {
        return Ok(stream);
    }
    let host = url.name();
    let failed = |source| DialError::Tls {
        address: address(url),
        source,
    };
    let config = tls.ok_or_else(|| failed(io::Error::other("TLS is not configured")))?;
    let name =
        ServerName::try_from(host.to_owned()).map_err(|error| failed(io::Error::other(error)))?;
    let connector = TlsConnector::from(config);
    let connecting = async {
        Ok(match stream {
            Transport::Tcp(tcp) => {
                Transport::Tls(Box::new(connector.connect(name, tcp).await?.into()))
            }
            other => Transport::other(connector.connect(name, other).await?),
        })
    };
    timeout(within, connecting)
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
        .map_err(failed)
}

fn address(url: &WebSocketUrl) -> String {
    format!("{}:{}", url.host().name(), url.port())
}

type Streaming = Pin<Box<dyn Future<Output = io::Result<Transport>> + Send>>;

/// How a client comes by its byte stream: TCP, or a way of the application's.
#[derive(Clone, Default)]
pub(crate) struct Dialer(Option<Arc<dyn Fn(WebSocketUrl) -> Streaming + Send + Sync>>);

impl Dialer {
    pub(crate) fn own<D, F>(dial: D) -> Self
    where
        D: Fn(WebSocketUrl) -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<Transport>> + Send + 'static,
    {
        Self(Some(Arc::new(move |url| Box::pin(dial(url)))))
    }

    /// As [`dial`], this way.
    pub(crate) async fn dial(
        &self,
        url: &WebSocketUrl,
        tls: Option<Arc<ClientConfig>>,
        within: Duration,
    ) -> Result<Transport, DialError> {
        let Some(own) = &self.0 else {
            return dial(url, tls, within, within).await;
        };
        let stream = timeout(within, own(url.clone()))
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
            .map_err(|source| DialError::Unreachable {
                address: address(url),
                source,
            })?;
        secure(url, stream, tls, within).await
    }
}

impl std::fmt::Debug for Dialer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "own" } else { "TCP" })
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::{TcpListener, TcpSocket};

    use super::*;

    #[tokio::test]
    async fn a_connection_to_itself_is_a_refusal_and_leaves_the_port_free() {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = socket.local_addr().unwrap();
        let tcp = socket.connect(address).await.unwrap();
        let error = unless_to_itself(tcp, address.port()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        TcpListener::bind(address).await.unwrap();
    }
}
