//! docs/peers.md, from the reports of `farewell check`.
//!
//! ```text
//!   NAME.toml, NAME.json ─▶ Run ─┐
//!                                ├─▶ sections, codes, mistakes, claims ─▶ page
//!   data/*.toml ─▶ what to show ─┘
//! ```
//!
//! What a peer did is read from the transcript of a case, not from its verdict:
//! the page tells behaviour, and leaves judgement to the suite.

mod answer;
mod claims;
mod codes;
mod markdown;
mod mistakes;
mod page;
mod run;
mod sections;

pub use page::page;
pub use run::{About, Case, Kind, Run, Speaker, Verdict};

/// What is wrong with a file, in a sentence.
pub type Result<T> = std::result::Result<T, String>;
