//! The texts of the reference in each language.

use crate::Language;
use crate::catalogue::{Catalogue, Catalogues};
use crate::functions::FUNCTIONS;

static TEXTS: Catalogues = crate::embedded!(
    "../messages",
    "terms.ftl",
    "codes.ftl",
    "situations.ftl",
    "explain.ftl",
    "axes.ftl",
    "traits.ftl",
    "pairs.ftl",
    "dialects.ftl",
    "causes.ftl",
    "diagnose.ftl",
)
.calling(FUNCTIONS);

/// The texts of this language.
pub(crate) fn messages(language: Language) -> &'static Catalogue {
    TEXTS.of(language)
}

/// The text with this key, `code-1006.answer` or `wire-no`; `None` where there is
/// none.
#[must_use]
pub fn text(key: &str, language: Language) -> Option<String> {
    let (id, name) = match key.split_once('.') {
        Some((id, name)) => (id, Some(name)),
        None => (key, None),
    };
    let catalogue = messages(language);
    let arguments = crate::catalogue::Arguments::new();
    let text = match name {
        Some(name) => catalogue.attribute(id, name, &arguments),
        None => catalogue.text(id, &arguments),
    };
    // What is missing shows as its id.
    (text != key).then_some(text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_close::{Cause, CodeClass, Observation, Party, Sender};

    use super::*;
    use crate::catalogue::{Arguments, Rules};
    use crate::cause::{cause_id, observation_id, party_id};
    use crate::comparison::traits::traits_of;
    use crate::dialects::{dialects, note_id, text_id};
    use crate::entry::entry_of;
    use crate::facts::pairs;
    use crate::facts::situations;
    use crate::label::Label;
    use crate::wording::{category_id, sender_id};

    /// What the code asks for.
    fn asked() -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = BTreeSet::new();
        for entry in (0..=u16::MAX).map(entry_of).collect::<BTreeSet<_>>() {
            let attributes = [
                "answer",
                "page",
                "server",
                "operator",
                "first",
                "use",
                "reference",
            ];
            keys.extend(attributes.map(|name| format!("{entry}.{name}")));
            keys.insert(entry);
        }
        for situation in situations() {
            let id = format!("seen-{}", situation.id);
            keys.extend(["test", "fix"].map(|name| format!("{id}.{name}")));
            keys.insert(id);
        }
        for traits in (0..=u16::MAX).map(traits_of).collect::<BTreeSet<_>>() {
            let attributes = ["clean", "fault", "look", "tell-*"];
            keys.extend(attributes.map(|name| format!("{traits}.{name}")));
        }
        for pair in pairs() {
            let id = format!("pair-{}", pair.id);
            keys.extend(["tell-*", "use"].map(|name| format!("{id}.{name}")));
            let own = messages(Language::En).list(&id, "difference", &Arguments::new());
            if !own.is_empty() {
                keys.insert(format!("{id}.difference-*"));
            }
            keys.insert(id);
        }
        for dialect in dialects() {
            keys.extend(
                dialect
                    .codes
                    .iter()
                    .map(|entry| text_id(&dialect.id, entry)),
            );
            let id = note_id(&dialect.id);
            if !dialect.notes(Language::En).is_empty() {
                keys.insert(format!("{id}.note-*"));
            }
        }
        keys.extend(Cause::ALL.iter().map(|&cause| cause_id(cause)));
        keys.extend(Observation::ALL.iter().map(|&seen| observation_id(seen)));
        for id in Party::ALL.iter().map(|&party| party_id(party)) {
            keys.extend([format!("{id}.short"), id]);
        }
        keys.extend(Label::ALL.iter().map(|label| label.id().to_owned()));
        keys.extend(crate::diagnose::texts());
        keys.extend(CodeClass::ALL.iter().map(|&class| category_id(class)));
        keys.extend(Sender::ALL.iter().map(|&sender| sender_id(sender)));
        keys
    }

    #[test]
    fn every_language_has_every_text_once_and_no_other() {
        let asked = asked();
        let problems: Vec<_> = TEXTS
            .problems(&Rules::asking(&asked))
            .iter()
            .map(ToString::to_string)
            .collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
