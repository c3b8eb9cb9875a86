//! The servers behind: reaching one, and knowing how it fares.
//!
//! What is decided stands apart from what is done, so that it can be tested without
//! sockets:
//!
//! | decided | done |
//! | --- | --- |
//! | [`investigation`]: what the loss of a connection means | [`loss`]: probes the endpoint, and tells every relay that asks |
//! | [`reach`]: what an attempt to connect says | [`dialler`]: the attempt |
//! | [`waiting`]: whether a handshake that failed is tried again | [`open`]: the handshake |
//! | [`outages`]: whether it was away too often | [`witnesses`]: other relays, which are pinged |

mod dialler;
mod endpoint;
mod health;
mod investigation;
mod loss;
mod once;
mod open;
mod outages;
mod reach;
mod request;
mod waiting;
mod witnesses;

#[cfg(test)]
pub(crate) mod scripted;
#[cfg(test)]
mod tests;

pub(crate) use endpoint::{Endpoint, Lease};
pub(crate) use open::{Opened, Refusal, Unopened};
pub(crate) use outages::Loss;
pub(crate) use request::UpstreamRequest;
pub(crate) use witnesses::Question;
