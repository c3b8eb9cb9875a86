//! [`Formats`]: numbers and lists as a language writes them.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// How numbers and lists are written in one language.
#[derive(Debug, Clone)]
pub(super) struct Formats(Locale);

impl Formats {
    pub(super) fn of(tag: &str) -> Self {
        // Texts are in British English: "A, B and C".
        let tag = if tag == "en" { "en-001" } else { tag };
        Self(tag.parse().unwrap_or(Locale::UNKNOWN))
    }

    /// A number, given as digits with a point.
    pub(super) fn number(&self, number: &str) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(GroupingStrategy::Min2);
        let formatter = DecimalFormatter::try_new((&self.0).into(), options);
        match (formatter, number.parse::<Decimal>()) {
            (Ok(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => number.to_owned(),
        }
    }

    /// Some items as one text: "A, B and C".
    pub(super) fn list(&self, items: &[String]) -> String {
        match ListFormatter::try_new_and((&self.0).into(), ListFormatterOptions::default()) {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(", "),
        }
    }
}

/// Fluent makes one for each of its bundles.
impl Memoizable for Formats {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self::of(&language.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        for (tag, written) in [
            ("en", ["7.5", "1006", "86,400", "-1"]),
            ("fr", ["7,5", "1006", "86\u{202f}400", "-1"]),
            ("vi", ["7,5", "1006", "86.400", "-1"]),
            ("ko", ["7.5", "1006", "86,400", "-1"]),
            ("de", ["7,5", "1006", "86.400", "-1"]),
            ("pt-BR", ["7,5", "1006", "86.400", "-1"]),
            ("ru", ["7,5", "1006", "86\u{a0}400", "-1"]),
            ("zh-Hans", ["7.5", "1006", "86,400", "-1"]),
            ("ar", ["7.5", "1006", "86,400", "\u{200e}-1"]),
            ("ar-EG", ["٧٫٥", "١٠٠٦", "٨٦٬٤٠٠", "\u{61c}-١"]),
        ] {
            let formats = Formats::of(tag);
            let numbers = ["7.5", "1006", "86400", "-1"];
            assert_eq!(
                numbers.map(|number| formats.number(number)),
                written,
                "{tag}"
            );
        }
        assert_eq!(Formats::of("en").number("inf"), "inf");
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        let items = ["A", "B", "C"].map(str::to_owned);
        for (tag, three, two) in [
            ("en", "A, B and C", "A and B"),
            ("fr", "A, B et C", "A et B"),
            ("vi", "A, B và C", "A và B"),
            ("ko", "A, B 및 C", "A 및 B"),
            ("es", "A, B y C", "A y B"),
            ("de", "A, B und C", "A und B"),
            ("pt-BR", "A, B e C", "A e B"),
            ("ja", "A、B、C", "A、B"),
            ("zh-Hans", "A、B和C", "A和B"),
            ("tr", "A, B ve C", "A ve B"),
            ("ru", "A, B и C", "A и B"),
            ("ar", "A وB وC", "A وB"),
        ] {
            let formats = Formats::of(tag);
            assert_eq!(formats.list(&items), three);
            assert_eq!(formats.list(&items[..2]), two);
            assert_eq!(formats.list(&items[..1]), "A");
            assert_eq!(formats.list(&[]), "");
        }
        // "y" before a sound like itself.
        let items = ["ws", "IIS"].map(str::to_owned);
        assert_eq!(Formats::of("es").list(&items), "ws e IIS");
    }
}
