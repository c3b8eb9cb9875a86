//! The opening handshake, RFC 6455 §4: two HTTP heads, read and written.
//!
//! No I/O, no clock, no random source: bytes in, values out. What a peer sends
//! is parsed once, strictly, into types that can only hold what is right, and
//! a mistake has a name: [`Mistake`] where a client made it, [`ResponseMistake`]
//! where a server did.
//!
//! ```text
//!  server   bytes ─▶ RequestReader ─▶ RequestHead ─▶ UpgradeRequest ─▶ Acceptance ─▶ 101
//!                         │    not a WebSocket ┘└─▶ (proxy it)  │
//!                         └───────────▶ Rejection ◀─────────────┘  ─▶ 400, 403, 426 …
//!
//!  client   WebSocketUrl ─▶ ClientHandshake ─▶ GET
//!           bytes ─▶ ResponseReader ─▶ ResponseHead ─▶ ClientHandshake::verify ─▶ Agreement
//! ```
//!
//! The head reader is stricter than HTTP asks: a bare LF, a folded line, a space
//! before the colon, two Hosts or two ideas of where the body ends are refused,
//! because two parsers that disagree about them are how requests are smuggled.

mod acceptance;
mod body;
mod client;
mod extension;
mod head;
mod headers;
mod host;
mod key;
mod mistake;
mod permessage_deflate;
mod rejection;
mod request;
mod resource;
mod response;
mod response_mistake;
mod subprotocol;
mod token;
mod upgrade;
mod url;
mod verify;

pub use acceptance::{Acceptance, AcceptanceError};
pub use body::BodyLength;
pub use client::ClientHandshake;
pub use extension::{Extension, Extensions, InvalidExtensions};
pub use head::HeadLimits;
pub use headers::{ReservedHeader, is_reserved};
pub use host::{Host, InvalidHost};
pub use key::{InvalidKey, Key, accept_key};
pub use mistake::Mistake;
pub use permessage_deflate::deflate_offers;
pub use rejection::Rejection;
pub use request::{RequestHead, RequestReader, parse_request};
pub use resource::{InvalidResourceName, ResourceName};
pub use response::{ResponseHead, ResponseReader, parse_response};
pub use response_mistake::{ResponseError, ResponseMistake};
pub use subprotocol::{Subprotocol, SubprotocolError, Subprotocols};
pub use token::{InvalidToken, Token};
pub use upgrade::{RefusedUpgrade, UpgradeRequest};
pub use url::{UrlError, WebSocketUrl};
pub use verify::{Agreement, VerifyError};
