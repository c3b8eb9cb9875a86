//! docs/benchmarks.md and its pictures, from what the runner measured.
//!
//! ```text
//!   results.json ─▶ Results ─┬─▶ summary ─▶ tables, goals, pictures ─▶ Page
//!   counts.json ──▶ Counts ──┘                  ▲
//!   data/benchmarks ─▶ what to reach, and what is said
//! ```
//!
//! A number on the page comes from a run; a sentence comes from `data/`. What was
//! measured and is not known there is an error, not a gap.

mod axis;
mod chart;
mod counts;
mod goals;
mod measure;
mod number;
mod page;
mod pictures;
mod results;
mod section;
mod subject;
mod summary;
mod tables;
mod workload;

pub use counts::Counts;
pub use page::{Page, page};
pub use results::Results;
