//! [`Setting`]: the limit or the time-out that ended a connection.

use std::fmt;

/// A setting of the gateway: its name as the configuration has it, and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Setting {
    /// Such as `timeouts.ping_timeout`, or `route.policy.max_message`.
    pub name: String,
    /// As it would be configured: `20s`, `1MiB`.
    pub value: String,
}

/// `timeouts.ping_timeout = 20s`.
impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {}", self.name, self.value)
    }
}
