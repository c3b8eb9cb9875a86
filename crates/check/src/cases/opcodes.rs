//! Section 4, reserved opcodes.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
