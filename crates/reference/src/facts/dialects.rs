//! `facts/dialects.json`, as it is.

use serde::{Deserialize, Serialize};

use super::Evidence;

super::facts! {
    /// Every dialect, by id.
    dialects: Dialect = "../../facts/dialects.json", dialects
}

/// A service or a library whose close codes, or whose reasons inside the protocol, have
/// meanings of their own.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialect {
    /// Its id: `discord-gateway`.
    pub id: String,
    /// Its name: "Discord Gateway".
    pub name: String,
    /// What it is.
    pub kind: DialectKind,
    /// The subprotocols that belong to it.
    pub subprotocols: Vec<String>,
    /// The names of its hosts, as far as they are known.
    pub hosts: Vec<String>,
    /// Where its meaning is.
    pub channel: Channel,
    /// Where all of it comes from.
    pub evidence: Vec<Evidence>,
    pub(crate) codes: Vec<Entry>,
    #[serde(default)]
    pub(crate) ranges: Vec<Range>,
    #[serde(default)]
    pub(crate) substitutes: Vec<Substitute>,
}

/// What a dialect belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DialectKind {
    /// A service that others connect to.
    Service,
    /// A library or a protocol that anyone may run.
    Library,
}

/// Where the meaning of an end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// In the close code.
    Code,
    /// In the close code with its reason.
    Reason,
    /// In a message before the Close.
    InBand,
}

/// Whether a client reconnects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DialectReconnect {
    /// Yes.
    Yes,
    /// Yes, and it waits longer each time.
    Backoff,
    /// Only with something changed.
    Changed,
    /// No.
    No,
}

/// What becomes of the session when the client reconnects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Resume {
    /// It can be taken up again.
    Same,
    /// It is lost: a new one begins.
    New,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) code: Option<u16>,
    pub(crate) name: String,
    pub(crate) reconnect: Option<DialectReconnect>,
    pub(crate) stated: bool,
    pub(crate) resume: Option<Resume>,
    pub(crate) reason: Option<String>,
    pub(crate) delay_ms: Option<DialectDelay>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Range {
    pub(crate) from: u16,
    pub(crate) to: u16,
    pub(crate) reconnect: DialectReconnect,
    pub(crate) stated: bool,
    pub(crate) delay_ms: Option<DialectDelay>,
}

/// The delay that a dialect names for the first attempt, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DialectDelay {
    /// The shortest.
    pub min: u32,
    /// The longest, where the dialect names it.
    pub max: Option<u32>,
}

/// A code of the dialect for a registered one that a gateway says of itself.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Substitute {
    /// The registered code.
    pub from: u16,
    /// The dialect's.
    pub to: u16,
    /// Where its meaning and its advice come from.
    pub evidence: Vec<Evidence>,
}
