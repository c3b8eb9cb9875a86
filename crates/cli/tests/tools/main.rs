//! `farewell connect`, `echo`, `explain` and `compare` as users run them: the real binary,
//! what it prints, and its exit codes.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod compare;
mod connect;
mod echo;
mod explain;
mod stdin;
mod support;
