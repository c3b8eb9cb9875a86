//! The servers behind: reaching one, and knowing how it fares.
//!
//! What is decided stands apart from what is done, so that it can be tested without
//! sockets:
//!
//! | decided | done |
//! | --- | --- |
//! | [`investigation`]: what the loss of a connection means | [`loss`]: probes the endpoint, and tells every relay that asks |
//! | [`reach`]: what an attempt to connect says | [`dialler`], [`socket_dialler`]: the attempt |
//! | [`room`]: which clients wait, and which of them goes first | [`open`]: the handshake |
//! | [`pace`]: how many of them go on; [`slots`]: when others come back | |
//! | [`outages`]: whether it was away too often | [`witnesses`]: other relays, which are pinged |
//!
//! [`health`] holds all of what is decided, and [`facts`] what it rests on.

mod check;
mod complaints;
mod dialler;
mod endpoint;
mod facts;
mod health;
mod investigation;
mod loss;
mod names;
mod once;
mod open;
mod outages;
mod pace;
mod reach;
mod request;
mod room;
mod slots;
mod socket_dialler;
mod witnesses;

#[cfg(test)]
pub(crate) mod scripted;
#[cfg(test)]
mod tests;

pub(crate) use endpoint::{Endpoint, Known, Lease};
pub(crate) use facts::Facts;
pub(crate) use health::Verdict;
pub(crate) use open::{Opened, Refusal, Unopened, Why};
pub(crate) use outages::Loss;
pub(crate) use request::UpstreamRequest;
pub(crate) use witnesses::Question;
