//! [`compare`]: two numbers side by side, what differs, and how to tell which of
//! the two it is.

pub(crate) mod axis;
pub(crate) mod steps;
mod terminal;
pub(crate) mod traits;

use std::cmp::Ordering;

use farewell_close::{CodeClass, info};

pub use axis::{Axis, Difference};
use traits::traits_of;

use crate::catalogue::{Arguments, Catalogue};
use crate::entry::{arguments_of, entry_of};
use crate::explanation::explain;
use crate::facts::Evidence;
use crate::facts::{PairFacts, pair};
use crate::label::Label;
use crate::messages::messages;
use crate::next::{Next, next};
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
    /// What the difference is, in a sentence or two.
    pub summary: String,
    /// The axes on which the two differ; empty for two numbers of one range.
    pub differences: Vec<Difference>,
    /// Other differences that matter; empty for a pair without words of its own.
    pub also: Vec<String>,
    /// Steps that tell which of the two it is, in order.
    pub how_to_tell: Vec<String>,
    /// False where some receivers cannot tell the two apart from the number.
    pub apart: bool,
    /// Which of the two to use when, or what to use instead.
    pub when_to_use: String,
    /// What to read next.
    pub next: Vec<Next>,
    /// Where the claims about software come from.
    pub sources: Vec<Evidence>,
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
    let facts = pair(a, b);
    let (a, b) = (explain(a, language), explain(b, language));
    let pair = Pair {
        texts: messages(language),
        words: Wording::of(language),
        has_own: facts.is_some(),
        a: &a,
        b: &b,
    };
    let own_next = |facts: &PairFacts| next(&facts.next);
    Ok(Comparison {
        summary: pair.summary(),
        differences: axis::differences(&a, &b, language),
        also: pair.also(),
        how_to_tell: pair.how_to_tell(),
        apart: facts.is_none_or(|facts| facts.apart),
        when_to_use: pair.when_to_use(),
        next: facts.map_or_else(
            || next(&[a.code, b.code].map(|code| code.to_string())),
            own_next,
        ),
        sources: facts.map_or_else(Vec::new, |facts| facts.evidence.clone()),
        a,
        b,
        language,
    })
}

/// Two numbers, the smaller first.
struct Pair<'a> {
    texts: &'static Catalogue,
    words: Wording,
    a: &'a Explanation,
    b: &'a Explanation,
    has_own: bool,
}

impl Pair<'_> {
    /// The id of the pair's own message, whether there is one or not.
    fn id(&self) -> String {
        format!("pair-{}-{}", self.a.code, self.b.code)
    }

    fn is_of_one_range(&self) -> bool {
        entry_of(self.a.code) == entry_of(self.b.code)
    }

    fn summary(&self) -> String {
        if self.has_own {
            return self.texts.plain(&self.id());
        }
        let [a, b] = [self.a, self.b].map(|one| one.code.to_string());
        if self.is_of_one_range() {
            let arguments = [
                ("a", a.into()),
                ("b", b.into()),
                ("name", self.a.local_name.as_str().into()),
            ];
            return self.words.with(Label::SameSummary, arguments);
        }
        let arguments = [
            ("a", a.into()),
            ("b", b.into()),
            ("answer_a", self.a.answer.as_str().into()),
            ("answer_b", self.b.answer.as_str().into()),
        ];
        self.words.with(Label::Summary, arguments)
    }

    fn also(&self) -> Vec<String> {
        if self.has_own {
            self.texts.list(&self.id(), "difference", &Arguments::new())
        } else {
            Vec::new()
        }
    }

    /// What the facts tell comes first.
    fn how_to_tell(&self) -> Vec<String> {
        let mut tell = steps::steps(self.a, self.b, &self.words);
        if self.has_own {
            tell.extend(self.texts.list(&self.id(), "tell", &Arguments::new()));
            return tell;
        }
        for code in [self.a.code, self.b.code] {
            tell.extend(
                self.texts
                    .list(&traits_of(code), "tell", &arguments_of(code)),
            );
        }
        tell
    }

    fn when_to_use(&self) -> String {
        if self.has_own {
            return self.texts.attribute(&self.id(), "use", &Arguments::new());
        }
        if self.is_of_one_range() {
            return self.words.get(match info(self.a.code).class {
                CodeClass::Library | CodeClass::Private => Label::SameUse,
                _ => Label::SameUseIllegal,
            });
        }
        let arguments = [
            ("use_a", self.a.when_to_use.as_str().into()),
            ("use_b", self.b.when_to_use.as_str().into()),
        ];
        self.words.with(Label::ComposedUse, arguments)
    }
}
