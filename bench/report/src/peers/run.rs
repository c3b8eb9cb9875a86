//! [`Run`]: one peer, and what the suite saw of it (schema `farewell.check/1`).

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::Result;

const SCHEMA: &str = "farewell.check/1";

/// One peer, and what the suite saw of it.
#[derive(Debug, Clone)]
pub struct Run {
    /// Whom it is about.
    pub about: About,
    /// When it began: RFC 3339, UTC.
    pub started_at: String,
    /// The version of farewell whose suite it was.
    pub farewell: String,
    /// In the suite's order.
    pub cases: Vec<Case>,
}

/// Whom a run is about; written by whoever started the peer.
#[derive(Debug, Clone, Deserialize)]
pub struct About {
    /// In file names and data.
    pub name: String,
    /// In print.
    pub title: String,
    /// As its package has it.
    pub version: String,
    /// What it is.
    pub kind: Kind,
    /// Whether permessage-deflate was switched on.
    pub compression: bool,
    /// Whether the process was still there after the last case.
    pub alive: bool,
}

/// What a peer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// farewell itself.
    #[serde(rename = "self")]
    Farewell,
    /// Another library.
    Library,
    /// A proxy before farewell.
    Proxy,
}

#[derive(Deserialize)]
struct Document {
    schema: String,
    farewell: String,
    started_at: String,
    cases: Vec<Case>,
}

/// One conversation.
#[derive(Debug, Clone, Deserialize)]
pub struct Case {
    /// Its number, such as `7.9.3`.
    pub id: String,
    /// The first part of the number.
    pub section: String,
    /// What happened, in a few words.
    pub title: String,
    /// What the suite says of it.
    pub verdict: Verdict,
    /// Why it is no pass.
    pub finding: Option<String>,
    /// The first Close of either side.
    pub close: Closes,
    /// What travelled, in order; the suite keeps it only of what did not pass.
    #[serde(default)]
    pub transcript: Vec<Entry>,
}

/// What the suite says of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// As required and as recommended.
    Pass,
    /// Allowed, but not as recommended.
    NotStrict,
    /// A requirement is broken.
    Fail,
    /// The standard leaves the matter open.
    Informational,
    /// The peer has not what the case is about, or a verdict of a later version.
    #[serde(other)]
    Other,
}

/// The first Close of either side.
#[derive(Debug, Clone, Deserialize)]
pub struct Closes {
    /// The suite's.
    pub sent: Option<CloseBody>,
    /// The peer's.
    pub received: Option<CloseBody>,
}

/// What a Close says.
#[derive(Debug, Clone, Deserialize)]
pub struct CloseBody {
    /// As on the wire, legal or not; 1005 or null where there was none.
    pub code: Option<u16>,
    /// The peer's own text: not to be trusted on a page.
    pub reason: String,
}

/// A frame, a head, or the end of TCP in one direction.
#[derive(Debug, Clone, Deserialize)]
pub struct Entry {
    /// Who said it.
    pub from: Speaker,
    /// The first bytes, in hexadecimal.
    pub bytes: String,
    /// How many there were; 0 for the end of TCP.
    pub length: u64,
    /// What they mean, in the suite's words.
    pub what: String,
}

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The suite.
    Suite,
    /// The peer.
    Peer,
}

impl Run {
    /// Reads `NAME.toml`, and `NAME.json` beside it.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or is of another schema.
    pub fn read(about: &Path) -> Result<Self> {
        let json = about.with_extension("json");
        let read = |path: &Path| {
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
        };
        Self::parse(&read(about)?, &read(&json)?)
            .map_err(|error| format!("{}: {error}", json.display()))
    }

    /// Parses the texts of both files.
    ///
    /// # Errors
    ///
    /// One of them is of another schema.
    pub fn parse(about: &str, report: &str) -> Result<Self> {
        let about: About = toml::from_str(about).map_err(|error| error.to_string())?;
        let report: Document = serde_json::from_str(report).map_err(|error| error.to_string())?;
        if report.schema != SCHEMA {
            return Err(format!("schema {}, not {SCHEMA}", report.schema));
        }
        Ok(Self {
            about,
            started_at: report.started_at,
            farewell: report.farewell,
            cases: report.cases,
        })
    }

    /// The case of this number, where it was run.
    #[must_use]
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }
}
