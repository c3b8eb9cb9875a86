//! [`PairFacts`]: what is known of a pair that people confuse.

use serde::Deserialize;

use super::Evidence;

/// What is known of a pair that has words of its own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairFacts {
    /// The two codes, the smaller one first: `1000-1005`.
    pub id: String,
    /// For what its words say of software.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What to read next: codes and pairs.
    pub next: Vec<String>,
    /// False where some receivers cannot tell the two apart.
    pub apart: bool,
}

super::facts! {
    /// Every pair that has words of its own.
    pairs: PairFacts = "../../facts/pairs.json", pairs
}

/// The pair of these two codes, the smaller one first, if it has words of its
/// own.
#[must_use]
pub fn pair(a: u16, b: u16) -> Option<&'static PairFacts> {
    let id = format!("{a}-{b}");
    pairs().iter().find(|pair| pair.id == id)
}
