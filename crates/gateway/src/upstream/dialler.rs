//! [`Dial`]: how an endpoint is reached. Tests script it.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell::handshake::WebSocketUrl;
use farewell::{DialError, Transport, driver};
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::names::Names;
use super::reach::Reach;

pub(crate) type Dialling<'a> =
    Pin<Box<dyn Future<Output = Result<Transport, DialError>> + Send + 'a>>;

pub(crate) type Probing<'a> = Pin<Box<dyn Future<Output = Reach> + Send + 'a>>;

/// How long the name and TCP may take: a server that accepts later is not there for anybody.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// A way to an endpoint.
pub(crate) trait Dial: Send + Sync {
    /// A new connection. Cancel safe: a dropped attempt leaves nothing behind.
    fn dial(&self) -> Dialling<'_>;

    /// Whether somebody listens. Nothing is sent.
    fn probe(&self) -> Probing<'_>;
}

/// TCP, and TLS where the URL asks for it.
pub(super) struct Dialler {
    url: WebSocketUrl,
    names: Names,
    tls: Option<Arc<ClientConfig>>,
    /// For TLS: a server that is busy accepts TCP and lets TLS wait.
    within: Duration,
}

impl Dialler {
    pub(super) fn new(url: WebSocketUrl, tls: Option<Arc<ClientConfig>>, within: Duration) -> Self {
        Self {
            names: Names::new(url.name(), url.port()),
            url,
            tls,
            within,
        }
    }

    async fn connect(&self) -> io::Result<TcpStream> {
        let connecting = async {
            let addresses = self.names.addresses().await?;
            driver::connect(addresses.iter().copied()).await
        };
        timeout(PATIENCE, connecting)
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl Dial for Dialler {
    fn dial(&self) -> Dialling<'_> {
        Box::pin(async move {
            let tcp = self.connect().await;
            driver::dial_over(&self.url, tcp, self.tls.clone(), self.within).await
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
