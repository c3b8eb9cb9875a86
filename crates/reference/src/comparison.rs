//! [`compare`]: two numbers side by side, what differs, and how to tell which of
//! the two it is.

pub(crate) mod axis;
pub(crate) mod steps;
mod terminal;
pub(crate) mod traits;

use std::cmp::Ordering;

use farewell_close::{CodeClass, info};

pub use axis::{Axis, Difference};
use traits::{arguments_of, traits_of};

use crate::catalogue::Arguments;
use crate::explanation::{entry_of, explain};
use crate::label::Label;
use crate::messages::messages;
use crate::wording::Wording;
use crate::{Explanation, Language};

/// Two numbers, compared in one language.
///
/// Serialised, it is what `farewell compare --json` prints; the names of the
/// fields and the words of the closed lists are stable.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The smaller number.
    pub a: Explanation,
    /// The larger number.
    pub b: Explanation,
    /// The difference in a few sentences.
    pub summary: String,
    /// The axes on which the two differ; empty for two numbers of one range.
    pub differences: Vec<Difference>,
    /// Steps that tell which of the two it is, in order.
    pub how_to_tell: Vec<String>,
    /// Which of the two to use when, or what to use instead.
    pub when_to_use: String,
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// A number was to be compared with itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} is the same number twice; compare two numbers, or ask what it means: explain {0}")]
pub struct SameNumber(pub u16);

/// Compares two numbers; the order in which they are given does not matter.
///
/// # Errors
/// [`SameNumber`] where the two are one. Any two that differ can be compared.
pub fn compare(one: u16, other: u16, language: Language) -> Result<Comparison, SameNumber> {
    let (a, b) = match one.cmp(&other) {
        Ordering::Less => (one, other),
        Ordering::Equal => return Err(SameNumber(one)),
        Ordering::Greater => (other, one),
    };
    let pair = Pair { a, b, language };
    let (a, b) = (explain(a, language), explain(b, language));
    Ok(Comparison {
        summary: pair.summary(&a.name),
        differences: axis::differences(&a, &b, language),
        how_to_tell: pair.how_to_tell(),
        when_to_use: pair.when_to_use(),
        a,
        b,
        language,
    })
}

/// Two numbers, the smaller first.
struct Pair {
    a: u16,
    b: u16,
    language: Language,
}

impl Pair {
    /// The id of the pair's own message, whether there is one or not.
    fn id(&self) -> String {
        format!("pair-{}-{}", self.a, self.b)
    }

    fn has_own(&self) -> bool {
        messages(self.language).has(&self.id())
    }

    fn is_of_one_range(&self) -> bool {
        entry_of(self.a) == entry_of(self.b)
    }

    fn summary(&self, name: &str) -> String {
        let texts = messages(self.language);
        let words = Wording::of(self.language);
        let numbers = [self.a, self.b].map(|code| code.to_string());
        let [a, b] = numbers.each_ref().map(String::as_str);
        if self.has_own() {
            return texts.plain(&self.id());
        }
        if self.is_of_one_range() {
            let arguments = [("a", a.into()), ("b", b.into()), ("name", name.into())];
            return words.with(Label::SameSummary, arguments);
        }
        let gist = |code| texts.text(&traits_of(code), &arguments_of(code));
        let arguments = [
            ("a", a.into()),
            ("b", b.into()),
            ("gist_a", gist(self.a).into()),
            ("gist_b", gist(self.b).into()),
        ];
        words.with(Label::Summary, arguments)
    }

    fn how_to_tell(&self) -> Vec<String> {
        let texts = messages(self.language);
        if self.has_own() {
            return texts.list(&self.id(), "tell", &Arguments::new());
        }
        let mut tell = steps::steps(self.a, self.b, self.language);
        for code in [self.a, self.b] {
            tell.extend(texts.list(&traits_of(code), "tell", &arguments_of(code)));
        }
        tell
    }

    fn when_to_use(&self) -> String {
        let texts = messages(self.language);
        if self.has_own() {
            return texts.attribute(&self.id(), "use", &Arguments::new());
        }
        if self.is_of_one_range() {
            return Wording::of(self.language).get(match info(self.a).class {
                CodeClass::Library | CodeClass::Private => Label::SameUse,
                _ => Label::SameUseIllegal,
            });
        }
        let [a, b] = [self.a, self.b]
            .map(|code| texts.attribute(&traits_of(code), "use", &arguments_of(code)));
        format!("{a} {b}")
    }
}
