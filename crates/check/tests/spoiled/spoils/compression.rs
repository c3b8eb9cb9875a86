//! Peers that get permessage-deflate wrong.

use super::Spoil;

pub(super) const SPOILS: &[Spoil] = &[];
