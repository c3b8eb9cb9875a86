//! [`Limit`]: how large messages and frames may be.

use super::Evidence;

/// A limit of size that ends connections.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Its id: "ws-max-payload".
    pub id: String,
    /// The id of the software or the service.
    pub software: String,
    /// Its value where nobody sets it.
    pub bytes: u64,
    /// The name of the setting; empty where it cannot be set.
    pub setting: String,
    /// Of what.
    pub what: Limited,
    /// What the client's application sees.
    pub client_sees: Option<u16>,
    /// What the server's application sees.
    pub server_sees: Option<u16>,
    /// Its sources.
    pub evidence: Vec<Evidence>,
}

/// What a limit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Limited {
    /// A whole message.
    Message,
    /// One frame of it.
    Frame,
    /// What waits to be sent.
    Queue,
}

super::facts! {
    /// Every limit.
    limits: Limit = "../../facts/limits.json", limits
}

/// The limit of this id.
#[must_use]
pub fn limit_of(id: &str) -> Option<&'static Limit> {
    limits().iter().find(|limit| limit.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_is_read_and_has_a_source() {
        assert!(limits().len() > 35, "{}", limits().len());
        for limit in limits() {
            assert!(!limit.evidence.is_empty(), "{}", limit.id);
        }
        assert_eq!(limit_of("ws-max-payload").unwrap().bytes, 104_857_600);
    }
}
