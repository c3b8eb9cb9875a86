//! [`Acceptance`]: the server's 101, RFC 6455 §4.2.2.

use http::header::HeaderMap;

use super::extension::{Extensions, Outside};
use super::headers::{ReservedHeader, append, write, write_all};
use super::subprotocol::Subprotocol;
use super::token::Token;
use super::upgrade::UpgradeRequest;
use crate::deflate::{Agreed, Compression, NAME};

/// The answer that opens a WebSocket. It borrows the request that it answers, so
/// what the client did not offer cannot be chosen.
#[derive(Debug, Clone)]
pub struct Acceptance<'a> {
    request: &'a UpgradeRequest,
    subprotocol: Option<&'a Subprotocol>,
    extensions: Extensions,
    compression: Option<Agreed>,
    headers: HeaderMap,
}

/// The answer would not fit its request. The server's own mistake: a client
/// would fail the connection (RFC 6455 §4.1).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcceptanceError {
    /// The client did not offer this subprotocol.
    #[error(
        "the client did not offer the subprotocol {0:?}; choose from UpgradeRequest::subprotocols"
    )]
    SubprotocolNotOffered(String),
    /// The client did not offer this extension.
    #[error("the client did not offer the extension {0}; choose from UpgradeRequest::extensions")]
    ExtensionNotOffered(Token),
    /// An extension stands twice in the answer.
    #[error("the extension {0} is chosen twice; choose each once")]
    ExtensionRepeated(Token),
    /// A header that the handshake writes itself.
    #[error(transparent)]
    Header(#[from] ReservedHeader),
}

impl UpgradeRequest {
    /// Begins the answer that opens the connection: without a subprotocol,
    /// extensions or further headers until they are chosen.
    #[must_use]
    pub fn accept(&self) -> Acceptance<'_> {
        Acceptance {
            request: self,
            subprotocol: None,
            extensions: Extensions::default(),
            compression: None,
            headers: HeaderMap::new(),
        }
    }
}

impl<'a> Acceptance<'a> {
    /// Chooses a subprotocol.
    ///
    /// # Errors
    /// [`AcceptanceError::SubprotocolNotOffered`].
    pub fn subprotocol(mut self, name: &str) -> Result<Self, AcceptanceError> {
        self.subprotocol = Some(
            self.request
                .subprotocols()
                .get(name)
                .ok_or_else(|| AcceptanceError::SubprotocolNotOffered(name.to_owned()))?,
        );
        Ok(self)
    }

    /// Chooses the client's most preferred subprotocol of those supported here,
    /// or none.
    #[must_use]
    pub fn subprotocol_of<S: AsRef<str>>(mut self, supported: &[S]) -> Self {
        self.subprotocol = self.request.subprotocols().first_of(supported);
        self
    }

    /// Chooses the extensions in use. Only the names are compared with the offer:
    /// what parameters may answer is for the extension to know (RFC 6455 §9.1).
    ///
    /// # Errors
    /// [`AcceptanceError`] for a name that was not offered or stands here twice.
    pub fn extensions(mut self, extensions: Extensions) -> Result<Self, AcceptanceError> {
        match extensions.outside(self.request.extensions()) {
            Some(Outside::NotOffered(name)) => Err(AcceptanceError::ExtensionNotOffered(name)),
            Some(Outside::Repeated(name)) => Err(AcceptanceError::ExtensionRepeated(name)),
            None => {
                self.extensions = extensions;
                Ok(self)
            }
        }
    }

    /// Compresses, where the client offers it as it is wanted here
    /// ([`Compression::accept`]), besides the extensions chosen before.
    #[must_use]
    pub fn compression(self, wanted: &Compression) -> Self {
        let agreed = wanted.accept(self.request.extensions());
        self.compressed(agreed.as_ref())
    }

    /// Compresses as this says, which is known to fit the offer.
    #[must_use]
    pub fn compressed(mut self, agreed: Option<&Agreed>) -> Self {
        let offered = self.request.extensions().contains(NAME);
        self.compression = agreed.filter(|_| offered).copied();
        self
    }

    /// What compression was agreed on.
    #[must_use]
    pub const fn chosen_compression(&self) -> Option<Agreed> {
        self.compression
    }

    /// Adds headers, such as `Set-Cookie`.
    ///
    /// # Errors
    /// [`AcceptanceError::Header`] for those that the handshake writes itself.
    pub fn headers(mut self, headers: HeaderMap) -> Result<Self, AcceptanceError> {
        append(&mut self.headers, headers)?;
        Ok(self)
    }

    /// The subprotocol that was chosen.
    #[must_use]
    pub const fn chosen_subprotocol(&self) -> Option<&'a Subprotocol> {
        self.subprotocol
    }

    /// All extensions in use, permessage-deflate last.
    #[must_use]
    pub fn chosen_extensions(&self) -> Extensions {
        let chosen = self.extensions.as_slice().iter().cloned();
        let compression = self
            .compression
            .filter(|_| !self.extensions.contains(NAME))
            .map(|agreed| agreed.extension());
        chosen.chain(compression).collect()
    }

    /// The whole response. Frames follow it.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        out.extend_from_slice(b"HTTP/1.1 101 Switching Protocols\r\n");
        write(&mut out, "Upgrade", "websocket");
        write(&mut out, "Connection", "Upgrade");
        write(
            &mut out,
            "Sec-WebSocket-Accept",
            self.request.key().accept(),
        );
        if let Some(name) = self.subprotocol {
            write(&mut out, "Sec-WebSocket-Protocol", name.as_str());
        }
        let extensions = self.chosen_extensions();
        if !extensions.is_empty() {
            write(&mut out, "Sec-WebSocket-Extensions", extensions.to_string());
        }
        write_all(&mut out, &self.headers);
        out.extend_from_slice(b"\r\n");
        out
    }
}
