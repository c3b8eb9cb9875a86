//! [`Dial`]: how an endpoint is reached. Tests script it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell::handshake::WebSocketUrl;
use farewell::{DialError, Transport, driver};
use rustls::ClientConfig;

pub(crate) type Dialling<'a> =
    Pin<Box<dyn Future<Output = Result<Transport, DialError>> + Send + 'a>>;

/// A way to an endpoint.
pub(crate) trait Dial: Send + Sync {
    /// A new connection. Cancel safe: a dropped attempt leaves nothing behind.
    fn dial(&self) -> Dialling<'_>;
}

/// TCP, and TLS where the URL asks for it.
pub(super) struct Dialler {
    pub(super) url: WebSocketUrl,
    pub(super) tls: Option<Arc<ClientConfig>>,
    /// For each of the two.
    pub(super) within: Duration,
}

impl Dial for Dialler {
    fn dial(&self) -> Dialling<'_> {
        Box::pin(driver::dial(&self.url, self.tls.clone(), self.within))
    }
}
