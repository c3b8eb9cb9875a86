//! [`Symptoms`]: what is known of an ending. All of it may be unknown.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use farewell_close::{Cause, Party, printable};

/// What is known of how a connection ended.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
pub struct Symptoms {
    /// The code that was reported.
    pub code: Option<u16>,
    /// The text beside it; empty where there was none.
    pub reason: Option<String>,
    /// Whether the close was clean.
    pub clean: Option<bool>,
    /// Whether the connection opened at all.
    pub opened: Option<bool>,
    /// The HTTP status that the handshake was answered with.
    pub http_status: Option<u16>,
    /// From the opening to the end.
    #[serde(rename = "age_seconds", serialize_with = "seconds")]
    pub age: Option<Duration>,
    /// From the last message to the end.
    #[serde(rename = "silence_seconds", serialize_with = "seconds")]
    pub silence: Option<Duration>,
    /// How many connections ended within two seconds, this one included.
    pub together: Option<u32>,
    /// Where the code was seen.
    pub side: Option<Side>,
    /// The ids of the software on the path: browsers, libraries, proxies, services.
    pub software: Vec<String>,
    /// The cause in a record of farewell's gateway.
    pub cause: Option<Cause>,
    /// Which side ended it, in that record.
    pub initiator: Option<Party>,
}

// serde's `serialize_with` passes a reference.
#[allow(clippy::ref_option)]
fn seconds<S: serde::Serializer>(
    span: &Option<Duration>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match span {
        Some(span) => serializer.serialize_some(&span.as_secs_f64()),
        None => serializer.serialize_none(),
    }
}

/// The side of a connection that saw its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The side that asked for the connection.
    Client,
    /// The side that accepted it.
    Server,
}

/// One thing that may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Symptom {
    /// The code.
    Code,
    /// The reason.
    Reason,
    /// Whether it was clean.
    Clean,
    /// Whether it opened.
    Opened,
    /// The status of the handshake.
    HttpStatus,
    /// How long it lived.
    Age,
    /// How long it was silent.
    Silence,
    /// How many ended with it.
    Together,
    /// Who saw it.
    Side,
    /// What is on the path.
    Software,
}

impl Symptom {
    /// Every symptom, in the order in which people are asked.
    pub const ALL: [Self; 10] = [
        Self::Code,
        Self::Reason,
        Self::Clean,
        Self::Opened,
        Self::HttpStatus,
        Self::Age,
        Self::Silence,
        Self::Together,
        Self::Side,
        Self::Software,
    ];

    /// The word for it: "http_status".
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Reason => "reason",
            Self::Clean => "clean",
            Self::Opened => "opened",
            Self::HttpStatus => "http_status",
            Self::Age => "age",
            Self::Silence => "silence",
            Self::Together => "together",
            Self::Side => "side",
            Self::Software => "software",
        }
    }
}

impl fmt::Display for Symptom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// No side of a connection.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no side of a connection; the sides are client and server")]
pub struct UnknownSide(String);

impl FromStr for Side {
    type Err = UnknownSide;

    fn from_str(text: &str) -> Result<Self, UnknownSide> {
        let is = |side: &Self| side.as_str().eq_ignore_ascii_case(text);
        let side = Self::ALL.into_iter().find(is);
        side.ok_or_else(|| UnknownSide(printable(text).chars().take(40).collect()))
    }
}

impl Side {
    /// Both sides.
    pub const ALL: [Self; 2] = [Self::Client, Self::Server];

    /// The word for it: "client".
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Server => "server",
        }
    }
}

impl Symptoms {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// With what follows from what is known: a refused handshake never opened,
    /// what sent a code or lived for a while did open, and a server hears of the end
    /// of a connection only where it opened.
    pub(super) fn completed(&self) -> Self {
        let refused = self
            .http_status
            .is_some_and(|status| status >= 300 || status == 200 && self.age.is_none());
        let carried = self.code.is_some_and(|code| !matches!(code, 1006 | 1015));
        let at_server = self.side == Some(Side::Server) && self.code == Some(1006);
        let lived = self
            .age
            .or(self.silence)
            .is_some_and(|span| !span.is_zero());
        let switched = self.http_status == Some(101);
        let opened = match (refused, carried || lived || switched || at_server) {
            (true, false) => Some(false),
            (false, true) => Some(true),
            // A router that logs 503 for a connection it cut, or a handshake that took long.
            (true, true) | (false, false) => None,
        };
        Self {
            opened: self.opened.or(opened),
            ..self.clone()
        }
    }
}
