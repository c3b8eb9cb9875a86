//! [`Cardinal`]: by which rules a language chooses the form of a counted noun.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

/// The plural rules of a language (Unicode CLDR).
#[derive(Debug, Clone)]
pub(crate) struct Cardinal(Locale);

impl Cardinal {
    /// Those of the language of this tag.
    pub(crate) fn of(tag: &str) -> Self {
        Self(tag.parse().unwrap_or(Locale::UNKNOWN))
    }

    /// The plural category of a number: "one", "few".
    pub(crate) fn category(&self, number: impl Into<PluralOperands>) -> &'static str {
        let category =
            PluralRules::try_new_cardinal((&self.0).into()).map(|rules| rules.category_for(number));
        match category.unwrap_or(PluralCategory::Other) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// A number for Fluent, whose own rules go astray in Arabic from 103 on: it chooses by
    /// a number of the same category below 100, and writes this one ([`written`]).
    pub(super) fn selectable(&self, number: FluentNumber) -> FluentNumber {
        const WHOLE: std::ops::Range<f64> = 100.0..9e15;
        if !WHOLE.contains(&number.value) || number.value.fract() != 0.0 {
            return number;
        }
        let digits = number.as_string().into_owned();
        let category = digits.parse::<Decimal>().ok();
        let category = category.map(|number| self.category(&number));
        let alike = (0..100_u32)
            .rev()
            .find(|alike| Some(self.category(*alike)) == category);
        let Some(alike) = alike else {
            return number;
        };
        let options = FluentNumberOptions {
            // Of no use else: no text has an amount of money.
            currency: Some(digits),
            ..number.options
        };
        FluentNumber::new(alike.into(), options)
    }
}

/// The digits of a number that a text writes, with a point.
pub(super) fn written(number: &FluentNumber) -> String {
    let digits = number.options.currency.clone();
    digits.unwrap_or_else(|| number.as_string().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_unicode() {
        for (tag, number, category) in [
            ("en", 1_u32, "one"),
            ("en", 101, "other"),
            ("ru", 101, "one"),
            ("ru", 112, "many"),
            ("ar", 102, "other"),
            ("ar", 103, "few"),
            ("ar", 9999, "many"),
            ("pt-BR", 0, "one"),
            ("zh-Hans", 1, "other"),
        ] {
            assert_eq!(
                Cardinal::of(tag).category(number),
                category,
                "{tag} {number}"
            );
        }
    }

    #[test]
    fn what_is_chosen_by_is_alike_and_what_is_written_is_the_number() {
        for tag in ["en", "ru", "ar", "fr", "ja"] {
            let rules = Cardinal::of(tag);
            for number in (0..2000_u32).chain([9999, 1_000_103]) {
                let given = FluentNumber::new(number.into(), FluentNumberOptions::default());
                let made = rules.selectable(given);
                let chosen: Decimal = made.as_string().parse().unwrap();
                assert_eq!(rules.category(&chosen), rules.category(number));
                assert_eq!(written(&made), number.to_string());
            }
        }
    }
}
