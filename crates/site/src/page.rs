//! The pages, a file for each kind.

mod about;
mod code;
mod codes;
mod diagnose;
mod dialects;
mod leading;
mod links;
mod pair;
pub(crate) mod search;
mod send;
mod software;
mod start;
mod timers;

use farewell_reference::Language;

use crate::Subject;
use crate::plan::Plan;
use crate::words::Words;

pub(crate) use leading::{leading, not_found, root};

/// The page about a subject in a language.
pub(crate) fn page(plan: &Plan, language: Language, subject: Subject) -> String {
    let words = Words::of(language);
    let page = match subject {
        Subject::Start => start::render(plan, words),
        Subject::Diagnose => diagnose::render(plan, words),
        Subject::Search => search::render(plan, words),
        Subject::Codes => codes::render(plan, words),
        Subject::Code(code) => code::render(plan, words, code),
        Subject::Pair(a, b) => pair::render(plan, words, a, b),
        Subject::Ranges => codes::render_ranges(plan, words),
        Subject::Dialects => dialects::render_all(plan, words),
        Subject::Dialect(id) => dialects::render(plan, words, id),
        Subject::Family(word) => dialects::render_family(plan, words, word),
        Subject::AllSoftware => software::render_all(plan, words),
        Subject::Software(id) => software::render(plan, words, id),
        Subject::Strings => software::render_strings(plan, words),
        Subject::Timers => timers::render_all(plan, words),
        Subject::Timer(seconds) => timers::render(plan, words, seconds),
        Subject::Send => send::render(plan, words),
        Subject::About => about::render(plan, words),
        Subject::Sources => about::render_sources(plan, words),
    };
    // A template that is compiled in fails only where writing to a string does.
    page.unwrap_or_default()
}
