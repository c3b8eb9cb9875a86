//! An [`Explanation`] as text for a terminal.
//!
//! ```text
//! 1012 Service Restart
//!
//! The service restarts; ...
//!
//!   On the wire  Yes: a Close frame may carry it.
//!   Come back?   Yes: ...
//!
//! When you see it
//!   - A server shuts down in order: ...
//!
//! How to fix it
//!   - In a client, ...
//!
//! Where it is defined
//!   IANA registry; ...
//! ```

use crate::Explanation;
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
        page.heading(&format!("{} {}", self.code, self.name));
        page.blank();
        page.paragraph(0, &self.description);
        page.blank();
        page.fields(&self.fields(&words));
        for (heading, items) in [
            (Label::HeadingWhen, &self.when),
            (Label::HeadingFix, &self.fix),
        ] {
            page.blank();
            page.heading(&words.get(heading));
            page.list(0, items);
        }
        page.blank();
        page.heading(&words.get(Label::HeadingReference));
        page.paragraph(1, &self.reference);
        page.into_text()
    }

    fn fields(&self, words: &Wording) -> Vec<(String, String)> {
        let mut fields = vec![
            (Label::FieldKind, words.category(self.category)),
            (Label::FieldWire, words.wire(self.travels)),
            (Label::FieldSenders, words.senders(self.senders)),
        ];
        if !self.refused_by.is_empty() {
            let stacks = words.stacks(self.refused_by);
            let refused = words.with(Label::Refused, [("stacks", stacks.into())]);
            fields.push((Label::FieldRefused, refused));
        }
        fields.push((Label::FieldAdvice, words.advice(self.code, self.advice)));
        if let Some(range) = &self.range {
            let args = [
                ("from", range.from.to_string().into()),
                ("to", range.to.to_string().into()),
                ("name", range.name.as_str().into()),
            ];
            fields.push((Label::FieldRange, words.with(Label::Range, args)));
        }
        fields
            .into_iter()
            .map(|(label, value)| (words.get(label), value))
            .collect()
    }
}
