//! RFC 6455 and RFC 7692 as a state machine: bytes in, events out, time passed in.
//!
//! Nothing here touches a socket, a clock or a source of randomness. Whoever
//! drives a [`Connection`] reads bytes into a buffer of its own, hands them in,
//! takes [`Event`]s out, and writes what [`Connection::output`] holds:
//!
//! ```text
//!   socket ──bytes──▶ Connection::receive ──▶ Event ──▶ application
//!   socket ◀──bytes── Connection::output  ◀── send, ping, close
//!   clock  ──now────▶ every call; Connection::timeout says when to call again
//! ```
//!
//! The same bytes in any chunks give the same events, once adjacent pieces of a
//! streamed payload are joined. Nothing a peer sends panics, and nothing it
//! sends makes memory grow without the bounds of [`Config`].
//!
//! The opening handshake's head is parsed and written in [`handshake`];
//! compression is agreed on and done in [`deflate`].

#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]
// `Instant + Duration` panics: `later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod config;
mod connection;
pub mod defaults;
pub mod deflate;
mod event;
mod frame;
pub mod handshake;
mod inbound;
mod later;
mod mask;
mod message;
mod outbox;
mod passage;
mod role;

pub use config::{Config, Delivery};
pub use connection::{Alarm, CloseCall, Connection, Ended, ReadFailure, ReadRoom};
pub use event::{Event, Piece};
pub use frame::encode_server_frame;
pub use inbound::Asides;
pub use later::later;
pub use mask::MaskSecret;
pub use message::{Message, MessageKind, Text};
pub use outbox::Outbox;
pub use passage::Passage;
pub use role::Role;
