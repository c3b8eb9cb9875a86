//! [`UpstreamRequest`]: what an upstream is asked.

use farewell::NoRandom;
use farewell::driver::random;
use farewell::handshake::{
    ClientHandshake, Extensions, Host, ReservedHeader, ResourceName, Subprotocols,
};
use http::header::{HeaderMap, HeaderValue};

/// What the upstream is asked.
#[derive(Debug, Clone)]
pub(crate) struct UpstreamRequest {
    pub(crate) host: Host,
    pub(crate) resource: ResourceName,
    /// The client's own word on where its script comes from.
    pub(crate) origin: Option<HeaderValue>,
    pub(crate) subprotocols: Subprotocols,
    pub(crate) extensions: Extensions,
    pub(crate) headers: HeaderMap,
}

/// Why nothing can be asked.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unaskable {
    #[error(transparent)]
    Random(#[from] NoRandom),
    #[error(transparent)]
    Header(#[from] ReservedHeader),
}

impl UpstreamRequest {
    /// The opening handshake that asks it, with a key of its own.
    pub(super) fn handshake(&self) -> Result<ClientHandshake, Unaskable> {
        let handshake = ClientHandshake::new(random()?, self.host.clone(), self.resource.clone())
            .subprotocols(self.subprotocols.clone())
            .extensions(self.extensions.clone())
            .headers(self.headers.clone())?;
        Ok(match &self.origin {
            Some(origin) => handshake.origin(origin.clone()),
            None => handshake,
        })
    }
}
