//! [`Entries`]: what the Fluent files of one language define, for the check.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// The texts of one language by key: "id" for a value, "id.name" for an attribute,
/// with a "-" before it for those of a term.
#[derive(Default)]
pub(super) struct Entries<'a> {
    pub(super) patterns: BTreeMap<String, Pattern<&'a str>>,
    /// The keys that are defined more than once.
    pub(super) repeated: BTreeSet<String>,
    /// What the parser has to say.
    pub(super) faults: Vec<String>,
}

impl<'a> Entries<'a> {
    pub(super) fn of(sources: &[&'a str]) -> Self {
        let mut entries = Self::default();
        for source in sources {
            let resource = parse(*source).unwrap_or_else(|(partial, faults)| {
                for fault in faults {
                    let place =
                        source.get(fault.slice.clone().unwrap_or_else(|| fault.pos.clone()));
                    let line = place.unwrap_or_default().lines().next().unwrap_or_default();
                    entries.faults.push(format!("{fault}: {line}"));
                }
                partial
            });
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name.to_owned();
                        entries.add(id, message.value, message.attributes);
                    }
                    Entry::Term(term) => {
                        let id = format!("-{}", term.id.name);
                        entries.add(id, Some(term.value), term.attributes);
                    }
                    _ => {}
                }
            }
        }
        entries
    }

    fn add(
        &mut self,
        id: String,
        value: Option<Pattern<&'a str>>,
        attributes: Vec<Attribute<&'a str>>,
    ) {
        for attribute in attributes {
            self.insert(format!("{id}.{}", attribute.id.name), attribute.value);
        }
        if let Some(value) = value {
            self.insert(id, value);
        }
    }

    fn insert(&mut self, key: String, pattern: Pattern<&'a str>) {
        if self.patterns.insert(key.clone(), pattern).is_some() {
            self.repeated.insert(key);
        }
    }

    /// The keys of the messages, which the code asks for; terms are for texts only.
    pub(super) fn messages(&self) -> impl Iterator<Item = &String> {
        self.patterns.keys().filter(|key| !key.starts_with('-'))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.patterns.contains_key(key)
    }

    /// The items of a list, "id.name-1" and so on, for its beginning "id.name-".
    pub(super) fn items(&self, list: &str) -> impl Iterator<Item = String> {
        (1..)
            .map(move |number| format!("{list}{number}"))
            .take_while(|item| self.has(item))
    }
}

/// Whether a line break would reach the reader.
pub(super) fn is_broken(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { .. } => false,
    })
}
