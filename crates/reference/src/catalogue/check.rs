//! [`check`]: what is wrong with the texts of some languages.
//!
//! English is the measure: the others have the same texts, with the same
//! arguments, and say them in their own words.

use std::collections::BTreeSet;
use std::fmt;

use super::entries::Entries;
use crate::Language;

/// What the texts have to be like.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The keys that the code asks for: "id" for a value, "id.name" for an
    /// attribute, "id.name-*" for a list of attributes as long as English has it
    /// (and not empty there).
    pub asked: &'a BTreeSet<String>,
    /// The keys whose text may be the English one, reviewed by a person: names
    /// of products, numbers. A "*" at the end stands for anything.
    pub same_as_english: &'a [&'a str],
}

/// One thing that is wrong: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The code asks for a text that the language lacks.
    Missing(Language, String),
    /// A text that nobody asks for.
    Unused(Language, String),
    /// A text defined twice.
    Repeated(Language, String),
    /// The text is the English one, and not on the reviewed list.
    LeftInEnglish(Language, String),
    /// An argument of the English text does not occur: the key, and its name.
    PlaceholderLost(Language, String, String),
    /// An argument that the English text does not have: the key, and its name.
    PlaceholderAdded(Language, String, String),
    /// A number of three digits or more in the English text does not occur: the
    /// key, and the number.
    NumberLost(Language, String, String),
    /// A line break would reach the reader.
    LineBreak(Language, String),
    /// The file is not Fluent there.
    Syntax(Language, String),
}

/// The problems of these languages, each with its Fluent files. English has to
/// be among them.
pub(super) fn check(languages: &[(Language, &[&str])], rules: &Rules<'_>) -> Vec<Problem> {
    let english_sources = languages
        .iter()
        .find(|(language, _)| *language == Language::En)
        .map_or(&[] as &[&str], |(_, sources)| sources);
    let english = Entries::of(english_sources);
    let asked = expanded(rules.asked, &english);
    let mut problems = Vec::new();
    for &(language, sources) in languages {
        let entries = Entries::of(sources);
        let defined: BTreeSet<&String> = entries.texts.keys().collect();
        let missing = asked.iter().filter(|key| !defined.contains(key));
        problems.extend(missing.map(|key| Problem::Missing(language, key.clone())));
        let unused = defined.iter().filter(|key| !asked.contains(**key));
        problems.extend(unused.map(|key| Problem::Unused(language, (*key).clone())));
        let repeated = entries.repeated.iter();
        problems.extend(repeated.map(|key| Problem::Repeated(language, key.clone())));
        let faults = entries.faults.iter();
        problems.extend(faults.map(|fault| Problem::Syntax(language, fault.clone())));
        for (key, text) in &entries.texts {
            if text.is_broken() {
                problems.push(Problem::LineBreak(language, key.clone()));
            }
            if language == Language::En {
                continue;
            }
            let Some(original) = english.texts.get(key) else {
                continue;
            };
            if text == original && !on_list(key, rules.same_as_english) {
                problems.push(Problem::LeftInEnglish(language, key.clone()));
            }
            let (here, there) = (text.numbers(), original.numbers());
            problems.extend(
                there
                    .difference(&here)
                    .map(|number| Problem::NumberLost(language, key.clone(), number.clone())),
            );
            let (here, there) = (text.placeholders(), original.placeholders());
            problems.extend(
                there.difference(&here).map(|name| {
                    Problem::PlaceholderLost(language, key.clone(), (*name).to_owned())
                }),
            );
            problems.extend(
                here.difference(&there).map(|name| {
                    Problem::PlaceholderAdded(language, key.clone(), (*name).to_owned())
                }),
            );
        }
    }
    problems
}

/// The keys with each list written out.
fn expanded(asked: &BTreeSet<String>, english: &Entries<'_>) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for key in asked {
        let Some(list) = key.strip_suffix('*') else {
            keys.insert(key.clone());
            continue;
        };
        keys.insert(format!("{list}1"));
        let items = (2..).map(|number| format!("{list}{number}"));
        keys.extend(items.take_while(|item| english.texts.contains_key(item)));
    }
    keys
}

