//! [`Opening`]: all that an opening handshake of a client is made of, checked,
//! so that it can be done again.

use std::sync::Arc;
use std::time::Duration;

use farewell_proto::handshake::{
    ClientHandshake, HeadLimits, ReservedHeader, Subprotocols, VerifyError, WebSocketUrl,
    is_reserved,
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

/// What a client asks for, whatever the address.
#[derive(Debug, Clone)]
pub(super) struct Terms {
    pub(super) origin: Option<HeaderValue>,
    pub(super) headers: HeaderMap,
    pub(super) trust: Trust,
    pub(super) config: Arc<Config>,
    pub(super) timeout: Duration,
    pub(super) dialer: Dialer,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            origin: None,
            headers: HeaderMap::new(),
            trust: Trust::System,
            config: Arc::new(Config::default()),
            timeout: defaults::HANDSHAKE_TIMEOUT,
            dialer: Dialer::default(),
        }
    }
}

/// An opening handshake that can be done any number of times.
#[derive(Debug, Clone)]
pub(crate) struct Opening {
    pub(crate) subprotocols: Subprotocols,
    terms: Terms,
    tls: Option<Arc<ClientConfig>>,
}

impl Opening {
    /// One that offers no subprotocol, and is not ready for TLS.
    pub(super) fn new(terms: Terms) -> Result<Self, ReservedHeader> {
        check_headers(&terms.headers)?;
        Ok(Self {
            subprotocols: Subprotocols::default(),
            terms,
            tls: None,
        })
    }

    /// How long each of its steps may take.
    pub(crate) const fn timeout(&self) -> Duration {
        self.terms.timeout
    }

    /// Puts these fields in the place of those with the same names.
    pub(crate) fn replace_headers(&mut self, fields: &HeaderMap) -> Result<(), ConnectError> {
        check_headers(fields)?;
        for name in fields.keys() {
            self.terms.headers.remove(name);
        }
        for (name, value) in fields {
            self.terms.headers.append(name, value.clone());
        }
        Ok(())
    }

    /// Makes it ready for TLS where it is not.
    pub(crate) fn secure(&mut self) -> Result<(), ConnectError> {
        if self.tls.is_none() {
            self.tls = Some(tls::client(&self.terms.trust)?);
        }
        Ok(())
    }

    pub(crate) async fn open(&self, url: &WebSocketUrl) -> Result<WebSocket, ConnectError> {
        let Terms {
            origin,
            headers,
            config,
            timeout,
            dialer,
            ..
        } = &self.terms;
        let mut handshake = ClientHandshake::to(url, random()?)
            .subprotocols(self.subprotocols.clone())
            .extensions(config.compression.offer().into_iter().collect())
            .headers(headers.clone())?;
        if let Some(origin) = origin {
            handshake = handshake.origin(origin.clone());
        }
        let mut transport = dialer.dial(url, self.tls.clone(), *timeout).await?;
        write_all(&mut transport, &handshake.to_bytes(), *timeout)
            .await
            .map_err(HandshakeError::Io)?;
        let limits = HeadLimits::default();
        let (head, read_ahead) = read_response(&mut transport, limits, *timeout)
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
        let link = Link::client(config.clone(), transport, &read_ahead)?;
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
