//! Text of strangers, made safe to show: a reason, a path or a user agent may
//! hold what moves a terminal's cursor or turns the reading direction.

use std::borrow::Cow;

/// The text without control characters (C0, DEL, C1), without characters that
/// change the reading direction and without other invisible ones; a tab or an
/// end of line becomes a space. Escape sequences lose their first character and
/// with it their effect.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unprintable) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter_map(|char| match char {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        char if is_unprintable(char) => None,
        char => Some(char),
    });
    Cow::Owned(shown.collect())
}

/// Whether [`printable`] strips this character.
#[must_use]
pub fn is_unprintable(char: char) -> bool {
    char.is_control()
        || matches!(char,
            // Marks, embeddings, overrides and isolates of direction.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Ends of lines and paragraphs.
            | '\u{2028}' | '\u{2029}'
            // Invisible: zero width space, byte order mark, deprecated format
            // controls, interlinear annotation, tags.
            | '\u{200b}' | '\u{feff}' | '\u{206a}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_borrowed_as_it_is() {
        for text in [
            "",
            "going away",
            "naïve café",
            "再接続",
            "إعادة",
            "👩\u{200d}💻",
            "a\u{a0}b",
        ] {
            assert!(
                matches!(printable(text), Cow::Borrowed(same) if same == text),
                "{text}"
            );
        }
    }

    #[test]
    fn what_moves_a_terminal_is_gone() {
        assert_eq!(printable("\x1b[2J\x1b]0;owned\x07"), "[2J]0;owned");
        assert_eq!(printable("a\u{9b}31mb\u{7f}c\0d"), "a31mbcd");
        assert_eq!(
            printable("one\r\ntwo\tthree\u{2028}four"),
            "one  two three four"
        );
        assert_eq!(
            printable("user\u{202e}gnp.exe\u{2066}x\u{2069}\u{200f}"),
            "usergnp.exex"
        );
        assert_eq!(printable("\u{feff}a\u{200b}b\u{e0041}"), "ab");
    }

    #[test]
    fn every_control_character_is_unsafe() {
        for char in (0..0xa0)
            .filter_map(char::from_u32)
            .filter(|char| char.is_control())
        {
            let shown = printable(char.encode_utf8(&mut [0; 4])).into_owned();
            assert!(shown.is_empty() || shown == " ", "{char:?}");
        }
    }
}
