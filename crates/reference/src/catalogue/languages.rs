//! [`Catalogues`]: the texts of every language, each parsed when it is first asked.

use std::sync::OnceLock;

use super::check::{Rules, check};
use super::problem::Problem;
use super::{Catalogue, Functions};
use crate::Language;

/// The [`Catalogues`] of a crate, from the Fluent files `DIRECTORY/LANGUAGE/FILE`,
/// which it embeds. The directory is looked for from the file that says this.
///
/// ```text
/// static TEXTS: Catalogues = embedded!("../messages", "first.ftl", "second.ftl");
/// ```
#[macro_export]
macro_rules! embedded {
    ($directory:literal, $($file:literal),+ $(,)?) => {
        $crate::catalogue::Catalogues::new([
            &[$(include_str!(concat!($directory, "/en/", $file))),+],
            &[$(include_str!(concat!($directory, "/fr/", $file))),+],
            &[$(include_str!(concat!($directory, "/vi/", $file))),+],
            &[$(include_str!(concat!($directory, "/ko/", $file))),+],
            &[$(include_str!(concat!($directory, "/es/", $file))),+],
            &[$(include_str!(concat!($directory, "/de/", $file))),+],
            &[$(include_str!(concat!($directory, "/pt-BR/", $file))),+],
            &[$(include_str!(concat!($directory, "/ja/", $file))),+],
            &[$(include_str!(concat!($directory, "/zh-Hans/", $file))),+],
            &[$(include_str!(concat!($directory, "/id/", $file))),+],
            &[$(include_str!(concat!($directory, "/tr/", $file))),+],
            &[$(include_str!(concat!($directory, "/ru/", $file))),+],
            &[$(include_str!(concat!($directory, "/ar/", $file))),+],
        ])
    };
}

/// The Fluent files of each language, in the order of [`Language::ALL`].
pub type Sources = [&'static [&'static str]; Language::ALL.len()];

/// The texts of every language, for a `static`: a language is parsed when it is
/// first asked for, and only then.
pub struct Catalogues {
    sources: Sources,
    functions: Functions,
    parsed: [OnceLock<Catalogue>; Language::ALL.len()],
}

impl Catalogues {
    /// Of these files.
    #[must_use]
    pub const fn new(sources: Sources) -> Self {
        Self {
            sources,
            functions: Functions::NONE,
            parsed: [const { OnceLock::new() }; Language::ALL.len()],
        }
    }

    /// The same, for texts that call these functions.
    #[must_use]
    pub const fn calling(mut self, functions: Functions) -> Self {
        self.functions = functions;
        self
    }

    /// The texts of this language.
    #[must_use]
    pub fn of(&self, language: Language) -> &Catalogue {
        self.parsed[language as usize].get_or_init(|| {
            let sources = self.sources[language as usize];
            Catalogue::calling(language, sources, self.functions)
        })
    }

    /// What is wrong with the texts, in every language.
    #[must_use]
    pub fn problems(&self, rules: &Rules<'_>) -> Vec<Problem> {
        let tags = Language::ALL.iter().map(|language| language.tag());
        let languages: Vec<_> = tags.zip(self.sources).collect();
        check(&languages, self.functions, rules)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own() {
        const SOURCES: Sources = {
            let mut sources: Sources = [&["bye = Goodbye"]; Language::ALL.len()];
            sources[Language::Fr as usize] = &["bye = Au revoir"];
            sources
        };
        static TEXTS: Catalogues = Catalogues::new(SOURCES);
        for &language in Language::ALL {
            assert_eq!(TEXTS.of(language).language(), language);
        }
        assert_eq!(TEXTS.of(Language::Fr).plain("bye"), "Au revoir");
    }
}
