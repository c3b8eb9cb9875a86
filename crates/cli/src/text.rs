//! Text of strangers, made safe to show: a reason, a path or a user agent may
//! hold what moves a terminal's cursor or turns the reading direction.

use std::borrow::Cow;

/// The text without control characters (C0, DEL, C1), without characters that
/// change the reading direction and without other invisible ones; a tab or an
/// end of line becomes a space. Escape sequences lose their first character and
/// with it their effect.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter_map(|char| match char {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        char if is_unsafe(char) => None,
        char => Some(char),
    });
    Cow::Owned(shown.collect())
}

/// JSON that means the same and is safe to show: the characters that
/// [`printable`] strips are escaped. In JSON they stand only inside strings.
pub(crate) fn printable_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_unsafe) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for char in json.chars() {
        // Pretty-printed JSON has line ends between its strings; inside them
        // serde_json has escaped these.
        if is_unsafe(char) && !char.is_ascii_whitespace() {
            for unit in char.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(char);
        }
    }
    Cow::Owned(escaped)
}

/// At most `width` characters, the last of them an ellipsis where text is cut.
pub(crate) fn shortened(text: &str, width: usize) -> Cow<'_, str> {
    match text.char_indices().nth(width) {
        None => Cow::Borrowed(text),
        Some(_) => {
            let kept: String = text.chars().take(width.saturating_sub(1)).collect();
            Cow::Owned(format!("{kept}…"))
        }
    }
}

fn is_unsafe(char: char) -> bool {
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

    #[test]
    fn json_keeps_its_meaning() {
        let text = "a\u{9b}b\u{202e}c\u{e0041}\x1b\n\"é";
        let json = serde_json::to_string_pretty(&serde_json::json!({ "reason": text })).unwrap();
        let safe = printable_json(&json);
        assert!(
            safe.chars().all(|char| char == '\n' || !is_unsafe(char)),
            "{safe}"
        );
        let value: serde_json::Value = serde_json::from_str(&safe).unwrap();
        assert_eq!(value["reason"], text);
        assert!(matches!(printable_json("{\"a\":\"é\"}"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_text_is_cut_at_a_character() {
        assert_eq!(shortened("héllo", 5), "héllo");
        assert_eq!(shortened("héllo!", 5), "héll…");
    }
}
