//! Mistakes in the opening handshake, and the status that answers them.

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
