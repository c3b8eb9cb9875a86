//! [`Users`]: what all connections of one user may send together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::rate::Counter;
use crate::config::Rates;

/// So many users are kept before it is looked whom to forget.
const FEW: usize = 1024;

/// The users of a route.
#[derive(Debug)]
pub(super) struct Users {
    rates: Rates,
    kept: Mutex<Kept>,
}

#[derive(Debug)]
struct Kept {
    users: HashMap<String, Account>,
    /// So many users are the occasion to forget some.
    sweep_at: usize,
}

/// What a user has left.
#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) messages: Option<Arc<Counter>>,
    pub(super) bytes: Option<Arc<Counter>>,
}

impl Users {
    /// `None` where users have no limits.
    pub(super) fn new(rates: Rates) -> Option<Self> {
        (rates != Rates::default()).then(|| Self {
            rates,
            kept: Mutex::new(Kept {
                users: HashMap::new(),
                sweep_at: FEW,
            }),
        })
    }

    /// A user's account. It outlives the user's connections for as long as it
    /// is not full again, so that coming back regains nothing; then it is
    /// forgotten. So there are never more than twice those who are here or were
    /// a moment ago.
    pub(super) fn account(&self, user: &str) -> Account {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(account) = kept.users.get(user) {
            return account.clone();
        }
        if kept.users.len() >= kept.sweep_at {
            kept.users
                .retain(|_, account| !account.is_as_new(&self.rates));
            kept.sweep_at = FEW.max(kept.users.len() * 2);
        }
        let account = Account {
            messages: self
                .rates
                .messages
                .map(|budget| Arc::new(Counter::new(budget))),
            bytes: self
                .rates
                .bytes
                .map(|budget| Arc::new(Counter::new(budget))),
        };
        kept.users.insert(user.to_owned(), account.clone());
        account
    }
}

impl Account {
    /// Whether nobody holds it and it is full. What is taken in order to see
    /// that does not matter: the account is dropped then.
    fn is_as_new(&self, rates: &Rates) -> bool {
        let full = |counter: &Option<Arc<Counter>>, burst: u32| {
            counter.as_ref().is_none_or(|counter| {
                Arc::strong_count(counter) == 1 && counter.take(burst as usize).is_ok()
            })
        };
        let burst = |budget: Option<crate::config::Budget>| budget.map_or(0, |b| b.burst.get());
        full(&self.messages, burst(rates.messages)) && full(&self.bytes, burst(rates.bytes))
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;
    use crate::config::Budget;

    fn users(per_second: u32) -> Users {
        let number = NonZeroU32::new(per_second).unwrap();
        let messages = Some(Budget {
            per_second: number,
            burst: number,
        });
        Users::new(Rates {
            messages,
            bytes: None,
        })
        .unwrap()
    }

    #[test]
    fn coming_back_regains_nothing() {
        let users = users(1);
        let take = |user: &str| users.account(user).messages.unwrap().take(1);
        assert!(take("ada").is_ok());
        assert!(take("ada").is_err());
        assert!(take("bob").is_ok());
        for other in 0..2 * FEW {
            assert!(take(&other.to_string()).is_ok());
        }
        assert!(take("ada").is_err());
    }

    #[test]
    fn who_left_long_ago_is_forgotten_and_who_is_here_is_not() {
        let users = users(1_000_000);
        let here = users.account("here").messages.unwrap();
        for user in 0..10 * FEW {
            let _ = users.account(&user.to_string()).messages.unwrap().take(1);
        }
        let kept = users.kept.lock().unwrap();
        assert!(kept.users.len() <= 4 * FEW, "{}", kept.users.len());
        assert!(Arc::ptr_eq(
            &here,
            kept.users["here"].messages.as_ref().unwrap()
        ));
    }
}
