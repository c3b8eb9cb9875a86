//! [`ClientHandshake`]: the client's request, RFC 6455 §4.1.

use http::header::{HeaderMap, HeaderName, HeaderValue, ORIGIN};

use super::extension::Extensions;
use super::headers::{ReservedHeader, append, write, write_all};
use super::host::Host;
use super::key::Key;
use super::resource::ResourceName;
use super::subprotocol::Subprotocols;
use super::upgrade::UpgradeRequest;
use super::url::WebSocketUrl;

/// One opening handshake: it writes the request, and
/// [`verify`](Self::verify)s the answer against what it asked.
#[derive(Debug, Clone)]
pub struct ClientHandshake {
    key: Key,
    host: Host,
    resource_name: ResourceName,
    origin: Option<HeaderValue>,
    subprotocols: Subprotocols,
    extensions: Extensions,
    headers: HeaderMap,
}

impl ClientHandshake {
    /// A handshake with this host, for this resource. The nonce is chosen at
    /// random for each connection (RFC 6455 §4.1, item 7).
    #[must_use]
    pub fn new(nonce: [u8; 16], host: Host, resource_name: ResourceName) -> Self {
        Self {
            key: Key::from_nonce(nonce),
            host,
            resource_name,
            origin: None,
            subprotocols: Subprotocols::default(),
            extensions: Extensions::default(),
            headers: HeaderMap::new(),
        }
    }

    /// A handshake for what the URL names.
    #[must_use]
    pub fn to(url: &WebSocketUrl, nonce: [u8; 16]) -> Self {
        Self::new(nonce, url.host().clone(), url.resource_name().clone())
    }

    /// The handshake of a request that a client made: an answer can be
    /// [verified](Self::verify) for it. The request's further headers are left out.
    #[must_use]
    pub fn of(request: &UpgradeRequest) -> Self {
        Self {
            key: request.key().clone(),
            host: request.host().clone(),
            resource_name: request.resource_name().clone(),
            origin: None,
            subprotocols: request.subprotocols().clone(),
            extensions: request.extensions().clone(),
            headers: HeaderMap::new(),
        }
    }

    /// Says where the script comes from (RFC 6455 §10.2).
    #[must_use]
    pub fn origin(mut self, origin: HeaderValue) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Offers subprotocols instead of those before.
    #[must_use]
    pub fn subprotocols(mut self, offer: Subprotocols) -> Self {
        self.subprotocols = offer;
        self
    }

    /// Offers extensions instead of those before.
    #[must_use]
    pub fn extensions(mut self, offer: Extensions) -> Self {
        self.extensions = offer;
        self
    }

    /// Adds a header, such as `Authorization`.
    ///
    /// # Errors
    /// [`ReservedHeader`] as for [`headers`](Self::headers).
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Result<Self, ReservedHeader> {
        self.headers(HeaderMap::from_iter([(name, value)]))
    }

    /// Adds headers, all of them or none.
    ///
    /// # Errors
    /// [`ReservedHeader`] for `Origin`, which has a method of its own, and for
    /// those that the handshake writes itself:
    /// [`is_reserved`](super::is_reserved).
    pub fn headers(mut self, headers: HeaderMap) -> Result<Self, ReservedHeader> {
        if headers.contains_key(ORIGIN) {
            return Err(ReservedHeader(ORIGIN));
        }
        append(&mut self.headers, headers)?;
        Ok(self)
    }

    /// The nonce, as it travels.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.key
    }

    /// The subprotocols on offer.
    #[must_use]
    pub const fn offered_subprotocols(&self) -> &Subprotocols {
        &self.subprotocols
    }

    /// The extensions on offer.
    #[must_use]
    pub const fn offered_extensions(&self) -> &Extensions {
        &self.extensions
    }

    /// The whole request. Nothing may follow until it is answered.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(512);
        out.extend_from_slice(b"GET ");
        out.extend_from_slice(self.resource_name.as_str().as_bytes());
        out.extend_from_slice(b" HTTP/1.1\r\n");
        write(&mut out, "Host", self.host.to_string());
        write(&mut out, "Upgrade", "websocket");
        write(&mut out, "Connection", "Upgrade");
        write(&mut out, "Sec-WebSocket-Key", self.key.as_str());
        write(&mut out, "Sec-WebSocket-Version", "13");
        if let Some(origin) = &self.origin {
            write(&mut out, "Origin", origin);
        }
        if !self.subprotocols.is_empty() {
            write(
                &mut out,
                "Sec-WebSocket-Protocol",
                self.subprotocols.to_string(),
            );
        }
        if !self.extensions.is_empty() {
            write(
                &mut out,
                "Sec-WebSocket-Extensions",
                self.extensions.to_string(),
            );
        }
        write_all(&mut out, &self.headers);
        out.extend_from_slice(b"\r\n");
        out
    }
}
