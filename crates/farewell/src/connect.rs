//! [`connect`]: the client's opening.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell_close::CloseStatus;
use farewell_proto::handshake::{
    ClientHandshake, HeadLimits, ReservedHeader, ResponseError, ResponseHead, SubprotocolError,
    Subprotocols, UrlError, VerifyError, WebSocketUrl,
};
use farewell_proto::{Config, defaults};
use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::dial::{DialError, dial};
use crate::handshake::{Handshake, HandshakeError, read_response, write_all};
use crate::link::Link;
use crate::random::{NoRandom, random};
use crate::socket::WebSocket;
use crate::tls::{self, TlsError, Trust};

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
        subprotocols: Ok(Subprotocols::default()),
        origin: None,
        headers: HeaderMap::new(),
        trust: Trust::System,
        config: Arc::new(Config::default()),
        timeout: defaults::HANDSHAKE_TIMEOUT,
    }
}

/// An opening that is not yet begun; awaiting it opens.
#[derive(Debug)]
#[must_use = "nothing happens until this is awaited"]
pub struct Connect {
    url: Result<WebSocketUrl, UrlError>,
    subprotocols: Result<Subprotocols, SubprotocolError>,
    origin: Option<HeaderValue>,
    headers: HeaderMap,
    trust: Trust,
    config: Arc<Config>,
    timeout: Duration,
}

/// Why no WebSocket was opened. In terms of the close model such an end is
/// [`status`](Self::status).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The URL can't be used.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// A subprotocol can't be offered.
    #[error(transparent)]
    Subprotocol(#[from] SubprotocolError),
    /// A header belongs to the handshake itself.
    #[error(transparent)]
    Header(#[from] ReservedHeader),
    /// TLS can't be configured.
    #[error(transparent)]
    TlsConfig(#[from] TlsError),
    /// There is no transport.
    #[error(transparent)]
    Dial(#[from] DialError),
    /// The handshake did not complete.
    #[error(transparent)]
    Handshake(#[from] HandshakeError),
    /// The server refused, with this answer.
    #[error("the server refused the handshake with HTTP {}", .0.status())]
    Refused(Box<ResponseHead>),
    /// The server's answer breaks RFC 6455.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// The operating system gave no random bytes.
    #[error(transparent)]
    Random(#[from] NoRandom),
}

impl ConnectError {
    /// How this end looks from here: 1015 where TLS failed, else 1006.
    #[must_use]
    pub const fn status(&self) -> CloseStatus {
        match self {
            Self::Dial(DialError::Tls { .. }) => CloseStatus::TlsFailure,
            _ => CloseStatus::Abnormal,
        }
    }

    /// The HTTP status of a refusal.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        match self {
            Self::Refused(head) => Some(head.status().as_u16()),
            _ => None,
        }
    }
}

impl Connect {
    /// Offers subprotocols, the most wanted first (RFC 6455 §1.9).
    pub fn subprotocols<I>(mut self, names: I) -> Self
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        self.subprotocols = Subprotocols::new(names);
        self
    }

    /// Sends an `Origin`, as browsers do.
    pub fn origin(mut self, origin: HeaderValue) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Sends a header field of the application's own.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Whom to trust.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }

    /// Limits and times of the connection.
    pub fn config(mut self, config: Config) -> Self {
        self.config = Arc::new(config);
        self
    }

    /// How long each step of the opening may take: 10 s unless said.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    async fn open(self) -> Result<WebSocket, ConnectError> {
        let url = self.url?;
        let mut handshake = ClientHandshake::to(&url, random()?)
            .subprotocols(self.subprotocols?)
            .headers(self.headers)?;
        if let Some(origin) = self.origin {
            handshake = handshake.origin(origin);
        }
        let tls = if url.is_secure() {
            Some(tls::client(&self.trust)?)
        } else {
            None
        };
        let mut transport = dial(&url, tls, self.timeout).await?;
        write_all(&mut transport, &handshake.to_bytes(), self.timeout)
            .await
            .map_err(HandshakeError::Io)?;
        let limits = HeadLimits::default();
        let (head, read_ahead) = read_response(&mut transport, limits, self.timeout)
            .await
            .map_err(|error| match error {
                HandshakeError::Response(error) => ConnectError::Response(error),
                error => error.into(),
            })?;
        let agreement = handshake.verify(head).map_err(|error| match error {
            VerifyError::Refused(head) => ConnectError::Refused(head),
            VerifyError::Violation(error) => ConnectError::Response(error),
        })?;
        let peer = transport.tcp().and_then(|tcp| tcp.peer_addr().ok());
        let agreed = Handshake::new(
            url.resource_name().as_str(),
            agreement.subprotocol.as_ref().map(AsRef::as_ref),
            agreement.headers,
            peer,
        );
        Ok(WebSocket::over(
            Link::client(self.config, transport, &read_ahead)?,
            agreed,
        ))
    }
}

impl IntoFuture for Connect {
    type Output = Result<WebSocket, ConnectError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.open())
    }
}
