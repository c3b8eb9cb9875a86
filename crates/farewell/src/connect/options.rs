//! [`ClientOptions`]: what every opening of a client is made with, written once for
//! a single connection and for a client that comes back.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use farewell_proto::Config;
use farewell_proto::deflate::Compression;
use farewell_proto::handshake::{SubprotocolError, Subprotocols, WebSocketUrl};
use http::header::{HeaderName, HeaderValue};

use super::error::ConnectError;
use super::opening::{Opening, Terms};
use crate::dial::Dialer;
use crate::tls::Trust;
use crate::transport::Transport;

/// How a client opens its connections: the options that [`Connect`](crate::Connect)
/// and [`reconnect::Builder`](crate::reconnect::Builder) have in common. What they
/// have each for itself is `T`.
#[derive(Debug)]
#[must_use = "nothing happens until it is awaited, or started"]
pub struct ClientOptions<T> {
    pub(crate) unchecked: Unchecked,
    pub(crate) of: T,
}

/// What was asked for, not yet checked.
#[derive(Debug)]
pub(crate) struct Unchecked {
    subprotocols: Result<Subprotocols, SubprotocolError>,
    terms: Terms,
}

impl Unchecked {
    /// Finds everything that can be wrong without a network. The system's roots are
    /// loaded only where TLS is wanted.
    pub(crate) fn check(self, secure: bool) -> Result<Opening, ConnectError> {
        let mut opening = Opening::new(self.terms)?;
        if secure {
            opening.secure()?;
        }
        opening.subprotocols = self.subprotocols?;
        Ok(opening)
    }
}

impl<T> ClientOptions<T> {
    pub(crate) fn new(of: T) -> Self {
        Self {
            unchecked: Unchecked {
                subprotocols: Ok(Subprotocols::default()),
                terms: Terms::default(),
            },
            of,
        }
    }

    /// Offers subprotocols, the most wanted first (RFC 6455 §1.9).
    pub fn subprotocols<I>(mut self, names: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        self.unchecked.subprotocols = Subprotocols::new(names);
        self
    }

    /// Sends an `Origin`, as browsers do (RFC 6455 §10.2).
    pub fn origin(mut self, origin: HeaderValue) -> Self {
        self.unchecked.terms.origin = Some(origin);
        self
    }

    /// Sends a header field of the application's own.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.unchecked.terms.headers.append(name, value);
        self
    }

    /// Whom to trust.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.unchecked.terms.trust = trust;
        self
    }

    /// Limits and times of each connection. It brings its own
    /// [`compression`](Config::compression), in place of what was said before.
    pub fn config(mut self, config: Config) -> Self {
        self.unchecked.terms.config = config.into();
        self
    }

    /// Whether, and how, messages may be compressed (RFC 7692): not unless said.
    /// What was agreed stands in the socket's [`Handshake`](crate::Handshake).
    /// Secrets and a stranger's words do not belong into one compressed message,
    /// nor into one dedicated context: its size tells what they have in common.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), farewell::ConnectError> {
    /// use farewell::Compression;
    ///
    /// let socket = farewell::connect("wss://example.org/feed")
    ///     .compression(Compression::shared())
    ///     .await?;
    /// println!("{:?}", socket.handshake().compression());
    /// # Ok(())
    /// # }
    /// ```
    pub fn compression(mut self, compression: impl Into<Compression>) -> Self {
        Arc::make_mut(&mut self.unchecked.terms.config).compression = compression.into();
        self
    }

    /// How long each step of an opening may take, the answer of
    /// [`on_retry`](crate::reconnect::Builder::on_retry) included: 10 s unless said.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.unchecked.terms.timeout = timeout;
        self
    }

    /// Comes by the byte stream in another way than TCP to the URL's host and
    /// port: through a proxy, a Unix socket, a simulated network. TLS for
    /// `wss://` is spoken over the stream by the library.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), farewell::ConnectError> {
    /// use farewell::Transport;
    /// use tokio::net::UnixStream;
    ///
    /// let socket = farewell::connect("ws://localhost/feed")
    ///     .dial_with(|_url| async {
    ///         Ok(Transport::from(UnixStream::connect("feed.sock").await?))
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn dial_with<D, F>(mut self, dial: D) -> Self
    where
        D: Fn(WebSocketUrl) -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<Transport>> + Send + 'static,
    {
        self.unchecked.terms.dialer = Dialer::own(dial);
        self
    }
}
