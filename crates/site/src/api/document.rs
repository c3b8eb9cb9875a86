//! [`Document`]: every file of `/api/v1/`, and the path of each.

use std::collections::BTreeSet;

use farewell_reference::Language;
use farewell_reference::facts::pairs;

use super::schemas;

/// The folder of this version. Fields may come; none goes or changes its meaning.
const FOLDER: &str = "api/v1/";

/// A file of `/api/v1/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Document {
    /// What there is.
    Index,
    /// The terms.
    License,
    /// What documents look like, by the name of its file.
    Schema(&'static str),
    /// Facts, the same in every language.
    Facts(Facts),
    /// What has words, in a language.
    Texts(Language, Texts),
}

/// Facts, the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Facts {
    /// Browsers, libraries, servers, proxies and services.
    Software,
    /// Who refuses which code.
    Refusals,
    /// What ends connections by the clock.
    Timers,
    /// How large messages may be.
    Limits,
    /// What software logs and throws.
    Strings,
}

/// What has words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Texts {
    /// Every code and range, a row each.
    Codes,
    /// All about a code.
    Code(u16),
    /// Two codes, the smaller one first.
    Pair(u16, u16),
    /// What services and libraries mean by their own codes.
    Dialects,
    /// What happens to connections.
    Situations,
}

/// All of them.
pub(super) const ALL_FACTS: [Facts; 5] = [
    Facts::Software,
    Facts::Refusals,
    Facts::Timers,
    Facts::Limits,
    Facts::Strings,
];

/// Every file; `codes` are those with a document of their own, ascending.
pub(crate) fn documents(codes: impl Iterator<Item = u16>) -> Vec<Document> {
    let mut all = vec![Document::Index, Document::License];
    all.extend(schemas::names().map(Document::Schema));
    all.extend(ALL_FACTS.map(Document::Facts));
    let texts = texts(codes);
    for &language in Language::ALL {
        all.extend(texts.iter().map(|&texts| Document::Texts(language, texts)));
    }
    all
}

/// What each language has; those that look alike stand together.
pub(super) fn texts(codes: impl Iterator<Item = u16>) -> Vec<Texts> {
    let mut all = vec![Texts::Codes, Texts::Dialects, Texts::Situations];
    all.extend(codes.map(Texts::Code));
    all.extend(own_pairs().map(|(a, b)| Texts::Pair(a, b)));
    all
}

/// The pairs that have words of their own, ascending.
fn own_pairs() -> impl Iterator<Item = (u16, u16)> {
    let codes = pairs().iter().filter_map(|pair| {
        let (a, b) = pair.id.split_once('-')?;
        a.parse().ok().zip(b.parse().ok())
    });
    codes.collect::<BTreeSet<_>>().into_iter()
}

impl Document {
    /// The path from the site's folder.
    pub(crate) fn path(self) -> String {
        FOLDER.to_owned() + &self.path_within()
    }

    /// The path from the folder of this version.
    pub(super) fn path_within(self) -> String {
        match self {
            Self::Index => "index.json".to_owned(),
            Self::License => "LICENSE".to_owned(),
            Self::Schema(name) => schemas::path(name),
            Self::Facts(facts) => facts.path().to_owned(),
            Self::Texts(language, texts) => folder_of(language) + &texts.path(),
        }
    }
}

impl Facts {
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Software => "software.json",
            Self::Refusals => "refusals.json",
            Self::Timers => "timers.json",
            Self::Limits => "limits.json",
            Self::Strings => "strings.json",
        }
    }
}

impl Texts {
    /// The path from the folder of a language.
    pub(super) fn path(self) -> String {
        match self {
            Self::Codes => "codes.json".to_owned(),
            Self::Code(code) => format!("codes/{code}.json"),
            Self::Pair(a, b) => format!("compare/{a}-{b}.json"),
            Self::Dialects => "dialects.json".to_owned(),
            Self::Situations => "situations.json".to_owned(),
        }
    }
}

/// Where the documents of a language are: English ones at the root.
pub(super) fn folder_of(language: Language) -> String {
    match language {
        Language::En => String::new(),
        language => format!("{}/", language.tag()),
    }
}
