//! Peers that get the opening handshake wrong.

use super::Spoil;

pub(super) const SPOILS: &[Spoil] = &[];
