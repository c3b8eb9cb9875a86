//! [`Witnesses`]: the open relays of an endpoint, which may know whether it is there.
//!
//! A server that answers a Ping sent after a loss was there after the loss. Bytes that
//! were on their way before prove nothing, so each loss has a question of its own, and
//! an answer to an earlier one does not count.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Context;

use farewell::driver::{Mailbox, Membership, Registry};
use tokio::sync::watch;

/// How many are asked.
const ASKED: usize = 3;

/// The number of a question: later ones are higher.
pub(crate) type Question = u64;

/// All of an endpoint's.
#[derive(Default)]
pub(super) struct Witnesses {
    open: Registry<Arc<Mailbox<Question>>>,
    last: AtomicU64,
    /// The newest question that was answered.
    answered: watch::Sender<Question>,
}

/// One relay, for as long as it is held.
pub(super) struct Witness {
    asked: Arc<Mailbox<Question>>,
    answered: watch::Sender<Question>,
    _place: Membership<Arc<Mailbox<Question>>>,
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

    /// How many relays are open.
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    /// Asks some; ready once one of them has answered this. Cancel safe.
    pub(super) async fn testimony(&self) {
        let question = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        // Those that came last are most probably still there.
        for asked in self.open.everyone().iter().rev().take(ASKED) {
            asked.put(|order| *order = Some(question));
        }
        let mut answered = self.answered.subscribe();
        // The sender is ours, so that this can't fail.
        let _ = answered.wait_for(|newest| *newest >= question).await;
    }
}

impl Witness {
    /// What its server is to be asked now.
    pub(super) fn asked(&self, cx: &Context<'_>) -> Option<Question> {
        self.asked.take(cx)
    }

    /// Its server has answered.
    pub(super) fn answered(&self, question: Question) {
        self.answered.send_if_modified(|newest| {
            let is_newer = question > *newest;
            *newest = question.max(*newest);
            is_newer
        });
    }
}
