//! [`UpgradeRequest`]: a client's opening handshake in good form, RFC 6455 §4.2.1.

use std::fmt;

use http::header::{self, HeaderMap};
use http::{Method, Version};

use super::body::BodyLength;
use super::extension::Extensions;
use super::headers::{Single, has_element, single};
use super::host::Host;
use super::key::Key;
use super::mistake::Mistake;
use super::rejection::Rejection;
use super::request::RequestHead;
use super::resource::ResourceName;
use super::subprotocol::Subprotocols;

/// A request for a WebSocket that fulfils all of RFC 6455 §4.2.1. Whether to
/// accept it is the server's choice: [`accept`](Self::accept) or a [`Rejection`].
#[derive(Debug, Clone, PartialEq)]
pub struct UpgradeRequest {
    head: RequestHead,
    asked: Asked,
}

/// What the headers of a handshake say.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    host: Host,
    resource_name: ResourceName,
    key: Key,
    subprotocols: Subprotocols,
    extensions: Extensions,
    origin: Option<String>,
}

impl RequestHead {
    /// The opening handshake that this request is.
    ///
    /// # Errors
    /// [`RefusedUpgrade`]: the answer, and the request for whoever keeps records.
    pub fn into_upgrade(self) -> Result<UpgradeRequest, RefusedUpgrade> {
        match Asked::check(&self) {
            Ok(asked) => Ok(UpgradeRequest { head: self, asked }),
            Err(mistake) => Err(RefusedUpgrade(Box::new((self, mistake.into())))),
        }
    }
}

impl Asked {
    /// In the order in which a mistake explains those after it.
    fn check(head: &RequestHead) -> Result<Self, Mistake> {
        let headers = head.headers();
        if !head.is_upgrade() {
            return Err(Mistake::UpgradeMissing);
        }
        if head.method() != Method::GET {
            return Err(Mistake::Method);
        }
        if head.version() != Version::HTTP_11 {
            return Err(Mistake::HttpTooOld);
        }
        if !has_element(headers, &header::CONNECTION, "upgrade") {
            return Err(Mistake::ConnectionMissing);
        }
        check_version(headers)?;
        if head.body() != BodyLength::None {
            return Err(Mistake::Body);
        }
        Ok(Self {
            host: head.host().ok_or(Mistake::HostMissing)?.clone(),
            resource_name: head.resource_name().ok_or(Mistake::PathMissing)?.clone(),
            key: check_key(headers)?,
            subprotocols: Subprotocols::from_headers(headers)
                .map_err(|_| Mistake::SubprotocolInvalid)?,
            extensions: Extensions::from_headers(headers)
                .map_err(|_| Mistake::ExtensionsInvalid)?,
            origin: check_origin(headers)?,
        })
    }
}

fn check_version(headers: &HeaderMap) -> Result<(), Mistake> {
    match single(headers, &header::SEC_WEBSOCKET_VERSION) {
        Single::Missing => Err(Mistake::VersionMissing),
        Single::Repeated => Err(Mistake::VersionRepeated),
        Single::One(version) if version == "13" => Ok(()),
        Single::One(_) => Err(Mistake::VersionUnsupported),
    }
}

fn check_key(headers: &HeaderMap) -> Result<Key, Mistake> {
    match single(headers, &header::SEC_WEBSOCKET_KEY) {
        Single::Missing => Err(Mistake::KeyMissing),
        Single::Repeated => Err(Mistake::KeyRepeated),
        Single::One(key) => {
            let text = key.to_str().map_err(|_| Mistake::KeyInvalid)?;
            text.parse().map_err(|_| Mistake::KeyInvalid)
        }
    }
}

fn check_origin(headers: &HeaderMap) -> Result<Option<String>, Mistake> {
    match single(headers, &header::ORIGIN) {
        Single::Missing => Ok(None),
        Single::Repeated => Err(Mistake::OriginInvalid),
        Single::One(origin) if origin.is_empty() => Ok(None),
        // One origin: RFC 6454 has lists of them, of which servers take one or another.
        Single::One(origin) => match origin.to_str() {
            Ok(text) if !text.contains([' ', '\t', ',']) => Ok(Some(text.to_owned())),
            _ => Err(Mistake::OriginInvalid),
        },
    }
}

impl UpgradeRequest {
    /// The request as it was sent.
    #[must_use]
    pub const fn head(&self) -> &RequestHead {
        &self.head
    }

    /// All headers, such as cookies and `Authorization`.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// The host that is asked for.
    #[must_use]
    pub const fn host(&self) -> &Host {
        &self.asked.host
    }

    /// Path and query.
    #[must_use]
    pub const fn resource_name(&self) -> &ResourceName {
        &self.asked.resource_name
    }

    /// The path without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.asked.resource_name.path()
    }

    /// The nonce that the answer must prove to have read.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.asked.key
    }

    /// The subprotocols on offer, the preferred first.
    #[must_use]
    pub const fn subprotocols(&self) -> &Subprotocols {
        &self.asked.subprotocols
    }

    /// The extensions on offer, the preferred first.
    #[must_use]
    pub const fn extensions(&self) -> &Extensions {
        &self.asked.extensions
    }

    /// Where the script comes from that opens the connection, as sent: a browser
    /// always says it (RFC 6455 §4.1, item 8), others may say anything.
    #[must_use]
    pub fn origin(&self) -> Option<&str> {
        self.asked.origin.as_deref()
    }

    /// The request as it was sent.
    #[must_use]
    pub fn into_head(self) -> RequestHead {
        self.head
    }
}

/// A request that is no opening handshake, with the answer to it.
#[derive(Debug, Clone, PartialEq)]
pub struct RefusedUpgrade(Box<(RequestHead, Rejection)>);

impl RefusedUpgrade {
    /// The request.
    #[must_use]
    pub const fn head(&self) -> &RequestHead {
        &self.0.0
    }

    /// The answer.
    #[must_use]
    pub const fn rejection(&self) -> &Rejection {
        &self.0.1
    }

    /// Both.
    #[must_use]
    pub fn into_parts(self) -> (RequestHead, Rejection) {
        *self.0
    }
}

impl From<RefusedUpgrade> for Rejection {
    fn from(refused: RefusedUpgrade) -> Self {
        refused.0.1
    }
}

impl fmt::Display for RefusedUpgrade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rejection().fmt(f)
    }
}

impl std::error::Error for RefusedUpgrade {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.rejection())
    }
}
