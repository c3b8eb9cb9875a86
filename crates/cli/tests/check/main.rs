//! `farewell check` as users run it: the real binary against servers and clients
//! that are right, wrong or no use at all; exit codes, words and reports.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

#[path = "../shared/accept.rs"]
mod accept;
mod client;
mod driver;
mod explain;
mod reports;
mod server;
mod support;
