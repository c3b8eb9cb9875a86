//! WebSockets behind an HTTP server of someone else's: [`upgrade()`], for hyper
//! and for every Tower service over it.
//!
//! The rules are those of [`Server`](crate::Server): a handler's `Ok` is 1000, an
//! error or a panic is 1011, and [`Connections`] tell, broadcast and drain.
//!
//! ```no_run
//! use std::convert::Infallible;
//! use farewell::{WebSocket, upgrade::response};
//! use http::{Request, Response};
//!
//! async fn service<B>(mut request: Request<B>) -> Result<Response<String>, Infallible> {
//!     let upgrade = match farewell::upgrade(&mut request) {
//!         Ok(upgrade) => upgrade,
//!         Err(rejection) => return Ok(response(&rejection)),
//!     };
//!     let switching = upgrade.on_upgrade(|mut socket: WebSocket| async move {
//!         while let Some(message) = socket.next().await {
//!             socket.send(message).await?;
//!         }
//!         Ok(())
//!     });
//!     Ok(switching.map(|()| String::new()))
//! }
//! let tower_service = tower::service_fn(service::<hyper::body::Incoming>);
//! ```

use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use farewell_close::CloseReport;
use farewell_proto::Config;
use farewell_proto::defaults::HANDSHAKE_TIMEOUT;
use farewell_proto::deflate::Compression;
use farewell_proto::handshake::{
    HeadLimits, Mistake, Rejection, ReservedHeader, UpgradeRequest, is_reserved, parse_request,
};
use http::header::{
    CONNECTION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT,
    SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_PROTOCOL, UPGRADE, X_CONTENT_TYPE_OPTIONS,
};
use http::{Method, Request, Response, StatusCode, Uri, Version};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use hyper_util::server::conn::auto;
use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::connections::Connections;
use crate::handshake::Handshake;
use crate::link::Link;
use crate::preparing::prepare;
use crate::registry::Expected;
use crate::served::HandlerResult;
use crate::socket::WebSocket;
use crate::transport::Transport;

/// The HTTP server has its own bounds on a head, and held them already.
const LIMITS: HeadLimits = HeadLimits {
    bytes: 1 << 20,
    headers: 1_000,
    target: 1 << 16,
};

/// Takes the opening handshake out of a request, by all rules of RFC 6455 §4.2.1.
///
/// # Errors
/// [`Rejection`], which [`response`] makes an answer of (RFC 6455 §4.2.2, §4.4):
/// 426 for a request that asks for no WebSocket or for another version, 400 and
/// 405 for a malformed one, 505 for HTTP/2, 500 where there is no connection to
/// take over, as in a test without a server.
pub fn upgrade<B>(request: &mut Request<B>) -> Result<Upgrade, Rejection> {
    let upgrade = request.extensions_mut().remove::<OnUpgrade>();
    Upgrade::check(
        request.method(),
        request.uri(),
        request.version(),
        request.headers(),
        upgrade,
    )
}

