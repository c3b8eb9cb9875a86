//! [`Policy`]: what all clients of a route share of its rules.

use std::net::IpAddr;
use std::sync::Arc;

use super::expression::{Expression, Needs};
use super::seats::Seats;
use super::settings::{Budget, PolicySettings};
use super::users::Users;

/// The rules of a route.
#[derive(Debug)]
pub(crate) struct Policy {
    pub(super) rules: PolicySettings,
    /// The gateway's own rate, which is enforced also where the rules are not.
    pub(super) rate: Option<Budget>,
    /// Unless that is only recorded, too.
    pub(super) rate_acts: bool,
    pub(super) users: Option<Users>,
    pub(super) user_seats: Option<Arc<Seats<String>>>,
    pub(super) address_seats: Option<Arc<Seats<IpAddr>>>,
    /// The largest message of a client, in bytes. Enforced where it is read,
    /// and only noted here, in a dry run.
    pub(super) largest: usize,
    /// Of the rules on content.
    pub(super) needs: Needs,
}

impl Policy {
    /// `None` where there are no rules; `rate_acts` unless the gateway's own rate is only
    /// recorded.
    pub(crate) fn new(
        rules: &PolicySettings,
        rate: Option<Budget>,
        rate_acts: bool,
        largest: usize,
    ) -> Option<Arc<Self>> {
        let replaced = rules.rate.messages.is_some() && !rules.dry_run;
        let rate = rate.filter(|_| !replaced);
        if rules.is_empty() && rate.is_none() {
            return None;
        }
        Some(Arc::new(Self {
            users: Users::new(rules.user_rate),
            user_seats: Seats::new(rules.user_connections),
            address_seats: Seats::new(rules.address_connections),
            needs: Expression::needs(rules.rules.iter().map(|rule| &rule.refuse_if)),
            rules: rules.clone(),
            rate,
            rate_acts,
            largest,
        }))
    }
}
