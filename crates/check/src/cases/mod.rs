//! The cases, a file per section.
//!
//! Sections 1 to 13 have the numbers, and the meaning, that users of Autobahn know;
//! section C is the close lifecycle.

mod closing;
mod compression;
mod fragmentation;
mod fragments;
mod framing;
mod lifecycle;
mod limits;
mod opcodes;
mod pings;
mod reserved;
mod sending;
#[cfg(test)]
mod tests;
mod utf8;
mod writes;

use crate::Case;

/// All cases, in order.
#[must_use]
pub fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = [
        framing::cases(),
        pings::cases(),
        reserved::cases(),
        opcodes::cases(),
        fragmentation::cases(),
        utf8::cases(),
        closing::cases(),
        limits::cases(),
        sending::cases(),
        compression::cases(),
        lifecycle::cases(),
    ]
    .into_iter()
    .flatten()
    .collect();
    cases.sort_by(|a, b| a.id.cmp(&b.id));
    cases
}
