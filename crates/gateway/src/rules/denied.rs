//! [`Denied`]: which rule keeps a client out.

use farewell::Cause;
use farewell_close::Setting;

use super::problem::Problem;
use super::settings::PolicySettings;

/// Which rule keeps a client out, before it is connected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// Its token is refused.
    Token(Problem),
    /// Its page is of an origin that the route does not take.
    Origin,
    /// Its user has as many connections as a user may have.
    UserConnections,
    /// Its address has as many connections as an address may have.
    AddressConnections,
}

impl Denied {
    /// The rule's name in records.
    pub(super) const fn rule(self) -> &'static str {
        match self {
            Self::Token(_) => "jwt",
            Self::Origin => "origins",
            Self::UserConnections => "user_connections",
            Self::AddressConnections => "address_connections",
        }
    }

    /// A few words for records, the client and the log.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Token(problem) => problem.text(),
            Self::Origin => "origin refused",
            Self::UserConnections => "too many connections of this user",
            Self::AddressConnections => "too many connections from this address",
        }
    }

    /// The limit that was reached, if it was one.
    pub(crate) fn setting(self, rules: &PolicySettings) -> Option<Setting> {
        let value = match self {
            Self::Token(_) | Self::Origin => None,
            Self::UserConnections => rules.user_connections,
            Self::AddressConnections => rules.address_connections,
        }?;
        Some(Setting {
            name: format!("route.policy.{}", self.rule()),
            value: value.to_string(),
        })
    }

    /// What stands in the record.
    #[must_use]
    pub const fn cause(self) -> Cause {
        match self {
            Self::Token(problem) => problem.cause(),
            _ => Cause::Policy,
        }
    }
}
