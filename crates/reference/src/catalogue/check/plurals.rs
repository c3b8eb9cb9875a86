//! Whether a choice by a number has the plural categories of its language.

use std::collections::BTreeMap;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::super::problem::Fault;

/// With fewer numbers some category of some language would not be met.
const WHOLE: u32 = 1000;
/// Numbers that have categories of their own besides.
const OTHERS: [&str; 8] = ["0.0", "0.1", "0.5", "1.0", "1.5", "2.5", "10.5", "1000000"];

/// The plural rules of a language, as Fluent has them.
pub(super) struct Plurals(Option<PluralRules>);

impl Plurals {
    pub(super) fn of(tag: &str) -> Self {
        // Known by language, mostly without script and region.
        let primary = tag.split('-').next().unwrap_or(tag);
        let rules = [tag, primary].into_iter().find_map(|tag| {
            let language = tag.parse::<LanguageIdentifier>().ok()?;
            PluralRules::create(language, PluralRuleType::CARDINAL).ok()
        });
        Self(rules)
    }

    /// Whether the language has more than one form for whole numbers.
    pub(super) fn are_several(&self) -> bool {
        self.whole().len() > 1
    }

    /// What is wrong with a choice by this selector between these keys.
    pub(super) fn faults(&self, selector: &str, keys: &[String]) -> Vec<Fault> {
        if self.0.is_none() || !is_plural(keys) {
            return Vec::new();
        }
        let has = |key: &str| keys.iter().any(|other| other == key);
        let whole = self.whole();
        let lacking = whole.iter().filter(|(category, numbers)| {
            **category != "other"
                && !has(category)
                && !numbers.iter().all(|number| has(&number.to_string()))
        });
        let mut faults: Vec<Fault> = lacking
            .map(|(category, _)| Fault::PluralLacking(selector.to_owned(), category))
            .collect();
        let possible = |category: &str| {
            category == "other"
                || whole.contains_key(category)
                || OTHERS
                    .iter()
                    .any(|number| self.category(number) == category)
        };
        let named = CATEGORIES.into_iter().filter(|category| has(category));
        let never = named.filter(|category| !possible(category));
        faults.extend(never.map(|name| Fault::PluralImpossible(selector.to_owned(), name)));
        faults
    }

    /// The categories of the whole numbers, each with its numbers.
    fn whole(&self) -> BTreeMap<&'static str, Vec<u32>> {
        let mut categories = BTreeMap::<_, Vec<_>>::new();
        for number in 0..=WHOLE {
            let category = self.category(&number.to_string());
            categories.entry(category).or_default().push(number);
        }
        categories
    }

    fn category(&self, number: &str) -> &'static str {
        match self.0.as_ref().map(|rules| rules.select(number)) {
            Some(Ok(PluralCategory::ZERO)) => "zero",
            Some(Ok(PluralCategory::ONE)) => "one",
            Some(Ok(PluralCategory::TWO)) => "two",
            Some(Ok(PluralCategory::FEW)) => "few",
            Some(Ok(PluralCategory::MANY)) => "many",
            _ => "other",
        }
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether these are the keys of a choice between plural forms.
pub(super) fn is_plural(keys: &[String]) -> bool {
    let is_category = |key: &String| CATEGORIES.contains(&key.as_str());
    keys.iter().any(is_category)
        && keys
            .iter()
            .all(|key| is_category(key) || key.parse::<f64>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(tag: &str, keys: &str) -> Vec<String> {
        let keys: Vec<_> = keys.split_whitespace().map(str::to_owned).collect();
        let faults = Plurals::of(tag).faults("$n", &keys).into_iter();
        faults
            .map(|fault| match fault {
                Fault::PluralLacking(_, category) => format!("lacks {category}"),
                Fault::PluralImpossible(_, category) => format!("never {category}"),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn each_language_has_its_categories() {
        for (tag, keys) in [
            ("en", "one other"),
            ("en", "0 one other"),
            ("en", "1 other"),
            ("fr", "one other"),
            ("ru", "one few many other"),
            ("ru", "one few many"),
            ("ar", "zero one two few many other"),
            ("ar", "0 1 2 few many other"),
            ("ja", "other"),
            ("zh-Hans", "other"),
            ("pt-BR", "one other"),
            ("tr", "one other"),
            ("id", "other"),
        ] {
            assert_eq!(faults(tag, keys), [""; 0], "{tag}: {keys}");
        }
    }

    #[test]
    fn what_lacks_and_what_cannot_occur_is_found() {
        for (tag, keys, fault) in [
            ("en", "0 other", "lacks one"),
            ("ru", "one many other", "lacks few"),
            ("ru", "1 few many other", "lacks one"),
            ("ar", "one two few many other", "lacks zero"),
            ("ja", "one other", "never one"),
            ("ko", "one other", "never one"),
            ("en", "one two other", "never two"),
            ("de", "one few other", "never few"),
            // Fluent's rules have no form for millions.
            ("fr", "one many other", "never many"),
        ] {
            assert_eq!(faults(tag, keys), [fault], "{tag}: {keys}");
        }
    }

    #[test]
    fn a_choice_between_words_is_no_plural() {
        assert_eq!(faults("ru", "genitive other"), [""; 0]);
        assert_eq!(faults("ru", "nominative genitive"), [""; 0]);
    }
}
