//! [`Report`]: a finished run, from which every report is made: JSON, JUnit, a
//! page, and the files that Autobahn's users read. Each is a pure function; nothing
//! is written to a disk here.

mod autobahn;
mod html;
mod json;
mod judgement;
mod junit;
mod summary;

pub use autobahn::autobahn;
pub(crate) use autobahn::behaviour;
pub use html::html;
pub use json::{description, json};
pub use judgement::{Judgement, Meaning};
pub use junit::junit;
pub use summary::Summary;

use std::time::Duration;

use farewell_close::Timestamp;

use crate::{Role, Selection, Settings};

/// A finished run.
#[derive(Debug)]
pub struct Report<'a> {
    /// What was judged.
    pub role: Role,
    /// The server's URL, or the client's name for itself; printable.
    pub name: &'a str,
    /// When the run began.
    pub started_at: Timestamp,
    /// How long it took.
    pub duration: Duration,
    /// How cases were run.
    pub settings: &'a Settings,
    /// Which were asked for.
    pub selection: &'a Selection,
    /// Whether what is not strict fails the run.
    pub strict: bool,
    /// What came of each, in the order of the cases.
    pub results: Vec<Judgement<'a>>,
    /// Cases that were asked for and never run.
    pub not_run: usize,
}

impl Report<'_> {
    /// The numbers.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::of(&self.results);
        summary.not_run = self.not_run;
        summary
    }

    /// Whether all that was asked for was run, and nothing failed that was not
    /// known to.
    #[must_use]
    pub fn is_good(&self) -> bool {
        let bad = |judgement: &Judgement<'_>| {
            matches!(judgement.meaning, Meaning::Bad | Meaning::UnexpectedPass)
        };
        self.not_run == 0 && !self.results.iter().any(bad)
    }

    /// The results section by section, in order.
    pub fn sections(&self) -> impl Iterator<Item = (String, &[Judgement<'_>])> {
        self.results
            .chunk_by(|a, b| a.case.id().section() == b.case.id().section())
            .map(|results| {
                let section = results.first().map(|first| first.case.id().section());
                (section.unwrap_or_default(), results)
            })
    }
}

/// Milliseconds, whole.
fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Bytes as two digits each, apart.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digits: Vec<_> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.join(" ")
}

#[cfg(test)]
mod tests;