/// The answer to a request that gets no WebSocket: its body says what was wrong.
#[must_use]
pub fn response(rejection: &Rejection) -> Response<String> {
    let mut response = Response::new(format!("{}\n", rejection.message()));
    *response.status_mut() = rejection.status();
    let headers = response.headers_mut();
    headers.clone_from(rejection.headers());
    if headers.contains_key(UPGRADE) {
        // Who sends Upgrade must name it in Connection: RFC 9110 §7.8.
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
    }
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

type Tell = Box<dyn FnOnce(&CloseReport) + Send>;

/// An opening handshake in good form, not yet accepted.
#[must_use = "the client gets no answer unless it is accepted with on_upgrade, or rejected"]
pub struct Upgrade {
    request: UpgradeRequest,
    upgrade: OnUpgrade,
    subprotocols: Vec<String>,
    headers: HeaderMap,
    config: Arc<Config>,
    connections: Connections,
    on_close: Option<Tell>,
}

impl std::fmt::Debug for Upgrade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upgrade")
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

impl Upgrade {
    pub(crate) fn check(
        method: &Method,
        uri: &Uri,
        version: Version,
        headers: &HeaderMap,
        upgrade: Option<OnUpgrade>,
    ) -> Result<Self, Rejection> {
        if version > Version::HTTP_11 {
            return Err(Mistake::HttpVersion.into());
        }
        let bytes = head(method, uri, version, headers);
        let Some((head, _)) = parse_request(&bytes, &LIMITS)? else {
            return Err(Mistake::RequestLine.into());
        };
        let request = head.into_upgrade()?;
        let upgrade = upgrade.ok_or_else(|| {
            let message = "This server cannot hand the connection over; serve it with upgrades.";
            Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, message)
        })?;
        Ok(Self {
            request,
            upgrade,
            subprotocols: Vec::new(),
            headers: HeaderMap::new(),
            config: Arc::new(Config::default()),
            connections: Connections::default(),
            on_close: None,
        })
    }

    /// What the client asks for: the place for an `Origin` check (RFC 6455 §10.2).
    #[must_use]
    pub const fn request(&self) -> &UpgradeRequest {
        &self.request
    }

    /// Subprotocols that are spoken here. Of those that the client offers it gets
    /// the one that it wants most; one that offers none of them is accepted
    /// without.
    pub fn subprotocols<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Self {
        self.subprotocols = names.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a header field to the answer, such as `Set-Cookie`.
    ///
    /// # Errors
    /// [`ReservedHeader`] for those that the handshake writes itself.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Result<Self, ReservedHeader> {
        if is_reserved(&name) {
            return Err(ReservedHeader(name));
        }
        self.headers.append(name, value);
        Ok(self)
    }

    /// Limits and times of the connection. It brings its own
    /// [`compression`](Config::compression), in place of what was said before.
    pub fn config(mut self, config: impl Into<Arc<Config>>) -> Self {
        self.config = config.into();
        self
    }

    /// Whether, and how, messages may be compressed (RFC 7692): not unless said.
    /// See [`Server::compression`](crate::Server::compression).
    pub fn compression(mut self, compression: impl Into<Compression>) -> Self {
        Arc::make_mut(&mut self.config).compression = compression.into();
        self
    }

    /// Makes it one of these, for broadcasts and for their common
    /// [`end`](Connections::end).
    pub fn connections(mut self, connections: &Connections) -> Self {
        self.connections = connections.clone();
        self
    }

    /// Is told how the connection ended.
    pub fn on_close(mut self, tell: impl FnOnce(&CloseReport) + Send + 'static) -> Self {
        self.on_close = Some(Box::new(tell));
        self
    }

    /// Accepts: the answer is a 101, and once it was sent, a task of its own runs
    /// the handler on the WebSocket.
    ///
    /// The answer must be sent, within 10 s, and within 1 s once the
    /// [`end`](Connections::end) has begun; else the WebSocket is given up and its
    /// handler not called. Whoever answers otherwise, such as with 403, must do so
    /// instead of calling this: it cannot be known here.
    ///
    /// # Panics
    /// Outside a Tokio runtime. The handler's own panics are caught, and are 1011.
    pub fn on_upgrade<H, F>(self, handler: H) -> Response<()>
    where
        H: FnOnce(WebSocket) -> F + Send + 'static,
        F: Future<Output = HandlerResult> + Send + 'static,
    {
        let acceptance = self
            .request
            .accept()
            .subprotocol_of(&self.subprotocols)
            .compression(&self.config.compression);
        let compression = acceptance.chosen_compression();
        let subprotocol = acceptance
            .chosen_subprotocol()
            .map(|name| name.as_str().to_owned());
        let mut response = Response::new(());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        let headers = response.headers_mut();
        *headers = self.headers;
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        let fields = [
            (SEC_WEBSOCKET_ACCEPT, Some(self.request.key().accept())),
            (SEC_WEBSOCKET_PROTOCOL, subprotocol.clone()),
            (
                SEC_WEBSOCKET_EXTENSIONS,
                compression.map(|agreed| agreed.to_string()),
            ),
        ];
        for (name, value) in fields {
            // Base64, or tokens.
            if let Some(Ok(value)) = value.map(HeaderValue::try_from) {
                headers.insert(name, value);
            }
        }

        let expected = self.connections.expect();
        let Self {
            request,
            upgrade,
            config,
            connections,
            on_close,
            ..
        } = self;
        tokio::spawn(async move {
            let upgraded = tokio::select! {
                upgraded = upgrade => upgraded,
                () = connections.late() => return,
                () = sleep(HANDSHAKE_TIMEOUT) => return,
            };
            let upgraded = match upgraded {
                Ok(upgraded) => upgraded,
                Err(error) => {
                    tracing::debug!(%error, "no WebSocket was opened");
                    return;
                }
            };
            let (transport, read_ahead) = transport(upgraded);
            let peer = transport.tcp().and_then(|tcp| tcp.peer_addr().ok());
            let head = request.into_head();
            let target = head.target().to_owned();
            let (_, _, _, headers) = head.into_parts();
            let handshake = Handshake::new(&target, subprotocol.as_deref(), headers, peer);
            let link = Link::server(config, transport, &read_ahead).compressed(compression);
            let handshake = handshake.compressed(compression);
            let serving = connections.serve_link(link, handshake, handler);
            let report = serving_joined(serving, expected).await;
            tracing::debug!(%report, "a connection ended");
            if let Some(tell) = on_close {
                tell(&report);
            }
        });
        response
    }
}

/// Serving joins with its first poll; from then on nobody is expected any more.
async fn serving_joined<T, M>(serving: impl Future<Output = T>, expected: Expected<M>) -> T {
    let mut expected = Some(expected);
    let mut serving = std::pin::pin!(serving);
    std::future::poll_fn(|cx| {
        let polled = serving.as_mut().poll(cx);
        drop(expected.take());
        polled
    })
    .await
}

/// The TCP connection itself where there is one below, so that resets and
/// vectored writes work as everywhere.
fn transport(upgraded: Upgraded) -> (Transport, Bytes) {
    let (io, read_ahead) = match upgraded.downcast::<TokioIo<TcpStream>>() {
        Ok(parts) => (parts.io, parts.read_buf),
        Err(upgraded) => match auto::upgrade::downcast::<TokioIo<TcpStream>>(upgraded) {
            Ok(parts) => (parts.io, parts.read_buf),
            Err(upgraded) => {
                return (Transport::other(TokioIo::new(upgraded)), Bytes::new());
            }
        },
    };
    let tcp = io.into_inner();
    // Only speed is lost where that fails.
    let _ = prepare(&tcp);
    (Transport::Tcp(tcp), read_ahead)
}

/// The request's head as it was sent, for the parser that knows all rules.
fn head(method: &Method, uri: &Uri, version: Version, headers: &HeaderMap) -> Vec<u8> {
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let version = if version == Version::HTTP_11 {
        "HTTP/1.1"
    } else {
        "HTTP/1.0"
    };
    let mut bytes = format!("{method} {target} {version}\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    bytes
}
