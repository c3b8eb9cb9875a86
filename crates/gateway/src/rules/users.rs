//! [`Users`]: what all connections of one user may send together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::rate::Counter;
use super::settings::{Budget, Rates};

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
            messages: counter(self.rates.messages),
            bytes: counter(self.rates.bytes),
        };
        kept.users.insert(user.to_owned(), account.clone());
        account
    }
}

impl Account {
    /// Whether nobody holds it and it is full. An account that is not stays as
    /// it was.
    fn is_as_new(&mut self, rates: &Rates) -> bool {
        let counters = [&self.messages, &self.bytes];
        let held = |counter: &Arc<Counter>| Arc::strong_count(counter) > 1;
        if counters.into_iter().flatten().any(held) {
            return false;
        }
        // Only taking it all shows whether it is there.
        let full = |counter: &Option<Arc<Counter>>, budget: Option<Budget>| {
            let burst = budget.map_or(0, |budget| budget.burst.get());
            counter
                .as_ref()
                .is_none_or(|counter| counter.take(burst as usize).is_ok())
        };
        if !full(&self.messages, rates.messages) {
            return false;
        }
        let as_new = full(&self.bytes, rates.bytes);
        if !as_new {
            // It was full, and has to be so again.
            self.messages = counter(rates.messages);
        }
        as_new
    }
}

fn counter(budget: Option<Budget>) -> Option<Arc<Counter>> {
    budget.map(|budget| Arc::new(Counter::new(budget)))
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

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

    #[test]
    fn looking_whom_to_forget_takes_nothing_from_anybody() {
        let number = |number| NonZeroU32::new(number).unwrap();
        let slow = |burst| {
            Some(Budget {
                per_second: NonZeroU32::MIN,
                burst: number(burst),
            })
        };
        let users = Users::new(Rates {
            messages: slow(2),
            bytes: slow(1000),
        })
        .unwrap();
        // Half of her bytes are used up, and none of her messages.
        users.account("ada").bytes.unwrap().take(500).unwrap();
        // Half of his messages are, and none of his bytes.
        users.account("bob").messages.unwrap().take(1).unwrap();
        for user in 0..2 * FEW {
            users.account(&user.to_string());
        }
        let ada = users.account("ada");
        assert_eq!(ada.messages.unwrap().take(2), Ok(()));
        assert!(ada.bytes.as_ref().unwrap().take(600).is_err());
        assert_eq!(ada.bytes.unwrap().take(400), Ok(()));
        let bob = users.account("bob");
        assert!(bob.messages.as_ref().unwrap().take(2).is_err());
        assert_eq!(bob.messages.unwrap().take(1), Ok(()));
        assert_eq!(bob.bytes.unwrap().take(1000), Ok(()));
    }
}
