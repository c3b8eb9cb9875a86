//! An [`Explanation`] as text for a terminal.
//!
//! ```text
//! 1012 Service Restart
//!
//! The service is restarting; ...
//!
//!   On the wire  A Close frame may carry it.
//!   Reconnect?   Yes: ...
//!   First step   Wait ...
//!
//! What it means
//!   For the page      ...
//!
//! When you see it, most frequent first
//!   1. A server is restarting: ...
//!      Test: ...
//!      Fix: ...
//!
//! Where it is defined
//!   IANA registry; ...
//! ```

use crate::Explanation;
use crate::dialects::DialectCode;
use crate::explanation::Seen;
use crate::label::Label;
use crate::page::Page;
use crate::wording::Wording;

impl Explanation {
    /// The explanation as text, no line wider than `width` columns (at least 40),
    /// with colours as ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let mut page = Page::new(width, colour);
        let words = Wording::of(self.language);
        page.heading(&self.title());
        page.blank();
        page.paragraph(0, &self.answer);
        page.blank();
        page.fields(&self.fields());
        page.blank();
        page.heading(&words.get(Label::HeadingMeaning));
        page.fields(&self.meanings());
        // Who sends a number of these ranges decides what it means.
        let is_theirs = self.code >= 3000;
        if is_theirs {
            self.dialects(&mut page, &words);
        }
        page.blank();
        page.heading(&words.get(Label::HeadingWhen));
        seen(&mut page, &self.when, &words);
        page.blank();
        page.heading(&words.get(Label::HeadingSend));
        page.paragraph(1, &self.when_to_use);
        if !is_theirs {
            self.dialects(&mut page, &words);
        }
        if !self.names.is_empty() {
            page.blank();
            page.heading(&words.get(Label::HeadingNames));
            page.paragraph(1, &self.named(&words));
        }
        page.blank();
        page.heading(&words.get(Label::HeadingReference));
        page.paragraph(1, &self.reference);
        page.blank();
        page.heading(&words.get(Label::HeadingNext));
        page.lines(self.next.iter().map(|next| next.command.as_str()));
        page.into_text()
    }

    fn dialects(&self, page: &mut Page, words: &Wording) {
        if self.dialects.is_empty() {
            return;
        }
        page.blank();
        page.heading(&words.get(Label::HeadingDialects));
        meanings(page, &self.dialects, words, |code| words.dialect_code(code));
    }

    /// The number, its registered name, and in brackets its name in the language
    /// of the texts where that is another.
    #[must_use]
    pub fn title(&self) -> String {
        let Self { code, name, .. } = self;
        if self.local_name == self.name {
            format!("{code} {name}")
        } else {
            format!("{code} {name} ({})", self.local_name)
        }
    }

    /// `CLOSE_ABNORMAL (ws), NO_CLOSE (Jetty)`.
    fn named(&self, words: &Wording) -> String {
        let named = self.names.iter().map(|spelling| {
            let args = [
                ("name", spelling.name.as_str().into()),
                ("software", spelling.software.as_str().into()),
            ];
            words.with(Label::Named, args)
        });
        words.list(&named.collect::<Vec<_>>())
    }
}

/// What codes mean in dialects, each under what `name` calls it: its meaning, and
/// whether to reconnect.
pub(crate) fn meanings(
    page: &mut Page,
    codes: &[DialectCode],
    words: &Wording,
    name: impl Fn(&DialectCode) -> String,
) {
    for code in codes {
        let reconnect = words.reconnect(code.reconnect);
        let arguments = [
            ("meaning", code.meaning.as_str().into()),
            ("reconnect", reconnect.into()),
        ];
        page.item(&name(code), &[words.with(Label::DialectMeaning, arguments)]);
    }
}

/// Situations, numbered, each with its test and its remedy.
pub(crate) fn seen(page: &mut Page, situations: &[Seen], words: &Wording) {
    for (index, seen) in situations.iter().enumerate() {
        page.step(index + 1, &seen.text, &tested(seen, words));
    }
}

/// How to confirm a situation, and how to fix it.
pub(crate) fn tested(seen: &Seen, words: &Wording) -> [String; 2] {
    [
        words.with(Label::SeenTest, [("text", seen.test.as_str().into())]),
        words.with(Label::SeenFix, [("text", seen.fix.as_str().into())]),
    ]
}
