//! What the fuzz targets share. See `README.md`.

#![forbid(unsafe_code)]

pub mod chunks;
pub mod frames;
pub mod pieces;
pub mod pipe;
