//! The page of a code.

use askama::Template;
use askama::filters::Safe;
use farewell_close::Reconnect;
use farewell_reference::facts::pairs;
use farewell_reference::{DialectCode, Explanation, Field, explain};

use crate::Subject;
use crate::frame::{Frame, Source};
use crate::page::links::{Link, next};
use crate::picture::picture;
use crate::plan::Plan;
use crate::words::Words;

/// How many situations can be read without opening them, where there are more than `MOST`.
const OPEN: usize = 3;
const MOST: usize = 5;

#[derive(Template)]
#[template(path = "code.html")]
struct Code<'a> {
    f: Frame<'a>,
    e: Explanation,
    fields: Vec<Field>,
    /// For each reader.
    meanings: Vec<Field>,
    /// The pairs with this code that people confuse.
    pairs: Vec<Link>,
    next: Vec<Link>,
    sources: Vec<Source>,
}

pub(super) fn render(plan: &Plan, words: Words, code: u16) -> askama::Result<String> {
    let e = explain(code, words.language());
    let title = words.with("code-title", [("title", e.title().into())]);
    let f = Frame::new(plan, words, Subject::Code(code), title, e.answer.clone());
    Code {
        fields: e.fields(),
        meanings: e.meanings(),
        pairs: pairs_with(&f, code),
        next: next(&f, &e.next),
        sources: f.sources(
            e.sources
                .iter()
                .chain(e.dialects.iter().flat_map(|entry| entry.evidence)),
        ),
        f,
        e,
    }
    .render()
}

/// Other codes that people confuse with this one.
fn pairs_with(f: &Frame<'_>, code: u16) -> Vec<Link> {
    let codes = pairs().iter().filter_map(|pair| {
        let (a, b) = pair.id.split_once('-')?;
        Some((a.parse().ok()?, b.parse().ok()?))
    });
    codes
        .filter(|&(a, b): &(u16, u16)| a == code || b == code)
        .map(|(a, b)| Link {
            name: f.words.with(
                "pair-title",
                [("a", a.to_string().into()), ("b", b.to_string().into())],
            ),
            link: f.to(Subject::Pair(a, b)),
        })
        .collect()
}

impl Code<'_> {
    /// A line of what is known.
    fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// How it typically comes about.
    fn drawing(&self) -> Safe<String> {
        Safe(picture(self.e.code, self.f.words, "drawing"))
    }

    fn kind(&self) -> &str {
        self.field("field-kind").map_or("", |field| &field.text)
    }

    /// What matters first: whether it travels, who sends it, whether to reconnect.
    fn verdict(&self) -> Vec<(&'static str, &Field)> {
        let classes = [
            ("field-wire", travel(&self.e)),
            ("field-senders", "who"),
            ("field-advice", reconnect(&self.e)),
        ];
        classes
            .into_iter()
            .filter_map(|(id, class)| Some((class, self.field(id)?)))
            .collect()
    }

    /// Whether other programs decide what the number means.
    fn is_theirs(&self) -> bool {
        self.e.code >= 3000 && !self.e.dialects.is_empty()
    }

    fn dialect(&self, entry: &DialectCode) -> String {
        format!(
            "{}{}",
            self.f.to(Subject::Dialect(entry.dialect)),
            anchor(entry.code)
        )
    }
}

/// The place of a code on the page of its dialect.
pub(super) fn anchor(code: Option<u16>) -> String {
    code.map(|code| format!("#{code}")).unwrap_or_default()
}

/// The class of a code that travels, that a library fills in, or that is not valid.
pub(super) fn travel(e: &Explanation) -> &'static str {
    match (e.travels, e.code) {
        (true, _) => "travels",
        (false, 1005 | 1006 | 1015) => "local",
        (false, _) => "never",
    }
}

/// The class of what a client does after a code.
pub(super) fn reconnect(e: &Explanation) -> &'static str {
    match e.advice.map(|advice| advice.reconnect) {
        Some(Reconnect::Yes) => "yes",
        Some(Reconnect::Changed) => "changed",
        Some(Reconnect::No) if matches!(e.code, 1000 | 1005) => "if-needed",
        Some(Reconnect::No) => "no",
        None => "none",
    }
}

/// The key of the short word about reconnecting.
pub(super) fn advice(e: &Explanation) -> &'static str {
    match reconnect(e) {
        "yes" => "list-yes",
        "changed" => "list-changed",
        "if-needed" => "list-if-needed",
        "no" => "list-no",
        _ => "list-none",
    }
}
