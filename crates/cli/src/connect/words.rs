//! What is said of an end around the explanation of its number.

use farewell_reference::catalogue::Catalogues;
use farewell_reference::embedded;

/// The texts, in each language.
pub(super) static TEXTS: Catalogues = embedded!("../../messages", "ending.ftl");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_reference::catalogue::Rules;

    use super::*;

    #[test]
    fn every_language_has_every_text_in_its_own_words() {
        let account = include_str!("account.rs");
        let ids = include_str!("../../messages/en/ending.ftl")
            .lines()
            .filter_map(|line| Some(line.split_once(" = ")?.0));
        let asked: BTreeSet<String> = ids.map(str::to_owned).collect();
        for id in &asked {
            assert!(account.contains(&format!("\"{id}\"")), "{id} is not said");
        }
        let rules = Rules {
            asked: &asked,
            same_as_english: &["said"],
        };
        let problems = TEXTS.problems(&rules);
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems, [""; 0]);
    }
}
