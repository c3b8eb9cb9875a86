//! [`cardinal`]: by which rules a language chooses the form of a counted noun.

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The rules of a language for whole numbers (Unicode CLDR), by its tag. They are known
/// by language, mostly without script and region: those of "pt-BR" are those of "pt".
pub(crate) fn cardinal(tag: &str) -> Option<PluralRules> {
    let primary = tag.split('-').next().unwrap_or(tag);
    [tag, primary].into_iter().find_map(|tag| {
        let language = tag.parse::<LanguageIdentifier>().ok()?;
        PluralRules::create(language, PluralRuleType::CARDINAL).ok()
    })
}
