//! All codes on one page, and the ranges on another.

use askama::Template;
use farewell_close::{CodeClass, info};
use farewell_reference::{Explanation, explain, explain_range, overview};

use crate::Subject;
use crate::frame::Frame;
use crate::page::code::{advice, reconnect, travel};
use crate::plan::Plan;
use crate::words::Words;

#[derive(Template)]
#[template(path = "codes.html")]
struct Codes<'a> {
    f: Frame<'a>,
    rows: Vec<Row>,
    /// Other numbers that mean something in a dialect.
    others: Vec<u16>,
}

/// A code or a range.
struct Row {
    number: String,
    name: String,
    local_name: Option<String>,
    link: String,
    explanation: Explanation,
    advice: String,
}

pub(super) fn render(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Codes,
        words.get("codes-title"),
        words.get("codes-description"),
    );
    let rows = overview(words.language()).codes.into_iter().map(|row| {
        let is_range = row.from != row.to;
        let explanation = explain(row.to, words.language());
        let class = info(row.to).class;
        Row {
            number: if is_range {
                format!("{}–{}", row.from, row.to)
            } else {
                row.from.to_string()
            },
            link: if is_range {
                format!("{}#{class}", f.to(Subject::Ranges))
            } else {
                f.to(Subject::Code(row.from))
            },
            advice: words.reference(advice(&explanation)),
            local_name: Some(row.local_name).filter(|name| *name != row.name),
            name: row.name,
            explanation,
        }
    });
    Codes {
        rows: rows.collect(),
        others: crate::plan::codes()
            .into_iter()
            .filter(|&code| !crate::named::is_named(code))
            .collect(),
        f,
    }
    .render()
}

impl Row {
    fn travel(&self) -> &'static str {
        travel(&self.explanation)
    }

    fn travel_key(&self) -> &'static str {
        match self.travel() {
            "travels" => "list-sent",
            "local" => "list-local",
            _ => "list-never",
        }
    }

    fn reconnect(&self) -> &'static str {
        reconnect(&self.explanation)
    }
}

#[derive(Template)]
#[template(path = "ranges.html")]
struct Ranges<'a> {
    f: Frame<'a>,
    ranges: Vec<Range>,
}

struct Range {
    class: CodeClass,
    bounds: String,
    e: Explanation,
    /// The numbers in it that have a page.
    numbers: Vec<u16>,
}

pub(super) fn render_ranges(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Ranges,
        words.get("ranges-title"),
        words.get("ranges-description"),
    );
    let ranges = overview(words.language())
        .codes
        .into_iter()
        .filter(|row| row.from != row.to);
    let ranges = ranges.map(|row| Range {
        class: info(row.to).class,
        bounds: format!("{}–{}", row.from, row.to),
        // The last number has no entry of its own.
        e: explain_range(row.to, words.language()),
        numbers: crate::plan::codes()
            .range(row.from..=row.to)
            .copied()
            .collect(),
    });
    Ranges {
        ranges: ranges.collect(),
        f,
    }
    .render()
}
