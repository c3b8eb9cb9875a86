//! docs/peers.md, from the reports of `farewell check`.
//!
//! ```text
//!   NAME.toml, NAME.json ─▶ Run ─┐
//!                                ├─▶ sections, codes, mistakes, claims ─▶ page
//!   data/peers ─▶ what to show ──┘
//! ```
//!
//! What a peer did is read from the transcript of a case, not from its verdict:
//! the page tells behaviour, and leaves judgement to the suite.

mod answer;
mod claims;
mod codes;
mod mistakes;
mod page;
mod run;
mod sections;

pub use page::page;
pub use run::{About, Case, CloseBody, Closes, Entry, Kind, Run, Speaker, Verdict};
