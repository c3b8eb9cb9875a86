//! Section 3, reserved bits.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
