//! A [`Comparison`] as text for a terminal.
//!
//! ```text
//! 1000 Normal Closure or 1005 No Status Rcvd?
//!
//! Both are an end in good order, ...
//!
//! 1000 Normal Closure
//!   code of the protocol
//!   ...
//!
//! What differs
//!                1000                 1005
//!   On the wire  Yes: ...             No: ...
//!
//! Which of the two you have
//!   1. Look at the Close frame ...
//!
//! Which to use when
//!   Say 1000 ...
//! ```

use super::Comparison;
use crate::Explanation;
use crate::label::Label;
use crate::page::Page;
use crate::wording::Wording;

impl Comparison {
    /// The comparison as text, no line wider than `width` columns (at least 40),
    /// with colours as ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let mut page = Page::new(width, colour);
        let words = Wording::of(self.language);
        let numbers = [&self.a, &self.b].map(|code| code.code.to_string());
        let [a, b] = numbers.each_ref().map(String::as_str);
        let arguments = [
            ("a", a.into()),
            ("b", b.into()),
            ("name_a", self.a.name.as_str().into()),
            ("name_b", self.b.name.as_str().into()),
        ];
        page.heading(&words.with(Label::CompareTitle, arguments));
        page.blank();
        page.paragraph(0, &self.summary);
        for explanation in [&self.a, &self.b] {
            page.blank();
            section(&mut page, explanation, &words);
        }
        page.blank();
        page.heading(&words.get(Label::HeadingDifferences));
        if self.differences.is_empty() {
            page.paragraph(1, &words.get(Label::SameDifferences));
        } else {
            let rows: Vec<_> = self
                .differences
                .iter()
                .map(|row| (row.label.clone(), [row.a.clone(), row.b.clone()]))
                .collect();
            page.table([a, b], &rows);
        }
        page.blank();
        page.heading(&words.get(Label::HeadingTell));
        page.steps(&self.how_to_tell);
        page.blank();
        page.heading(&words.get(Label::HeadingUse));
        page.paragraph(1, &self.when_to_use);
        page.into_text()
    }
}

/// One of the two numbers.
fn section(page: &mut Page, explanation: &Explanation, words: &Wording) {
    page.heading(&format!("{} {}", explanation.code, explanation.name));
    let kind = words.category(explanation.category);
    page.fields(&[(words.get(Label::FieldKind), kind)]);
    page.blank();
    page.paragraph(1, &explanation.description);
    for (heading, items) in [
        (Label::HeadingWhen, &explanation.when),
        (Label::HeadingFix, &explanation.fix),
    ] {
        page.blank();
        page.heading_at(1, &words.get(heading));
        page.list(1, items);
    }
}
