//! Breaking text into lines for a terminal.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many columns a text takes: a Hangul syllable takes two.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// Breaks `text` into lines of at most `width` columns, at spaces; a word that
/// is longer is broken where the line ends.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in words(text) {
        let space = usize::from(used > 0);
        if used + space + columns(&word) <= width {
            line.push_str(&" "[..space]);
            line.push_str(&word);
            used += space + columns(&word);
            continue;
        }
        if used > 0 {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        for char in word.chars() {
            let wide = char.width().unwrap_or(0);
            if used > 0 && used + wide > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(char);
            used += wide;
        }
    }
    if used > 0 {
        lines.push(line);
    }
    lines
}

/// What stands between the places at which a line may end.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if stays_with(last, word) => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// Whether the two belong on one line: bytes in hex, "03 E8", and a number with
/// its unit, "30 s".
fn stays_with(last: &str, next: &str) -> bool {
    let hex = |char: char| matches!(char, '0'..='9' | 'A'..='F');
    let is_byte = |text: &str| text.len() == 2 && text.chars().all(hex);
    let bare = next.trim_end_matches(|char: char| !char.is_ascii_alphanumeric());
    let is_unit = bare == "s" && last.ends_with(|char: char| char.is_ascii_digit());
    is_unit || is_byte(last) && is_byte(bare)
}

/// Whether a line may end here. French puts spaces before some marks at which
/// none may.
fn breaks(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\u{a0}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("  one   two ", 80), ["one two"]);
        assert!(wrap("", 10).is_empty());
    }

    #[test]
    fn breaks_words_that_do_not_fit() {
        assert_eq!(wrap("a bcdefgh i", 3), ["a", "bcd", "efg", "h i"]);
        assert_eq!(wrap("ééé", 2), ["éé", "é"]);
        assert_eq!(wrap("ab", 0), ["a", "b"]);
    }

    #[test]
    fn hangul_takes_two_columns() {
        assert_eq!(columns("종료 코드"), 9);
        assert_eq!(wrap("종료 코드", 8), ["종료", "코드"]);
        assert_eq!(wrap("종료코드", 5), ["종료", "코드"]);
        assert_eq!(wrap("종료", 1), ["종", "료"]);
    }

    #[test]
    fn letters_with_marks_take_one() {
        assert_eq!(columns("Tiếng Việt"), 10);
        assert_eq!(columns("e\u{301}"), 1);
    }

    #[test]
    fn no_line_ends_at_a_space_that_does_not_break() {
        assert_eq!(
            wrap("oui\u{a0}: non\u{202f}?", 5),
            ["oui\u{a0}:", "non\u{202f}?"]
        );
        assert_eq!(wrap("ab oui\u{a0}:", 6), ["ab", "oui\u{a0}:"]);
    }

    #[test]
    fn what_belongs_together_stays_on_a_line() {
        assert_eq!(wrap("it is 03 E8, or", 9), ["it is", "03 E8, or"]);
        assert_eq!(wrap("03 E8이면 1000", 9), ["03 E8이면", "1000"]);
        assert_eq!(wrap("5 to 30 s, or", 6), ["5 to", "30 s,", "or"]);
        assert_eq!(wrap("it does so", 8), ["it does", "so"]);
    }
}
