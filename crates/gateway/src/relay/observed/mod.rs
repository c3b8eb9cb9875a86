//! A client's connection and the upstream's behind it, on a route that only observes:
//! what one side does reaches the other as it is.
//!
//! [`wire`] copies bytes and ends; a [`listener`] on each direction understands what
//! passes. An [`account`] tells the [`Exchange`](super::exchange::Exchange) what happened, as
//! a relay does, but tells nobody what it decides: that becomes the record's.
//!
//! An idle one owns no buffer. While one side takes nothing, 64 KiB of the other's wait.

mod account;
mod driver;
mod listener;
mod wire;

#[cfg(test)]
mod tests;

pub(crate) use driver::{Observed, Opening};
pub(crate) use listener::Spoken;
pub(crate) use wire::End;
