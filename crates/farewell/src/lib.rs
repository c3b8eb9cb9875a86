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
//! A server flushes after each poll of a handler, so that replies to one read
//! leave in one write:
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

#[cfg(feature = "axum")]
pub mod axum;
mod connect;
mod connections;
mod dial;
mod drain;
mod handshake;
mod link;
mod opening;
mod pool;
mod random;
pub mod reconnect;
mod server;
mod shared;
mod socket;
pub mod tls;
mod transport;
#[cfg(feature = "hyper")]
pub mod upgrade;
mod wakers;

pub use connect::{Connect, ConnectError, connect};
pub use connections::Connections;
pub use dial::{DialError, dial};
pub use drain::DrainPlan;
pub use farewell_close::{
    Advice, Cause, CloseCode, CloseFrame, CloseReason, CloseReport, CloseStatus, Decision,
    HandlerFailure, Initiator, Reconnect, SeenClose, TcpEnd, Traffic, Violation, retry_after,
    should_reconnect,
};
pub use farewell_proto::{CloseCall, Config, Ended, MaskSecret, Message, Text, handshake as head};
pub use handshake::{
    Handshake, HandshakeError, linger, read_request, read_response, refuse, write_all,
};
pub use link::{Link, LinkEvent};
pub use random::{NoRandom, random};
pub use reconnect::reconnect;
pub use server::{HandlerResult, Server, Serving, serve_link, shutdown_signal};
pub use socket::{Closed, Closing, Receiver, Sender, Sending, WebSocket};
pub use transport::{Stream, Transport, prepare};
#[cfg(feature = "hyper")]
pub use upgrade::upgrade;
