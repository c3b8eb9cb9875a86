//! [`Witnesses`]: the open relays of an endpoint, which may know whether it is there.
//!
//! A server that answers a Ping sent after a loss was there after the loss. Bytes that
//! were on their way before prove nothing, so each is asked anew.

use std::sync::Arc;
use std::task::Context;

use farewell::driver::{Mailbox, Membership, Registry};
use tokio::sync::Notify;

/// How many are asked.
const ASKED: usize = 3;

/// All of an endpoint's.
#[derive(Default)]
pub(super) struct Witnesses {
    open: Registry<Arc<Mailbox<()>>>,
    answered: Arc<Notify>,
}

/// One relay, for as long as it is held.
pub(super) struct Witness {
    asked: Arc<Mailbox<()>>,
    answered: Arc<Notify>,
    _place: Membership<Arc<Mailbox<()>>>,
}

impl Witnesses {
    pub(super) fn join(&self) -> Witness {
        let asked = Arc::new(Mailbox::new());
        Witness {
            _place: self.open.join(asked.clone()),
            asked,
            answered: self.answered.clone(),
        }
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    /// Asks some; ready once one of them has answered. Cancel safe.
    pub(super) async fn testimony(&self) {
        let answered = self.answered.notified();
        // Those who came last are most probably still there.
        for asked in self.open.everyone().iter().rev().take(ASKED) {
            asked.put(|order| *order = Some(()));
        }
        answered.await;
    }
}

impl Witness {
    /// Whether it is to ask its server for an answer now.
    pub(super) fn is_asked(&self, cx: &Context<'_>) -> bool {
        self.asked.take(cx).is_some()
    }

    /// Its server has answered what it was asked for that.
    pub(super) fn answered(&self) {
        self.answered.notify_waiters();
    }
}
