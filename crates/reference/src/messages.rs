//! [`Messages`]: the texts of one language, parsed once, looked up by id.
//!
//! A text that is missing shows as its id. The tests below see to it that none is.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::Language;

const ENGLISH: [&str; 3] = [
    include_str!("../messages/en/codes.ftl"),
    include_str!("../messages/en/ranges.ftl"),
    include_str!("../messages/en/explain.ftl"),
];

/// The texts of one language.
pub(crate) struct Messages {
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The texts of this language; the first call parses them.
    pub(crate) fn of(language: Language) -> &'static Self {
        static EN: LazyLock<Messages> = LazyLock::new(|| Messages::parse(Language::En));
        match language {
            Language::En => &EN,
        }
    }

    /// The value of a message.
    pub(crate) fn text(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message.
    pub(crate) fn attribute(&self, id: &str, name: &str, args: &FluentArgs<'_>) -> String {
        self.find(id, Some(name), args)
            .unwrap_or_else(|| format!("{id}.{name}"))
    }

    /// The attributes `name-1`, `name-2` and so on of a message.
    pub(crate) fn list(&self, id: &str, name: &str, args: &FluentArgs<'_>) -> Vec<String> {
        (1..)
            .map_while(|number| self.find(id, Some(&format!("{name}-{number}")), args))
            .collect()
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // An argument that is missing shows as its name in braces.
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some(text.into_owned())
    }

    fn parse(language: Language) -> Self {
        let tag = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks are for mixing directions of writing; terminals show them as boxes.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            // A faulty entry is left out, the rest is good.
            let resource = FluentResource::try_new((*source).to_owned())
                .unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }
}

const fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_close::{CodeClass, Sender};

    use super::*;
    use crate::explanation::entry_of;
    use crate::label::Label;
    use crate::terminal::{category_id, sender_id};

    /// What a language's files define: "id" for a value, "id.name" for an attribute.
    fn defined(language: Language) -> Vec<String> {
        let mut keys = Vec::new();
        let mut id = "";
        for line in sources(language).iter().flat_map(|source| source.lines()) {
            let Some((key, _)) = line.split_once(" = ") else {
                continue;
            };
            if let Some(attribute) = key.strip_prefix("    .") {
                keys.push(format!("{id}.{attribute}"));
            } else if key.starts_with(|first: char| first.is_ascii_lowercase()) {
                id = key;
                keys.push(id.to_owned());
            }
        }
        keys
    }

    /// What the code asks for; the lists of an entry as long as they are in English.
    fn asked_for() -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = BTreeSet::new();
        for entry in (0..=u16::MAX).map(entry_of).collect::<BTreeSet<_>>() {
            let lengths = ["when", "fix"].map(|name| {
                let args = FluentArgs::new();
                (
                    name,
                    Messages::of(Language::En).list(&entry, name, &args).len(),
                )
            });
            for (name, length) in lengths {
                keys.extend((1..=length).map(|number| format!("{entry}.{name}-{number}")));
            }
            keys.extend(["description", "reference"].map(|name| format!("{entry}.{name}")));
            keys.insert(entry);
        }
        keys.extend(Label::ALL.iter().map(|label| label.id().to_owned()));
        keys.extend(CodeClass::ALL.iter().map(|&class| category_id(class)));
        keys.extend(Sender::ALL.iter().map(|&sender| sender_id(sender)));
        keys
    }

    #[test]
    fn every_language_has_every_text_once_and_no_other() {
        for &language in Language::ALL {
            let defined = defined(language);
            let set: BTreeSet<String> = defined.iter().cloned().collect();
            let asked_for = asked_for();
            let missing: Vec<_> = asked_for.difference(&set).collect();
            let unused: Vec<_> = set.difference(&asked_for).collect();
            assert!(missing.is_empty(), "{language} lacks {missing:?}");
            assert!(unused.is_empty(), "{language} has no use for {unused:?}");
            assert_eq!(set.len(), defined.len(), "{language} defines a text twice");
        }
    }

    #[test]
    fn every_file_is_fluent_and_a_text_is_a_line() {
        for &language in Language::ALL {
            for source in sources(language) {
                let parsed = FluentResource::try_new((*source).to_owned());
                assert!(parsed.is_ok(), "{:?}", parsed.err());
                for line in source.lines() {
                    let starts_a_text = line.contains(" = ");
                    assert!(
                        starts_a_text || line.is_empty() || line.starts_with('#'),
                        "{line}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_missing_shows_as_its_id() {
        let (messages, args) = (Messages::of(Language::En), FluentArgs::new());
        assert_eq!(messages.text("code-1016", &args), "code-1016");
        assert_eq!(
            messages.attribute("code-1000", "nothing", &args),
            "code-1000.nothing"
        );
        assert!(messages.list("code-1000", "nothing", &args).is_empty());
    }
}
