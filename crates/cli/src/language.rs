//! The language of explanations.

use std::env;

use farewell_reference::{Language, UnknownLanguage};

/// The one that was asked for, else that of the locale, else English.
///
/// # Errors
/// [`UnknownLanguage`] where the reference is not written in the one asked for.
pub(crate) fn chosen(asked: Option<&str>) -> Result<Language, UnknownLanguage> {
    let asked = asked.map(str::parse).transpose()?;
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok());
    Ok(Language::choose(
        asked,
        locales.each_ref().map(Option::as_deref),
    ))
}
