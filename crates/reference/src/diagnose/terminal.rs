//! An [`Answer`] as text for a terminal.
//!
//! ```text
//! These causes fit, the likeliest first. ...
//!
//! 1. proxy-idle-timeout
//!   A proxy closed a connection that had no traffic. ...
//!   Why it fits
//!     - The connection was silent for 60 s, and nginx's proxy_read_timeout is 60 s.
//!   How to confirm it
//!     ...
//!   How to fix it
//!     ...
//! ```

use super::{Answer, LikelyCause};
use crate::messages::messages;
use crate::page::Page;
use crate::terminal::meanings;
use crate::wording::Wording;

impl Answer {
    /// The answer as text, no line wider than `width` columns (at least 40), with
    /// colours as ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let mut page = Page::new(width, colour);
        let words = Wording::of(self.language);
        let texts = messages(self.language);
        for dialect in &self.dialects {
            dialect.write_named(&mut page, &words);
            page.blank();
        }
        let opening = match (self.causes.is_empty(), self.contradictions.is_empty()) {
            (false, _) => Some("diagnose-opening"),
            (true, false) => Some("diagnose-contradiction"),
            (true, true) if self.dialects.is_empty() => Some("diagnose-none"),
            (true, true) => None,
        };
        if let Some(opening) = opening {
            let count = self.causes.len().into();
            page.paragraph(0, &texts.with(opening, [("count", count)]));
        }
        for contradicted in &self.contradictions {
            page.item(&contradicted.text, &[]);
        }
        for cause in &self.causes {
            page.blank();
            cause.write(&mut page, |id| texts.plain(id));
        }
        if let Some(symptom) = self.separating {
            page.blank();
            let heading = match self.causes.len() {
                0 | 1 => "heading-more",
                _ => "heading-separating",
            };
            page.heading(&texts.plain(heading));
            page.paragraph(1, &texts.plain(&format!("separating-{symptom}")));
        }
        if !self.candidates.is_empty() {
            page.blank();
            page.heading(&texts.plain("heading-candidates"));
            let name = |code: &_| words.dialect_code(code);
            meanings(&mut page, &self.candidates, &words, name);
        }
        page.into_text()
    }
}

impl LikelyCause {
    fn write(&self, page: &mut Page, text: impl Fn(&str) -> String) {
        page.heading(&format!("{}. {}", self.rank, self.situation));
        page.paragraph(1, &self.what);
        page.heading_at(1, &text("heading-why"));
        page.list(1, &self.why);
        page.heading_at(1, &text("heading-confirm"));
        page.paragraph(2, &self.confirm);
        page.heading_at(1, &text("heading-fix"));
        page.paragraph(2, &self.fix);
    }
}
