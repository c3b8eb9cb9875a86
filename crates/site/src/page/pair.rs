//! The page of two codes: what differs, and how to tell which of the two it is.

use askama::Template;
use askama::filters::Safe;
use farewell_reference::{Axis, Comparison, compare};

use crate::Subject;
use crate::frame::{Frame, Source};
use crate::page::code::{reconnect, travel};
use crate::page::links::{Link, link, next};
use crate::picture::picture;
use crate::plan::Plan;
use crate::words::Words;

#[derive(Template)]
#[template(path = "pair.html")]
struct Pair<'a> {
    f: Frame<'a>,
    c: Comparison,
    codes: [Link; 2],
    next: Vec<Link>,
    sources: Vec<Source>,
}

pub(super) fn render(plan: &Plan, words: Words, a: u16, b: u16) -> askama::Result<String> {
    // Two that are the same have no page.
    let Ok(c) = compare(a, b, words.language()) else {
        return Ok(String::new());
    };
    let of = |id: &str| {
        words.with(
            id,
            [
                ("a", a.to_string().into()),
                ("b", b.to_string().into()),
                ("name_a", c.a.local_name.as_str().into()),
                ("name_b", c.b.local_name.as_str().into()),
            ],
        )
    };
    let f = Frame::new(
        plan,
        words,
        Subject::Pair(a, b),
        of("pair-page-title"),
        c.summary.clone(),
    );
    Pair {
        codes: [a, b].map(|code| link(&f, Subject::Code(code))),
        next: next(&f, &c.next),
        sources: f.sources(&c.sources),
        f,
        c,
    }
    .render()
}

impl Pair<'_> {
    /// How a code typically comes about.
    fn drawing(&self, code: &u16, id: &str) -> Safe<String> {
        Safe(picture(*code, self.f.words, id))
    }

    /// The colours of a cell: what a code says of itself on this axis.
    fn classes(&self, axis: &Axis) -> [&'static str; 2] {
        let codes = [&self.c.a, &self.c.b];
        match axis {
            Axis::Travels => codes.map(travel),
            Axis::Reconnect => codes.map(reconnect),
            _ => [""; 2],
        }
    }
}
