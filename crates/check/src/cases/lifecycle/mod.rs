//! Section C, the close lifecycle: what no other suite asks.

mod handshake;

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    handshake::cases()
}
