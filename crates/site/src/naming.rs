//! What a page is called, what stands above it, and who is to find it.

use farewell_reference::facts::pair;
use farewell_reference::{dialects_named, explain, software_name};

use crate::plan::family_of;
use crate::words::Words;
use crate::{Address, Subject};

/// Whether search engines are to find it: not a search, and not a pair whose words are
/// those of its two codes.
pub(crate) fn is_indexed(subject: Subject) -> bool {
    match subject {
        Subject::Search => false,
        Subject::Pair(a, b) => pair(a, b).is_some(),
        _ => true,
    }
}

/// Where readers go whose language is not there.
pub(crate) const fn default_of(subject: Subject) -> Address {
    match subject {
        Subject::Start => Address::Root,
        subject => Address::Neutral(subject),
    }
}

/// The pages above a page, the start page first.
pub(crate) fn parents(subject: Subject) -> Vec<Subject> {
    let above = match subject {
        Subject::Start => return Vec::new(),
        Subject::Code(_) | Subject::Pair(..) | Subject::Ranges => Some(Subject::Codes),
        Subject::Dialect(id) => {
            let family = family_of(id).map(Subject::Family);
            return [Subject::Start, Subject::Dialects]
                .into_iter()
                .chain(family)
                .collect();
        }
        Subject::Family(_) => Some(Subject::Dialects),
        Subject::Software(_) => Some(Subject::AllSoftware),
        Subject::Timer(_) => Some(Subject::Timers),
        Subject::Sources => Some(Subject::About),
        _ => None,
    };
    std::iter::once(Subject::Start).chain(above).collect()
}

/// What a page is called in a list of links.
pub(crate) fn short_name(words: Words, subject: Subject) -> String {
    match subject {
        Subject::Start => words.get("name-start"),
        Subject::Search => words.get("name-search"),
        Subject::Codes => words.get("name-codes"),
        Subject::Code(code) => explain(code, words.language()).title(),
        Subject::Pair(a, b) => format!("{a} / {b}"),
        Subject::Ranges => words.get("name-ranges"),
        Subject::Dialects => words.get("name-dialects"),
        Subject::Dialect(id) | Subject::Software(id) => software_name(id).to_owned(),
        Subject::Family(word) => family_name(word).to_owned(),
        Subject::AllSoftware => words.get("name-software"),
        Subject::Strings => words.get("name-strings"),
        Subject::Timers => words.get("name-timers"),
        Subject::Timer(seconds) => {
            words.with("name-timer", [("span", span(words, seconds).into())])
        }
        Subject::Diagnose => words.get("name-diagnose"),
        Subject::Send => words.get("name-send"),
        Subject::About => words.get("name-about"),
        Subject::Sources => words.get("name-sources"),
    }
}

/// The first word of the names of several dialects, as they write it: "Discord".
pub(crate) fn family_name(word: &'static str) -> &'static str {
    let first = dialects_named(word)
        .first()
        .map(|dialect| dialect.name.as_str());
    first
        .and_then(|name| name.split(' ').next())
        .unwrap_or(word)
}

/// A number of seconds, as people say it: 60 s, 10 min, 2 h.
pub(crate) fn span(words: Words, seconds: u64) -> String {
    let (id, value) = match seconds {
        seconds if seconds >= 3600 && seconds % 3600 == 0 => ("span-hours", seconds / 3600),
        seconds if seconds > 120 && seconds % 60 == 0 => ("span-minutes", seconds / 60),
        seconds => ("span-seconds", seconds),
    };
    words.with(id, [("value", value.to_string().into())])
}
