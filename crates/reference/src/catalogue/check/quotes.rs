//! Quotation marks: each language has its own, and what is opened is closed. Code keeps
//! straight ones: `close(1000, "done")`.

/// Every mark that opens or closes a quotation, apostrophes aside.
const ALL: &str = "\"“”„«»「」『』";

/// What a language opens a quotation with, and closes it with.
fn own(language: &str) -> &'static [(char, char)] {
    match language.split('-').next().unwrap_or_default() {
        "fr" | "es" | "ar" => &[('«', '»')],
        "ru" => &[('«', '»'), ('„', '“')],
        "de" => &[('„', '“')],
        "pt" | "zh" | "id" | "tr" => &[('“', '”')],
        "ja" => &[('「', '」'), ('『', '』')],
        _ => &[('"', '"')],
    }
}

/// What is wrong with the quotation marks of a text, in words.
pub(super) fn wrong(language: &str, text: &str) -> Vec<String> {
    let own = own(language);
    let mut wrong = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut code = Code::default();
    for (index, char) in text.char_indices() {
        let is_code = code.takes(char);
        if !ALL.contains(char) || is_code {
            continue;
        }
        let closes = open.last().is_some_and(|(_, closing)| *closing == char);
        if closes {
            open.pop();
        } else if let Some((_, closing)) = own.iter().find(|(opening, _)| *opening == char) {
            open.push((index, *closing));
        } else {
            wrong.push(around(text, index));
        }
    }
    wrong.extend(open.iter().map(|(index, _)| around(text, *index)));
    wrong
}

/// The mark, and some of what stands around it.
fn around(text: &str, index: usize) -> String {
    let before = text[..index].chars().rev().take(8).collect::<Vec<_>>();
    let before: String = before.iter().rev().collect();
    let behind: String = text[index..].chars().take(10).collect();
    let mark = behind.chars().next().unwrap_or_default();
    format!("{mark} in {before}{behind}")
}

/// Whether one is within code: what a call is given, an object, the value of a field.
#[derive(Default)]
struct Code {
    brackets: Vec<bool>,
    /// The last character, and the last that was no space.
    last: char,
    last_sign: char,
    in_string: bool,
}

impl Code {
    /// Goes on by a character, and says whether it belongs to code.
    fn takes(&mut self, char: char) -> bool {
        match char {
            '(' => self.brackets.push(self.last.is_ascii_alphanumeric()),
            '{' | '[' => self.brackets.push(true),
            ')' | '}' | ']' => drop(self.brackets.pop()),
            _ => {}
        }
        let begins = self.brackets.contains(&true) || self.last == ':' || self.last_sign == '=';
        let is_code = self.in_string || begins;
        if char == '"' && is_code {
            self.in_string = !self.in_string;
        }
        self.last = char;
        if char != ' ' {
            self.last_sign = char;
        }
        is_code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_quotation_marks_are_right() {
        for (language, text) in [
            ("en", "It says \"going away\" (\"bye\")."),
            (
                "ko",
                "\"going away\"라고 하며 close(1000, \"done\")을 호출합니다.",
            ),
            (
                "fr",
                "Il dit «\u{a0}bye\u{a0}», puis close(1000, \"done\").",
            ),
            (
                "de",
                "Er meldet „going away“ und ruft close(1000, \"done\") auf.",
            ),
            (
                "ru",
                "Причина «Your session „x“ ended», {\"type\":\"error\"}.",
            ),
            ("ja", "「going away」と返す（「bye」）。"),
            ("zh-Hans", "原因是“going away”，retry=\"2\"。"),
            ("pt-BR", "O motivo é “going away”."),
            ("tr", "refused = \"accept\" varsa."),
            ("ar", "السبب «going away»."),
        ] {
            assert_eq!(wrong(language, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn each_wrong_quotation_mark_is_found() {
        for (language, text, mark) in [
            ("de", "Er meldet \"bye\".", '"'),
            ("de", "Er meldet „bye”.", '”'),
            ("es", "El motivo es “bye”.", '“'),
            ("zh-Hans", "原因是「bye」。", '「'),
            ("ja", "\"bye\"と返す。", '"'),
            ("ru", "Причина «bye.", '«'),
            ("tr", "Neden (\"bye\").", '"'),
            ("en", "It says “bye”.", '“'),
        ] {
            let found = wrong(language, text);
            assert!(
                found.iter().any(|found| found.starts_with(mark)),
                "{text}: {found:?}"
            );
        }
    }
}
