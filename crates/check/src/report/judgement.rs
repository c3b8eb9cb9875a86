//! [`Judgement`]: a case, what it found, and what that means for the run.

use crate::{Case, Expected, Outcome, Verdict};

/// A case and what it found.
#[derive(Debug, Clone, Copy)]
pub struct Judgement<'a> {
    /// The case.
    pub case: &'a Case,
    /// What it found.
    pub outcome: &'a Outcome,
    /// Why it is known to fail, where it is.
    pub expected: Option<&'a str>,
    /// What this means for the run.
    pub meaning: Meaning,
}

/// What the verdict of a case means for the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It is well.
    Good,
    /// It fails the run.
    Bad,
    /// It failed, as was known.
    ExpectedFailure,
    /// It passed, and is listed among the known failures: that fails the run, so
    /// that the list stays true.
    UnexpectedPass,
}

impl<'a> Judgement<'a> {
    /// What a case found, beside what was known.
    #[must_use]
    pub fn new(case: &'a Case, outcome: &'a Outcome, expected: &'a Expected, strict: bool) -> Self {
        let expected = expected.reason(case.id());
        let failed = match outcome.verdict {
            Verdict::Fail => true,
            Verdict::NotStrict => strict,
            Verdict::Pass | Verdict::Informational | Verdict::NotOffered => false,
        };
        let meaning = match (failed, expected) {
            (true, Some(_)) => Meaning::ExpectedFailure,
            (true, None) => Meaning::Bad,
            (false, Some(_)) if outcome.verdict == Verdict::Pass => Meaning::UnexpectedPass,
            (false, _) => Meaning::Good,
        };
        Self {
            case,
            outcome,
            expected,
            meaning,
        }
    }
}
