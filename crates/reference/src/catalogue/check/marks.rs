//! Punctuation that the language writes differently.

use super::super::resolved::PLACE;

/// Marks that few languages write, and those that do.
const FOREIGN: &[(&str, &[&str])] = &[
    ("。、，；：？！（）「」『』", &["zh", "ja"]),
    ("،؛؟", &["ar", "fa", "ur"]),
    ("¿¡", &["es", "gl"]),
];

/// What is wrong with the marks of a text, in words: "',' after ب".
pub(super) fn wrong(language: &str, text: &str) -> Vec<String> {
    let primary = language.split('-').next().unwrap_or_default();
    let chars: Vec<char> = text.chars().collect();
    let mut wrong = Vec::new();
    for (index, &mark) in chars.iter().enumerate() {
        let place = Place {
            before: &chars[..index],
            after: &chars[index + 1..],
        };
        let foreign = FOREIGN
            .iter()
            .any(|(marks, of)| marks.contains(mark) && !of.contains(&primary));
        let is_wrong = foreign
            || match primary {
                "zh" | "ja" => place.should_be_wide(mark, primary),
                "fr" => place.lacks_space(mark),
                "ar" | "fa" | "ur" => place.should_be_arabic(mark),
                "es" => place.is_not_opened(mark),
                _ => false,
            };
        if is_wrong {
            wrong.push(place.describe(mark));
        }
    }
    wrong
}

/// Where a mark stands.
struct Place<'a> {
    before: &'a [char],
    after: &'a [char],
}

impl Place<'_> {
    fn describe(&self, mark: char) -> String {
        let start = self.before.len().saturating_sub(8);
        let around = self.before[start..].iter().chain([&mark]);
        let around: String = around.chain(self.after.iter().take(3)).collect();
        format!("'{mark}' in \"{}\"", around.replace(PLACE, "…"))
    }

    fn last(&self) -> Option<char> {
        self.before.last().copied()
    }

    /// Whether what is written ends with the mark, or a word.
    fn ends(&self) -> bool {
        let next = self.after.first();
        next.is_none_or(|&next| next.is_whitespace() || "\"”’»)".contains(next))
    }

    /// Whether a letter of this kind stands beside it, spaces aside; what an
    /// argument will be counts as one before it.
    fn is_beside(&self, is_one: impl Fn(char) -> bool) -> bool {
        let last = self.before.iter().rev().find(|char| !char.is_whitespace());
        let next = self.after.iter().find(|char| !char.is_whitespace());
        last.is_some_and(|&last| last == PLACE || is_one(last))
            || next.is_some_and(|&next| is_one(next))
    }

    fn should_be_wide(&self, mark: char, language: &str) -> bool {
        let all = || self.before.iter().chain(self.after);
        match mark {
            ',' | ';' | '?' | '!' => self.is_beside(is_wide) && self.ends_or(is_wide),
            ':' => language == "zh" && self.is_beside(is_wide) && self.ends_or(is_wide),
            '.' => {
                self.last() != Some('.')
                    && self.ends_or(is_wide)
                    && all().any(|&char| is_wide(char))
            }
            _ => false,
        }
    }

    /// Whether the mark ends something, or such a letter follows at once.
    fn ends_or(&self, is_one: impl Fn(char) -> bool) -> bool {
        self.ends() || self.after.first().is_some_and(|&next| is_one(next))
    }

    /// French: a space that does not break before high marks, and inside of
    /// quotation marks.
    fn lacks_space(&self, mark: char) -> bool {
        let is_space = |char: Option<&char>| matches!(char, Some('\u{a0}' | '\u{202f}'));
        match mark {
            ':' => self.ends() && !is_space(self.before.last()) && !self.follows_code(),
            ';' | '?' | '!' => {
                let follows_mark = matches!(self.last(), Some('?' | '!'));
                self.ends() && !is_space(self.before.last()) && !follows_mark
            }
            '»' => !is_space(self.before.last()),
            '«' => !is_space(self.after.first()),
            _ => false,
        }
    }

    /// Whether the word before is a name in code, such as a header's.
    fn follows_code(&self) -> bool {
        let word = self
            .before
            .iter()
            .rev()
            .take_while(|char| !char.is_whitespace());
        let inner = word.collect::<Vec<_>>();
        let inner = inner.split_last().map_or(&[] as &[_], |(_, inner)| inner);
        inner
            .iter()
            .any(|char| char.is_uppercase() || **char == '_')
    }

    fn should_be_arabic(&self, mark: char) -> bool {
        matches!(mark, ',' | ';' | '?') && self.is_beside(is_arabic) && self.ends_or(is_arabic)
    }

    /// Spanish: a question and an exclamation are opened as well.
    fn is_not_opened(&self, mark: char) -> bool {
        let opening = match mark {
            '?' => '¿',
            '!' => '¡',
            _ => return false,
        };
        let count = |wanted: char| self.before.iter().filter(|char| **char == wanted).count();
        self.ends() && count(opening) <= count(mark)
    }
}

