//! What is counted, as a table shows it.

use crate::text::{printable, shortened};

/// Longer values are cut.
const WIDTH: usize = 80;

/// A value that others chose, such as a user agent.
pub(super) fn shown(value: &str) -> String {
    shortened(&printable(value), WIDTH).into_owned()
}

/// A share of 0 to 1.
pub(super) fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}
