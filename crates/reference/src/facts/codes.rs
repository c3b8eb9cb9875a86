//! [`CodeFacts`]: what is known of a code or of a range besides what
//! [`farewell_close::info`] says.

use serde::{Deserialize, Serialize};

use super::Evidence;
use crate::entry::entry_of;

/// What is known of a code, or of a range of codes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeFacts {
    /// The code, or the name of the range: `1006`, `unassigned`.
    pub id: String,
    /// The code; `None` for a range.
    #[serde(default)]
    pub code: Option<u16>,
    /// The first and the last code of the range.
    #[serde(default)]
    pub range: Option<[u16; 2]>,
    /// The registered name.
    pub name: String,
    /// What else it is called, in no particular software.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The HTTP status that says the same before a connection is open.
    #[serde(default)]
    pub http: Option<HttpAnalogue>,
    /// What to do first.
    pub first_step: FirstStep,
    /// The ids of the situations in which it is seen, most frequent first.
    pub situations: Vec<String>,
    /// What to read next: codes (`1005`) and pairs (`1000-1006`).
    pub next: Vec<String>,
    /// How long to wait before a reconnect, where more than one answer is right.
    #[serde(default)]
    pub delays: Option<Delays>,
    /// For what the code's own words say of software.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// The HTTP status that corresponds to a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HttpAnalogue {
    /// The status: 500.
    pub status: u16,
    /// Its name: "Internal Server Error".
    pub name: String,
    /// Where the correspondence is stated.
    #[serde(skip_serializing)]
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// Two delays before a reconnect, in milliseconds: shortest and longest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delays {
    /// What the text registered with the code asks for.
    pub registered: [u64; 2],
    /// What is right where the server spreads its closes over time.
    pub paced: [u64; 2],
    /// Where the registered delay is stated.
    #[serde(skip_serializing)]
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// What to do first after a connection that ended with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstStep {
    /// Nothing has to be done.
    Nothing,
    /// Find the call that closed the connection.
    FindCloseCall,
    /// Read the reason.
    ReadReason,
    /// Find out whether the connection ever opened.
    CheckOpened,
    /// Look at the message that was sent last.
    CheckMessage,
    /// Get new credentials.
    RenewCredentials,
    /// Check what the account may do.
    CheckRights,
    /// Wait, then reconnect.
    Wait,
    /// Look at the server behind the gateway.
    LookUpstream,
    /// Look at the certificate and the TLS settings.
    CheckTls,
    /// Compare the extensions that were offered and agreed on.
    CheckExtensions,
    /// Find out who sent the number, and what it means there.
    FindSender,
    /// Read the log of the side that closed.
    ReadLog,
}

super::facts! {
    /// Every code and range that has words of its own.
    codes: CodeFacts = "../../facts/codes.json", codes
}

/// What is known of a number. `None` only where the data lacks it, which a test
/// rules out.
#[must_use]
pub fn facts_of(code: u16) -> Option<&'static CodeFacts> {
    let entry = entry_of(code);
    let (_, id) = entry.split_once('-')?;
    codes().iter().find(|facts| facts.id == id)
}
