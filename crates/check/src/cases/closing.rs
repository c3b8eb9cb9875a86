//! Section 7, the closing handshake.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
