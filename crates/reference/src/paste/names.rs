//! The names of codes: registered ones, common ones, and the constants of software.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use farewell_close::name_of;
use serde::Serialize;

use crate::facts::{codes, software};

/// A code, and who calls it by the name that was looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Name {
    /// The code.
    pub code: u16,
    /// How the name is spelled, and by whom.
    pub spellings: Vec<Spelling>,
}

/// How a name is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Spelling {
    /// The name.
    pub name: &'static str,
    /// The id of the software whose constant it is; `None` for the registered name and for other names in use.
    pub software: Option<&'static str>,
}

/// A name that is like an unknown one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Nearest {
    /// The name.
    pub name: &'static str,
    /// Its code.
    pub code: u16,
}

/// For each name, without what does not count in it: who calls which code so.
type Index = BTreeMap<String, Vec<(u16, Spelling)>>;

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::new();
    for (code, spelling) in names() {
        for key in keys(spelling.name) {
            index.entry(key).or_default().push((code, spelling));
        }
    }
    index
});

/// Every name that is looked up, with its code: the registered names, the constants of
/// software, and the other names in use.
pub fn names() -> impl Iterator<Item = (u16, Spelling)> {
    let registered = (1000..=1015).chain([3000, 3003, 3008]).map(|code| {
        let software = None;
        (
            code,
            Spelling {
                name: name_of(code),
                software,
            },
        )
    });
    let constants = software().iter().flat_map(|software| {
        let id = Some(software.id.as_str());
        let spelled =
            move |(&code, name): (&u16, &'static String)| (code, Spelling { name, software: id });
        software.constants.iter().map(spelled)
    });
    let aliases = codes().iter().flat_map(|facts| {
        let code = facts.code.or_else(|| facts.range.map(|[from, _]| from));
        let spelled = |name: &'static String| Spelling {
            name,
            software: None,
        };
        let aliases = facts.aliases.iter().map(spelled);
        aliases.filter_map(move |spelling| Some((code?, spelling)))
    });
    registered.chain(constants).chain(aliases)
}

/// How like two names must be for one to be suggested for the other.
const LIKENESS: f64 = 0.8;
const SUGGESTIONS: usize = 3;

/// The codes that are called so, whatever its case, spaces and hyphens.
pub(super) fn named(text: &str) -> Vec<Name> {
    let found = keys(text).find_map(|key| INDEX.get(&key).or_else(|| of_websocket(&key)));
    let mut codes: BTreeMap<u16, Vec<Spelling>> = BTreeMap::new();
    for &(code, spelling) in found.into_iter().flatten() {
        codes.entry(code).or_default().push(spelling);
    }
    let name = |(code, spellings)| Name { code, spellings };
    codes.into_iter().map(name).collect()
}

/// The codes that are called so by everybody, where only the word WebSocket was added.
fn of_websocket(key: &str) -> Option<&'static Vec<(u16, Spelling)>> {
    let bare = ["websocket", "ws"]
        .iter()
        .find_map(|word| key.strip_prefix(word).or_else(|| key.strip_suffix(word)));
    let common = |found: &&Vec<(u16, Spelling)>| {
        found
            .iter()
            .any(|(_, spelling)| spelling.software.is_none())
    };
    INDEX.get(bare?).filter(common)
}

/// The names that are most like this one.
pub(super) fn nearest(text: &str) -> Vec<Nearest> {
    let key = significant(text);
    // A whole sentence is like no name.
    if key.is_empty() || key.len() > 40 {
        return Vec::new();
    }
    let mut likely: Vec<(f64, Nearest)> = INDEX
        .iter()
        .filter_map(|(other, spellings)| {
            let likeness = strsim::normalized_damerau_levenshtein(&key, other)
                .max(strsim::jaro_winkler(&key, other) - 0.1);
            let (code, spelling) = spellings.first()?;
            let name = spelling.name;
            (likeness >= LIKENESS).then_some((likeness, Nearest { name, code: *code }))
        })
        .collect();
    likely.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut nearest: Vec<Nearest> = Vec::new();
    for (_, name) in likely {
        if nearest.iter().all(|other| other.code != name.code) {
            nearest.push(name);
        }
    }
    nearest.truncate(SUGGESTIONS);
    nearest
}

/// Under what a name is kept: the whole of it, and without the type before it, as in
/// `CloseCode::Away` and `WSCloseCode.OK`.
fn keys(name: &str) -> impl Iterator<Item = String> {
    let last = name.rsplit(['.', ':']).next().unwrap_or(name);
    let is_path = |char: char| char.is_ascii_alphanumeric() || "_.:".contains(char);
    let short = (last.len() != name.len() && name.chars().all(is_path)).then(|| significant(last));
    [Some(significant(name)), short]
        .into_iter()
        .flatten()
        .filter(|key| !key.is_empty())
}

/// The letters and digits of a name, in lower case.
fn significant(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|char| char.to_ascii_lowercase())
        .collect()
}
