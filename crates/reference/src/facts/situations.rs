//! [`Situation`]: something that happens to connections, with a test that tells
//! it from the others; its words are the message `seen-<id>`.

use serde::Deserialize;

use super::Evidence;

/// One situation in which a code is seen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// Its id, which ends the id of its message.
    pub id: String,
    /// For what its words say of software.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// The timers that its words name or that lead to it.
    #[serde(default)]
    pub timers: Vec<String>,
    /// The limits that its words name or that lead to it.
    #[serde(default)]
    pub limits: Vec<String>,
    /// Public threads about it.
    #[serde(default)]
    pub threads: Vec<String>,
}

super::facts! {
    /// Every situation.
    situations: Situation = "../../facts/situations.json", situations
}

/// The situation with this id.
#[must_use]
pub fn situation(id: &str) -> Option<&'static Situation> {
    situations().iter().find(|situation| situation.id == id)
}
