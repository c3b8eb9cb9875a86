//! A route's rules at work.
//!
//! [`Policy`] is what all clients of a route share; each has a [`Guard`] of its
//! own, which is asked at the handshake, by each message and by each timer, and
//! says what is to be done: nothing, or an [`Ending`](crate::answer::Ending). A
//! route without rules has neither, so that a relay asks nobody.

mod expiry;
mod expression;
mod findings;
mod guard;
mod keys;
mod problem;
mod rate;
mod token;
mod users;
mod verify;

use std::sync::Arc;

use crate::config;
pub(crate) use expiry::Expiry;
use expression::Needs;
pub use expression::{Expression, ExpressionError};
pub(crate) use guard::Guard;
pub use keys::{KeyError, Keys};
pub use problem::Problem;
pub(crate) use token::{Bared, bare};
use users::Users;

/// The rules of a route.
#[derive(Debug)]
pub(crate) struct Policy {
    rules: config::Policy,
    /// The gateway's own rate, which is enforced also where the rules are not.
    rate: Option<config::Budget>,
    users: Option<Users>,
    /// The largest message of a client, in bytes. Enforced where it is read,
    /// and only noted here, in a dry run.
    largest: usize,
    /// Of the rules on content.
    needs: Needs,
}

/// A time that has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// Nothing was said for too long.
    Idle,
    /// The connection is too old.
    Age,
    /// The client's token is good no more.
    Expiry,
}

impl Policy {
    /// `None` where there are no rules.
    pub(crate) fn new(
        rules: &config::Policy,
        rate: Option<config::Rate>,
        largest: usize,
    ) -> Option<Arc<Self>> {
        let replaced = rules.rate.messages.is_some() && !rules.dry_run;
        let rate = rate.filter(|_| !replaced).map(|rate| config::Budget {
            per_second: rate.0,
            burst: rate.0,
        });
        if rules.is_empty() && rate.is_none() {
            return None;
        }
        Some(Arc::new(Self {
            users: Users::new(rules.user_rate),
            needs: Needs::of(rules.rules.iter().map(|rule| &rule.refuse_if)),
            rules: rules.clone(),
            rate,
            largest,
        }))
    }
}
