//! Words with letters that do not belong there: one that looks Latin and is
//! Cyrillic, or a word of another language.

/// The scripts that are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Han,
    Kana,
    Hangul,
    Other,
}

/// The first word of the text with a letter that is not the language's, or with
/// letters of two alphabets.
pub(super) fn mixed<'a>(language: &str, text: &'a str) -> Option<&'a str> {
    let own = own(language);
    let words = text.split(|char: char| !is_of_word(char));
    words.into_iter().find(|word| {
        let scripts = || word.chars().filter_map(script);
        let is_foreign = |script| script != Script::Latin && !own.contains(&script);
        let alphabets = [Script::Latin, Script::Cyrillic, Script::Greek];
        let mixed = alphabets
            .iter()
            .filter(|alphabet| scripts().any(|script| script == **alphabet));
        scripts().any(is_foreign) || mixed.count() > 1
    })
}

/// The scripts of a language besides the Latin one, in which names stand.
fn own(language: &str) -> &'static [Script] {
    match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "ur" => &[Script::Arabic],
        "be" | "bg" | "mk" | "ru" | "uk" => &[Script::Cyrillic],
        "el" => &[Script::Greek],
        "ja" => &[Script::Han, Script::Kana],
        "ko" => &[Script::Hangul],
        "sr" if !language.contains("Latn") => &[Script::Cyrillic],
        "zh" => &[Script::Han],
        "en" | "fr" | "vi" | "es" | "de" | "pt" | "id" | "tr" | "it" | "nl" | "pl" | "sr" => &[],
        _ => &[Script::Other],
    }
}

/// Letters, and the marks on them.
fn is_of_word(char: char) -> bool {
    char.is_alphabetic() || matches!(char, '\u{300}'..='\u{36f}')
}

/// The script of a letter.
fn script(char: char) -> Option<Script> {
    if !char.is_alphabetic() {
        return None;
    }
    Some(match char {
        // Signs that are written in any language: ª, µ, º.
        'ª' | 'µ' | 'º' => return None,
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' => Script::Arabic,
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => {
            Script::Hangul
        }
        '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Script::Kana,
        '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => Script::Han,
        _ => Script::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_together_is_not_mixed() {
        for (language, text) in [
            ("en", "It takes 5 µs, naïve Ω-free text"),
            ("fr", "Le cœur de l’hôte"),
            ("vi", "Kết nối đã đóng"),
            ("ko", "gateway가 연결을 닫음"),
            ("ja", "WebSocketの接続がクローズされた時々"),
            ("zh-Hans", "服务器关闭了WebSocket连接"),
            ("ru", "TCP-соединение закрыто сервером nginx"),
            ("ar", "أغلق الخادم اتصال WebSocket، ثم"),
            ("tr", "Bağlantı kapatıldı, ışık"),
        ] {
            let found = mixed(language, text);
            let expected = (language == "en").then_some("Ω");
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_letter_of_another_alphabet_is_found() {
        for (language, text, word) in [
            ("ru", "Cервер закрыл", "Cервер"),
            ("ru", "с помощью cookie и ТCP", "ТCP"),
            ("en", "The s\u{435}rver closed", "s\u{435}rver"),
            ("el", "διακoμιστής", "διακoμιστής"),
            ("fr", "Le 服务器 ferme", "服务器"),
            ("zh-Hans", "服务器の接続", "服务器の接続"),
            ("ko", "서버 接続", "接続"),
            ("de", "Der сервер schließt", "сервер"),
        ] {
            assert_eq!(mixed(language, text), Some(word), "{text}");
        }
    }
}
