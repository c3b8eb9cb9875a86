//! [`check`]: what is wrong with the texts of some languages.
//!
//! English is the measure: the others have the same texts, with the same
//! arguments and numbers, and say them in their own words and marks. Languages are
//! tags here, so that the rules of one can be tested before there are texts in it.

mod leftovers;
mod marks;
mod numbers;
mod plurals;
mod quotes;
mod scripts;
mod spaces;

use std::collections::{BTreeMap, BTreeSet};

use leftovers::Left;
use numbers::Numbers;
use plurals::Plurals;

use super::entries::{Entries, is_broken};
use super::functions::Functions;
use super::problem::{Fault, Problem};
use super::resolved::Resolved;

/// What the texts have to be like.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The keys that the code asks for: "id" for a value, "id.name" for an
    /// attribute, "id.name-*" for a list of attributes as long as English has it
    /// (and not empty there).
    pub asked: &'a BTreeSet<String>,
    /// The lists of `asked` that each language makes as long as it wants, but not
    /// empty: a key, or its end, such as ".tell-*".
    pub free_lists: &'a [&'a str],
    /// Words that are the same in every language.
    pub names: &'a [&'a str],
}

impl<'a> Rules<'a> {
    /// These keys, and no exceptions.
    #[must_use]
    pub const fn asking(asked: &'a BTreeSet<String>) -> Self {
        Self {
            asked,
            free_lists: &[],
            names: &[],
        }
    }

    fn is_free(&self, list: &str) -> bool {
        self.free_lists.iter().any(|end| list.ends_with(end))
    }
}

/// Whether a text is no sentence but a list: what people type, apart by spaces.
fn is_word_list(key: &str) -> bool {
    key.ends_with("-words")
}

/// The language that is the measure.
const ENGLISH: &str = "en";

/// The problems of these languages, each a tag with its Fluent files: "en" has to be
/// among them.
#[must_use]
pub fn check(
    languages: &[(&str, &[&str])],
    functions: Functions,
    rules: &Rules<'_>,
) -> Vec<Problem> {
    let english = languages.iter().find(|(tag, _)| *tag == ENGLISH);
    let english = Texts::of(
        ENGLISH,
        english.map_or(&[], |(_, sources)| sources),
        functions,
    );
    let mut problems = Vec::new();
    for &(tag, sources) in languages {
        let texts = Texts::of(tag, sources, functions);
        let mut found = Found {
            rules,
            language: tag,
            problems: &mut problems,
        };
        found.keys(&texts, &english);
        found.each(&texts);
        if tag != ENGLISH {
            found.translation(&texts, &english);
        }
    }
    problems
}

/// The texts of one language.
struct Texts<'a> {
    entries: Entries<'a>,
    resolved: BTreeMap<String, Resolved>,
    plurals: Plurals,
}

