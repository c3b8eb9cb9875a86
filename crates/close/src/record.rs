//! [`CloseRecord`]: a report made permanent, schema `farewell.close/1`.

use crate::{
    Advice, Cause, Fact, Finding, Party, SeenClose, Setting, TcpEnd, Timestamp, Violation,
};

/// The name of the record's schema; its first field.
pub const SCHEMA: &str = "farewell.close/1";

/// How one relayed connection ended: both sides, who and when. Handshakes that
/// never opened have one too. Every field is always present in JSON; null where
/// it is unknown.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CloseRecord {
    /// [`SCHEMA`].
    #[cfg_attr(feature = "serde", serde(with = "schema"))]
    pub schema: (),
    /// A ULID: unique, and ascending with the time of opening.
    pub id: String,
    /// The gateway's own name.
    pub node: String,
    /// The route that the client took.
    pub route: String,
    /// The `Host` that the client asked for.
    pub host: Option<String>,
    /// The path, without its query.
    pub path: Option<String>,
    /// The user, where one is known.
    pub user: Option<String>,
    /// The trace of the `traceparent` header.
    pub trace_id: Option<String>,
    /// When the upgrade was complete; `None` if it never was.
    pub opened_at: Option<Timestamp>,
    /// When the last of the two connections ended.
    pub closed_at: Timestamp,
    /// Between the two, in milliseconds; 0 if it never opened.
    pub duration_ms: u64,
    /// The status that the client's handshake was answered with.
    pub http_status: Option<u16>,
    /// What the client's application reports: the code that farewell sent where
    /// the client answered or finished, else 1006.
    pub code: u16,
    /// The code's name.
    pub name: String,
    /// The text beside it.
    pub reason: String,
    /// Whether the client's connection ended cleanly.
    pub clean: bool,
    /// Who ended first.
    pub initiator: Party,
    /// Why.
    pub cause: Cause,
    /// Where `close` was called, where it was this program.
    pub called_at: Option<String>,
    /// The client's side.
    pub client: ClientRecord,
    /// The upstream's side; `None` where it was never connected.
    pub upstream: Option<LegRecord>,
    /// What was carried.
    pub traffic: Traffic,
    /// The rule that was broken.
    pub violation: Option<Violation>,
    /// What the rules of the route's policy found; the first that acted ended
    /// the connection. Records from before there was a policy have none.
    #[cfg_attr(feature = "serde", serde(default))]
    pub policy: Vec<Finding>,
    /// What was seen of the upstream that decided the cause, in the order of time.
    /// Empty where no verdict on the upstream was needed, and in older records.
    #[cfg_attr(feature = "serde", serde(default))]
    pub evidence: Vec<Fact>,
    /// The limit or the time-out of the gateway that ended the connection, if one did.
    #[cfg_attr(feature = "serde", serde(default))]
    pub setting: Option<Setting>,
    /// What the gateway would have closed the client's connection with, on a route that
    /// only observes; `None` where it closed it, or would not have.
    #[cfg_attr(feature = "serde", serde(default))]
    pub withheld: Option<SeenClose>,
    /// Should the client come back?
    pub advice: Advice,
}

/// The client's side of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientRecord {
    /// Its address.
    pub address: Option<String>,
    /// Its `User-Agent`.
    pub user_agent: Option<String>,
    /// The subprotocol that was agreed.
    pub subprotocol: Option<String>,
    /// The Close that farewell sent.
    pub sent: Option<SeenClose>,
    /// The Close that farewell received.
    pub received: Option<SeenClose>,
    /// How TCP ended.
    pub end: TcpEnd,
}

/// The upstream's side of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LegRecord {
    /// Its address.
    pub address: String,
    /// The Close that farewell sent.
    pub sent: Option<SeenClose>,
    /// The Close that farewell received.
    pub received: Option<SeenClose>,
    /// How TCP ended.
    pub end: TcpEnd,
}

/// What a connection carried; payload bytes as on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Traffic {
    /// Whole messages from the client.
    pub messages_in: u64,
    /// Their payload bytes.
    pub bytes_in: u64,
    /// Whole messages to the client.
    pub messages_out: u64,
    /// Their payload bytes.
    pub bytes_out: u64,
    /// Messages of the client that no upstream took.
    pub lost: u64,
}

#[cfg(feature = "serde")]
mod schema {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    // serde's `with` passes a reference.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub(super) fn serialize<S: Serializer>((): &(), serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(super::SCHEMA)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
        let schema = String::deserialize(deserializer)?;
        if schema == super::SCHEMA {
            Ok(())
        } else {
            Err(D::Error::custom(format!(
                "schema {schema:?}; this version reads {:?}",
                super::SCHEMA
            )))
        }
    }
}
