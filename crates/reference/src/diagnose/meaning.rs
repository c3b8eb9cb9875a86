//! What the code means in the dialects of what is on the path, and in which it may
//! mean something where none was named.

use super::Symptoms;
use crate::Language;
use crate::dialects::{Dialect, DialectCode, candidates, dialects};
use crate::look_up::{Asked, OfDialect, of_dialect};

/// As many services as a person compares with what they use.
pub(super) const MOST: usize = 5;

/// The situations that say only that a number has a meaning elsewhere.
pub(super) const ELSEWHERE: [&str; 3] = [
    "private-meaning",
    "library-number",
    "number-means-other-thing",
];

/// What the code means in each dialect that was named.
pub(super) fn named(known: &Symptoms, language: Language) -> Vec<OfDialect> {
    let Some(code) = known.code else {
        return Vec::new();
    };
    let said = dialects()
        .iter()
        .filter(|dialect| known.software.iter().any(|id| speaks(id, dialect)))
        .map(|dialect| {
            let mut said = of_dialect(dialect, Asked::Code(code), language);
            let reason = known.reason.as_deref().unwrap_or_default();
            keep_of_reason(&mut said.codes, reason);
            said
        });
    said.filter(|said| !said.codes.is_empty() || said.range.is_some())
        .collect()
}

/// Whether software speaks a dialect: it is the dialect's own, or its name, or it names
/// the subprotocol.
pub(super) fn speaks(id: &str, dialect: &Dialect) -> bool {
    let named = || dialect.name.ends_with(&format!("({id})"));
    dialect.id == id || dialect.subprotocols.iter().any(|name| name == id) || named()
}

/// Where the reason decides, the entries of that reason, else those without one.
fn keep_of_reason(codes: &mut Vec<DialectCode>, reason: &str) {
    let reason = reason.to_lowercase();
    let begins = |code: &DialectCode| {
        let prefix = code.reason.unwrap_or_default().to_lowercase();
        !prefix.is_empty() && reason.starts_with(&prefix)
    };
    if codes.iter().any(begins) {
        codes.retain(begins);
    } else if codes.iter().any(|code| code.reason.is_none()) {
        codes.retain(|code| code.reason.is_none());
    }
}

/// What a private code means in services that nobody named, those first whose name for
/// it is in the reason.
pub(super) fn of_others(known: &Symptoms, language: Language) -> Vec<DialectCode> {
    let Some(code) = known.code.filter(|code| (3000..=4999).contains(code)) else {
        return Vec::new();
    };
    let letters = |text: &str| -> String {
        let kept = text.chars().filter(|char| char.is_alphanumeric());
        kept.flat_map(char::to_lowercase).collect()
    };
    let reason = letters(known.reason.as_deref().unwrap_or_default());
    let mut found = candidates(code, language);
    found.sort_by_key(|code| {
        let name = letters(code.name);
        name.is_empty() || !reason.contains(&name)
    });
    found.truncate(MOST);
    found
}
