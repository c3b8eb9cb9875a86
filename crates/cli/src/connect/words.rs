//! What is said of an end around the explanation of its number.

use farewell_reference::catalogue::Catalogues;
use farewell_reference::embedded;

/// The texts, in each language.
pub(super) static TEXTS: Catalogues = embedded!("../../messages", "ending.ftl");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use farewell_reference::Language;
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
        let problems = TEXTS.problems(&Rules::asking(&asked));
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems, [""; 0]);
    }

    #[test]
    fn what_was_carried_is_counted_as_the_language_counts() {
        for (language, one, many) in [
            (
                Language::En,
                "It was open for 2.5 s; 1 message came (1 byte), 1 went (1 byte).",
                "It was open for 2.5 s; 0 messages came (0 bytes), 2 went (65,536 bytes).",
            ),
            (
                Language::Fr,
                "Ouverte pendant 2,5 s\u{a0}; 1 message reçu (1 octet), 1 envoyé (1 octet).",
                "Ouverte pendant 2,5 s\u{a0}; 0 message reçu (0 octet), 2 envoyés (65\u{202f}536 octets).",
            ),
        ] {
            let texts = TEXTS.of(language);
            let span = texts.with("span-seconds", [("seconds", 2.5.into())]);
            for (counts, expected) in [([1, 1, 1, 1], one), ([0, 0, 2, 65_536], many)] {
                let [messages_in, bytes_in, out, bytes_out] = counts.map(|count: u64| count.into());
                let arguments = [
                    ("span", span.as_str().into()),
                    ("in", messages_in),
                    ("bytes-in", bytes_in),
                    ("out", out),
                    ("bytes-out", bytes_out),
                ];
                assert_eq!(texts.with("traffic", arguments), expected);
            }
        }
    }
}
