//! C.12, mistakes in the opening handshake, and what answers them.

mod answers;
mod requests;

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = requests::cases();
    cases.extend(answers::cases());
    cases
}
