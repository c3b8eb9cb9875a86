//! [`Dial`]: how an endpoint is reached. Tests script it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell::handshake::WebSocketUrl;
use farewell::{DialError, Transport, driver};
use rustls::ClientConfig;

use super::reach::Reach;

pub(crate) type Dialling<'a> =
    Pin<Box<dyn Future<Output = Result<Transport, DialError>> + Send + 'a>>;

pub(crate) type Probing<'a> = Pin<Box<dyn Future<Output = Reach> + Send + 'a>>;

/// How long TCP may take: a server that accepts later is not there for anybody.
const PATIENCE: Duration = Duration::from_secs(1);

/// A way to an endpoint.
pub(crate) trait Dial: Send + Sync {
    /// A new connection. Cancel safe: a dropped attempt leaves nothing behind.
    fn dial(&self) -> Dialling<'_>;

    /// Whether somebody listens. Nothing is sent.
    fn probe(&self) -> Probing<'_>;
}

/// TCP, and TLS where the URL asks for it.
pub(super) struct Dialler {
    pub(super) url: WebSocketUrl,
    pub(super) tls: Option<Arc<ClientConfig>>,
    /// For TLS: a server that is busy accepts TCP and lets TLS wait.
    pub(super) within: Duration,
}

impl Dial for Dialler {
    fn dial(&self) -> Dialling<'_> {
        let tls = self.tls.clone();
        Box::pin(driver::dial(&self.url, tls, PATIENCE, self.within))
    }

    fn probe(&self) -> Probing<'_> {
        Box::pin(async move {
            match driver::connect(&self.url, PATIENCE).await {
                Ok(_) => Reach::Listening,
                Err(error) => Reach::of_tcp(&error),
            }
        })
    }
}
