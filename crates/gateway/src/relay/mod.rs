//! A client's connection and the upstream's behind it.
//!
//! [`exchange`] decides, [`driver`] does: it moves bytes and time to where decisions
//! are made, and tells both sides what was decided. Tests reach every order of events
//! because of that: `tests` plays both peers in virtual time.

mod clock;
mod driver;
mod exchange;
mod flow;
mod leg;
mod loss;
mod observed;
mod registry;
mod timers;

#[cfg(test)]
pub(crate) mod tests;

pub(crate) use driver::Relay;
pub(crate) use observed::{End, Observed, Opening, Spoken};
pub(crate) use registry::{Handle, Member, Registry};
