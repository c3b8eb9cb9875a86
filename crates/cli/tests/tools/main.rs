//! `farewell connect`, `echo` and `explain` as users run them: the real binary,
//! what it prints, and its exit codes.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod connect;
mod echo;
mod explain;
mod generate;
mod stdin;
mod support;
