//! A case of section C: what it states, and the number that its place gives it.

use std::borrow::Cow;

use crate::requirement::utf8::{TEXT_IS_UTF8, UTF8_BYTES};
use crate::{Case, CaseId, Judged, Peer, Requirement};

/// A case that gets its number from its place.
pub(super) fn case(
    title: impl Into<Cow<'static, str>>,
    requirements: &[Requirement],
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    Case::new("C", title, requirements, play)
}

/// The rules that a case's mistake breaks: text that is not UTF-8 is the byte 0xFF,
/// which stands nowhere in it.
pub(super) fn rules(rule: Requirement) -> Vec<Requirement> {
    match rule {
        TEXT_IS_UTF8 => vec![TEXT_IS_UTF8, UTF8_BYTES],
        rule => vec![rule],
    }
}

/// Gives these their numbers.
pub(super) fn numbered(group: u16, cases: Vec<Case>) -> Vec<Case> {
    let number = |(index, case): (usize, Case)| {
        let id = format!("C.{group}.{}", index + 1);
        Case {
            id: id.parse().unwrap_or_else(|_| CaseId::none()),
            ..case
        }
    };
    cases.into_iter().enumerate().map(number).collect()
}
