//! [`Finding`]: what a rule of a route's policy found during one connection.

use std::fmt;

/// What a rule of a route's policy found during one connection, and whether it
/// acted on it. It holds no content of messages and no token.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Finding {
    /// The rule as the configuration has it: `jwt`, `rate.messages`,
    /// `rate.bytes`, `user_rate.messages`, `user_rate.bytes`, `limits.rate`,
    /// `accept`, `idle`, `max_age`, or `rule:` and the name of a rule on content.
    pub rule: String,
    /// What was wrong, in a few words.
    pub problem: String,
    /// Whether the rule acted; not in a dry run.
    pub enforced: bool,
    /// How often it was found.
    pub count: u64,
}

/// `jwt: wrong audience`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.problem)
    }
}
