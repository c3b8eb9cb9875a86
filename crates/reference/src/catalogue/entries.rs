//! [`Entries`]: what the Fluent files of one language define, for the check.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, Entry, Identifier, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

/// The texts of one language by key: "id" for a value, "id.name" for an attribute,
/// with a "-" before it for those of a term.
#[derive(Default)]
pub(super) struct Entries<'a> {
    pub(super) patterns: BTreeMap<String, Pattern<&'a str>>,
    /// The keys that are defined more than once.
    pub(super) repeated: BTreeSet<String>,
    /// The keys whose text is meant to be the English one: a comment above the
    /// message says so.
    pub(super) as_in_english: BTreeSet<String>,
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
                        let comment = message.comment.map_or_else(Vec::new, |it| it.content);
                        entries.mark(&id, &comment);
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

    /// Reads a comment: "As in English." is said of the value, "As in English: .test,
    /// .fix" of these attributes.
    fn mark(&mut self, id: &str, comment: &[&str]) {
        let said = comment
            .iter()
            .filter_map(|line| line.strip_prefix("As in English"));
        for said in said {
            let names = said.trim_start_matches([':', '.']).split_whitespace();
            let names = names.map(|name| name.trim_end_matches([',', '.']));
            let keys: Vec<_> = names.map(|name| format!("{id}{name}")).collect();
            let of_value = keys.is_empty().then(|| id.to_owned());
            self.as_in_english.extend(of_value.into_iter().chain(keys));
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

/// The texts of these Fluent files by key ("id", "id.name", and with a "-" before it for
/// those of a term), as a file would have them.
#[must_use]
pub fn written(sources: &[&str]) -> BTreeMap<String, String> {
    let patterns = Entries::of(sources).patterns.into_iter();
    patterns
        .map(|(key, pattern)| {
            let message = Message {
                id: Identifier { name: "text" },
                value: Some(pattern),
                attributes: Vec::new(),
                comment: None,
            };
            let body = vec![Entry::Message(message)];
            let file = serialize(&Resource { body });
            let text = file.trim_start_matches("text =").trim();
            (key, text.to_owned())
        })
        .collect()
}

/// Whether a line break would reach the reader.
pub(super) fn is_broken(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { .. } => false,
    })
}
