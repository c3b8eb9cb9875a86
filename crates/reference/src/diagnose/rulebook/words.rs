//! [`rulebook_words`]: what a diagnosis says in a language, as texts with places for what
//! is put into them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Language;
use crate::catalogue::{Arguments, Cardinal, Catalogue};
use crate::diagnose::names::software_ids;
use crate::diagnose::{Contradiction, Symptom, meaning};
use crate::dialects::dialects;
use crate::explanation::seen;
use crate::facts::situations;
use crate::messages::messages;
use crate::wording::Wording;

/// What the diagnosis says in a language. An argument shows as `{$name}`.
#[derive(Serialize)]
pub struct RulebookWords {
    /// Sentences and headings by id; a choice has its value at the end: `why-clean-yes`.
    texts: BTreeMap<String, String>,
    /// By id, and by plural category (Unicode CLDR) or number: sentences with `{$count}`.
    counted: BTreeMap<&'static str, BTreeMap<String, String>>,
    /// By id: what happened, how to confirm it, how to fix it.
    situations: BTreeMap<&'static str, [String; 3]>,
    dialects: Vec<DialectWords>,
    /// What to do, in words.
    advice: Vec<String>,
}

/// What numbers mean in a dialect.
#[derive(Serialize)]
struct DialectWords {
    id: &'static str,
    name: &'static str,
    /// Ids of software that speaks it.
    speakers: Vec<&'static str>,
    /// Number, how the reason begins, name there, what it means, and the place of what to
    /// do among the advice.
    codes: Vec<(u16, Option<&'static str>, &'static str, String, usize)>,
    /// First and last number, and the place of what to do after those without a meaning.
    ranges: Vec<(u16, u16, usize)>,
}

/// What the diagnosis says in a language.
#[must_use]
pub fn rulebook_words(language: Language) -> RulebookWords {
    let catalogue = messages(language);
    let none = Arguments::new();
    let told = situations().iter().map(|situation| {
        let told = seen(&situation.id, catalogue, &none);
        (situation.id.as_str(), [told.text, told.test, told.fix])
    });
    let mut advice = Vec::new();
    RulebookWords {
        texts: texts(catalogue),
        counted: BTreeMap::from([("why-together", counted(catalogue, "why-together"))]),
        situations: told.collect(),
        dialects: dialect_words(language, &mut advice),
        advice,
    }
}

/// Every text that is not counted.
fn texts(catalogue: &Catalogue) -> BTreeMap<String, String> {
    let chosen = [
        ("why-reason-given", "given", ["yes", "no"]),
        ("why-clean", "clean", ["yes", "no"]),
        ("why-opened", "opened", ["yes", "no"]),
        ("why-side", "side", ["client", "server"]),
    ];
    let mut texts = BTreeMap::new();
    for (id, name, values) in chosen {
        for value in values {
            let text = catalogue.with(id, [(name, value.into())]);
            texts.insert(format!("{id}-{value}"), text);
        }
    }
    let plain = [
        "diagnose-contradiction",
        "heading-why",
        "heading-confirm",
        "heading-fix",
        "heading-separating",
        "heading-more",
        "why-code",
        "why-reason",
        "why-line",
        "why-line-unnamed",
        "why-status",
        "why-age",
        "why-silence",
        "why-software",
        "why-silent-since",
    ];
    let of_timers = ["silence", "age"].into_iter().flat_map(|equals| {
        ["", "-fixed", "-reported", "-ping"].map(|ending| format!("why-timer-{equals}{ending}"))
    });
    let separating = Symptom::ALL.map(|symptom| format!("separating-{symptom}"));
    let contradictions = Contradiction::ALL.map(|known| known.text_id().to_owned());
    let ids = plain.into_iter().map(str::to_owned).chain(of_timers);
    for id in ids.chain(separating).chain(contradictions) {
        let text = catalogue.plain(&id);
        texts.insert(id, text);
    }
    texts
}

