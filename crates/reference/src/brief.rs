//! What a person needs at once when a connection has ended: one sentence,
//! whether to reconnect, the first step.

use farewell_close::Advice;

use crate::Explanation;
use crate::fields::Field;
use crate::label::Label;
use crate::page::Page;
use crate::wording::Wording;

impl Explanation {
    /// A few lines after a connection that ended with this number, no line wider
    /// than `width` columns (at least 40), with colours as ANSI escapes if
    /// `colour`. The advice is that of the connection: its reason may name a
    /// delay.
    #[must_use]
    pub fn in_brief(&self, advice: Advice, width: usize, colour: bool) -> String {
        let mut page = Page::new(width, colour);
        let words = Wording::of(self.language);
        page.paragraph(0, &self.answer);
        let advice = words.advice(self.code, Some(advice));
        page.fields(&[
            Field::new(Label::FieldAdvice, advice, &words),
            Field::new(Label::FieldFirst, self.first.clone(), &words),
        ]);
        page.into_text()
    }

    /// What the number means, in lines of at most `width` columns.
    #[must_use]
    pub fn answer_in_lines(&self, width: usize) -> String {
        let mut page = Page::new(width, false);
        page.paragraph(0, &self.answer);
        page.into_text()
    }
}

#[cfg(test)]
mod tests {
    use farewell_close::{Advice, CloseStatus};

    use crate::{Language, explain};

    #[test]
    fn every_code_has_an_answer_and_a_first_step_in_every_language() {
        for &language in Language::ALL {
            for code in [1000, 1005, 1006, 1012, 1015, 3000, 4321] {
                let explanation = explain(code, language);
                let status = CloseStatus::from_u16(code).unwrap();
                let advice = Advice::after(status, "retry-after=2.5");
                let text = explanation.in_brief(advice, 60, false);
                let lines: Vec<_> = text.lines().collect();
                assert!((3..20).contains(&lines.len()), "{text}");
                assert!(
                    explanation.answer.starts_with(lines[0].trim_end()),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn a_delay_that_is_named_is_told_once_and_no_other_is() {
        for &language in Language::ALL {
            for code in [1012, 1013] {
                let status = CloseStatus::from_u16(code).unwrap();
                let named = Advice::after(status, "restarting; retry-after=7.5");
                let text = explain(code, language).in_brief(named, 1000, false);
                let delay = ["7.5", "7,5"]
                    .into_iter()
                    .find(|delay| text.contains(delay));
                let delay = delay.unwrap_or_default();
                assert_eq!(text.matches(delay).count(), 1, "{text}");
                let rest = text.replace(delay, "").replace(&code.to_string(), "");
                assert!(!rest.contains(|char: char| char.is_ascii_digit()), "{text}");
            }
        }
    }

    #[test]
    fn the_answer_in_lines_is_the_answer() {
        for &language in Language::ALL {
            let explanation = explain(1012, language);
            let lines = explanation.answer_in_lines(40);
            let words = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(words(&lines), words(&explanation.answer));
            assert!(lines.ends_with('\n'), "{lines:?}");
        }
    }
}
