//! A reverse proxy that ends every WebSocket with the code that is true.
//!
//! A client's way: `client` reads its request, finds its `route`, asks the
//! route's `policy` and the `upstream`; a `Relay` then moves messages both ways
//! until one side ends it, or a rule, a timer or an operator does. What both
//! sides are told comes from one pure table, [`answer`](mod@answer); how it ended
//! becomes one record, kept by the ledger.

mod admin;
pub mod answer;
mod client;
pub mod config;
pub mod demo;
mod gateway;
mod policy;
mod record;
mod registry;
mod relay;
mod route;
mod run;
mod signals;
mod upstream;

pub use config::Config;
pub use run::{RunError, check, run};
pub use signals::Signals;
