//! [`Fact`]: what was seen of an upstream, and when. A verdict rests on facts.

use crate::Timestamp;
use crate::words::words;

/// What was seen of the upstream, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Fact {
    /// When it was seen; the first time, if it was seen several times in a row.
    pub at: Timestamp,
    /// What was seen.
    #[cfg_attr(feature = "serde", serde(rename = "fact"))]
    pub seen: Observation,
    /// How often in a row.
    pub count: u64,
}

/// `2026-11-20T09:34:08.101Z refused, 14 times`.
impl std::fmt::Display for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.at, self.seen)?;
        if self.count > 1 {
            write!(f, ", {} times", self.count)?;
        }
        Ok(())
    }
}

/// What can be seen of an upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Observation {
    /// A connection ended without a Close: this one, and as many others as `count` says
    /// within the same second.
    ConnectionEnded,
    /// Another connection answered a Ping that was sent after that.
    Pong,
    /// A connection that was open before the server refused new ones has neither ended nor
    /// answered a Ping.
    StillOpen,
    /// The health check failed.
    CheckFailed,
    /// An opening handshake was answered.
    Answered,
    /// A new connection was accepted.
    Accepted,
    /// Every address of the name refused a new connection, or reset it.
    Refused,
    /// A new connection was neither accepted nor refused: no answer in time, no route,
    /// no name, no TLS.
    Unreachable,
    /// The gateway itself could not try: it had no descriptor or no port left.
    CouldNotTry,
    /// A Ping was not answered in time, or no byte was taken.
    NoPong,
    /// An opening handshake was not answered in time.
    NoAnswer,
}

words!(Observation, "fact", {
    ConnectionEnded = "connection_ended",
    Pong = "pong",
    StillOpen = "still_open",
    CheckFailed = "check_failed",
    Answered = "answered",
    Accepted = "accepted",
    Refused = "refused",
    Unreachable = "unreachable",
    CouldNotTry = "could_not_try",
    NoPong = "no_pong",
    NoAnswer = "no_answer",
});
