//! Peers that get UTF-8 wrong.

use super::Spoil;

pub(super) const SPOILS: &[Spoil] = &[];
