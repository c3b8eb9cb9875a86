//! `<language>/search.json`: what can be found in a language, and the words that the search
//! itself says.

use std::collections::BTreeMap;

use farewell_close::info;
use farewell_reference::facts::{facts_of, situations, timers};
use farewell_reference::{
    Language, TOLERANCE, Tolerance, dialect, dialects_named, explain, overview, software_name,
};
use serde::Serialize;

use super::json;
use crate::Subject;
use crate::named::is_named;
use crate::naming::{family_name, short_name};
use crate::places::place_of;
use crate::plan::programs;
use crate::plan::{Plan, ending_timers};
use crate::words::Words;

/// The file. `assets/search/index.js` reads it.
#[derive(Serialize)]
struct Index {
    words: BTreeMap<&'static str, String>,
    /// First and last number of each range, its anchor on the page of ranges, its name, and
    /// how a number in it is called.
    ranges: Vec<(u16, u16, String, String, String)>,
    /// The numbers that have a page and no name of their own.
    numbers: Vec<u16>,
    entries: Vec<Entry>,
    /// What codes mean in dialects, each once.
    meanings: Vec<String>,
    /// How far from a timer's value a time may be.
    tolerance: Tolerance,
}

/// What can be found: a kind, a link from the language's folder, a title, a text, further
/// words, and what is below it. The end is left out where it is empty.
#[derive(Default)]
struct Entry {
    kind: Kind,
    link: String,
    title: String,
    text: String,
    words: String,
    below: Below,
}

/// What an entry is; as a number in the file.
#[derive(Default, Clone, Copy)]
enum Kind {
    Code,
    Pair,
    Dialect,
    Software,
    Timer,
    Situation,
    #[default]
    Page,
}

/// What is below an entry.
#[derive(Default, Serialize)]
#[serde(untagged)]
enum Below {
    #[default]
    Nothing,
    /// The other codes on whose pages a situation is told.
    Codes(Vec<u16>),
    /// The codes of a dialect: number, what it is called there, the place of what it means.
    Meanings(Vec<(Option<u16>, String, usize)>),
}

impl Serialize for Entry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        let texts = [&self.link, &self.title, &self.text, &self.words];
        let is_leaf = match &self.below {
            Below::Nothing => true,
            Below::Codes(codes) => codes.is_empty(),
            Below::Meanings(meanings) => meanings.is_empty(),
        };
        let last = texts
            .iter()
            .rposition(|text| !text.is_empty())
            .map_or(0, |at| at + 1);
        let mut list = serializer.serialize_seq(None)?;
        list.serialize_element(&(self.kind as u8))?;
        for text in if is_leaf { &texts[..last] } else { &texts[..] } {
            list.serialize_element(text)?;
        }
        if !is_leaf {
            list.serialize_element(&self.below)?;
        }
        list.end()
    }
}

/// What can be found in a language.
pub(crate) fn index(plan: &Plan, language: Language) -> Vec<u8> {
    let words = Words::of(language);
    let mut meanings = Meanings::default();
    let subjects = plan.subjects().iter();
    let entries = subjects.filter_map(|&subject| entry(words, subject, &mut meanings));
    let mut entries: Vec<Entry> = entries.collect();
    let situations = situations().iter();
    entries.extend(situations.filter_map(|known| situation(plan, words, &known.id)));
    let numbers = crate::plan::codes().into_iter();
    json(&Index {
        words: said(words),
        ranges: ranges(language),
        numbers: numbers.filter(|&code| !is_named(code)).collect(),
        entries,
        meanings: meanings.0,
        tolerance: TOLERANCE,
    })
}

fn ranges(language: Language) -> Vec<(u16, u16, String, String, String)> {
    let rows = overview(language).codes.into_iter();
    let ranges = rows.filter(|row| row.from != row.to).map(|row| {
        let called = explain(row.to, language).title();
        let called = called.split_once(' ').map_or("", |(_, called)| called);
        let class = info(row.to).class.to_string();
        (row.from, row.to, class, row.local_name, called.to_owned())
    });
    ranges.collect()
}

/// Sentences, each once.
#[derive(Default)]
struct Meanings(Vec<String>);

impl Meanings {
    fn place(&mut self, meaning: String) -> usize {
        let known = self.0.iter().position(|known| *known == meaning);
        known.unwrap_or_else(|| {
            self.0.push(meaning);
            self.0.len() - 1
        })
    }
}

