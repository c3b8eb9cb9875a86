//! Section 6, UTF-8.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
