//! What the scripts of the pages load: data made from the reference.

mod index;
mod lines;
mod rules;

pub(crate) use index::index;
pub(crate) use lines::lines;
pub(crate) use rules::{rules, words};

use serde::Serialize;

/// A value as JSON.
fn json(value: &impl Serialize) -> Vec<u8> {
    // Strings, numbers and lists are always written.
    serde_json::to_vec(value).unwrap_or_default()
}