/// A text about a number, by plural category; where one number has a sentence of its own,
/// by that number, too.
fn counted(catalogue: &Catalogue, id: &str) -> BTreeMap<String, String> {
    let said = |number: u32| catalogue.with(id, [("count", number.into())]);
    let mut texts = BTreeMap::new();
    let of_category = examples(catalogue.language());
    for (category, &example) in &of_category {
        let text = said(example).replace(&example.to_string(), "{$count}");
        texts.insert((*category).to_owned(), text);
    }
    let rules = Cardinal::of(catalogue.language().tag());
    for number in 0..=OWN {
        let own = said(number);
        // A browser may have older rules, and take "other" where these take "one".
        let is_said = |category: &str| {
            let text = texts.get(category);
            text.is_none_or(|text| text.replace("{$count}", &number.to_string()) == own)
        };
        if !is_said(rules.category(number)) || !is_said("other") {
            texts.insert(number.to_string(), own);
        }
    }
    texts
}

/// Numbers above have no sentence of their own.
const OWN: u32 = 9;

/// A number of each plural category, so long that nothing else in a sentence is like it.
fn examples(language: Language) -> BTreeMap<&'static str, u32> {
    let rules = Cardinal::of(language.tag());
    let numbers = 0..=199;
    numbers
        .map(|number| (rules.category(number), number))
        .collect()
}

fn dialect_words(language: Language, advice: &mut Vec<String>) -> Vec<DialectWords> {
    let words = Wording::of(language);
    let mut place = |text: String| {
        let known = advice.iter().position(|known| *known == text);
        known.unwrap_or_else(|| {
            advice.push(text);
            advice.len() - 1
        })
    };
    let mut told = |dialect: &'static crate::Dialect| {
        let codes = dialect.codes(language).into_iter().filter_map(|code| {
            let advice = place(words.reconnect(code.reconnect));
            Some((code.code?, code.reason, code.name, code.meaning, advice))
        });
        let codes = codes.collect();
        let ranges = dialect.ranges();
        DialectWords {
            id: &dialect.id,
            name: &dialect.name,
            speakers: software_ids()
                .filter(|id| meaning::speaks(id, dialect))
                .collect(),
            codes,
            ranges: ranges
                .map(|range| (range.from, range.to, place(range.told(language))))
                .collect(),
        }
    };
    dialects().iter().map(&mut told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_where_sentences_have_them() {
        let texts = messages(Language::En);
        let texts = counted(texts, "why-together");
        let text = |key: &str| texts.get(key).map(String::as_str);
        assert_eq!(text("one"), Some("No other connection ended within 2 s."));
        assert_eq!(
            text("other"),
            Some("{$count} connections ended within 2 s.")
        );
        assert_eq!(text("1"), text("one"));
        assert_eq!(texts.len(), 3);
    }

    #[test]
    fn what_is_put_together_is_what_the_language_says() {
        for &language in Language::ALL {
            let catalogue = messages(language);
            let texts = counted(catalogue, "why-together");
            let rules = Cardinal::of(language.tag());
            for number in 0..1000 {
                let own = texts.get(&number.to_string());
                let text = own.or_else(|| texts.get(rules.category(number)));
                let put = text.unwrap().replace("{$count}", &number.to_string());
                let said = catalogue.with("why-together", [("count", number.into())]);
                assert_eq!(put, said, "{language}");
            }
        }
    }

    #[test]
    fn every_language_has_the_words() {
        for &language in Language::ALL {
            let words = rulebook_words(language);
            for (id, text) in &words.texts {
                assert_ne!(id, text, "{language}");
            }
            assert_eq!(words.situations.len(), situations().len());
            // "other" is for fractions in Russian, and no count is one.
            let rules = Cardinal::of(language.tag());
            for by_category in words.counted.values() {
                for number in 0..1000_u32 {
                    let has = |key: &str| by_category.contains_key(key);
                    assert!(
                        has(rules.category(number)) || has(&number.to_string()),
                        "{language} {number}"
                    );
                }
                assert!(
                    by_category.contains_key("other") || language == Language::Ru,
                    "{language}"
                );
            }
        }
    }
}
