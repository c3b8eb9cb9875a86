//! Foreign runs in a text that is written from right to left: codes, names and
//! signs in Latin letters, each between marks that keep it in its own order.

use std::borrow::Cow;

/// Begins a run of its own direction, and ends it.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// Marks that end a sentence or a part of one, not a foreign run.
const ENDS: &str = ".,;:!?،؛؟«»";

/// The text with each foreign run isolated.
pub(super) fn isolated(text: &str) -> Cow<'_, str> {
    if !text.contains(is_foreign) {
        return Cow::Borrowed(text);
    }
    let mut isolated = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((start, end)) = run(rest) {
        isolated.push_str(&rest[..start]);
        isolated.push(ISOLATE.0);
        isolated.push_str(&rest[start..end]);
        isolated.push(ISOLATE.1);
        rest = &rest[end..];
    }
    isolated.push_str(rest);
    Cow::Owned(isolated)
}

/// A value by itself, such as a name in a list.
pub(super) fn isolate(text: &str) -> String {
    format!("{}{text}{}", ISOLATE.0, ISOLATE.1)
}

/// The first foreign run: from the first sign in Latin letters or digits, with what
/// belongs to it before, until a letter of the text follows.
fn run(text: &str) -> Option<(usize, usize)> {
    let first = text.find(is_foreign)?;
    let before = |char: char| char.is_whitespace() || !char.is_ascii() || "\"'(".contains(char);
    let start = text[..first].rfind(before).map_or(0, |place| {
        place + text[place..].chars().next().map_or(0, char::len_utf8)
    });
    let length = text[first..].find(|char| !is_neutral(char) && !is_foreign(char));
    let end = first + length.unwrap_or(text.len() - first);
    let run = &text[start..end];
    // The space before the next word is the text's, and so is its punctuation.
    let trimmed = run.trim_end_matches(|char: char| char.is_whitespace() || ENDS.contains(char));
    let mut end = start + trimmed.len();
    for (opening, closing) in [('(', ')'), ('"', '"')] {
        let inner = &text[start..end];
        let opened = inner.matches(opening).count();
        let closed = inner.matches(closing).count();
        let is_lone = if opening == closing {
            opened % 2 == 1
        } else {
            opened < closed
        };
        if is_lone && inner.ends_with(closing) {
            end -= closing.len_utf8();
        }
    }
    Some((start, end))
}

const fn is_foreign(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '\u{c0}'..='\u{24f}')
}

/// What has no direction of its own.
fn is_neutral(char: char) -> bool {
    char.is_ascii() || char.is_whitespace() || "–—…“”‘’«»→".contains(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_runs_are_isolated() {
        for (text, expected) in [
            ("أغلق الخادم", "أغلق الخادم"),
            ("الرمز 1006 يعني", "الرمز [1006] يعني"),
            ("استدعِ close() ثم", "استدعِ [close()] ثم"),
            ("الخيار --lang.", "الخيار [--lang]."),
            ("يرسل ws (Node) 1006، ثم", "يرسل [ws (Node) 1006]، ثم"),
            ("(انظر RFC 6455)", "(انظر [RFC 6455])"),
            ("السبب \"going away\" يعني", "السبب \"[going away]\" يعني"),
            (
                "المسار /chat، والبايتان 03 E8.",
                "المسار [/chat]، والبايتان [03 E8].",
            ),
        ] {
            let found = isolated(text)
                .replace(ISOLATE.0, "[")
                .replace(ISOLATE.1, "]");
            assert_eq!(found, expected);
        }
    }
}
