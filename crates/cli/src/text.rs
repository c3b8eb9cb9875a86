//! Text of strangers on a terminal.

use std::borrow::Cow;

use farewell_close::is_unprintable;
pub(crate) use farewell_close::printable;

/// JSON that means the same and is safe to show: the characters that
/// [`printable`] strips are escaped. In JSON they stand only inside strings.
pub(crate) fn printable_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_unprintable) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for char in json.chars() {
        // Pretty-printed JSON has line ends between its strings; inside them
        // serde_json has escaped these.
        if is_unprintable(char) && !char.is_ascii_whitespace() {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_meaning() {
        let text = "a\u{9b}b\u{202e}c\u{e0041}\x1b\n\"é";
        let json = serde_json::to_string_pretty(&serde_json::json!({ "reason": text })).unwrap();
        let safe = printable_json(&json);
        assert!(
            safe.chars()
                .all(|char| char == '\n' || !is_unprintable(char)),
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
