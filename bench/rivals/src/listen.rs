//! A listening socket, and one task a connection, on one thread.

use std::future::Future;
use std::io::{Write, stdout};
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::{Result, Server};

/// What a library does with a connection.
pub trait Handler: Clone + Send + Sync + 'static {
    /// Serves it to its end. An error of one is its own end, and is said nowhere:
    /// a suite that breaks rules provokes hundreds.
    fn handle<S>(self, stream: S) -> impl Future<Output = Result> + Send
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static;
}

/// Listens, says where in one line, `listening on ADDR`, and gives each connection
/// to `handler`, in a task of its own, for ever. Nagle's algorithm is off, as in
/// farewell.
///
/// # Errors
///
/// The address cannot be had, nobody reads standard output, the certificate
/// cannot be used, or no connection can be accepted any more.
pub async fn serve(server: &Server, handler: impl Handler) -> Result {
    let tls = match &server.tls {
        Some((certificate, key)) => Some(acceptor(certificate, key)?),
        None => None,
    };
    let listener = TcpListener::bind(server.listen).await?;
    writeln!(stdout(), "listening on {}", listener.local_addr()?)?;
    stdout().flush()?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let handler = handler.clone();
        match tls.clone() {
            None => {
                tokio::spawn(handler.handle(stream));
            }
            Some(acceptor) => {
                tokio::spawn(async move { handler.handle(acceptor.accept(stream).await?).await });
            }
        }
    }
}

/// As `farewell` does it: rustls with ring.
fn acceptor(certificate: &str, key: &str) -> Result<TlsAcceptor> {
    let chain =
        CertificateDer::pem_file_iter(certificate)?.collect::<std::result::Result<_, _>>()?;
    let key = PrivateKeyDer::from_pem_file(key)?;
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
