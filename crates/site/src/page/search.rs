//! What a search found: filled by the script, which alone sees what was asked.

use askama::Template;

use crate::Subject;
use crate::frame::Frame;
use crate::plan::Plan;
use crate::words::Words;

#[derive(Template)]
#[template(path = "search.html")]
struct Search<'a> {
    f: Frame<'a>,
}

pub(super) fn render(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Search,
        words.get("search-title"),
        words.get("search-description"),
    );
    Search { f }.render()
}
