//! `assets/rules.json` and `<language>/diagnose.json`: what the diagnosis in the browser
//! rests on, and what it says.

use std::collections::BTreeMap;

use farewell_reference::facts::situations;
use farewell_reference::{Language, RulebookWords, dialects, rulebook, rulebook_words};
use serde::Serialize;

use super::json;
use crate::Subject;
use crate::places::place_of;
use crate::words::Words;

/// The rules, the same in every language.
pub(crate) fn rules() -> Vec<u8> {
    json(&rulebook())
}

/// The words of a language.
#[derive(Serialize)]
struct Said {
    #[serde(flatten)]
    words: RulebookWords,
    /// By the id of a situation: where it is told, from the language's folder.
    places: BTreeMap<&'static str, String>,
    /// By the id of a dialect: its page, from the language's folder.
    pages: BTreeMap<&'static str, String>,
    /// The form's own words.
    form: BTreeMap<&'static str, String>,
}

const FORM: [&str; 12] = [
    "diagnosis-many",
    "diagnosis-none",
    "diagnosis-elsewhere",
    "diagnosis-cause",
    "diagnosis-ask",
    "diagnosis-unread",
    "diagnosis-unknown-software",
    "diagnosis-several",
    "diagnosis-nearest",
    "second-words",
    "minute-words",
    "hour-words",
];

/// What is said in a language.
pub(crate) fn words(language: Language) -> Vec<u8> {
    let words = Words::of(language);
    let places = situations().iter().filter_map(|situation| {
        let place = place_of(&situation.id, None)?;
        Some((situation.id.as_str(), place.path()))
    });
    let pages = dialects().iter().map(|dialect| {
        let id = dialect.id.as_str();
        (id, Subject::Dialect(id).path())
    });
    json(&Said {
        words: rulebook_words(language),
        places: places.collect(),
        pages: pages.collect(),
        form: FORM.map(|id| (id, words.get(id))).into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Found, Site, Url};

    #[test]
    fn the_files_are_small_and_their_places_exist() {
        assert!(rules().len() < 120 << 10, "{}", rules().len());
        let site = Site::new(Url::default());
        for &language in Language::ALL {
            let file = words(language);
            // Letters, for one takes up to three bytes until it is compressed for its way.
            let letters = std::str::from_utf8(&file).unwrap().chars().count();
            assert!(letters < 104 << 10, "{language}: {letters}");
            let said: serde_json::Value = serde_json::from_slice(&file).unwrap();
            for (id, place) in said["places"].as_object().unwrap() {
                let (page, anchor) = place.as_str().unwrap().split_once('#').unwrap();
                assert_eq!(anchor, id);
                let path = format!("{}/{page}", language.tag());
                assert!(matches!(site.find(&path), Found::Address(_)), "{path}");
            }
            for page in said["pages"].as_object().unwrap().values() {
                let path = format!("{}/{}", language.tag(), page.as_str().unwrap());
                assert!(matches!(site.find(&path), Found::Address(_)), "{path}");
            }
        }
    }
}
