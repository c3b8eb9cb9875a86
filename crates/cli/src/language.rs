//! The language of explanations.

use std::env;

use farewell_reference::Language;

/// The one that was asked for, else that of the locale, else English.
pub(crate) fn chosen(asked: Option<Language>) -> Language {
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok());
    Language::choose(asked, locales.each_ref().map(Option::as_deref))
}
