//! [`Stats`]: how often records share a value.

use std::fmt;
use std::str::FromStr;

use farewell_close::Timestamp;

use crate::Why;

/// What records are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Axis {
    /// The code that the client's application saw.
    Code,
    /// Why it ended.
    Cause,
    /// Who ended first.
    Initiator,
    /// The gateway's name.
    Node,
    /// The route.
    Route,
    /// The host that the client asked for.
    Host,
    /// The path, without its query.
    Path,
    /// The user.
    User,
    /// The client's IP address, without its port.
    Address,
    /// The client's `User-Agent`.
    UserAgent,
    /// The upstream's address.
    Upstream,
}

/// The word is no axis.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{word}' cannot be counted by; known are: {}", Axis::ALL.map(Axis::as_str).join(", "))]
pub struct UnknownAxis {
    word: String,
}

impl Axis {
    /// Every axis.
    pub const ALL: [Self; 11] = [
        Self::Code,
        Self::Cause,
        Self::Initiator,
        Self::Node,
        Self::Route,
        Self::Host,
        Self::Path,
        Self::User,
        Self::Address,
        Self::UserAgent,
        Self::Upstream,
    ];

    /// The word; also the column of the table `closes`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Cause => "cause",
            Self::Initiator => "initiator",
            Self::Node => "node",
            Self::Route => "route",
            Self::Host => "host",
            Self::Path => "path",
            Self::User => "user",
            Self::Address => "address",
            Self::UserAgent => "user_agent",
            Self::Upstream => "upstream",
        }
    }
}

impl fmt::Display for Axis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Axis {
    type Err = UnknownAxis;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|axis| axis.as_str() == word)
            .ok_or_else(|| UnknownAxis {
                word: word.chars().take(40).collect(),
            })
    }
}

/// How often each value stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats {
    /// What was counted by.
    pub by: Axis,
    /// The records that fit the filter, those beyond its limit included.
    pub total: u64,
    /// The records that were lost before they could be written. The filter's
    /// code can't be applied to them.
    pub lost: u64,
    /// Why they were lost, most first.
    pub losses: Vec<Loss>,
    /// The values, most frequent first; equal ones by value.
    pub counts: Vec<Count>,
}

/// One value and its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The value; `None` for records without one.
    pub value: Option<String>,
    /// The records with this value.
    pub count: u64,
    /// How many of them ended cleanly.
    pub clean: u64,
}

impl Count {
    /// The share of `total`, 0 to 1; 0 of nothing.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn share(&self, total: u64) -> f64 {
        if total == 0 {
            0.0
        } else {
            self.count as f64 / total as f64
        }
    }
}

/// Records that were never written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// What prevented it; `None` for a reason that this version does not know.
    pub why: Option<Why>,
    /// How many records.
    pub count: u64,
    /// The minute in which the latest of them were lost.
    pub latest: Timestamp,
}
