//! `farewell connect`, `bench`, `echo`, `explain`, `compare`, `diagnose` and
//! `site` as users run them: the real binary, what it prints, and its exit codes.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

#[path = "../shared/accept.rs"]
mod accept;
mod bench;
mod compare;
mod connect;
mod diagnose;
mod echo;
mod explain;
mod generate;
mod site;
mod stdin;
mod streams;
mod support;
