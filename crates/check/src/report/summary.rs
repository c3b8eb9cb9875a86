//! [`Summary`]: the numbers of a run, or of a part of it.

use serde::Serialize;

use super::judgement::{Judgement, Meaning};
use crate::Verdict;

/// How many cases ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// That were run.
    pub cases: usize,
    /// As required and as recommended.
    pub pass: usize,
    /// Allowed, but not as recommended.
    pub not_strict: usize,
    /// A requirement is broken; those that were known are among them.
    pub fail: usize,
    /// Written down, not judged.
    pub informational: usize,
    /// About an extension that the peer does not have.
    pub not_offered: usize,
    /// Failed, as was known.
    pub expected_failures: usize,
    /// Passed, and is listed as a known failure.
    pub unexpected_passes: usize,
    /// Asked for and never run.
    pub not_run: usize,
}

impl Summary {
    /// Of these.
    #[must_use]
    pub fn of(results: &[Judgement<'_>]) -> Self {
        let mut summary = Self {
            cases: results.len(),
            ..Self::default()
        };
        for result in results {
            *match result.outcome.verdict {
                Verdict::Pass => &mut summary.pass,
                Verdict::NotStrict => &mut summary.not_strict,
                Verdict::Fail => &mut summary.fail,
                Verdict::Informational => &mut summary.informational,
                Verdict::NotOffered => &mut summary.not_offered,
            } += 1;
            match result.meaning {
                Meaning::ExpectedFailure => summary.expected_failures += 1,
                Meaning::UnexpectedPass => summary.unexpected_passes += 1,
                Meaning::Good | Meaning::Bad => {}
            }
        }
        summary
    }
}
