//! A [`Comparison`] as text for a terminal.
//!
//! ```text
//! 1000 Normal Closure or 1005 No Status Rcvd?
//!
//! Both are clean closes; ...
//!
//! What differs
//!                1000                 1005
//!   On the wire  A Close frame ...    Never sent ...
//!
//! Which of the two you have
//!   1. Look at the Close frame ...
//!
//! Which to use when
//!   Send 1000 ...
//!
//! What to read next
//!   farewell explain 1005
//! ```

use super::Comparison;
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
        let titles = [&self.a, &self.b].map(crate::Explanation::title);
        let [a, b] = titles.each_ref().map(String::as_str);
        let arguments = [("a", a.into()), ("b", b.into())];
        page.heading(&words.with(Label::CompareTitle, arguments));
        page.blank();
        page.paragraph(0, &self.summary);
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
            let heads = [&self.a, &self.b].map(|code| code.code.to_string());
            page.table(heads.each_ref().map(String::as_str), &rows);
        }
        page.list(0, &self.also);
        page.blank();
        page.heading(&words.get(Label::HeadingTell));
        page.steps(&self.how_to_tell);
        if !self.apart {
            page.paragraph(1, &words.get(Label::NotApart));
        }
        page.blank();
        page.heading(&words.get(Label::HeadingUse));
        page.paragraph(1, &self.when_to_use);
        page.blank();
        page.heading(&words.get(Label::HeadingNext));
        page.lines(self.next.iter().map(|next| next.command.as_str()));
        page.into_text()
    }
}
