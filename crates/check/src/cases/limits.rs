//! Section 9, limits and performance.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
