//! The texts of the reference in each language.

use crate::Language;
use crate::catalogue::{Catalogue, Catalogues};

static TEXTS: Catalogues = crate::embedded!(
    "../messages",
    "codes.ftl",
    "ranges.ftl",
    "explain.ftl",
    "axes.ftl",
    "traits.ftl",
    "pairs.ftl",
    "causes.ftl",
);

/// The texts of this language.
pub(crate) fn messages(language: Language) -> &'static Catalogue {
    TEXTS.of(language)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_close::{Cause, CodeClass, Observation, Party, Sender};

    use super::*;
    use crate::catalogue::Rules;
    use crate::cause::{cause_id, observation_id, party_id};
    use crate::comparison::traits::traits_of;
    use crate::explanation::entry_of;
    use crate::label::Label;
    use crate::wording::{category_id, sender_id};

    /// Texts that are the same in another language, reviewed.
    const SAME_AS_ENGLISH: &[&str] = &[
        // "RFC 6455, section 7.4.1" is French too.
        "code-1000.reference",
        "code-1001.reference",
        "code-1002.reference",
        "code-1003.reference",
        "code-1004.reference",
        "code-1008.reference",
        "code-1009.reference",
        "code-1010.reference",
        "code-1015.reference",
        "range-outside.reference",
        "range-private.reference",
        "range-unused.reference",
        // Vietnamese developers say client and gateway.
        "sender-client",
        "sender-gateway",
        "party-client.short",
        "party-gateway.short",
        // Arguments and punctuation.
        "summary",
    ];

    /// The pairs that have steps of their own: those that people confuse.
    const PAIRS: &[&str] = &[
        "1000-1001",
        "1000-1005",
        "1000-1006",
        "1000-1011",
        "1001-1005",
        "1001-1006",
        "1001-1012",
        "1002-1005",
        "1002-1006",
        "1002-1007",
        "1003-1007",
        "1003-1008",
        "1005-1006",
        "1005-1008",
        "1005-1011",
        "1005-1012",
        "1006-1011",
        "1006-1012",
        "1006-1015",
        "1008-1009",
        "1008-1013",
        "1008-3000",
        "1011-1012",
        "1011-1014",
        "1012-1013",
        "3000-3003",
    ];

    /// What the code asks for.
    fn asked() -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = BTreeSet::new();
        for entry in (0..=u16::MAX).map(entry_of).collect::<BTreeSet<_>>() {
            let attributes = ["description", "reference", "when-*", "fix-*"];
            keys.extend(attributes.map(|name| format!("{entry}.{name}")));
            keys.insert(entry);
        }
        for traits in (0..=u16::MAX).map(traits_of).collect::<BTreeSet<_>>() {
            let attributes = ["clean", "fault", "look", "tell-*", "use"];
            keys.extend(attributes.map(|name| format!("{traits}.{name}")));
            keys.insert(traits);
        }
        for pair in PAIRS {
            keys.extend(["tell-*", "use"].map(|name| format!("pair-{pair}.{name}")));
            keys.insert(format!("pair-{pair}"));
        }
        keys.extend(Cause::ALL.iter().map(|&cause| cause_id(cause)));
        keys.extend(Observation::ALL.iter().map(|&seen| observation_id(seen)));
        for id in Party::ALL.iter().map(|&party| party_id(party)) {
            keys.extend([format!("{id}.short"), id]);
        }
        keys.extend(Label::ALL.iter().map(|label| label.id().to_owned()));
        keys.extend(CodeClass::ALL.iter().map(|&class| category_id(class)));
        keys.extend(Sender::ALL.iter().map(|&sender| sender_id(sender)));
        keys
    }

    #[test]
    fn every_language_has_every_text_once_and_no_other() {
        let asked = asked();
        let rules = Rules {
            asked: &asked,
            same_as_english: SAME_AS_ENGLISH,
        };
        let problems: Vec<_> = TEXTS
            .problems(&rules)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}