impl<'a> Texts<'a> {
    fn of(tag: &str, sources: &[&'a str], functions: Functions) -> Self {
        let entries = Entries::of(sources);
        let resolved = entries.messages().map(|key| {
            let resolved = Resolved::of(key, &entries, functions);
            (key.clone(), resolved)
        });
        Self {
            resolved: resolved.collect(),
            plurals: Plurals::of(tag),
            entries,
        }
    }

    /// The texts that translate as one: those of a list, or one by itself.
    fn unit(&self, keys: &[String]) -> Unit {
        let mut unit = Unit::default();
        for resolved in keys.iter().filter_map(|key| self.resolved.get(key)) {
            unit.readings.extend(resolved.readings.iter().cloned());
            unit.placeholders
                .extend(resolved.placeholders.iter().cloned());
            let plural = resolved.choices.iter();
            let plural = plural.filter(|(_, keys)| plurals::is_plural(keys));
            unit.counted
                .extend(plural.map(|(selector, _)| selector.clone()));
        }
        unit
    }
}

/// What a translation has to keep.
#[derive(Default)]
struct Unit {
    readings: Vec<String>,
    placeholders: BTreeSet<String>,
    /// The numbers by which a plural form is chosen.
    counted: BTreeSet<String>,
}

/// The problems of one language, as they are found.
struct Found<'a> {
    rules: &'a Rules<'a>,
    language: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Found<'_> {
    fn add(&mut self, key: &str, fault: Fault) {
        let problem = Problem {
            language: self.language.to_owned(),
            key: key.to_owned(),
            fault,
        };
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// What lacks, what is there in vain, what is there twice.
    fn keys(&mut self, texts: &Texts<'_>, english: &Texts<'_>) {
        let mut wanted = BTreeSet::new();
        for key in self.rules.asked {
            wanted.extend(match key.strip_suffix('*') {
                None => vec![key.clone()],
                Some(list) => {
                    let measure = if self.rules.is_free(key) {
                        texts
                    } else {
                        english
                    };
                    let first = format!("{list}1");
                    let items = measure.entries.items(list).chain([first]);
                    items.collect()
                }
            });
        }
        for key in wanted.iter().filter(|key| !texts.entries.has(key)) {
            self.add(key, Fault::Missing);
        }
        let used = wanted.iter().filter_map(|key| texts.resolved.get(key));
        let referred: BTreeSet<&String> = used.flat_map(|text| &text.referred).collect();
        for key in texts.entries.patterns.keys() {
            if !wanted.contains(key) && !referred.contains(key) {
                self.add(key, Fault::Unused);
            }
        }
        for key in &texts.entries.repeated {
            self.add(key, Fault::Repeated);
        }
        for fault in &texts.entries.faults {
            self.add("", Fault::Syntax(fault.clone()));
        }
    }

    /// What is wrong with a text by itself.
    fn each(&mut self, texts: &Texts<'_>) {
        for (key, pattern) in &texts.entries.patterns {
            if is_broken(pattern) {
                self.add(key, Fault::LineBreak);
            }
        }
        for (key, text) in &texts.resolved {
            for fault in &text.faults {
                self.add(key, fault.clone());
            }
            for (selector, keys) in &text.choices {
                for fault in texts.plurals.faults(selector, keys) {
                    self.add(key, fault);
                }
            }
            for reading in &text.readings {
                if reading.contains('\n') {
                    self.add(key, Fault::LineBreak);
                }
                if is_word_list(key) {
                    continue;
                }
                let quotes = quotes::wrong(self.language, reading);
                let reading = leftovers::without_quotes(reading, &text.readings);
                let marks = marks::wrong(self.language, &reading);
                let spaces = spaces::wrong(self.language, &reading);
                for wrong in [quotes, marks, spaces].concat() {
                    self.add(key, Fault::Mark(wrong));
                }
                if let Some(word) = scripts::mixed(self.language, &reading) {
                    self.add(key, Fault::Script(word.to_owned()));
                }
            }
        }
    }

    /// What is wrong with a text beside the English one.
    fn translation(&mut self, texts: &Texts<'_>, english: &Texts<'_>) {
        let free = self.rules.asked.iter().filter_map(|key| {
            let list = key.strip_suffix('*')?;
            self.rules.is_free(key).then_some(list)
        });
        let mut units: BTreeMap<&str, [Vec<String>; 2]> = BTreeMap::new();
        let mut in_lists = BTreeSet::new();
        for list in free {
            let items = [texts, english].map(|texts| texts.entries.items(list).collect());
            in_lists.extend(items.iter().flatten().cloned());
            units.insert(list, items);
        }
        for key in texts.resolved.keys() {
            if english.entries.has(key) && !in_lists.contains(key) {
                units.insert(key, [(); 2].map(|()| vec![key.clone()]));
            }
        }
        for (key, [here, there]) in units {
            let is_several = texts.plurals.are_several();
            let [here, there] = [texts.unit(&here), english.unit(&there)];
            self.unit(key, &here, &there, is_several);
            if !is_word_list(key) {
                let is_meant = texts.entries.as_in_english.contains(key);
                self.leftover(key, &here, &there, is_meant);
            }
        }
    }

    fn unit(&mut self, key: &str, here: &Unit, there: &Unit, is_several: bool) {
        for name in there.placeholders.difference(&here.placeholders) {
            self.add(key, Fault::PlaceholderLost(name.clone()));
        }
        for name in here.placeholders.difference(&there.placeholders) {
            self.add(key, Fault::PlaceholderAdded(name.clone()));
        }
        if is_several {
            for name in there.counted.difference(&here.counted) {
                self.add(key, Fault::PluralLost(name.clone()));
            }
        }
        let [numbers, original] = [here, there].map(|unit| Numbers::of(&unit.readings));
        for number in numbers.lost(&original) {
            self.add(key, Fault::NumberLost(number.clone()));
        }
    }

    /// What is left in English, unless a comment says that it is meant to be.
    fn leftover(&mut self, key: &str, here: &Unit, there: &Unit, is_meant: bool) {
        match (leftover(here, there, self.rules.names), is_meant) {
            (Some(fault), false) => self.add(key, fault),
            (None, true) => self.add(key, Fault::NotAsInEnglish),
            (Some(_), true) | (None, false) => {}
        }
    }
}

/// The English in a translation.
fn leftover(here: &Unit, there: &Unit, names: &[&str]) -> Option<Fault> {
    let has_words = |text: &String| text.chars().any(char::is_alphabetic);
    let is_same = |text: &&String| there.readings.contains(text);
    if here.readings.iter().all(|text| is_same(&text)) && here.readings.iter().any(has_words) {
        return Some(Fault::LeftInEnglish);
    }
    here.readings.iter().find_map(|reading| {
        let reading = leftovers::without_quotes(reading, &there.readings);
        Some(match leftovers::left(&reading, &there.readings, names)? {
            Left::Most => Fault::LeftInEnglish,
            Left::Some(words) => Fault::EnglishWords(words),
        })
    })
}

#[cfg(test)]
mod tests;
