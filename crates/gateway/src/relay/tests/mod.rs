//! Relays between two scripted peers, in virtual time.

mod decisions;
mod event;
mod orders;
mod peer;
mod wire;
mod world;
