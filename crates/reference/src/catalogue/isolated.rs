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
/// belongs to it before, until a letter of the text follows, or a bracket or a quotation
/// mark of the text, or its next sentence.
fn run(text: &str) -> Option<(usize, usize)> {
    let first = text.find(is_foreign)?;
    let before = text[..first].rfind(|char: char| char.is_whitespace() || !char.is_ascii());
    let before = before.map_or(0, |place| {
        place + text[place..].chars().next().map_or(0, char::len_utf8)
    });
    let opening = text[before..first].trim_start_matches(['"', '\'', '(']);
    let start = first - opening.len();
    let length = text[first..].find(|char| !is_neutral(char) && !is_foreign(char));
    let run = &text[start..length.map_or(text.len(), |length| first + length)];
    let is_quoted = text[..start].ends_with(['«', '"']);
    let run = &run[..own_part(run, is_quoted)];
    // The space before the next word is the text's, and so is its punctuation.
    let run = run.trim_end_matches(|char: char| char.is_whitespace() || ENDS.contains(char));
    Some((start, start + run.len()))
}

/// How long a run is without what the text opens, closes or ends in it. A quotation may
/// have several sentences.
fn own_part(run: &str, is_quoted: bool) -> usize {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut last = ' ';
    for (index, char) in run.char_indices() {
        let next = run[index + char.len_utf8()..].chars().next();
        let closes = open.last().is_some_and(|(_, closing)| *closing == char);
        match char {
            _ if closes => drop(open.pop()),
            '(' => open.push((index, ')')),
            '«' => open.push((index, '»')),
            '"' if !last.is_ascii_alphanumeric() => open.push((index, '"')),
            ')' | '»' | '"' => return index,
            '.' | ':' | ';' | '!' | '?' if !is_quoted && open.is_empty() && next == Some(' ') => {
                return index;
            }
            _ => {}
        }
        last = char;
    }
    open.first().map_or(run.len(), |(index, _)| *index)
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
                "تطبيق ASGI (مثل Starlette)",
                "تطبيق [ASGI] (مثل [Starlette])",
            ),
            ("القيمة 2 (ثنائي)", "القيمة [2] (ثنائي)"),
            (
                "نص «retry-after=2.5» (بالثواني)",
                "نص «[retry-after=2.5]» (بالثواني)",
            ),
            ("نص «Idle Timeout» (Jetty)", "نص «[Idle Timeout]» ([Jetty])"),
            ("مكتبة faye (Rails، ws)", "مكتبة [faye] ([Rails]، [ws])"),
            ("بالرمز 1001: AWS بعد", "بالرمز [1001]: [AWS] بعد"),
            ("رسالة «code: 403» تعني", "رسالة «[code: 403]» تعني"),
            (
                "استدعِ close(1000, \"done\").",
                "استدعِ [close(1000, \"done\")].",
            ),
            ("رمز 1006. Node.js يعرضه", "رمز [1006]. [Node.js] يعرضه"),
            (
                "جملة {\"type\":\"error\"}، ثم",
                "جملة [{\"type\":\"error\"}]، ثم",
            ),
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