/// A page.
fn entry(words: Words, subject: Subject, meanings: &mut Meanings) -> Option<Entry> {
    let language = words.language();
    let mut entry = Entry {
        link: subject.path(),
        title: short_name(words, subject),
        ..Entry::default()
    };
    match subject {
        Subject::Search => return None,
        Subject::Code(code) if is_named(code) => {
            entry.kind = Kind::Code;
            // People search in their own language on pages of another, too.
            let others = Language::ALL.iter().filter(|&&other| other != language);
            let names = others.map(|&other| explain(code, other).local_name);
            let mut names: Vec<_> = names
                .filter(|name| !entry.title.contains(name.as_str()))
                .collect();
            names.dedup();
            entry.words = names.join(" ");
            entry.text = explain(code, language).answer;
        }
        // Found by its number alone.
        Subject::Code(_) => return None,
        // One that only puts its two codes together is found by them.
        Subject::Pair(a, b) => {
            farewell_reference::facts::pair(a, b)?;
            entry.kind = Kind::Pair;
        }
        Subject::Dialect(id) => {
            entry.kind = Kind::Dialect;
            let dialect = dialect(id)?;
            entry.words = dialect.subprotocols.join(" ");
            let codes = dialect.codes(language).into_iter().map(|code| {
                let number = code.code.map(|code| code.to_string()).unwrap_or_default();
                let called = code.called();
                let called = called.strip_prefix(&number).unwrap_or(&called).trim_start();
                (code.code, called.to_owned(), meanings.place(code.meaning))
            });
            entry.below = Below::Meanings(codes.collect());
        }
        Subject::Family(word) => {
            entry.kind = Kind::Dialect;
            entry.title = family_name(word).to_owned();
            let names: Vec<_> = dialects_named(word)
                .into_iter()
                .map(|dialect| dialect.name.clone())
                .collect();
            entry.text = words.names(&names);
        }
        Subject::Software(id) => {
            entry.kind = Kind::Software;
            let settings = timers().iter().filter(|timer| timer.software == id);
            let mut settings: Vec<_> = settings
                .map(|timer| timer.setting.as_str())
                .filter(|setting| !setting.is_empty())
                .collect();
            settings.dedup();
            entry.text = settings.join(", ");
        }
        Subject::Timer(seconds) => {
            entry.kind = Kind::Timer;
            let its = ending_timers().filter(|timer| timer.total() == Some(seconds));
            let its = its.map(|timer| timer.software.as_str());
            let programs = programs();
            let mut names: Vec<_> = its
                .filter(|id| programs.contains(id))
                .map(|id| software_name(id).to_owned())
                .collect();
            names.sort_by_key(|name| name.to_lowercase());
            names.dedup();
            entry.text = names.join(", ");
        }
        _ => entry.text = about(subject).map_or_else(String::new, |id| words.get(id)),
    }
    Some(entry)
}

/// What a page says of itself, by the id of the text.
const fn about(subject: Subject) -> Option<&'static str> {
    Some(match subject {
        Subject::Start => "start-description",
        Subject::Codes => "codes-description",
        Subject::Ranges => "ranges-description",
        Subject::Dialects => "dialects-description",
        Subject::AllSoftware => "software-description",
        Subject::Strings => "strings-description",
        Subject::Timers => "timers-description",
        Subject::Diagnose => "start-diagnose",
        Subject::Send => "send-description",
        Subject::About => "about-description",
        _ => return None,
    })
}

/// A situation, on the page of the code of which it is most typical.
fn situation(plan: &Plan, words: Words, id: &'static str) -> Option<Entry> {
    let own = place_of(id, None).map(|place| place.code);
    let has_it = |code: &u16| {
        facts_of(*code).is_some_and(|facts| facts.situations.iter().any(|other| other == id))
    };
    let mut pages: Vec<u16> = crate::plan::codes().into_iter().filter(has_it).collect();
    let code = own
        .or_else(|| pages.first().copied())
        .filter(|&code| plan.has(Subject::Code(code)))?;
    // Of a range all numbers have it.
    pages.retain(|&other| other != code && is_named(other));
    let text = words.reference(&format!("seen-{id}"));
    let (title, text) = first_sentence(&text);
    Some(Entry {
        kind: Kind::Situation,
        link: format!("{}#{id}", Subject::Code(code).path()),
        title: title.to_owned(),
        text: text.to_owned(),
        below: Below::Codes(pages),
        ..Entry::default()
    })
}

