//! `farewell gate` as users run it: the real binary between a real server and
//! real clients, with nothing but Rust. The same rows with other people's peers
//! are in `e2e/`.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod balancer;
mod compression;
mod demo;
mod drain;
mod http;
mod idle;
mod limits;
mod log;
mod operators;
mod policy;
mod reference;
mod refusals;
mod signals;
mod stages;
mod support;
mod table;
mod wrong_use;
