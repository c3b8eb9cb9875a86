//! Conformance: plays either peer of a WebSocket, and judges the other.
//!
//! ```text
//!   cases() ─▶ Selection ─▶ run, client ─▶ Outcome ─▶ Report ─▶ reports
//!                                │
//!                   one Peer a case: raw frames, its own reading
//!                                │
//!                   the peer under test, which echoes
//! ```
//!
//! A [`Case`] is a short conversation with a peer that sends every message back,
//! written as an async function over [`Peer`]. It states one or more
//! [`Requirement`]s, each with its section of RFC 6455, RFC 7692 or RFC 9110, and
//! ends in a [`Verdict`]. What is illegal cannot be said through farewell's own
//! library, so frames are written and read here, by code of their own.
//!
//! Every requirement is proved in this crate's tests: a peer that breaks it, and
//! nothing else, fails exactly the cases that state it.

// `Instant + Duration` panics: `later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod case;
mod cases;
pub mod client;
mod deflate;
mod expected;
mod frame;
mod id;
mod peer;
mod probe;
mod reader;
pub mod report;
pub mod requirement;
mod role;
mod run;
mod section;
mod selection;
mod settings;
mod transcript;
mod verdict;
mod wire;

pub use case::{Applies, Case, Pace};
pub use cases::cases;
pub use expected::{Expected, ExpectedError};
pub use frame::{Frame, Opcode};
pub use id::{CaseId, InvalidCaseId};
pub use peer::{End, Peer, Quiet, Seen};
pub use probe::{ProbeError, probe};
pub use requirement::Requirement;
pub use role::Role;
pub use run::{Dial, Outcome, run, run_one};
pub use section::section_name;
pub use selection::{Selection, SelectionError};
pub use settings::{Settings, Target};
pub use transcript::{Entry, Speaker, Transcript};
pub use verdict::{Finding, Judged, Verdict};
pub use wire::{BoxWire, Wire};
