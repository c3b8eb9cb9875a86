//! [`dial`]: the transport to a WebSocket URL, before any handshake of ours.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use farewell_proto::handshake::WebSocketUrl;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::transport::{Transport, prepare};

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

/// Connects TCP, and TLS for `wss://` with this configuration.
///
/// # Errors
/// [`DialError`]; a `wss://` URL without a configuration is a TLS failure.
pub async fn dial(
    url: &WebSocketUrl,
    tls: Option<Arc<ClientConfig>>,
    within: Duration,
) -> Result<Transport, DialError> {
    let host = url.name();
    let address = format!("{}:{}", url.host().name(), url.port());
    let unreachable = |source| DialError::Unreachable {
        address: address.clone(),
        source,
    };
    let tcp = timeout(within, TcpStream::connect((host, url.port())))
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
        .map_err(unreachable)?;
    prepare(&tcp).map_err(unreachable)?;
    if !url.is_secure() {
        return Ok(Transport::Tcp(tcp));
    }
    let failed = |source| DialError::Tls {
        address: address.clone(),
        source,
    };
    let config = tls.ok_or_else(|| failed(io::Error::other("TLS is not configured")))?;
    let name =
        ServerName::try_from(host.to_owned()).map_err(|error| failed(io::Error::other(error)))?;
    let connecting = TlsConnector::from(config).connect(name, tcp);
    let tls = timeout(within, connecting)
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
        .map_err(failed)?;
    Ok(Transport::Tls(Box::new(tls.into())))
}
