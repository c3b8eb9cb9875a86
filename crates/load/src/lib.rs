//! A load generator for WebSocket servers, on the library that everyone uses.
//!
//! ```text
//!  Plan ─▶ start ─▶ Running ─▶ Outcome ─▶ report::json, the terminal
//!                      │
//!        threads, each with connections of its own: WebSocket and Flight
//! ```
//!
//! A [`Plan`] says how many connections, what they send and when. With a rate,
//! each message has a time at which it is due, and its latency counts from there,
//! so that a server that stalls is not measured by a clock that stalls with it
//! (coordinated omission). Without one, the next message waits for an answer, and
//! latency counts from the sending. Every end of a connection is counted by its
//! code and cause, and every opening that failed by its reason.

// `Instant + Duration` panics: `later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod connection;
mod content;
mod countdown;
mod descriptors;
mod failure;
mod flight;
mod latency;
mod outcome;
mod pacer;
mod plan;
mod progress;
pub mod report;
mod run;
mod running;
mod schedule;
mod tally;
mod window;

pub use content::Kind;
pub use descriptors::Shortage;
pub use failure::OpenFailure;
pub use latency::{Latency, Percentiles};
pub use outcome::{Fault, FaultKind, Outcome};
pub use plan::{Expect, Pace, Plan, PlanError};
pub use progress::{Phase, Progress};
pub use running::{Running, start};
pub use tally::{End, Failed, Messages, Openings, Tally, Traffic};
