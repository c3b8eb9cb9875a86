//! What people paste into `explain` and `diagnose`: nothing panics, what is shown
//! holds nothing of it that a terminal obeys, and the same text is the same thing twice.
//!
//! Input: a byte for the language and the width, the text.

#![no_main]

use farewell_close::is_unprintable;
use farewell_reference::paste::find;
use farewell_reference::{Direction, Language, Symptoms, answer, code_of, look_up, look_up_in};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&choice, text)) = data.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(text);
    let language = Language::ALL[usize::from(choice) % Language::ALL.len()];
    let width = 40 + usize::from(choice);
    assert_eq!(find(&text), find(&text));
    let shown = match look_up(&text, language) {
        Ok(found) => found.to_text(width, false),
        Err(error) => error.to_string(),
    };
    assert_safe(&shown, language);
    if let Ok(code) = code_of(&text) {
        let code = code.to_string();
        if let Ok(found) = look_up_in(&text, &code, language) {
            assert_safe(&found.to_text(width, false), language);
        }
    }
    let symptoms = Symptoms {
        reason: Some(text.into_owned()),
        ..Symptoms::default()
    };
    assert_safe(&answer(&symptoms, language).to_text(width, false), language);
});

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
