//! [`Words`]: what is said of an end around the explanation of its number, in
//! one language.

use farewell_reference::Language;
use farewell_reference::catalogue::{Argument, Catalogue, Catalogues};

const fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::Fr => &[include_str!("../../messages/fr/ending.ftl")],
        Language::Vi => &[include_str!("../../messages/vi/ending.ftl")],
        Language::Ko => &[include_str!("../../messages/ko/ending.ftl")],
        // The languages of the reference, and English for one that is new there.
        _ => &[include_str!("../../messages/en/ending.ftl")],
    }
}

/// The texts of one language.
#[derive(Clone, Copy)]
pub(super) struct Words(&'static Catalogue);

impl Words {
    /// The texts of this language.
    pub(super) fn of(language: Language) -> Self {
        static TEXTS: Catalogues = Catalogues::new(sources);
        Self(TEXTS.of(language))
    }

    pub(super) fn text(self, id: &str) -> String {
        self.0.plain(id)
    }

    pub(super) fn with<const N: usize>(
        self,
        id: &str,
        arguments: [(&str, Argument<'_>); N],
    ) -> String {
        self.0.text(id, &arguments.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_reference::catalogue::{Rules, check};

    use super::*;

    #[test]
    fn every_language_has_every_text_in_its_own_words() {
        let account = include_str!("account.rs");
        let ids = sources(Language::En)
            .iter()
            .flat_map(|source| source.lines())
            .filter_map(|line| Some(line.split_once(" = ")?.0));
        let asked: BTreeSet<String> = ids.map(str::to_owned).collect();
        for id in &asked {
            assert!(account.contains(&format!("\"{id}\"")), "{id} is not said");
        }
        let languages: Vec<_> = Language::ALL
            .iter()
            .map(|&language| (language, sources(language)))
            .collect();
        let rules = Rules {
            asked: &asked,
            same_as_english: &["said"],
        };
        let problems = check(&languages, &rules);
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems, [""; 0]);
    }
}
