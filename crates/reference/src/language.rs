//! [`Language`]: the languages that the reference is written in, and which of
//! them a reader gets.

use std::fmt;
use std::str::FromStr;

use crate::locale;

/// The languages, a line each: the tag (BCP 47), the name in the language itself and in
/// English.
macro_rules! languages {
    ($($variant:ident: $tag:literal, $name:literal, $english:literal;)+) => {
        /// A language that the reference is written in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Language {
            $(
                #[doc = concat!($english, ".")]
                $variant,
            )+
        }

        impl Language {
            /// Every language.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The language's tag (BCP 47): "en".
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag),+ }
            }

            /// The language's own name: "English".
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// What English calls the language.
            const fn english_name(self) -> &'static str {
                match self { $(Self::$variant => $english),+ }
            }
        }
    };
}

languages! {
    En: "en", "English", "English";
    Fr: "fr", "Français", "French";
    Vi: "vi", "Tiếng Việt", "Vietnamese";
    Ko: "ko", "한국어", "Korean";
    Es: "es", "Español", "Spanish";
    De: "de", "Deutsch", "German";
    PtBr: "pt-BR", "Português (Brasil)", "Brazilian Portuguese";
    Ja: "ja", "日本語", "Japanese";
    ZhHans: "zh-Hans", "简体中文", "Chinese (simplified)";
    Id: "id", "Bahasa Indonesia", "Indonesian";
    Tr: "tr", "Türkçe", "Turkish";
    Ru: "ru", "Русский", "Russian";
    Ar: "ar", "العربية", "Arabic";
}

/// From which side a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// As HTML's `dir` has it: "ltr", "rtl".
impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        })
    }
}

/// The reference is not written in this language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{asked}' is not a language of the reference; {}known are: {}", hint(.nearest), known())]
pub struct UnknownLanguage {
    asked: String,
    nearest: Option<Language>,
}

/// The one that may have been meant, as a part of the sentence.
fn hint(language: &Option<Language>) -> String {
    language.map_or_else(String::new, |nearest| {
        format!("the nearest is {nearest} ({}); ", nearest.name())
    })
}

/// English.
impl Default for Language {
    fn default() -> Self {
        Self::En
    }
}

impl Language {
    /// From which side it is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        if locale::is_right_to_left(self.tag()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// What stands between two sentences: nothing in Japanese and Chinese.
    #[must_use]
    pub const fn between_sentences(self) -> &'static str {
        match self {
            Self::Ja | Self::ZhHans => "",
            _ => " ",
        }
    }

    /// The language and the country where most people speak it, as POSIX and Open Graph
    /// write them: "pt_BR".
    #[must_use]
    pub fn locale(self) -> String {
        locale::with_region(self.tag())
    }

    /// The language that readers of this one can read, by its tag (BCP 47): the
    /// same language in the same script. A region does not matter: "en-GB" is
    /// English. `None` where the reference is not written in it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        locale::fitting(tag, &Self::tags()).map(|place| Self::ALL[place])
    }

    /// The language of a POSIX locale such as "en_GB.UTF-8"; `None` where the
    /// reference is not written in it. "C" and "POSIX" are English.
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        Self::from_tag(&locale::of_posix(locale))
    }

    /// The language to use: the one that was asked for, else that of the
    /// environment, else English.
    ///
    /// `locales` are the values of `LC_ALL`, `LC_MESSAGES` and `LANG` in this
    /// order. As POSIX has it, the first that is set and not empty decides, even
    /// where the reference is not written in its language.
    #[must_use]
    pub fn choose(asked: Option<Self>, locales: [Option<&str>; 3]) -> Self {
        asked
            .or_else(|| Self::from_locale(deciding(locales)?))
            .unwrap_or_default()
    }

    fn tags() -> Vec<&'static str> {
        Self::ALL.iter().map(|language| language.tag()).collect()
    }

    /// The one that was meant by what is not a tag of one: the same language in
    /// another script, its country, or its name.
    fn nearest(asked: &str) -> Option<Self> {
        let near = locale::near(asked, &Self::tags()).map(|place| Self::ALL[place]);
        near.or_else(|| {
            let start: String = asked.to_lowercase().chars().take(3).collect();
            let mut all = Self::ALL.iter().copied();
            all.find(|language| {
                let names = [language.name(), language.english_name()];
                let begins = |name: &str| name.to_lowercase().starts_with(&start);
                start.chars().count() > 1 && names.into_iter().any(begins)
            })
        })
    }
}

