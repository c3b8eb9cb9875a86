//! WebSockets that end well: a client and a server on Tokio whose closes are
//! right by default.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let mut socket = farewell::connect("wss://example.org/feed").await?;
//! socket.send("hello").await?;
//! while let Some(message) = socket.next().await {
//!     println!("{message:?}");
//! }
//! let report = socket.closed().await;
//! println!("{}", report.status()); // 1012 Service Restart
//! # Ok(())
//! # }
//! ```
//!
//! The easy way is the right way: no call is needed for a correct close, and none
//! can produce a wrong one. Every connection, however it ends, yields exactly one
//! [`CloseReport`].
//!
//! # Receiving
//!
//! [`WebSocket::next`] gives [`Message`]s until the end has begun, then `None`.
//! Pings are answered, and sent, while the socket is being read, and at all times
//! inside [`Serving`]. Text is UTF-8, checked as it arrives (RFC 6455 §8.1).
//! What a peer can grow is bounded by [`Config`].
//!
//! # Sending
//!
//! [`WebSocket::send`] writes at once. Inside a handler that [`Serving`] polls, all
//! that is sent before the handler next waits for anything leaves in one write.
//! Elsewhere gathering is done by hand, with `feed` and `flush` of the
//! [`Sink`](futures_sink::Sink). A peer that does not read is ended with 1008 after
//! [`Config::slow_reader`]: whoever awaits a socket outside a handler, be it to
//! send, sees to its timers.
//!
//! # Closing
//!
//! [`WebSocket::close`] says a [`CloseCode`] and a reason; codes that may not
//! travel, 1004 to 1006 and 1015, cannot be made. [`WebSocket::closed`] waits for
//! the end of TCP and tells how it was: the status (RFC 6455 §7.1.5), whether it was
//! clean (§7.1.4), who ended first and why, both Closes, what was lost. A socket
//! that is dropped says 1001, or 1011 while a panic unwinds: it is written at once
//! as far as the operating system takes it, and the rest of the end needs a runtime
//! that still runs.
//!
//! # Serving
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use std::time::Duration;
//! use farewell::{Server, WebSocket, shutdown_signal};
//!
//! Server::bind("127.0.0.1:9000")
//!     .await?
//!     .keepalive(Duration::from_secs(20))
//!     .serve(|mut socket: WebSocket| async move {
//!         while let Some(message) = socket.next().await {
//!             socket.send(message).await?;
//!         }
//!         Ok(()) // 1000; Err or panic: 1011; dropped: still a Close
//!     })
//!     .until(shutdown_signal()) // then 1012 to all, paced
//!     .await
//! # }
//! ```
//!
//! An error or a panic of a handler is 1011; its text stands in the report, and
//! never travels. Origins and credentials are checked in [`Server::check`],
//! before the handshake is accepted. Behind another HTTP server, WebSockets are
//! opened with `upgrade` and with an extractor for axum: see the features.
//!
//! # Draining
//!
//! [`Serving::until`] ends a server well: the listener closes, everyone is told
//! 1012 with a delay after which to come back, at an even pace, so that clients
//! arrive evenly where they come back to. [`Connections`] does the same for
//! connections that someone else accepts, and broadcasts.
//!
//! # Reconnecting
//!
//! [`reconnect()`] makes a client that comes back as the code asks: not after
//! 1000 and 1008, at its slot after 1012, elsewhere after 1013, else backing off.
//! Whoever has a loop of their own asks [`should_reconnect`].
//!
//! # Compression
//!
//! permessage-deflate (RFC 7692) is off unless [`Server::compression`] or
//! [`Connect::compression`] asks for it. The limit on messages counts what they
//! are inflated to, and stops the inflating. [`Compression`] says what it costs:
//! in the mode `shared` an idle connection owns nothing for it.
//!
//! # Cancel safety
//!
//! Every future of this crate may be dropped. What is lost by it, and what goes on
//! nevertheless, is said at each; in short: no received message is lost, a message
//! whose sending was begun leaves once and in order, and an end that was begun is
//! seen through.
//!
//! # Errors
//!
//! A connection that is open does not fail: it ends, and its end is a
//! [`CloseReport`]. [`Ended`] is what sending returns from then on.
//! [`ConnectError`] says why none was opened.
//!
//! # Features
//!
//! None is on by default, and none changes what the rest does.
//!
//! | feature | |
//! | --- | --- |
//! | `hyper` | `upgrade`: WebSockets behind hyper, and behind every Tower service over it |
//! | `axum` | `axum::WebSocketUpgrade`: an extractor for axum 0.8 |
//!
//! # Below
//!
//! [`Link`] is a connection's state machine over a transport, for relays and
//! other drivers, which find in [`driver`] what else they need; [`handshake`] is the
//! opening handshake without I/O. The state machine itself is the crate
//! `farewell-proto`, and what a close is, `farewell-close`.

#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]
// `Instant + Duration` panics: `later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod accepting;
#[cfg(feature = "axum")]
pub mod axum;
mod bell;
mod clock;
mod connect;
mod connections;
mod dial;
mod drain;
pub mod driver;
mod guarded;
pub mod handshake;
mod heads;
mod link;
mod mailbox;
mod panic_place;
mod pool;
mod preparing;
mod random;
pub mod reconnect;
mod registry;
mod served;
mod server;
mod share;
mod shared;
mod socket;
mod sync;
mod system_socket;
mod tasks;
pub mod tls;
mod transport;
mod turn;
#[cfg(feature = "hyper")]
pub mod upgrade;
mod wakers;

pub use connect::{ClientOptions, Connect, ConnectError, OneConnection, connect};
pub use connections::Connections;
pub use dial::DialError;
pub use drain::DrainPlan;
pub use farewell_close::{
    Advice, Cause, CloseCode, CloseFrame, CloseReason, CloseReport, CloseStatus, Decision, Dialect,
    HandlerFailure, Initiator, Reconnect, SeenClose, TcpEnd, Traffic, UnknownDialect, Violation,
    retry_after, should_reconnect,
};
pub use farewell_proto::deflate::{self, Compression};
pub use farewell_proto::{CloseCall, Config, Ended, MaskSecret, Message, Text};
pub use handshake::Handshake;
pub use heads::HandshakeError;
pub use link::{Link, LinkEvent};
pub use random::NoRandom;
pub use reconnect::reconnect;
pub use served::{HandlerResult, serve_link};
pub use server::{Server, Serving, shutdown_signal};
pub use socket::{Closed, Closing, Receiver, Sender, Sending, WebSocket};
pub use transport::{Stream, Transport};
#[cfg(feature = "hyper")]
pub use upgrade::upgrade;

/// What the documents show is compiled.
#[cfg(all(doctest, feature = "axum"))]
mod documents {
    #[doc = include_str!("../../../docs/coming-from-tokio-tungstenite.md")]
    mod coming_from_tokio_tungstenite {}
    #[doc = include_str!("../../../docs/reconnecting.md")]
    mod reconnecting {}
}
