//! How connections end: what is sent, what is reported, and when, for either
//! role.
//!
//! A report is compared as one line, see [`support::verdict`].

#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod bodies;
#[cfg(test)]
mod both;
#[cfg(test)]
mod closing;
#[cfg(test)]
mod cut;
#[cfg(test)]
mod failing;
#[cfg(test)]
mod held;
#[cfg(test)]
mod lost;
#[cfg(test)]
mod silence;
