//! permessage-deflate, RFC 7692: compression of messages, agreed in the opening
//! [handshake](crate::handshake).
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

/// The extension's name in a handshake.
pub const NAME: &str = "permessage-deflate";

/// What ends every compressed message, and does not travel (§7.2.1).
const TAIL: [u8; 4] = [0x00, 0x00, 0xFF, 0xFF];
