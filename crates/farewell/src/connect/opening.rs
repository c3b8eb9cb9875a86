//! [`Opening`]: all that an opening handshake of a client is made of, checked,
//! so that it can be done again.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use farewell_proto::deflate::Compression;
use farewell_proto::handshake::{
    ClientHandshake, HeadLimits, ReservedHeader, SubprotocolError, Subprotocols, VerifyError,
    WebSocketUrl, is_reserved,
};
use farewell_proto::{Config, defaults};
use http::header::{HeaderMap, HeaderValue, ORIGIN};
use rustls::ClientConfig;

use super::error::ConnectError;
use crate::dial::Dialer;
use crate::handshake::Handshake;
use crate::heads::{HandshakeError, read_response, write_all};
use crate::link::Link;
use crate::random::random;
use crate::socket::WebSocket;
use crate::tls::{self, Trust};
use crate::transport::Transport;

/// What was asked for, not yet checked.
#[derive(Debug)]
pub(crate) struct Options {
    subprotocols: Result<Subprotocols, SubprotocolError>,
    pub(crate) origin: Option<HeaderValue>,
    pub(crate) headers: HeaderMap,
    pub(crate) trust: Trust,
    pub(crate) config: Arc<Config>,
    pub(crate) timeout: Duration,
    dialer: Dialer,
}

/// Changes a configuration that may be shared.
pub(crate) fn compress(config: &mut Arc<Config>, compression: Compression) {
    Arc::make_mut(config).compression = compression;
}

impl Default for Options {
    fn default() -> Self {
        Self {
            subprotocols: Ok(Subprotocols::default()),
            origin: None,
            headers: HeaderMap::new(),
            trust: Trust::System,
            config: Arc::new(Config::default()),
            timeout: defaults::HANDSHAKE_TIMEOUT,
            dialer: Dialer::default(),
        }
    }
}

impl Options {
    pub(crate) fn offer<I: IntoIterator<Item: AsRef<str>>>(&mut self, names: I) {
        self.subprotocols = Subprotocols::new(names);
    }

    pub(crate) fn dial_with<D, F>(&mut self, dial: D)
    where
        D: Fn(WebSocketUrl) -> F + Send + Sync + 'static,
        F: Future<Output = io::Result<Transport>> + Send + 'static,
    {
        self.dialer = Dialer::own(dial);
    }

    /// Everything that can be wrong without a network. The system's roots are
    /// loaded only where TLS is wanted.
    pub(crate) fn check(self, secure: bool) -> Result<Opening, ConnectError> {
        check_headers(&self.headers)?;
        let tls = if secure {
            Some(tls::client(&self.trust)?)
        } else {
            None
        };
        Ok(Opening {
            subprotocols: self.subprotocols?,
            origin: self.origin,
            headers: self.headers,
            trust: self.trust,
            tls,
            config: self.config,
            timeout: self.timeout,
            dialer: self.dialer,
        })
    }
}

/// An opening handshake that can be done any number of times.
#[derive(Debug, Clone)]
pub(crate) struct Opening {
    pub(crate) subprotocols: Subprotocols,
    origin: Option<HeaderValue>,
    headers: HeaderMap,
    trust: Trust,
    tls: Option<Arc<ClientConfig>>,
    config: Arc<Config>,
    pub(crate) timeout: Duration,
    dialer: Dialer,
}

impl Opening {
    /// Puts these fields in the place of those with the same names.
    pub(crate) fn replace_headers(&mut self, fields: &HeaderMap) -> Result<(), ConnectError> {
        check_headers(fields)?;
        for name in fields.keys() {
            self.headers.remove(name);
        }
        for (name, value) in fields {
            self.headers.append(name, value.clone());
        }
        Ok(())
    }

    /// Makes ready for TLS where it was not needed before.
    pub(crate) fn secure(&mut self) -> Result<(), ConnectError> {
        if self.tls.is_none() {
            self.tls = Some(tls::client(&self.trust)?);
        }
        Ok(())
    }

    pub(crate) async fn open(&self, url: &WebSocketUrl) -> Result<WebSocket, ConnectError> {
        let mut handshake = ClientHandshake::to(url, random()?)
            .subprotocols(self.subprotocols.clone())
            .extensions(self.config.compression.offer().into_iter().collect())
            .headers(self.headers.clone())?;
        if let Some(origin) = &self.origin {
            handshake = handshake.origin(origin.clone());
        }
        let mut transport = self
            .dialer
            .dial(url, self.tls.clone(), self.timeout)
            .await?;
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
        let compression = agreement.compression;
        let link = Link::client(self.config.clone(), transport, &read_ahead)?;
        Ok(WebSocket::over(
            link.compressed(compression),
            agreed.compressed(compression),
        ))
    }
}

fn check_headers(headers: &HeaderMap) -> Result<(), ReservedHeader> {
    match headers
        .keys()
        .find(|name| is_reserved(name) || **name == ORIGIN)
    {
        Some(name) => Err(ReservedHeader(name.clone())),
        None => Ok(()),
    }
}
