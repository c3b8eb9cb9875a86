//! [`connect`]: the client's opening.

mod error;
mod opening;

use std::future::{Future, IntoFuture};
use std::io;
use std::pin::Pin;
use std::time::Duration;

use farewell_proto::Config;
use farewell_proto::deflate::Compression;
use farewell_proto::handshake::{UrlError, WebSocketUrl};
use http::header::{HeaderName, HeaderValue};

pub use error::ConnectError;
pub(crate) use opening::{Opening, Options, compress};

use crate::socket::WebSocket;
use crate::tls::Trust;
use crate::transport::Transport;

/// Opens a WebSocket: `ws://` in clear, `wss://` over TLS.
///
/// ```no_run
/// # async fn example() -> Result<(), farewell::ConnectError> {
/// let socket = farewell::connect("wss://example.org/feed").subprotocols(["v2.feed"]).await?;
/// # Ok(())
/// # }
/// ```
pub fn connect(url: impl AsRef<str>) -> Connect {
    Connect {
        url: url.as_ref().parse(),
        options: Options::default(),
    }
}

/// An opening that is not yet begun; awaiting it opens.
///
/// Cancel safe in that a dropped opening leaves nothing behind but a TCP
/// connection that ends.
///
/// # Errors
/// [`ConnectError`] when awaited.
#[derive(Debug)]
#[must_use = "nothing happens until this is awaited"]
pub struct Connect {
    url: Result<WebSocketUrl, UrlError>,
    options: Options,
}

impl Connect {
    /// Offers subprotocols, the most wanted first (RFC 6455 §1.9).
    pub fn subprotocols<I>(mut self, names: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        self.options.offer(names);
        self
    }

    /// Sends an `Origin`, as browsers do (RFC 6455 §10.2).
    pub fn origin(mut self, origin: HeaderValue) -> Self {
        self.options.origin = Some(origin);
        self
    }

    /// Sends a header field of the application's own.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.options.headers.append(name, value);
        self
    }

    /// Whom to trust.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.options.trust = trust;
        self
    }

    /// Limits and times of the connection. It brings its own
    /// [`compression`](Config::compression), in place of what was said before.
    pub fn config(mut self, config: Config) -> Self {
        self.options.config = config.into();
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
        compress(&mut self.options.config, compression.into());
        self
    }

    /// How long each step of the opening may take: 10 s unless said.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = timeout;
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
    ///         Ok(Transport::other(UnixStream::connect("feed.sock").await?))
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
        self.options.dial_with(dial);
        self
    }

    async fn open(self) -> Result<WebSocket, ConnectError> {
        let url = self.url?;
        self.options.check(url.is_secure())?.open(&url).await
    }
}

impl IntoFuture for Connect {
    type Output = Result<WebSocket, ConnectError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.open())
    }
}
