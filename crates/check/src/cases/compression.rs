//! Sections 12 and 13, permessage-deflate (RFC 7692).

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    Vec::new()
}