fn on_list(key: &str, list: &[&str]) -> bool {
    list.iter().any(|entry| match entry.strip_suffix('*') {
        Some(beginning) => key.starts_with(beginning),
        None => key == *entry,
    })
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(language, key) => write!(f, "{language} lacks {key}"),
            Self::Unused(language, key) => write!(f, "{language} has no use for {key}"),
            Self::Repeated(language, key) => write!(f, "{language} defines {key} twice"),
            Self::LeftInEnglish(language, key) => write!(f, "{language} leaves {key} in English"),
            Self::PlaceholderLost(language, key, name) => {
                write!(f, "{language} has no ${name} in {key}")
            }
            Self::PlaceholderAdded(language, key, name) => {
                write!(f, "{language} has a ${name} in {key} that English has not")
            }
            Self::NumberLost(language, key, number) => {
                write!(f, "{language} has no {number} in {key}")
            }
            Self::LineBreak(language, key) => write!(f, "{language} breaks a line in {key}"),
            Self::Syntax(language, fault) => write!(f, "{language} is not Fluent: {fault}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
a = Hello, { $name }
    .step-1 = One
    .step-2 = Two
b = TCP
c = 86400 s, 1006
";

    fn problems(french: &str) -> Vec<String> {
        problems_with(french, "c = 86\u{202f}400 s ou 1006\n")
    }

    fn problems_with(french: &str, numbers: &str) -> Vec<String> {
        let asked = ["a", "a.step-*", "b", "c"].map(str::to_owned).into();
        let rules = Rules {
            asked: &asked,
            same_as_english: &["b"],
        };
        let languages: [(Language, &[&str]); 2] = [
            (Language::En, &[ENGLISH]),
            (Language::Fr, &[french, numbers]),
        ];
        let problems = check(&languages, &rules);
        problems.iter().map(Problem::to_string).collect()
    }

    #[test]
    fn whole_texts_have_no_problem() {
        let french = "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = TCP\n";
        assert_eq!(problems(french), [""; 0]);
    }

    #[test]
    fn each_kind_is_found() {
        let table = [
            (
                "a = Bonjour { $name }\n    .step-1 = Un\nb = TCP\n",
                "fr lacks a.step-2",
            ),
            (
                "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n",
                "fr lacks b",
            ),
            (
                "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n    .step-3 = Trois\nb = x\n",
                "fr has no use for a.step-3",
            ),
            (
                "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\nb = y\n",
                "fr defines b twice",
            ),
            (
                "a = Hello, { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n",
                "fr leaves a in English",
            ),
            (
                "a = Bonjour\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n",
                "fr has no $name in a",
            ),
            (
                "a = Bonjour { $name }\n    .step-1 = { $un }\n    .step-2 = Deux\nb = x\n",
                "fr has a $un in a.step-1 that English has not",
            ),
            (
                "a = Bonjour\n    { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n",
                "fr breaks a line in a",
            ),
        ];
        for (french, expected) in table {
            assert_eq!(problems(french), [expected], "{french}");
        }
    }

    #[test]
    fn a_number_that_is_not_the_english_one_is_found() {
        let french = "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = TCP\n";
        assert_eq!(
            problems_with(french, "c = 86400 s ou 1005\n"),
            ["fr has no 1006 in c"]
        );
        assert_eq!(
            problems_with(french, "c = 8640 s, 1006\n"),
            ["fr has no 86400 in c"]
        );
    }

    #[test]
    fn what_is_not_fluent_is_named() {
        let french =
            "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = TCP\nc = { $\n";
        let found = problems(french);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("fr is not Fluent: "), "{found:?}");
        assert!(found[0].contains("c = { $"), "{found:?}");
    }

    #[test]
    fn the_choice_of_a_plural_counts_as_use() {
        let french = "a = { $name ->\n        [one] un { $other }\n       *[other] des\n    }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n";
        assert_eq!(
            problems(french),
            ["fr has a $other in a that English has not"]
        );
    }

    #[test]
    fn a_list_that_is_asked_for_is_not_empty() {
        let asked = ["a.step-*".to_owned()].into();
        let rules = Rules {
            asked: &asked,
            same_as_english: &[],
        };
        let languages: [(Language, &[&str]); 1] = [(Language::En, &[""])];
        assert_eq!(
            check(&languages, &rules),
            [Problem::Missing(Language::En, "a.step-1".to_owned())]
        );
    }
}
