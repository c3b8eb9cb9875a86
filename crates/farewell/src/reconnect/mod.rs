//! A client that comes back, as the code asks: [`reconnect()`].
//!
//! ```no_run
//! # async fn example() -> Result<(), farewell::ConnectError> {
//! use farewell::reconnect::Event;
//!
//! let mut client = farewell::reconnect("wss://example.org/feed").start()?;
//! while let Some(event) = client.next().await {
//!     match event {
//!         Event::Open(_) => {
//!             let _ = client.send("subscribe").await;
//!         }
//!         Event::Message(message) => println!("{message:?}"),
//!         Event::Lost(report) => println!("lost: {report}"),
//!         Event::Failed(error) => println!("not opened: {error}"),
//!         Event::Waiting(waiting) => println!("trying again in {:?}", waiting.delay),
//!         _ => {}
//!     }
//! }
//! println!("{:?}", client.end());
//! # Ok(())
//! # }
//! ```
//!
//! # When it comes back
//!
//! [`should_reconnect`](crate::should_reconnect) decides by the status and the
//! reason of the end: 1000, 1005, 1008, 3000 and 3003 end the client; 1002, 1003,
//! 1007, 1009, 1010 and 1015 end it unless something is changed; everything else
//! is tried again. A refused opening is decided by
//! [`Advice::after_refusal`](crate::Advice::after_refusal), with its
//! `Retry-After` in seconds. The first opening is treated like every other.
//!
//! Delays are truncated exponential back-off with full jitter (RFC 6455 §7.2.3),
//! or what the server named as `retry-after`, counted from when
//! [`next`](Client::next) read its Close. A `Retry-After` of HTTP says the same to
//! all who were refused, so up to 20 % are added at random; and where the named
//! delays lead to no stable connection, they are at least 1 s, 2 s, 4 s ... 60 s
//! (after 1012 always 1 s, so that slots hold). The back-off
//! starts anew only after a connection has been stable for 10 s
//! ([`stable_after`](Builder::stable_after)): one that is accepted and closed at
//! once does not count.
//!
//! Where the server has close codes of its own, [`dialect`](Builder::dialect) says what
//! they ask for: [`Dialect`](crate::Dialect).
//!
//! # Several addresses
//!
//! With [`or`](Builder::or) an opening that failed or was refused goes to the next
//! address at once, and 1013 within a second, until each has had its turn; then the
//! back-off counts, once for the whole round, and the client ends if none of them
//! may be better without a change. An address that named a delay is not visited
//! before. A connection that is lost otherwise is sought again where it was.
//!
//! # Credentials
//!
//! [`on_retry`](Builder::on_retry) is asked before an attempt, and may change
//! header fields, addresses and subprotocols. It is also asked where the advice
//! is not to come back, unless that was 1000, 1005 or HTTP 404: with something
//! changed the client does. The first change is tried at once, the following back
//! off, and after [`CHANGES_IN_A_ROW`] without a stable connection the client ends.
//! Where no token is to be had at present, [`Change::Later`] puts it off. A hook
//! that takes longer than [`timeout`](Builder::timeout) is a failure, and backs off.
//!
//! # Delivery
//!
//! At most once. What was written before a loss may have been lost, and is not
//! sent again: only the application can know what the server has. What is sent
//! while there is no connection is refused, or kept in a bounded
//! [`queue`](Builder::queue).
//!
//! # Who drives it
//!
//! Whoever awaits [`Client::next`]: there is no task behind it. Between two calls
//! nothing is read, no ping is answered and no attempt is made.

mod attempt;
mod builder;
mod change;
mod client;
mod event;
mod jitter;
mod pace;
mod queue;
mod state;

pub use builder::{Builder, Successive, reconnect};
pub use change::{Change, Changes, Retry};
pub use client::{Client, Leaving};
pub use event::{End, Event, Loss, Opened, Waiting, Why};
pub use pace::CHANGES_IN_A_ROW;
pub use queue::SendError;
