//! Section C, the close lifecycle: what no other suite asks.
//!
//! A group of cases, `C.1` to `C.13`, is about one side of it; the cases of a group
//! have their numbers by their order, so a new one is appended.

mod body;
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

use std::borrow::Cow;

use crate::requirement::utf8::{TEXT_IS_UTF8, UTF8_BYTES};
use crate::{Case, CaseId, Judged, Peer, Requirement};

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

/// A case that gets its number from its place.
fn case(
    title: impl Into<Cow<'static, str>>,
    requirements: &[Requirement],
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    Case::new("C", title, requirements, play)
}

/// The rules that a case's mistake breaks: text that is not UTF-8 is the byte 0xFF,
/// which stands nowhere in it.
fn rules(rule: Requirement) -> Vec<Requirement> {
    match rule {
        TEXT_IS_UTF8 => vec![TEXT_IS_UTF8, UTF8_BYTES],
        rule => vec![rule],
    }
}

fn numbered(group: u16, cases: Vec<Case>) -> Vec<Case> {
    let number = |(index, case): (usize, Case)| {
        let id = format!("C.{group}.{}", index + 1);
        Case {
            id: id.parse().unwrap_or_else(|_| CaseId::none()),
            ..case
        }
    };
    cases.into_iter().enumerate().map(number).collect()
}
