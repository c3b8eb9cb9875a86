//! What a peer may send besides messages, and how much one call does at once.

#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod at_once;
#[cfg(test)]
mod control_rate;
