//! Tags of languages (BCP 47): which of those that there are fits one that is
//! asked for, by the rules and data of Unicode.

use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// A language as it is written somewhere, with what its tag leaves out.
#[derive(Debug, Clone, PartialEq)]
struct Written {
    language: icu_locale::subtags::Language,
    script: Option<icu_locale::subtags::Script>,
    region: Option<icu_locale::subtags::Region>,
}

impl Written {
    /// Of a tag, such as "pt-BR" or "zh_TW"; an old one ("iw") stands for the new.
    fn of(tag: &str) -> Option<Self> {
        let mut locale: Locale = tag.replace('_', "-").parse().ok()?;
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        let mut id = locale.id;
        if id.language.is_unknown() {
            return None;
        }
        LocaleExpander::new_common().maximize(&mut id);
        Some(Self {
            language: id.language,
            script: id.script,
            region: id.region,
        })
    }
}

/// The place of the language among `available` that readers of `asked` can read:
/// the same one in the same script, of their region if there is one.
pub(crate) fn fitting(asked: &str, available: &[&str]) -> Option<usize> {
    let asked = Written::of(asked)?;
    let readable = || {
        available.iter().enumerate().filter_map(|(place, tag)| {
            let written = Written::of(tag)?;
            let same = written.language == asked.language && written.script == asked.script;
            same.then_some((place, written))
        })
    };
    let near = readable().find(|(_, written)| written.region == asked.region);
    near.or_else(|| readable().next()).map(|(place, _)| place)
}

/// The place of the language among `available` that the author of `asked` may have
/// meant: the same language in another script, or that of a country ("jp").
pub(crate) fn near(asked: &str, available: &[&str]) -> Option<usize> {
    let of = |tag: &str| Written::of(tag).map(|written| written.language);
    let meant = |language| available.iter().position(|tag| of(tag) == Some(language));
    of(asked).and_then(meant).or_else(|| {
        let mut id = format!("und-{asked}").parse::<Locale>().ok()?.id;
        id.region?;
        LocaleExpander::new_common().maximize(&mut id);
        meant(id.language)
    })
}

/// The tag of a POSIX locale such as "de_AT.UTF-8@euro": "de_AT". A modifier that
/// names a script is part of it.
pub(crate) fn of_posix(locale: &str) -> String {
    let (rest, modifier) = locale.split_once('@').unwrap_or((locale, ""));
    let tag = rest.split('.').next().unwrap_or_default();
    if matches!(tag, "C" | "POSIX") {
        return "en".to_owned();
    }
    let script = match modifier {
        "latin" => "Latn",
        "cyrillic" => "Cyrl",
        "devanagari" => "Deva",
        _ => return tag.to_owned(),
    };
    let (language, region) = tag.split_once('_').unwrap_or((tag, ""));
    let region = if region.is_empty() { "" } else { "_" }.to_owned() + region;
    format!("{language}_{script}{region}")
}

/// A tag with the region where most people speak the language: "zh_CN" for "zh-Hans".
pub(crate) fn with_region(tag: &str) -> String {
    let written = Written::of(tag).and_then(|it| Some(format!("{}_{}", it.language, it.region?)));
    written.unwrap_or_else(|| tag.replace('-', "_"))
}

/// Whether the language is written from right to left.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let locale = tag.parse::<Locale>();
    locale.is_ok_and(|locale| LocaleDirectionality::new_common().is_right_to_left(&locale.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The languages that there will be.
    const ALL: &[&str] = &[
        "en", "fr", "vi", "ko", "es", "de", "pt-BR", "ja", "zh-Hans", "id", "tr", "ru", "ar",
    ];

    fn fit(asked: &str) -> Option<&'static str> {
        fitting(asked, ALL).map(|place| ALL[place])
    }

    #[test]
    fn each_tag_fits_its_language() {
        for &tag in ALL {
            assert_eq!(fit(tag), Some(tag));
            assert_eq!(fit(&tag.to_uppercase()), Some(tag));
            assert_eq!(fit(&tag.replace('-', "_")), Some(tag));
        }
        for (asked, expected) in [
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-TW", "zh-Hans"),
            ("cmn-Hans-CN", "zh-Hans"),
            ("en-GB", "en"),
            ("eng", "en"),
            ("fr-CA", "fr"),
            ("fr-u-ca-gregory", "fr"),
            ("de-AT", "de"),
            ("de-1996", "de"),
            ("in", "id"),
            ("in-ID", "id"),
            ("ar-EG", "ar"),
            ("es-419", "es"),
            ("ru-Cyrl", "ru"),
            ("ja-JP", "ja"),
        ] {
            assert_eq!(fit(asked), Some(expected), "{asked}");
        }
    }

    #[test]
    fn another_script_is_another_language() {
        for asked in [
            "zh-TW", "zh-Hant", "zh-HK", "zh-MO", "zh_TW", "ru-Latn", "en-Cyrl", "ar-Latn", "iw",
            "he", "sr", "sr-Latn", "xx", "", "-", "und", "und-KR", "*", "english", "C", "e",
            "en\u{1b}", "und-Latn",
        ] {
            assert_eq!(fit(asked), None, "{asked}");
        }
    }

    #[test]
    fn the_reader_s_region_and_script_decide_between_two() {
        let available = [
            "pt-PT", "pt-BR", "zh-Hans", "zh-Hant", "sr", "sr-Latn", "he",
        ];
        for (asked, expected) in [
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-PT"),
            ("pt-AO", "pt-PT"),
            ("zh", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("sr", "sr"),
            ("sr-RS", "sr"),
            ("sr-Latn", "sr-Latn"),
            ("sh", "sr-Latn"),
            ("iw-IL", "he"),
        ] {
            let place = fitting(asked, &available);
            assert_eq!(
                place.map(|place| available[place]),
                Some(expected),
                "{asked}"
            );
        }
    }

    #[test]
    fn locales_of_posix() {
        for (locale, tag) in [
            ("C", "en"),
            ("C.UTF-8", "en"),
            ("POSIX", "en"),
            ("de_AT@euro", "de_AT"),
            ("ko_KR.UTF-8", "ko_KR"),
            ("sr_RS@latin", "sr_Latn_RS"),
            ("sr_RS.UTF-8@latin", "sr_Latn_RS"),
            ("uz@cyrillic", "uz_Cyrl"),
            (".UTF-8", ""),
            ("", ""),
            ("Cx", "Cx"),
        ] {
            assert_eq!(of_posix(locale), tag, "{locale}");
        }
    }

    #[test]
    fn the_nearest_is_of_the_same_language_or_of_the_country() {
        for (asked, expected) in [
            ("zh-TW", Some("zh-Hans")),
            ("jp", Some("ja")),
            ("kr", Some("ko")),
            ("vn", Some("vi")),
            ("cn", Some("zh-Hans")),
            ("xx", None),
            ("english", None),
            ("", None),
        ] {
            assert_eq!(
                near(asked, ALL).map(|place| ALL[place]),
                expected,
                "{asked}"
            );
        }
    }

    #[test]
    fn each_language_has_a_country() {
        for (tag, locale) in [
            ("en", "en_US"),
            ("pt-BR", "pt_BR"),
            ("zh-Hans", "zh_CN"),
            ("ar", "ar_EG"),
            ("xx", "xx"),
        ] {
            assert_eq!(with_region(tag), locale);
        }
    }

    #[test]
    fn directions() {
        for tag in ["ar", "he", "fa", "ur", "ar-EG", "az-Arab"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["en", "zh-Hans", "ru", "ar-Latn", ""] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
