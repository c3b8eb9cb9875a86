//! [`Words`]: what is said of an end around the explanation of its number, in
//! one language.

use std::sync::LazyLock;

use farewell_reference::Language;
use farewell_reference::catalogue::{Argument, Catalogue};

const fn source(language: Language) -> &'static str {
    match language {
        Language::Fr => include_str!("../../messages/fr/ending.ftl"),
        Language::Vi => include_str!("../../messages/vi/ending.ftl"),
        Language::Ko => include_str!("../../messages/ko/ending.ftl"),
        // The languages of the reference, and English for one that is new there.
        _ => include_str!("../../messages/en/ending.ftl"),
    }
}

/// The texts of one language.
#[derive(Clone, Copy)]
pub(super) struct Words(&'static Catalogue);

impl Words {
    /// The texts of this language; the first call parses all.
    pub(super) fn of(language: Language) -> Self {
        static ALL: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
            let all = Language::ALL.iter();
            all.map(|&language| Catalogue::new(language, &[source(language)]))
                .collect()
        });
        static NONE: LazyLock<Catalogue> =
            LazyLock::new(|| Catalogue::new(Language::En, &[source(Language::En)]));
        let found = ALL.iter().find(|words| words.language() == language);
        Self(found.unwrap_or_else(|| &NONE))
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
        let ending = include_str!("ending.rs");
        let english = source(Language::En);
        let ids = english
            .lines()
            .filter_map(|line| Some(line.split_once(" = ")?.0));
        let asked: BTreeSet<String> = ids.map(str::to_owned).collect();
        for id in &asked {
            assert!(ending.contains(&format!("\"{id}\"")), "{id} is not said");
        }
        let sources = Language::ALL.iter().map(|&language| [source(language)]);
        let sources: Vec<_> = sources.collect();
        let languages: Vec<_> = std::iter::zip(Language::ALL, &sources)
            .map(|(&language, source)| (language, source.as_slice()))
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
