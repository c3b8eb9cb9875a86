//! Section 5, fragmentation.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
