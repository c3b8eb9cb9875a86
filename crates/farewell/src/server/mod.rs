//! [`Server`]: accepts WebSockets and sees every one of them to its end.

mod accept;
mod serving;
mod settings;

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use farewell_close::CloseReport;
use farewell_proto::Config;
use farewell_proto::deflate::Compression;
use farewell_proto::handshake::{Rejection, UpgradeRequest};
use tokio::net::{TcpListener, ToSocketAddrs};

pub use serving::{Serving, shutdown_signal};

use self::settings::Settings;
use crate::connections::Connections;
use crate::served::HandlerResult;
use crate::socket::WebSocket;
use crate::tls::{self, TlsError};

/// A listening server. [`serve`](Self::serve) runs it.
pub struct Server {
    listener: TcpListener,
    settings: Settings,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("listener", &self.listener)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// Listens on an address; port 0 takes a free one.
    ///
    /// Cancel safe: dropped, it does not listen.
    ///
    /// # Errors
    /// The system's, such as an address in use.
    pub async fn bind(address: impl ToSocketAddrs) -> io::Result<Self> {
        Ok(Self::new(TcpListener::bind(address).await?))
    }

    /// Serves on a socket that listens already.
    #[must_use]
    pub fn new(listener: TcpListener) -> Self {
        Self {
            listener,
            settings: Settings::default(),
        }
    }

    /// The address it listens on.
    ///
    /// # Errors
    /// The system's.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Everyone who is connected: for broadcasts, and for counting.
    #[must_use]
    pub fn connections(&self) -> Connections {
        self.settings.connections.clone()
    }

    /// Pings this often, and gives a peer as long to answer.
    #[must_use]
    pub fn keepalive(self, interval: Duration) -> Self {
        let config = Config {
            ping_interval: Some(interval),
            ping_timeout: interval,
            ..(*self.settings.config).clone()
        };
        self.config(config)
    }

    /// Limits and times of every connection. It brings its own
    /// [`compression`](Config::compression), in place of what was said before.
    #[must_use]
    pub fn config(mut self, config: Config) -> Self {
        self.settings.config = Arc::new(config);
        self
    }

    /// Whether, and how, messages may be compressed (RFC 7692): not unless said.
    /// Each client has its say, and what was agreed stands in the socket's
    /// [`Handshake`](crate::Handshake).
    ///
    /// With [`CompressionMode::Dedicated`](crate::deflate::CompressionMode) every
    /// client that compresses costs up to 360 KiB. Secrets and a stranger's words
    /// do not belong into one compressed message, nor into one dedicated context:
    /// its size tells what they have in common.
    #[must_use]
    pub fn compression(mut self, compression: impl Into<Compression>) -> Self {
        Arc::make_mut(&mut self.settings.config).compression = compression.into();
        self
    }

    /// Speaks TLS with this chain and key, both in PEM.
    ///
    /// # Errors
    /// [`TlsError`] naming the file.
    pub fn tls(mut self, certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        self.settings.tls = Some(tls::server(certificate, key)?.into());
        Ok(self)
    }

    /// Subprotocols that the server speaks. Of those that a client offers it
    /// gets the one that it wants most; one that offers none of them is
    /// accepted without.
    #[must_use]
    pub fn subprotocols<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Self {
        self.settings.subprotocols = names.into_iter().map(Into::into).collect();
        self
    }

    /// Looks at each request before it is accepted: the place for an `Origin`
    /// check (RFC 6455 §10.2) and for credentials. What it returns as an error is
    /// the answer.
    ///
    /// # Errors
    /// None of its own: the [`Rejection`] goes to the client.
    #[must_use]
    pub fn check(
        mut self,
        check: impl Fn(&UpgradeRequest) -> Result<(), Rejection> + Send + Sync + 'static,
    ) -> Self {
        self.settings.check = Some(Box::new(check));
        self
    }

    /// Is told how each connection ended, once each.
    #[must_use]
    pub fn on_close(mut self, tell: impl Fn(&CloseReport) + Send + Sync + 'static) -> Self {
        self.settings.on_close = Some(Box::new(tell));
        self
    }

    /// How long a drain may take: 25 s unless said.
    #[must_use]
    pub const fn drain(mut self, deadline: Duration) -> Self {
        self.settings.drain = deadline;
        self
    }

    /// Leaves the panic hook alone. Without it a report tells a panic's message,
    /// but not its place.
    #[must_use]
    pub const fn without_panic_hook(mut self) -> Self {
        self.settings.panic_hook = false;
        self
    }

    /// Runs a handler for every WebSocket that opens. It may be ended with
    /// [`until`](Serving::until).
    ///
    /// The server flushes after each poll of a handler, answers pings while one
    /// works, and closes when one is done, whatever halves of its socket live on.
    pub fn serve<H, F>(self, handler: H) -> Serving<H>
    where
        H: Fn(WebSocket) -> F + Send + Sync + 'static,
        F: Future<Output = HandlerResult> + Send + 'static,
    {
        Serving::new(self.listener, self.settings, handler)
    }
}
