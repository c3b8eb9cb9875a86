//! An extractor for axum 0.8: a thin layer over [`upgrade`](mod@crate::upgrade).
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use std::future::IntoFuture;
//! use std::time::Duration;
//! use axum::{Router, extract::State, response::Response, routing::any};
//! use farewell::axum::WebSocketUpgrade;
//! use farewell::{Connections, WebSocket, shutdown_signal};
//! use tokio::time::{Instant, timeout_at};
//!
//! async fn feed(State(connections): State<Connections>, upgrade: WebSocketUpgrade) -> Response {
//!     upgrade
//!         .connections(&connections)
//!         .on_upgrade(|mut socket: WebSocket| async move {
//!             while let Some(message) = socket.next().await {
//!                 socket.send(message).await?;
//!             }
//!             Ok(()) // 1000; Err or panic: 1011
//!         })
//! }
//!
//! let connections = Connections::default();
//! let app = Router::new()
//!     .route("/feed", any(feed))
//!     .with_state(connections.clone());
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:9000").await?;
//! let serving = axum::serve(listener, app).with_graceful_shutdown(shutdown_signal());
//! let serving = tokio::spawn(serving.into_future());
//! shutdown_signal().await;
//! // axum waits for requests, however long, and not for WebSockets. These are told
//! // 1012 meanwhile, paced; then a request that hangs is cut off.
//! let deadline = Instant::now() + Duration::from_secs(25);
//! connections.end(Duration::from_secs(25)).await;
//! let _ = timeout_at(deadline, serving).await;
//! # Ok(())
//! # }
//! ```

use std::future::Future;
use std::sync::Arc;

use axum_core::body::Body;
use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use farewell_close::CloseReport;
use farewell_proto::Config;
use farewell_proto::deflate::Compression;
use farewell_proto::handshake::{Rejection, ReservedHeader, UpgradeRequest};
use http::header::{HeaderName, HeaderValue};
use http::request::Parts;
use hyper::upgrade::OnUpgrade;

use crate::connections::Connections;
use crate::served::HandlerResult;
use crate::socket::WebSocket;
use crate::upgrade::{Upgrade, response};

/// A request for a WebSocket. Every other request is refused with a
/// [`Refused`] before the handler is called.
#[derive(Debug)]
#[must_use = "the client gets no WebSocket unless on_upgrade is called"]
pub struct WebSocketUpgrade(Upgrade);

/// The answer to a request that gets no WebSocket: 426, 400, 405, 505 or 500; see
/// [`upgrade()`](crate::upgrade()).
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Refused(#[from] pub Rejection);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        response(&self.0).map(Body::from)
    }
}

impl<S: Sync> FromRequestParts<S> for WebSocketUpgrade {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Refused> {
        let upgrade = parts.extensions.remove::<OnUpgrade>();
        Ok(Self(Upgrade::check(
            &parts.method,
            &parts.uri,
            parts.version,
            &parts.headers,
            upgrade,
        )?))
    }
}

impl WebSocketUpgrade {
    /// What the client asks for: the place for an `Origin` check (RFC 6455 §10.2).
    ///
    /// Under `Router::nest` its target, and that of the socket's
    /// [`Handshake`](crate::Handshake), lacks the prefix, which axum takes away;
    /// `axum::extract::OriginalUri` has the whole.
    #[must_use]
    pub const fn request(&self) -> &UpgradeRequest {
        self.0.request()
    }

    /// Subprotocols that are spoken here: see [`Upgrade::subprotocols`].
    pub fn subprotocols<I: IntoIterator<Item: Into<String>>>(self, names: I) -> Self {
        Self(self.0.subprotocols(names))
    }

    /// Adds a header field to the answer, such as `Set-Cookie`.
    ///
    /// # Errors
    /// [`ReservedHeader`] for those that the handshake writes itself.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Result<Self, ReservedHeader> {
        Ok(Self(self.0.header(name, value)?))
    }

    /// Limits and times of the connection.
    pub fn config(self, config: impl Into<Arc<Config>>) -> Self {
        Self(self.0.config(config))
    }

    /// Whether, and how, messages may be compressed: see [`Upgrade::compression`].
    pub fn compression(self, compression: impl Into<Compression>) -> Self {
        Self(self.0.compression(compression))
    }

    /// Makes it one of these, for broadcasts and for their common
    /// [`end`](Connections::end).
    pub fn connections(self, connections: &Connections) -> Self {
        Self(self.0.connections(connections))
    }

    /// Is told how the connection ended.
    pub fn on_close(self, tell: impl FnOnce(&CloseReport) + Send + 'static) -> Self {
        Self(self.0.on_close(tell))
    }

    /// Accepts: see [`Upgrade::on_upgrade`].
    ///
    /// # Panics
    /// Outside a Tokio runtime. The handler's own panics are caught, and are 1011.
    pub fn on_upgrade<H, F>(self, handler: H) -> Response
    where
        H: FnOnce(WebSocket) -> F + Send + 'static,
        F: Future<Output = HandlerResult> + Send + 'static,
    {
        self.0.on_upgrade(handler).map(|()| Body::empty())
    }
}
