//! [`Subject`]: who was measured. `data/benchmarks/subjects.toml` knows them.

use std::fmt;

use serde::Deserialize;

use crate::Result;

#[derive(Deserialize)]
struct Data {
    subject: Vec<About>,
}

/// What is known of a program.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct About {
    /// In results and data.
    pub(crate) name: String,
    /// In print.
    pub(crate) title: String,
    pub(crate) family: Family,
    /// What the measured program is and does.
    pub(crate) words: String,
}

/// Which kind of program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Family {
    Farewell,
    /// A loop that does the least that is possible.
    Floor,
    Rust,
    /// A library in another language.
    Other,
    Proxy,
}

/// Who was measured: a program, in one of its variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) about: About,
    /// Its place in the data, which is its place in tables.
    place: usize,
    pub(crate) variant: Option<String>,
}

/// The application collects replies and flushes once.
const GATHERED: &str = "gathered";

impl Subject {
    /// Of `NAME` or `NAME (VARIANT)`; `None` where the data have no such name.
    pub(crate) fn parse(text: &str, known: &[About]) -> Option<Self> {
        let (name, variant) = match text.split_once(" (") {
            Some((name, rest)) => (name, Some(rest.strip_suffix(')')?.to_owned())),
            None => (text, None),
        };
        let place = known.iter().position(|about| about.name == name)?;
        Some(Self {
            about: known.get(place)?.clone(),
            place,
            variant,
        })
    }

    /// farewell in its default configuration: what the goals are about.
    pub(crate) fn is_ours(&self) -> bool {
        self.about.family == Family::Farewell && self.variant.is_none()
    }

    pub(crate) fn is_rival_in_rust(&self) -> bool {
        self.about.family == Family::Rust
    }

    /// Neither farewell nor a bare loop.
    pub(crate) fn is_rival(&self) -> bool {
        !matches!(self.about.family, Family::Farewell | Family::Floor)
    }

    pub(crate) fn is_gathered(&self) -> bool {
        self.variant.as_deref() == Some(GATHERED)
    }

    /// `NAME` or `NAME (VARIANT)`.
    pub(crate) fn id(&self) -> String {
        match &self.variant {
            Some(variant) => format!("{} ({variant})", self.about.name),
            None => self.about.name.clone(),
        }
    }

    pub(crate) fn order(&self) -> (usize, Option<&str>) {
        (self.place, self.variant.as_deref())
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.about.title)?;
        match self.variant.as_deref() {
            None => Ok(()),
            Some(GATHERED) => f.write_str(", gathered by hand"),
            Some("checked") => f.write_str(", same checks"),
            Some(variant) => write!(f, ", {variant}"),
        }
    }
}

/// All that the data know.
pub(crate) fn known() -> Result<Vec<About>> {
    toml::from_str::<Data>(include_str!("../../data/benchmarks/subjects.toml"))
        .map(|data| data.subject)
        .map_err(|error| format!("data/benchmarks/subjects.toml: {error}"))
}
