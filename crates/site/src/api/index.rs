//! `index.json`: what there is, and what each document looks like.

use std::mem::discriminant;

use farewell_reference::Language;
use serde::Serialize;

use super::document::{ALL_FACTS, Document, Facts, Texts, folder_of, texts};
use super::schemas;
use super::terms::LICENSE_URL;

#[derive(Serialize)]
pub(super) struct Index {
    version: u16,
    /// The release that the data is of.
    release: &'static str,
    license: License,
    languages: Vec<InLanguage>,
    documents: Vec<Kind>,
}

#[derive(Serialize)]
struct License {
    id: &'static str,
    url: &'static str,
    path: String,
}

#[derive(Serialize)]
struct InLanguage {
    tag: &'static str,
    name: &'static str,
    direction: String,
    /// Where documents that have words are in this language.
    folder: String,
}

/// Documents that look alike.
#[derive(Serialize)]
struct Kind {
    about: &'static str,
    schema: String,
    /// Prints the same.
    command: Option<&'static str>,
    /// Whether there is one for each language.
    has_words: bool,
    paths: Vec<String>,
}

/// What there is.
pub(super) fn index(codes: impl Iterator<Item = u16>) -> Index {
    Index {
        version: 1,
        release: env!("CARGO_PKG_VERSION"),
        license: License {
            id: "CC0-1.0",
            url: LICENSE_URL,
            path: Document::License.path_within(),
        },
        languages: Language::ALL.iter().copied().map(in_language).collect(),
        documents: texts(codes)
            .chunk_by(|a, b| discriminant(a) == discriminant(b))
            .filter_map(with_words)
            .chain(ALL_FACTS.map(without_words))
            .collect(),
    }
}

fn in_language(language: Language) -> InLanguage {
    InLanguage {
        tag: language.tag(),
        name: language.name(),
        direction: language.direction().to_string(),
        folder: folder_of(language),
    }
}

fn schema(name: &str) -> String {
    schemas::path(&format!("{name}.schema.json"))
}

fn with_words(alike: &[Texts]) -> Option<Kind> {
    let (about, name, command) = match alike.first()? {
        Texts::Codes => (
            "Every code and range, a row each",
            "codes",
            Some("farewell explain --list --json"),
        ),
        Texts::Code(_) => (
            "All about a code: those that have a name, and those that mean something to a \
             service or a library. Of any other number the command says what its range means",
            "code",
            Some("farewell explain CODE --json"),
        ),
        Texts::Pair(..) => (
            "Two codes that people confuse, the smaller one first; the other order is not \
             here. Any other pair is composed of its two codes by the command, and not here",
            "comparison",
            Some("farewell compare A B --json"),
        ),
        Texts::Dialects => (
            "What services and libraries mean by close codes and reasons of their own",
            "dialects",
            Some("farewell explain --dialect DIALECT --json, for one of them"),
        ),
        Texts::Situations => (
            "What happens to connections, how to confirm it, how to fix it; other documents \
             name these by their ids",
            "situations",
            None,
        ),
    };
    Some(Kind {
        about,
        schema: schema(name),
        command,
        has_words: true,
        paths: alike.iter().map(|texts| texts.path()).collect(),
    })
}

fn without_words(facts: Facts) -> Kind {
    let (about, name) = match facts {
        Facts::Software => (
            "Browsers, libraries, servers, proxies and services: which codes each takes and \
             sends, what its application sees, and its names for the codes",
            "software",
        ),
        Facts::Refusals => (
            "Of each code that may be sent: which software refuses it from a peer, and which \
             does not send it for an application",
            "refusals",
        ),
        Facts::Timers => (
            "What ends connections by the clock, and the delays before the next one",
            "timers",
        ),
        Facts::Limits => ("How large messages and frames may be", "limits"),
        Facts::Strings => (
            "What software logs, throws, or sends as a reason when a WebSocket ends",
            "strings",
        ),
    };
    Kind {
        about,
        schema: schema(name),
        command: None,
        has_words: false,
        paths: vec![facts.path().to_owned()],
    }
}
