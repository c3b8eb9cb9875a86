//! What the fuzz targets share. See `README.md`.

#![forbid(unsafe_code)]

pub mod chunks;
#[path = "../../crates/proto/tests/support/frames.rs"]
pub mod frames;
#[path = "../../crates/proto/tests/support/pieces.rs"]
pub mod pieces;
pub mod pipe;
#[path = "../../crates/proto/tests/support/reads.rs"]
pub mod reads;
