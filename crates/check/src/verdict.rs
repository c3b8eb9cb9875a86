//! [`Verdict`] and [`Finding`]: what is said of a peer.

use std::fmt;

/// What one case found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// As required and as recommended.
    Pass,
    /// The standard leaves the matter open: what the peer did is written down.
    Informational,
    /// The peer does not take part in what the case is about, which is its choice:
    /// neither a pass nor a fail.
    NotOffered,
    /// Nothing that the standard forbids, but not what it recommends, or later
    /// than it could be said.
    NotStrict,
    /// The requirement is broken.
    Fail,
}

impl Verdict {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Informational => "informational",
            Self::NotOffered => "not_offered",
            Self::NotStrict => "not_strict",
            Self::Fail => "fail",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NotOffered => "not offered",
            Self::NotStrict => "not strict",
            other => other.as_str(),
        })
    }
}

/// Why a case is no pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// [`Verdict::Fail`], [`Verdict::NotStrict`] or [`Verdict::NotOffered`].
    pub verdict: Verdict,
    /// What the peer did and what was due, in one sentence without a full stop.
    pub sentence: String,
}

impl Finding {
    /// The requirement is broken.
    pub fn fail(sentence: impl Into<String>) -> Self {
        Self {
            verdict: Verdict::Fail,
            sentence: sentence.into(),
        }
    }

    /// The peer does not take part, which is its choice.
    pub fn not_offered(sentence: impl Into<String>) -> Self {
        Self {
            verdict: Verdict::NotOffered,
            sentence: sentence.into(),
        }
    }

    /// Allowed, but not what is recommended.
    pub fn not_strict(sentence: impl Into<String>) -> Self {
        Self {
            verdict: Verdict::NotStrict,
            sentence: sentence.into(),
        }
    }
}

/// How a case goes on: `?` ends it with its finding.
pub type Judged<T = ()> = Result<T, Finding>;
