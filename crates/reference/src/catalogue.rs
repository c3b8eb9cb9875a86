//! [`Catalogue`]: the texts of one language, parsed once, looked up by id.
//!
//! The texts are Fluent files that their crate embeds; any crate can keep its
//! own, with [`embedded`](crate::embedded). A text that is missing shows as its
//! id, never in another language: [`Catalogues::problems`] tells what is missing,
//! and a test of each crate asks it.
//!
//! ```
//! use farewell_reference::Language;
//! use farewell_reference::catalogue::{Arguments, Catalogue};
//!
//! let catalogue = Catalogue::new(Language::En, &["
//! greeting = Hello, { $name }.
//!     .step-1 = Open.
//!     .step-2 = Close.
//! "]);
//! let mut arguments = Arguments::new();
//! arguments.set("name", "reader");
//! assert_eq!(catalogue.text("greeting", &arguments), "Hello, reader.");
//! assert_eq!(catalogue.list("greeting", "step", &arguments), ["Open.", "Close."]);
//! assert_eq!(catalogue.plain("farewell"), "farewell");
//! ```

mod bundle;
mod cardinal;
mod check;
mod entries;
mod formats;
mod functions;
mod isolated;
mod languages;
mod problem;
mod resolved;

/// The named arguments of a text.
///
/// A number is written as the language writes numbers, and a plural form is chosen
/// by it; a close code, which is a name, is given as text.
pub use fluent_bundle::{FluentArgs as Arguments, FluentValue as Argument};

pub(crate) use cardinal::Cardinal;
pub use check::{Rules, check};
pub use entries::written;
pub use functions::{Functions, Value};
pub use languages::{Catalogues, Sources};
pub use problem::{Fault, Problem};

use bundle::Bundle;

use crate::Language;

/// The texts of one language.
pub struct Catalogue {
    language: Language,
    bundle: Bundle,
}

impl Catalogue {
    /// Parses these Fluent files. A faulty entry is left out; of two with the
    /// same id the last counts.
    #[must_use]
    pub fn new(language: Language, sources: &[&str]) -> Self {
        Self::calling(language, sources, Functions::NONE)
    }

    /// The same, for texts that call these functions.
    #[must_use]
    pub fn calling(language: Language, sources: &[&str], functions: Functions) -> Self {
        let bundle = Bundle::new(language.tag(), sources, functions);
        Self { language, bundle }
    }

    /// The language of the texts.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The value of a message. An argument that is missing shows as its name in
    /// braces.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.bundle
            .find(id, None, arguments)
            .unwrap_or_else(|| id.to_owned())
    }

    /// The value of a message that takes no arguments.
    #[must_use]
    pub fn plain(&self, id: &str) -> String {
        self.text(id, &Arguments::new())
    }

    /// The value of a message with these arguments.
    #[must_use]
    pub fn with<const N: usize>(&self, id: &str, arguments: [(&str, Argument<'_>); N]) -> String {
        self.text(id, &arguments.into_iter().collect())
    }

    /// An attribute of a message.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, arguments: &Arguments<'_>) -> String {
        self.bundle
            .find(id, Some(name), arguments)
            .unwrap_or_else(|| format!("{id}.{name}"))
    }

    /// The attributes `name-1`, `name-2` and so on of a message.
    #[must_use]
    pub fn list(&self, id: &str, name: &str, arguments: &Arguments<'_>) -> Vec<String> {
        (1..)
            .map_while(|number| {
                self.bundle
                    .find(id, Some(&format!("{name}-{number}")), arguments)
            })
            .collect()
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has(id)
    }

    /// Some names as one text, joined as the language joins them: "A, B and C".
    #[must_use]
    pub fn names(&self, names: &[String]) -> String {
        self.bundle.list(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_shows_as_its_id() {
        let (texts, arguments) = (Catalogue::new(Language::En, &["a = A\n"]), Arguments::new());
        assert_eq!(texts.text("b", &arguments), "b");
        assert_eq!(texts.attribute("a", "nothing", &arguments), "a.nothing");
        assert!(texts.list("a", "nothing", &arguments).is_empty());
        assert!(texts.has("a") && !texts.has("b"));
    }

    #[test]
    fn arguments_stand_in_their_place() {
        let texts = Catalogue::new(Language::Fr, &["a = { $what }\u{a0}!\n"]);
        let mut arguments = Arguments::new();
        arguments.set("what", "oui");
        assert_eq!(texts.text("a", &arguments), "oui\u{a0}!");
        assert_eq!(texts.plain("a"), "{$what}\u{a0}!");
    }
}
