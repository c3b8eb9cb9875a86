//! [`Words`]: the texts of the site in one language. Those of the reference are the
//! reference's own.

use farewell_reference::catalogue::{Argument, Catalogue, Catalogues};
use farewell_reference::{Language, embedded, text};

static TEXTS: Catalogues = embedded!(
    "../messages",
    "diagnosis.ftl",
    "pictures.ftl",
    "search.ftl",
    "site.ftl"
);

/// The texts of the site in one language.
#[derive(Clone, Copy)]
pub(crate) struct Words(&'static Catalogue);

impl Words {
    /// The texts of this language.
    pub(crate) fn of(language: Language) -> Self {
        Self(TEXTS.of(language))
    }

    /// Texts that are no language's.
    #[cfg(test)]
    pub(crate) const fn in_test(catalogue: &'static Catalogue) -> Self {
        Self(catalogue)
    }

    pub(crate) const fn language(self) -> Language {
        self.0.language()
    }

    /// A text of the site.
    pub(crate) fn get(self, id: &str) -> String {
        self.0.plain(id)
    }

    /// A text of the site with arguments.
    pub(crate) fn with<const N: usize>(
        self,
        id: &str,
        arguments: [(&str, Argument<'_>); N],
    ) -> String {
        self.0.with(id, arguments)
    }

    /// A text of the reference, by its key: `heading-when`.
    pub(crate) fn reference(self, key: &str) -> String {
        text(key, self.language()).unwrap_or_else(|| key.to_owned())
    }

    /// Some names as one text: "A, B and C".
    pub(crate) fn names(self, names: &[String]) -> String {
        self.0.names(names)
    }
}

#[cfg(test)]
mod tests;
