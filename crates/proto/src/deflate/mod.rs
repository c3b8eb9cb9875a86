//! permessage-deflate, RFC 7692: compression of messages, agreed in the opening
//! handshake.
//!
//! ```text
//!  server   Extensions ─▶ Compression::accept ─▶ Agreed ─▶ the answer's Extension
//!  client   Compression::offer ─▶ Extension …… its answer ─▶ Agreed::check
//!           Agreed ─▶ Connection::compressed
//! ```
//!
//! Compression is per message (§6): a small one, and one that would not become
//! smaller, travels as it is. What arrives is inflated as it arrives and never
//! beyond [`Config::max_message`](crate::Config::max_message), so that a small
//! message which inflates to a large one costs no more than a large one.
//!
//! What an end keeps between messages is its context: the last 32 KiB that it
//! sent, with tables to search them (about 290 KiB), and the last 32 KiB that it
//! received (about 48 KiB). [`CompressionMode`] says who owns them. Those that are borrowed
//! come from a pool of the thread, which keeps two of each kind at most.

mod agreed;
mod compression;
mod deflater;
mod inflater;
mod negotiate;
mod offer;
mod pool;
mod receiving;
mod sending;
mod window;

pub use agreed::Agreed;
pub use compression::{Compression, CompressionLevel, CompressionMode};
pub use window::WindowBits;

pub(crate) use inflater::BadData;
pub(crate) use receiving::Inflating;
pub(crate) use sending::Deflating;

use crate::handshake::{Extension, Extensions, Token};

/// The offers of permessage-deflate that keep to §7.1, without all else: for a
/// relay that passes them on.
#[must_use]
pub fn offers(offers: &Extensions) -> Extensions {
    let good =
        |extension: &&Extension| offer::Offer::read(extension).is_some_and(|read| read.is_ok());
    offers.into_iter().filter(good).cloned().collect()
}

/// The extension's name in a handshake.
pub const NAME: &str = "permessage-deflate";

/// What ends every compressed message, and does not travel (§7.2.1).
const TAIL: [u8; 4] = [0x00, 0x00, 0xFF, 0xFF];

const EXTENSION: Token = Token::from_static(NAME);
const SERVER_NO_CONTEXT_TAKEOVER: Token = Token::from_static("server_no_context_takeover");
const CLIENT_NO_CONTEXT_TAKEOVER: Token = Token::from_static("client_no_context_takeover");
const SERVER_MAX_WINDOW_BITS: Token = Token::from_static("server_max_window_bits");
const CLIENT_MAX_WINDOW_BITS: Token = Token::from_static("client_max_window_bits");
