//! [`ClientHandshake::verify`]: does the answer fit the request? RFC 6455 §4.1.

use http::header::{self, HeaderMap};
use http::{StatusCode, Version};

use super::client::ClientHandshake;
use super::extension::{Extensions, Outside};
use super::headers::{Single, has_element, single};
use super::response::ResponseHead;
use super::response_mistake::{ResponseError, ResponseMistake};
use super::subprotocol::Subprotocol;
use crate::deflate::Agreed;

/// What client and server agreed on.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// The subprotocol in use. `None` although some were offered is no error: the
    /// server supports none of them (RFC 6455 §4.2.2).
    pub subprotocol: Option<Subprotocol>,
    /// The extensions in use, in the order of their work; offered, each once.
    /// The parameters of permessage-deflate are [checked](Agreed::check); those
    /// of others are for the extension to judge.
    pub extensions: Extensions,
    /// What permessage-deflate was agreed to be, where it is one of them.
    pub compression: Option<Agreed>,
    /// All headers of the 101, such as `Set-Cookie`.
    pub headers: HeaderMap,
}

/// No WebSocket was opened.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum VerifyError {
    /// The server refused: another status than 101, by the rules of HTTP. A body
    /// may follow.
    #[error(
        "the server refused the handshake with {}; see its answer (RFC 6455 section 4.1)",
        .0.status()
    )]
    Refused(Box<ResponseHead>),
    /// The server broke the protocol.
    #[error(transparent)]
    Violation(#[from] ResponseError),
}

impl ClientHandshake {
    /// What was agreed, where the answer opens the WebSocket.
    ///
    /// # Errors
    /// [`VerifyError`]: a refusal, or a 101 that does not fit this request.
    pub fn verify(&self, head: ResponseHead) -> Result<Agreement, VerifyError> {
        if head.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Err(VerifyError::Refused(Box::new(head)));
        }
        let (subprotocol, extensions) = self
            .check(&head)
            .map_err(|mistake| ResponseError::new(mistake, &[]))?;
        let compression = Agreed::check(&extensions, self.offered_extensions())
            .map_err(|mistake| ResponseError::new(mistake, &[]))?;
        let (_, headers) = head.into_parts();
        Ok(Agreement {
            subprotocol,
            extensions,
            compression,
            headers,
        })
    }

    fn check(
        &self,
        head: &ResponseHead,
    ) -> Result<(Option<Subprotocol>, Extensions), ResponseMistake> {
        let headers = head.headers();
        if head.version() != Version::HTTP_11 {
            return Err(ResponseMistake::HttpTooOld);
        }
        match single(headers, &header::UPGRADE) {
            Single::One(value) if value.as_bytes().eq_ignore_ascii_case(b"websocket") => {}
            _ => return Err(ResponseMistake::Upgrade),
        }
        if !has_element(headers, &header::CONNECTION, "upgrade") {
            return Err(ResponseMistake::Connection);
        }
        match single(headers, &header::SEC_WEBSOCKET_ACCEPT) {
            Single::Missing => return Err(ResponseMistake::AcceptMissing),
            Single::Repeated => return Err(ResponseMistake::AcceptRepeated),
            Single::One(accept) if *accept == self.key().accept() => {}
            Single::One(_) => return Err(ResponseMistake::AcceptWrong),
        }
        Ok((
            self.check_subprotocol(headers)?,
            self.check_extensions(headers)?,
        ))
    }

    fn check_subprotocol(
        &self,
        headers: &HeaderMap,
    ) -> Result<Option<Subprotocol>, ResponseMistake> {
        match single(headers, &header::SEC_WEBSOCKET_PROTOCOL) {
            Single::Missing => Ok(None),
            Single::Repeated => Err(ResponseMistake::SubprotocolRepeated),
            Single::One(name) => {
                let offered = name
                    .to_str()
                    .ok()
                    .and_then(|name| self.offered_subprotocols().get(name));
                offered
                    .cloned()
                    .map(Some)
                    .ok_or(ResponseMistake::SubprotocolNotOffered)
            }
        }
    }

    /// RFC 6455 forbids several headers in §11.3.2 and allows them in §4.2.2;
    /// they can only mean one thing, so they are allowed.
    fn check_extensions(&self, headers: &HeaderMap) -> Result<Extensions, ResponseMistake> {
        let chosen =
            Extensions::from_headers(headers).map_err(|_| ResponseMistake::ExtensionsInvalid)?;
        // A server that has none to name says nothing (RFC 6455 §9.1).
        if chosen.is_empty() && headers.contains_key(header::SEC_WEBSOCKET_EXTENSIONS) {
            return Err(ResponseMistake::ExtensionsInvalid);
        }
        match chosen.outside(self.offered_extensions()) {
            Some(Outside::NotOffered(_)) => Err(ResponseMistake::ExtensionNotOffered),
            Some(Outside::Repeated(_)) => Err(ResponseMistake::ExtensionRepeated),
            None => Ok(chosen),
        }
    }
}
