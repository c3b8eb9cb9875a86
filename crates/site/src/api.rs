//! `/api/v1/`: the reference as data.
//!
//! What has words is there once for each language, English at the root; what has none,
//! once. A document that a command prints with `--json` has that command's shape. Each
//! has a schema beside it.

mod document;
mod index;
mod ordered;
mod refusals;
mod schemas;
mod situations;
mod terms;

use std::borrow::Cow;
use std::collections::BTreeMap;

use farewell_reference::facts::{limits, software, strings, timers};
use farewell_reference::{Language, compare, explain, look_up_dialects, overview};
use serde::Serialize;

pub(crate) use document::documents;
pub use document::{Document, Facts, Texts};
use ordered::by_id;
pub(crate) use terms::LICENSE_URL;

/// The media type of a file.
pub(crate) const fn media(document: Document) -> &'static str {
    match document {
        Document::License => "text/plain; charset=utf-8",
        Document::Schema(_) => "application/schema+json",
        Document::Index | Document::Facts(_) | Document::Texts(..) => "application/json",
    }
}

/// What is in a file; `codes` are those with a document of their own, ascending.
pub(crate) fn content(document: Document, codes: impl Iterator<Item = u16>) -> Cow<'static, [u8]> {
    match document {
        Document::Index => Cow::Owned(written(&index::index(codes))),
        Document::License => Cow::Borrowed(terms::LICENSE.as_bytes()),
        Document::Schema(name) => Cow::Borrowed(schemas::schema(name).as_bytes()),
        Document::Facts(facts) => Cow::Owned(of_facts(facts)),
        Document::Texts(language, texts) => Cow::Owned(of_texts(texts, language)),
    }
}

fn of_facts(facts: Facts) -> Vec<u8> {
    match facts {
        Facts::Software => list("software", software(), |it| &it.id),
        Facts::Refusals => written(&refusals::refusals()),
        Facts::Timers => list("timers", timers(), |it| &it.id),
        Facts::Limits => list("limits", limits(), |it| &it.id),
        Facts::Strings => list("strings", strings(), |it| &it.id),
    }
}

fn of_texts(texts: Texts, language: Language) -> Vec<u8> {
    match texts {
        Texts::Codes => written(&overview(language)),
        Texts::Code(code) => written(&explain(code, language)),
        // Two numbers that differ can be compared.
        Texts::Pair(a, b) => written(&compare(a, b, language).ok()),
        Texts::Dialects => written(&look_up_dialects(language)),
        Texts::Situations => written(&situations::situations(language)),
    }
}

/// The facts by id, under a name.
fn list<T: Serialize>(name: &str, facts: &'static [T], id: fn(&T) -> &str) -> Vec<u8> {
    written(&BTreeMap::from([(name, by_id(facts, id))]))
}

/// As compact JSON. Values of ours have no map whose keys are no text, which alone could
/// not be written.
fn written(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}
