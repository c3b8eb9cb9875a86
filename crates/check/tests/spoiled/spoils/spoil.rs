//! [`Spoil`]: one spoiled peer.

use farewell_check::Requirement;

use crate::behaviour::Behaviour;

/// One spoiled peer.
pub(crate) struct Spoil {
    /// The only requirement that it breaks.
    pub(crate) breaks: Requirement,
    /// What it does, in a few words.
    pub(crate) what: &'static str,
    /// Makes a conforming peer do it.
    pub(crate) set: fn(&mut Behaviour),
}

/// A peer that breaks this, by what is set.
pub(super) const fn spoil(
    breaks: Requirement,
    what: &'static str,
    set: fn(&mut Behaviour),
) -> Spoil {
    Spoil { breaks, what, set }
}
