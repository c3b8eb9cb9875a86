//! Section 10, fragmented sending.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
