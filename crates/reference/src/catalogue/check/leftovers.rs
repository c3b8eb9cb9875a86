//! English words left in a translation.

use std::collections::BTreeSet;

use super::super::resolved::PLACE;

/// So many words that stand in the same order in English are no accident.
const IN_A_ROW: usize = 4;
/// Fewer words say nothing about a text.
const FEW: usize = 3;

/// Quotation marks, with what ends them.
const QUOTES: [(char, char); 6] = [
    ('"', '"'),
    ('“', '”'),
    ('«', '»'),
    ('„', '“'),
    ('「', '」'),
    ('<', '>'),
];

/// The text without what it quotes as English has it, and without addresses: what
/// people see on a screen stays as it is.
pub(super) fn without_quotes(text: &str, english: &[String]) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((start, end)) = quote(rest) {
        let quoted = &rest[start..end];
        let inner = quoted.trim();
        let same = english.iter().any(|english| english.contains(inner));
        kept.push_str(&rest[..start]);
        // The spaces of French quotation marks stay.
        let replacement = if same {
            PLACE.to_string()
        } else {
            inner.to_owned()
        };
        kept.push_str(&quoted.replacen(inner, &replacement, 1));
        let closing = rest[end..].chars().next().map_or(0, char::len_utf8);
        kept.push_str(&rest[end..end + closing]);
        rest = &rest[end + closing..];
    }
    kept.push_str(rest);
    let words = kept.split(' ').map(|word| {
        if !word.contains("://") {
            return word.to_owned();
        }
        // The marks behind an address stay.
        let address = word.trim_end_matches([',', ';', '.', ':', ')', '?', '!']);
        word.replacen(address, &PLACE.to_string(), 1)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What stands within the first quotation marks.
fn quote(text: &str) -> Option<(usize, usize)> {
    text.char_indices().find_map(|(index, char)| {
        let (_, closing) = QUOTES.iter().find(|(opening, _)| *opening == char)?;
        let start = index + char.len_utf8();
        let length = text[start..].find(*closing)?;
        (length > 0).then_some((start, start + length))
    })
}

/// Words, and what there is besides.
struct Words<'a> {
    /// What may be English, in the order of the text; an empty one where something
    /// else stands between.
    english: Vec<&'a str>,
    /// The letters of all words, two for one that takes two columns.
    letters: usize,
}

impl<'a> Words<'a> {
    fn of(text: &'a str, names: &[&str]) -> Self {
        let mut english = Vec::new();
        let mut letters = 0;
        for part in text.split_whitespace() {
            let word = part.trim_matches(|char: char| !char.is_alphanumeric());
            // Between letters of other scripts no space stands.
            for run in word.split(|char: char| !is_latin(char) && char.is_alphabetic()) {
                let run = run.trim_matches(|char: char| !char.is_alphanumeric());
                if is_word(run) {
                    letters += run.chars().count();
                    let is_name = names.iter().any(|name| name.eq_ignore_ascii_case(run));
                    english.push(if is_name { "" } else { run });
                }
            }
            let others = word
                .chars()
                .filter(|char| !is_latin(*char) && char.is_alphabetic());
            let others = others.map(|char| if u32::from(char) > 0x2e80 { 2 } else { 1 });
            letters += others.sum::<usize>();
            if word.is_empty() || !part.ends_with(char::is_alphabetic) {
                english.push("");
            }
        }
        Self { english, letters }
    }
}

const fn is_latin(char: char) -> bool {
    matches!(char, '\0'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}')
}

/// Not a name, a number or code: those are the same in every language.
fn is_word(text: &str) -> bool {
    let is_of_word = |char: char| char.is_lowercase() || "'’".contains(char);
    let mut chars = text.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.all(is_of_word)
}

/// What is left in English.
pub(super) enum Left {
    /// More than two thirds of the letters.
    Most,
    /// These words.
    Some(String),
}

/// What the text has left of the English one. `names` are words that stay.
pub(super) fn left(text: &str, english: &[String], names: &[&str]) -> Option<Left> {
    let here = Words::of(text, names);
    for english in english {
        let there = Words::of(english, names);
        let rows: BTreeSet<_> = there.english.windows(IN_A_ROW).collect();
        let mut windows = here.english.windows(IN_A_ROW);
        let row = windows.find(|row| row.iter().all(|word| !word.is_empty()) && rows.contains(row));
        if let Some(row) = row {
            return Some(Left::Some(row.join(" ")));
        }
        let words: BTreeSet<_> = there
            .english
            .iter()
            .map(|word| word.to_lowercase())
            .collect();
        let is_shared = |word: &&&str| word.len() > 2 && words.contains(&word.to_lowercase());
        let shared: Vec<_> = here.english.iter().filter(is_shared).collect();
        let letters: usize = shared.iter().map(|word| word.len()).sum();
        if shared.len() >= FEW && letters * 3 > here.letters * 2 {
            return Some(Left::Most);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "The server closed the connection without a code: \"going away\". \
                           Search both sides for the call to close(), and read the reason.";

    fn found(text: &str) -> Option<String> {
        let english = [ENGLISH.to_owned()];
        let text = without_quotes(text, &english);
        Some(match left(&text, &english, &["reason"])? {
            Left::Most => "most".to_owned(),
            Left::Some(words) => words,
        })
    }

    #[test]
    fn words_that_are_shared_are_no_leftovers() {
        for text in [
            "Le serveur a fermé la connexion sans code : « going away ».",
            "サーバーが close() を呼び、code なしで接続を閉じた。「going away」",
            "服务器 nginx/1.27 在没有 code 的情况下关闭了 WebSocket 连接。",
            "Сервер закрыл соединение без кода: «going away».",
            "Server menutup koneksi tanpa code, baca reason.",
            "サーバーは \"going away\" を返す。",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        // Developers of some countries use many English terms.
        let english = ["Write the code in network byte order, the high byte first.".to_owned()];
        let text = "Ghi mã theo network byte order, byte cao trước.";
        assert!(left(text, &english, &[]).is_none());
    }

    #[test]
    fn english_words_are_found() {
        for (text, expected) in [
            ("Server code closed connection and sides", "most"),
            ("Сервер closed the connection", "most"),
            ("服务器 closed the connection", "most"),
            (
                "Le serveur a fermé ; puis the call to close() du côté client, both sides for the demander.",
                "the call to close",
            ),
            (
                "サーバーは closed the connection without のように接続を閉じました。",
                "closed the connection without",
            ),
        ] {
            assert_eq!(found(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn quotes_and_addresses_are_taken_out_where_english_has_them() {
        let english = [ENGLISH.to_owned()];
        for (text, expected) in [
            ("a «\u{a0}going away\u{a0}» b", "a «\u{a0}\u{fffc}\u{a0}» b"),
            ("a \"weg\" b", "a \"weg\" b"),
            ("a https://b.c/d?e=f, g", "a \u{fffc}, g"),
            ("a <https://b.c/d?e=f>; g", "a \u{fffc}; g"),
        ] {
            assert_eq!(without_quotes(text, &english), expected);
        }
    }
}
