//! Spaces where the language has none, and characters that nobody sees.

use super::super::resolved::PLACE;

/// What is wrong with the spaces of a text, in words.
pub(super) fn wrong(language: &str, text: &str) -> Vec<String> {
    let primary = language.split('-').next().unwrap_or_default();
    let chars: Vec<char> = text.chars().collect();
    let mut wrong = Vec::new();
    for (index, &char) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(index + 1).copied();
        let found = match char {
            _ if is_invisible(char) => Some("an invisible character"),
            '\u{640}' => Some("a letter that is drawn out"),
            _ if is_other_digit(char) => Some("digits that are not 0 to 9"),
            ' ' => wrong_space(primary, before, after, chars.get(index + 2).copied()),
            _ if primary == "zh" && after.is_some_and(|after| touch(char, after)) => {
                Some("no space between Chinese and Latin")
            }
            _ => None,
        };
        if let Some(found) = found {
            let around = &chars[index.saturating_sub(6)..(index + 6).min(chars.len())];
            let around: String = around.iter().collect();
            wrong.push(format!("{found} in \"{}\"", around.replace(PLACE, "…")));
        }
    }
    wrong
}

fn wrong_space(
    language: &str,
    before: Option<char>,
    after: Option<char>,
    second: Option<char>,
) -> Option<&'static str> {
    let (Some(before), Some(after)) = (before, after) else {
        return Some("a space at an end");
    };
    let is_end = second.is_none_or(char::is_whitespace);
    match language {
        _ if after == ' ' => Some("two spaces"),
        _ if ",.;:!?،؛؟".contains(after) && is_end => Some("a space before a mark"),
        _ if before == '(' || after == ')' => Some("a space within brackets"),
        _ if "<→".contains(after) || before == '→' => None,
        "ja" if is_wide(before) || is_wide(after) => Some("a space beside Japanese"),
        "zh" if is_wide(before) && is_wide(after) => Some("a space within Chinese"),
        "zh" if is_wide_mark(before) || is_wide_mark(after) => Some("a space beside a wide mark"),
        _ => None,
    }
}

/// Marks of direction, joiners, spaces without width. The program isolates what runs the
/// other way.
const fn is_invisible(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Close codes are read in the digits that everybody types.
const fn is_other_digit(char: char) -> bool {
    matches!(char, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{ff10}'..='\u{ff19}')
}

const fn is_han(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{9fff}')
}

const fn is_wide_mark(char: char) -> bool {
    matches!(char, '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{ff00}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}')
}

const fn is_wide(char: char) -> bool {
    matches!(char, '\u{3000}'..='\u{30ff}') || is_han(char) || is_wide_mark(char)
}

const fn touch(one: char, other: char) -> bool {
    is_han(one) && other.is_ascii_alphanumeric() || one.is_ascii_alphanumeric() && is_han(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_spaces_are_right() {
        for (language, text) in [
            ("en", "A .NET server (ws) sends 1006, or so."),
            ("fr", "Oui\u{a0}: non."),
            ("ja", "nginxは60秒後に閉じる。Node.jsのws 8.1も同じ。"),
            ("ja", "RFC 6455の7.4.1節 <https://a.example>"),
            ("ja", "ブラウザー → サーバー"),
            ("zh-Hans", "nginx 在 60 秒后关闭。ws（Node）也是。"),
            ("ar", "يرسل الخادم 1006، ثم يغلق."),
        ] {
            assert_eq!(wrong(language, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn each_wrong_space_is_found() {
        for (language, text, found) in [
            ("de", "Der  Server", "two spaces"),
            ("de", "Der Server , der", "a space before a mark"),
            ("ru", "Сервер ( ws)", "a space within brackets"),
            ("id", "Server ", "a space at an end"),
            ("ja", "nginx は閉じる。", "a space beside Japanese"),
            ("zh-Hans", "服务器 关闭。", "a space within Chinese"),
            ("zh-Hans", "关闭。 nginx", "a space beside a wide mark"),
            ("zh-Hans", "在60秒后", "no space between"),
            ("ar", "يغلق \u{200e}1006", "an invisible character"),
            ("ar", "يغلق \u{661}", "digits"),
            ("ar", "إغـلاق", "a letter that is drawn out"),
        ] {
            let wrong = wrong(language, text);
            assert!(
                wrong.iter().any(|wrong| wrong.contains(found)),
                "{text}: {wrong:?}"
            );
        }
    }
}