const fn is_wide(char: char) -> bool {
    matches!(char, '\u{3005}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}')
}

const fn is_arabic(char: char) -> bool {
    matches!(char, '\u{620}'..='\u{6ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_marks_are_right() {
        for (language, text) in [
            ("en", "Yes: it is; or is it? No, it is not! \"a, b\""),
            (
                "zh-Hans",
                "服务器发送了 1006，连接关闭。原因：Node.js 超时？",
            ),
            (
                "ja",
                "サーバーは1006を返す。理由: ws 8.1.0 が閉じた、または待った。",
            ),
            ("ja", "close(code, reason) を呼ぶ。"),
            (
                "fr",
                "Oui\u{a0}: «\u{a0}non\u{a0}»\u{202f}; quoi\u{202f}?! https://a.b/c?d=e",
            ),
            ("fr", "L’en-tête Sec-WebSocket-Version: 13 manque."),
            ("ar", "أغلق الخادم الاتصال، ثم ماذا؟ ws, aiohttp"),
            ("es", "¿Es el servidor o el proxy? ¡No! https://a.b/?c"),
            ("ru", "Да: это «сервер»; или нет?"),
            ("ko", "예: 서버가 닫음, 그리고 무엇?"),
            ("vi", "Có: máy chủ đóng; hay không?"),
        ] {
            assert_eq!(wrong(language, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn each_wrong_mark_is_found() {
        for (language, text, mark) in [
            ("zh-Hans", "服务器关闭了,然后重启。", ','),
            ("zh-Hans", "连接关闭, TCP 也是。", ','),
            ("zh-Hans", "原因: 超时。", ':'),
            ("zh-Hans", "连接已关闭.", '.'),
            ("zh-Hans", "请使用 TCP.", '.'),
            ("zh-Hans", "值是 \u{fffc}.", '.'),
            ("ja", "閉じましたか?", '?'),
            ("ja", "閉じた.次に", '.'),
            ("en", "It closed。", '。'),
            ("ko", "서버가 닫음，그리고", '，'),
            ("fr", "Oui: non.", ':'),
            ("fr", "Oui :", ':'),
            ("fr", "Quoi?", '?'),
            ("fr", "Le code \u{fffc}; puis", ';'),
            ("fr", "« non\u{a0}»", '«'),
            ("fr", "«\u{a0}non»", '»'),
            ("ar", "أغلق الخادم, ثم", ','),
            ("ar", "ماذا?", '?'),
            ("ar", "ws; ثم", ';'),
            ("es", "Es el servidor?", '?'),
            ("es", "¿Es? No!", '!'),
            ("es", "¿Es? Y qué?", '?'),
            ("pt-BR", "¿É o servidor?", '¿'),
            ("vi", "Có، không", '،'),
        ] {
            let found = wrong(language, text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(
                found[0].starts_with(&format!("'{mark}'")),
                "{text}: {found:?}"
            );
        }
    }
}
