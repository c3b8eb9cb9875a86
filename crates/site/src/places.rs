//! Where a situation is told: on the page of a code, at an anchor.

use farewell_reference::facts::codes;

use crate::Subject;

/// A situation on the page of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) code: u16,
    pub(crate) situation: &'static str,
}

/// The page on which a situation is told: that of the code, where it has it, else that of
/// the code of which it is most typical.
pub(crate) fn place_of(situation: &str, code: Option<u16>) -> Option<Place> {
    let of = |facts: &'static farewell_reference::facts::CodeFacts| {
        let rank = facts.situations.iter().position(|id| id == situation)?;
        Some((
            rank,
            Place {
                code: facts.code?,
                situation: &facts.situations[rank],
            },
        ))
    };
    let mut all: Vec<_> = codes().iter().filter_map(of).collect();
    all.sort_by_key(|&(rank, place)| (Some(place.code) != code, rank));
    all.first().map(|&(_, place)| place)
}

impl Place {
    /// The path from the language's folder: `1006/#proxy-idle-timeout`.
    pub(crate) fn path(self) -> String {
        format!("{}#{}", Subject::Code(self.code).path(), self.situation)
    }
}
