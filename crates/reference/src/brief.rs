//! What a person needs at once when a connection has ended: one sentence,
//! whether to come back, the first steps.

use farewell_close::Advice;

use crate::Explanation;
use crate::label::Label;
use crate::page::Page;
use crate::words::Words;

/// The steps that are told; [`Explanation::to_text`] has them all.
const STEPS: usize = 3;

impl Explanation {
    /// The first sentence of the description.
    #[must_use]
    pub fn first_sentence(&self) -> &str {
        let text = &self.description;
        text.find(". ").map_or(text, |end| &text[..=end])
    }

    /// A few lines after a connection that ended with this number, no line wider
    /// than `width` columns (at least 40), with colours as ANSI escapes if
    /// `colour`. The advice is that of the connection: its reason may name a
    /// delay.
    #[must_use]
    pub fn in_brief(&self, advice: Advice, width: usize, colour: bool) -> String {
        let mut page = Page::new(width, colour);
        let words = Words::of(self.language);
        page.paragraph(0, self.first_sentence());
        page.fields(&[(
            words.get(Label::FieldAdvice),
            words.advice(self.code, Some(advice)),
        )]);
        page.heading(&words.get(Label::HeadingFix));
        page.list(0, &self.fix[..self.fix.len().min(STEPS)]);
        page.into_text()
    }
}

#[cfg(test)]
mod tests {
    use farewell_close::CloseStatus;

    use crate::{Language, explain};

    #[test]
    fn every_code_has_a_sentence_and_steps_in_every_language() {
        for &language in Language::ALL {
            for code in [1000, 1005, 1006, 1012, 1015, 3000, 4321] {
                let explanation = explain(code, language);
                let advice = farewell_close::Advice::after(
                    CloseStatus::from_u16(code).unwrap(),
                    "retry-after=2.5",
                );
                let text = explanation.in_brief(advice, 60, false);
                let lines: Vec<_> = text.lines().collect();
                assert!((4..40).contains(&lines.len()), "{text}");
                assert!(explanation.description.starts_with(lines[0]), "{text}");
                assert!(text.contains("\n  - "), "{text}");
            }
        }
    }

    #[test]
    fn a_delay_that_is_named_is_told_once() {
        let advice =
            farewell_close::Advice::after(CloseStatus::from_u16(1012).unwrap(), "retry-after=2.5");
        for &language in Language::ALL {
            let text = explain(1012, language).in_brief(advice, 100, false);
            let line = text
                .lines()
                .find(|line| line.contains("2.5") || line.contains("2,5"));
            assert_eq!(line.unwrap().matches("2.5").count(), 1, "{text}");
        }
    }
}
