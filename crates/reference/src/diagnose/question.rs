//! What a person is asked, one symptom after the other.

use super::{Symptom, Symptoms};
use crate::Language;
use crate::messages::messages;

/// What stands before the first question.
#[must_use]
pub fn asking(language: Language) -> String {
    messages(language).plain("ask-opening")
}

/// The question about a symptom.
#[must_use]
pub fn question(symptom: Symptom, language: Language) -> String {
    messages(language).plain(&format!("ask-{symptom}"))
}

/// What an answer says that is yes or no: in English, or in that language.
#[must_use]
pub fn yes_or_no(answer: &str, language: Language) -> Option<bool> {
    let answer = answer.trim().to_lowercase();
    let texts = messages(language);
    let is = |id: &str, english: [&str; 2]| {
        english.contains(&&*answer) || texts.plain(id).split(' ').any(|word| word == answer)
    };
    match (is("yes-words", ["y", "yes"]), is("no-words", ["n", "no"])) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

impl Symptoms {
    /// Whether it is worth asking for this symptom: it is not known, and does not
    /// follow from what is known.
    #[must_use]
    pub fn wants(&self, symptom: Symptom) -> bool {
        !self.completed().knows(symptom)
    }
}