/// The value that decides the locale.
fn deciding(locales: [Option<&str>; 3]) -> Option<&str> {
    locales
        .into_iter()
        .flatten()
        .find(|locale| !locale.is_empty())
}

fn known() -> String {
    Language::tags().join(", ")
}

/// Reads a tag, in upper or lower case, with or without a region: "en", "en-GB".
impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::from_tag(tag).ok_or_else(|| UnknownLanguage {
            nearest: Self::nearest(tag),
            asked: tag
                .chars()
                .filter(|char| !char.is_control())
                .take(40)
                .collect(),
        })
    }
}

/// The tag: `fr`.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_round_and_regions_are_ignored() {
        for &language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(language));
        }
        for tag in ["EN", "en-GB", "en_US"] {
            assert_eq!(tag.parse(), Ok(Language::En), "{tag}");
        }
        for (tag, language) in [
            ("fr-CA", Language::Fr),
            ("vi-VN", Language::Vi),
            ("ko_KR", Language::Ko),
            ("pt-PT", Language::PtBr),
            ("zh_CN", Language::ZhHans),
            ("in", Language::Id),
            ("ar-EG", Language::Ar),
        ] {
            assert_eq!(tag.parse(), Ok(language), "{tag}");
        }
    }

    #[test]
    fn an_unknown_tag_names_the_known_ones() {
        for tag in ["xx", "", "C", "-"] {
            let error = tag.parse::<Language>().unwrap_err().to_string();
            let expected = format!(
                "'{tag}' is not a language of the reference; known are: {}",
                known()
            );
            assert_eq!(error, expected);
        }
    }

    #[test]
    fn an_unknown_tag_names_the_nearest() {
        for (tag, nearest) in [
            ("english", "en (English)"),
            ("French", "fr (Français)"),
            ("Tiếng", "vi (Tiếng Việt)"),
            ("kr", "ko (한국어)"),
            ("한국", "ko (한국어)"),
            ("en-Cyrl", "en (English)"),
            ("zh-TW", "zh-Hans (简体中文)"),
            ("jp", "ja (日本語)"),
            ("german", "de (Deutsch)"),
            ("brazilian", "pt-BR (Português (Brasil))"),
            ("русск", "ru (Русский)"),
            ("العربي", "ar (العربية)"),
        ] {
            let error = tag.parse::<Language>().unwrap_err().to_string();
            let expected = format!("; the nearest is {nearest}; known are: {}", known());
            assert!(error.ends_with(&expected), "{error}");
        }
    }

    #[test]
    fn locales() {
        for locale in [
            "en",
            "en_GB",
            "en_GB.UTF-8",
            "en_IE@euro",
            "C",
            "C.UTF-8",
            "POSIX",
        ] {
            assert_eq!(
                Language::from_locale(locale),
                Some(Language::En),
                "{locale}"
            );
        }
        assert_eq!(Language::from_locale("ko_KR.UTF-8"), Some(Language::Ko));
        for locale in ["", "xx_XX.UTF-8", ".UTF-8", "Cx", "@"] {
            assert_eq!(Language::from_locale(locale), None, "{locale}");
        }
    }

    #[test]
    fn the_first_locale_that_is_set_decides() {
        assert_eq!(deciding([Some("xx"), Some("en"), Some("en")]), Some("xx"));
        assert_eq!(deciding([Some(""), None, Some("en_GB")]), Some("en_GB"));
        assert_eq!(deciding([None, Some("en"), Some("xx")]), Some("en"));
        assert_eq!(deciding([None, None, Some("")]), None);
        assert_eq!(
            Language::choose(None, [Some("xx"), None, None]),
            Language::En
        );
        assert_eq!(
            Language::choose(Some(Language::En), [None; 3]),
            Language::En
        );
    }
}
