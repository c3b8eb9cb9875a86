//! Relays between two scripted peers, in virtual time.

mod decisions;
pub(crate) mod event;
mod floods;
mod orders;
mod patience;
mod peer;
mod wall_clock;
mod wire;
mod witness;
pub(crate) mod world;
