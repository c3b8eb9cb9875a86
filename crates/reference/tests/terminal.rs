//! The text for a terminal: whole, within its width, plain without colour.

#![allow(clippy::unwrap_used)]

use farewell_close::is_unprintable;
use farewell_reference::{Direction, Language, Symptoms, answer, compare, explain, look_up};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

/// Within the width, and without a space at an end of a line.
fn assert_fits(text: &str, width: usize, what: &str) {
    for line in text.lines() {
        assert!(line.width() <= width, "{what} at {width}: {line}");
        assert_eq!(line, line.trim_end(), "{what} at {width}");
    }
}

#[test]
fn no_line_is_wider_than_asked_and_none_ends_in_a_space() {
    for &language in Language::ALL {
        for code in (0..=u16::MAX)
            .step_by(2999)
            .chain(1000..=1016)
            .chain(3000..=3010)
        {
            let explanation = explain(code, language);
            for width in [40, 57, 80, 100] {
                let text = explanation.to_text(width, false);
                assert_fits(&text, width, &format!("{code} {language}"));
            }
        }
    }
}

#[test]
fn no_line_of_a_comparison_is_wider_than_asked() {
    for &language in Language::ALL {
        for a in 1000..1015 {
            for b in [a + 1, 1015.max(a + 2), 3000, 4000, 5000] {
                let comparison = compare(a, b, language).unwrap();
                for width in [40, 64, 80, 100] {
                    let text = comparison.to_text(width, false);
                    assert_fits(&text, width, &format!("{a} {b} {language}"));
                }
            }
        }
    }
}

#[test]
fn everything_of_a_comparison_is_there() {
    for &language in Language::ALL {
        for (a, b) in [(1000, 1005), (1006, 1013), (4000, 4001), (1002, 3003)] {
            let comparison = compare(a, b, language).unwrap();
            let text = comparison.to_text(40, false);
            let text = squeezed(&text);
            let rows = comparison.differences.iter();
            let cells = rows.flat_map(|row| [&row.label, &row.a, &row.b]);
            let parts = [&comparison.summary, &comparison.when_to_use];
            for part in parts
                .into_iter()
                .chain(&comparison.how_to_tell)
                .chain(cells)
            {
                assert!(text.contains(&squeezed(part)), "{a} {b} {language}: {part}");
            }
            let coloured = comparison.to_text(80, true);
            assert!(coloured.contains("\x1b[1m"));
            let plain = coloured.replace("\x1b[1m", "").replace("\x1b[0m", "");
            assert_eq!(plain, comparison.to_text(80, false));
        }
    }
}

/// Without the breaks and the indentation of the lines, and the isolates, which end and
/// begin again where a line breaks.
fn squeezed(text: &str) -> String {
    let is_layout = |char: char| char.is_whitespace() || matches!(char, '\u{2068}' | '\u{2069}');
    text.split(is_layout).collect()
}

#[test]
fn colour_changes_nothing_but_escapes() {
    for code in [1000, 1012, 4000] {
        let explanation = explain(code, Language::En);
        let coloured = explanation.to_text(80, true);
        assert!(coloured.contains("\x1b[1m"));
        let plain = coloured.replace("\x1b[1m", "").replace("\x1b[0m", "");
        assert_eq!(plain, explanation.to_text(80, false));
    }
}

#[test]
fn everything_of_the_explanation_is_there() {
    let explanation = explain(1006, Language::En);
    let text = squeezed(&explanation.to_text(72, false));
    let meaning = &explanation.meaning;
    let parts = [
        &explanation.name,
        &explanation.answer,
        &explanation.first,
        &meaning.page,
        &meaning.server,
        &meaning.operator,
        &explanation.when_to_use,
        &explanation.reference,
    ];
    let seen = explanation.when.iter();
    for part in parts
        .into_iter()
        .chain(seen.flat_map(|seen| [&seen.text, &seen.test, &seen.fix]))
    {
        assert!(text.contains(&squeezed(part)), "{part}");
    }
}

#[test]
fn a_comparison_never_reprints_the_entries() {
    for &language in Language::ALL {
        let comparison = compare(1000, 1006, language).unwrap();
        let text = squeezed(&comparison.to_text(80, false));
        for seen in comparison.a.when.iter().chain(&comparison.b.when) {
            assert!(
                !text.contains(&squeezed(&seen.text)),
                "{language}: {}",
                seen.id
            );
        }
    }
}

#[test]
fn the_registered_name_is_in_every_title() {
    for &language in Language::ALL {
        let text = explain(1001, language).to_text(80, false);
        assert!(text.starts_with("1001 Going Away"), "{text}");
    }
    let title = explain(1001, Language::Fr).title();
    assert!(title.starts_with("1001 Going Away ("), "{title}");
}

#[test]
fn delays_are_written_as_the_language_writes_numbers() {
    let reason = "restarting; retry-after=7.2";
    let status = farewell_close::CloseStatus::from_u16(1012).unwrap();
    let advice = farewell_close::Advice::after(status, reason);
    for (language, delay) in [
        (Language::En, "7.2"),
        (Language::Fr, "7,2"),
        (Language::Vi, "7,2"),
        (Language::Ko, "7.2"),
        (Language::De, "7,2"),
        (Language::PtBr, "7,2"),
        (Language::Ru, "7,2"),
        (Language::Ja, "7.2"),
        (Language::Ar, "7.2"),
    ] {
        let brief = explain(1012, language).in_brief(advice, 80, false);
        assert!(brief.contains(delay), "{brief}");
    }
}

/// Of what a peer or a log wrote: numbers, words of either direction, marks that turn a
/// terminal's text around, and what a terminal obeys.
const PASTED: &[&str] = &[
    "1006",
    "4004",
    "1012 ",
    "code=",
    "close ",
    "reason: ",
    "going away",
    "token expired ",
    "أغلق ",
    "再接続",
    "«",
    "»",
    "(",
    ")",
    "\"",
    ": ",
    "\u{2068}",
    "\u{2069}",
    "\u{2067}",
    "\u{202e}",
    "\u{202c}",
    "\u{200b}",
    "\u{61c}",
    "\u{1b}[2J",
    "\u{9b}1m",
    "\r",
    "\n",
    "\0",
    "\u{85}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn nothing_that_is_pasted_can_turn_a_terminal(
        words in proptest::collection::vec(proptest::sample::select(PASTED), 1..12),
        width in 20..100_usize,
    ) {
        let pasted = words.concat();
        for &language in Language::ALL {
            let shown = match look_up(&pasted, language) {
                Ok(found) => found.to_text(width, false),
                Err(error) => error.to_string(),
            };
            assert_safe(&shown, language);
            let symptoms = Symptoms { reason: Some(pasted.clone()), ..Symptoms::default() };
            assert_safe(&answer(&symptoms, language).to_text(width, false), language);
        }
    }
}

/// Nothing but text and line ends; from right to left also what isolates names and
/// numbers, each closed in its line.
fn assert_safe(shown: &str, language: Language) {
    let is_isolated = language.direction() == Direction::RightToLeft;
    for line in shown.split('\n') {
        let mut open = 0_usize;
        for char in line.chars() {
            match char {
                '\u{2068}' if is_isolated => open += 1,
                '\u{2069}' if is_isolated && open > 0 => open -= 1,
                char => assert!(!is_unprintable(char), "{language}: {line:?}"),
            }
        }
        assert_eq!(open, 0, "{language}: {line:?}");
    }
}
