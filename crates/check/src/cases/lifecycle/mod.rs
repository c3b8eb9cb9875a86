//! Section C, the close lifecycle: what no other suite asks.
//!
//! A group of cases, `C.1` to `C.13`, is about one side of it; the cases of a group
//! have their numbers by their order, so a new one is appended.

mod body;
mod case;
mod codes;
mod compression;
mod crossing;
mod discarded;
mod handshake;
mod load;
mod mistakes;
mod own_frames;
mod silence;
mod states;
mod tcp;
mod wire_form;

use case::numbered;

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    let mut groups = vec![handshake::cases()];
    for (number, cases) in [
        (1, codes::taken()),
        (2, codes::refused()),
        (3, body::cases()),
        (4, wire_form::cases()),
        (5, states::cases()),
        (6, discarded::cases()),
        (7, tcp::cases()),
        (8, silence::cases()),
        (9, crossing::cases()),
        (10, mistakes::cases()),
        (11, load::cases()),
        (13, compression::cases()),
    ] {
        groups.push(numbered(number, cases));
    }
    groups.into_iter().flatten().collect()
}