/// What the search says.
const SAID: [&str; 16] = [
    "search-count",
    "search-nothing",
    "search-nearest",
    "search-help",
    "kind-code",
    "kind-pair",
    "kind-range",
    "kind-meaning",
    "kind-dialect",
    "kind-software",
    "kind-timer",
    "kind-situation",
    "kind-page",
    "second-words",
    "minute-words",
    "hour-words",
];

/// What the reference says of a pasted text.
const TOLD: [&str; 16] = [
    "found-candidates",
    "found-name",
    "found-frame",
    "found-empty-frame",
    "found-illegal-code",
    "found-reason",
    "found-line",
    "found-local",
    "found-peer",
    "fault-fragmented",
    "fault-reserved",
    "fault-too-long",
    "fault-truncated",
    "fault-trailing",
    "fault-half-code",
    "fault-not-utf8",
];

/// The words of the search. An argument shows as its name in braces, for the script to put
/// its value there.
fn said(words: Words) -> BTreeMap<&'static str, String> {
    let own = SAID.iter().map(|&id| (id, words.get(id)));
    let told = TOLD.iter().map(|&id| (id, words.reference(id)));
    let stopwords = std::iter::once(("stopwords", words.get("stop-words")));
    own.chain(told).chain(stopwords).collect()
}

/// The first sentence of a text, and the others.
fn first_sentence(text: &str) -> (&str, &str) {
    let ends = [". ", "。", "؟ ", "۔ ", "। "];
    let end = ends
        .iter()
        .filter_map(|end| text.find(end).map(|at| at + end.len()))
        .min();
    let (first, others) = text.split_at(end.unwrap_or(text.len()));
    (first.trim_end(), others)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::Site;
    use crate::{Address, Found, Url};

    /// As much as a page may have.
    const LARGEST: usize = 100_000;

    fn read(site: &Site, language: Language) -> (usize, Value) {
        let file = site.file(&Address::Index(language)).content;
        (file.len(), serde_json::from_slice(&file).unwrap())
    }

    #[test]
    fn every_language_has_an_index_of_pages_that_exist() {
        let site = Site::new(Url::default());
        for &language in Language::ALL {
            let (size, index) = read(&site, language);
            assert!(size <= LARGEST, "{language}: {size}");
            let entries = index["entries"].as_array().unwrap();
            assert!(entries.len() > 300, "{}", entries.len());
            for entry in entries {
                let link = entry[1].as_str().unwrap_or_default();
                let path = format!("{}/{link}", language.tag());
                let (page, anchor) = path.split_once('#').unwrap_or((&path, ""));
                let Found::Address(address) = site.find(page) else {
                    panic!("{path}");
                };
                assert!(!entry[2].as_str().unwrap_or_default().is_empty(), "{entry}");
                if !anchor.is_empty() {
                    let page = site.file(&address).content;
                    let page = String::from_utf8_lossy(&page);
                    assert!(page.contains(&format!("id=\"{anchor}\"")), "{path}");
                }
            }
        }
    }

    #[test]
    fn every_subject_and_situation_can_be_found() {
        let site = Site::new(Url::default());
        let (_, index) = read(&site, Language::En);
        let links: Vec<_> = index["entries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry[1].as_str().unwrap())
            .collect();
        for known in situations() {
            assert!(
                links
                    .iter()
                    .any(|link| link.ends_with(&format!("#{}", known.id))),
                "{}",
                known.id
            );
        }
        let numbers = index["numbers"].as_array().unwrap();
        for subject in site.subjects() {
            let is_there = match subject {
                Subject::Pair(..) | Subject::Search => continue,
                Subject::Code(code) if !is_named(*code) => numbers.contains(&Value::from(*code)),
                _ => links.contains(&subject.path().as_str()),
            };
            assert!(is_there, "{subject:?}");
        }
    }

    #[test]
    fn a_text_is_parted_behind_its_first_sentence() {
        for (text, parts) in [
            ("A. B. C.", ("A.", "B. C.")),
            ("A 1.5 b", ("A 1.5 b", "")),
            ("甲。乙。", ("甲。", "乙。")),
            ("", ("", "")),
        ] {
            assert_eq!(first_sentence(text), parts);
        }
    }
}
