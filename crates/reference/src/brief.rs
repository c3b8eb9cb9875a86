//! What a person needs at once when a connection has ended: one sentence,
//! whether to come back, the first steps.

use farewell_close::Advice;

use crate::Explanation;
use crate::label::Label;
use crate::page::Page;
use crate::wording::Wording;

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
        let words = Wording::of(self.language);
        page.paragraph(0, self.first_sentence());
        page.fields(&[(
            words.get(Label::FieldAdvice),
            words.advice(self.code, Some(advice)),
        )]);
        page.heading(&words.get(Label::HeadingFix));
        page.list(0, &self.first_steps(advice));
        page.into_text()
    }

    /// The first sentence of the description, in lines of at most `width` columns.
    #[must_use]
    pub fn meaning(&self, width: usize) -> String {
        let mut page = Page::new(width, false);
        page.paragraph(0, self.first_sentence());
        page.into_text()
    }

    /// Where a delay was named, without the step that is for those who were named
    /// none: it says another.
    fn first_steps(&self, advice: Advice) -> Vec<String> {
        let is_named = advice.after_ms.is_some_and(|[min, max]| min == max);
        let beside = step_without_delay(self.code).filter(|_| is_named);
        let steps = self.fix.iter().enumerate();
        steps
            .filter(|(index, _)| Some(*index) != beside)
            .map(|(_, step)| step.clone())
            .take(STEPS)
            .collect()
    }
}

/// Which step says how long to wait where no delay was named.
const fn step_without_delay(code: u16) -> Option<usize> {
    match code {
        1012 | 1013 => Some(1),
        _ => None,
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

    /// `5 s`, `5 giây`, `5초`.
    fn says_seconds(text: &str, number: &str) -> bool {
        [" s", "\u{a0}s", "\u{202f}s", " giây", "초"]
            .iter()
            .any(|unit| text.contains(&format!("{number}{unit}")))
    }

    #[test]
    fn where_a_delay_is_named_no_other_is() {
        for &language in Language::ALL {
            for code in [1012, 1013] {
                let status = CloseStatus::from_u16(code).unwrap();
                let brief = |reason| {
                    let advice = farewell_close::Advice::after(status, reason);
                    explain(code, language).in_brief(advice, 1000, false)
                };
                let named = brief("restarting; retry-after=7.5");
                // It ends with a five.
                let rest = named.replacen("7.5", "", 1).replacen("7,5", "", 1);
                assert_ne!(rest, named);
                assert!(
                    !["5", "30"].iter().any(|number| says_seconds(&rest, number)),
                    "{named}"
                );
                assert_eq!(named.matches("\n  - ").count(), 3, "{named}");
                assert!(says_seconds(&brief(""), "5"), "{}", brief(""));
            }
        }
    }

    #[test]
    fn the_meaning_is_a_sentence_in_lines() {
        for &language in Language::ALL {
            let explanation = explain(1012, language);
            let meaning = explanation.meaning(40);
            assert_eq!(
                meaning.split_whitespace().collect::<Vec<_>>(),
                explanation
                    .first_sentence()
                    .split_whitespace()
                    .collect::<Vec<_>>()
            );
            assert!(meaning.ends_with('\n'), "{meaning:?}");
        }
    }

    #[test]
    fn a_delay_that_is_named_is_told_once() {
        let advice =
            farewell_close::Advice::after(CloseStatus::from_u16(1012).unwrap(), "retry-after=2.5");
        for &language in Language::ALL {
            let text = explain(1012, language).in_brief(advice, 100, false);
            let delay = format!("2{}5", language.decimal_mark());
            let line = text.lines().find(|line| line.contains(&delay));
            assert_eq!(line.unwrap().matches(&delay).count(), 1, "{text}");
        }
    }
}
