//! A reverse proxy that ends every WebSocket with the code that is true.
//!
//! A client's way: `front` reads its request, finds its `route`, asks the
//! route's `rules` and the `upstream`; a `Relay` then moves messages both ways
//! until one side ends it, or a rule, a timer or an operator does. What both
//! sides are told comes from one pure table, [`answer`](mod@answer); how it ended
//! becomes one record, kept by the ledger.

mod admin;
mod admission;
pub mod answer;
pub mod config;
pub mod demo;
mod front;
mod observe;
mod operate;
mod percent;
mod relay;
mod route;
mod rules;
mod upstream;
mod visit;

use std::net::SocketAddr;

pub use config::Snapshot;
pub use operate::{RunError, Signals};

/// Runs a gateway until SIGTERM or SIGINT, then drains: the listener is closed
/// at once, and everyone is told 1012 with a delay, paced, under the deadline.
/// A second signal says every Close at once and returns within a second.
///
/// `ready` is told the addresses once both listen: the clients', the
/// operators', and the operators' token, where none was configured.
///
/// # Errors
/// [`RunError`], all before the first client is served.
pub async fn run(
    snapshot: Snapshot,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    let operators = |operation, listener| admin::serve(operation, listener, None);
    operate::run(snapshot, operators, ready).await
}
