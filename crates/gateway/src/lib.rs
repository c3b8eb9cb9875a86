//! A reverse proxy that ends every WebSocket with the code that is true.
//!
//! A client's way: `front` reads its request, finds its `route`, asks the
//! route's `rules` and the `upstream`; a `Relay` then moves messages both ways
//! until one side ends it, or a rule, a timer or an operator does. What both
//! sides are told comes from one pure table, [`answer`](mod@answer); how it ended
//! becomes one record, kept by the ledger.
//!
//! Imports go down only, from the last of these to the first: `percent`, `rules`,
//! `config`, `answer` and `visit`, `upstream`, `route`, `relay`, `admission` and
//! `drain`, `observe`, `front`, `admin`, `operate`, `demo`.

// `Instant + Duration` panics: `later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod admin;
mod admission;
pub mod answer;
pub mod config;
pub mod demo;
mod descriptors;
mod drain;
mod front;
mod moment;
mod observe;
mod operate;
mod patient;
mod percent;
mod relay;
mod route;
mod rules;
mod units;
mod upstream;
mod visit;

pub use config::Snapshot;
pub use observe::count_lost_log_lines;
pub use operate::{RunError, Signals, Wish, run};
