//! Pages about farewell and others, from what was seen and measured.
//!
//! - [`peers`]: docs/peers.md, from the reports of `farewell check`
//! - [`benchmarks`]: docs/benchmarks.md and its pictures, from what was measured
//!
//! What is seen or measured comes from a run; what is said about it stands in
//! `data/`, apart from the code.

pub mod benchmarks;
mod markdown;
pub mod peers;

/// What is wrong with a file, in a sentence.
pub type Result<T> = std::result::Result<T, String>;
