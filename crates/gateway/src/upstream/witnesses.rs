//! [`Witnesses`]: the open relays of an endpoint, which may know whether it is there.
//!
//! A server that answers a Ping sent after a loss was there after the loss. Bytes that
//! were on their way before prove nothing, so each loss has a question of its own, and
//! an answer to an earlier one does not count.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Context;
use std::time::Duration;

use farewell::driver::{Mailbox, Membership, Registry};
use tokio::sync::watch;
use tokio::time::sleep;

/// How many are asked.
const ASKED: usize = 3;

/// The number of a question: later ones are higher.
pub(crate) type Question = u64;

/// How long relays from before a refusal have to answer or to end, once connections are
/// accepted again. A process that was killed ended all of them.
const MOMENT: Duration = Duration::from_millis(300);

/// A relay, as those see it who ask; `None` cannot be asked.
type Asked = Option<Arc<Mailbox<Question>>>;

/// All of an endpoint's.
#[derive(Default)]
pub(super) struct Witnesses {
    open: Registry<Asked>,
    last: AtomicU64,
    /// The newest question that was answered.
    answered: watch::Sender<Question>,
}

/// One relay, for as long as it is held.
pub(super) struct Witness {
    asked: Asked,
    answered: watch::Sender<Question>,
    _place: Membership<Asked>,
}

/// What the relays from before a refusal say once connections are accepted again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Confirmed {
    /// All of them have ended.
    AllEnded,
    /// One of them was answered.
    Answered,
    /// One of them is open, and does not answer.
    StillOpen,
}

impl Witnesses {
    /// A relay opens. One that only observes cannot be asked, but is seen to be open.
    pub(super) fn join(&self, can_ask: bool) -> Witness {
        let asked = can_ask.then(|| Arc::new(Mailbox::new()));
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

    /// The number of relays so far.
    pub(super) fn mark(&self) -> u64 {
        self.open.mark()
    }

    /// Asks some; ready once one of them has answered this. Cancel safe.
    pub(super) async fn testimony(&self) {
        let everyone = self.open.everyone();
        // Those that came last are most probably still there.
        let newest = everyone.iter().rev().flatten().take(ASKED);
        self.ask(newest).await;
    }

    /// Asks all relays from before the mark. Cancel safe.
    pub(super) async fn confirm(&self, mark: u64) -> Confirmed {
        let left = self.open.left_before(mark);
        tokio::select! {
            biased;
            () = self.open.gone_before(mark) => Confirmed::AllEnded,
            () = self.ask(left.iter().flatten()) => Confirmed::Answered,
            () = sleep(MOMENT) => Confirmed::StillOpen,
        }
    }

    /// Ready once one of these has answered.
    async fn ask(&self, these: impl Iterator<Item = &Arc<Mailbox<Question>>>) {
        let question = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let mut answered = self.answered.subscribe();
        for asked in these {
            asked.put(|order| *order = Some(question));
        }
        // The sender is ours, so that this can't fail.
        let _ = answered.wait_for(|newest| *newest >= question).await;
    }
}

impl Witness {
    /// What its server is to be asked now.
    pub(super) fn asked(&self, cx: &Context<'_>) -> Option<Question> {
        self.asked.as_ref()?.take(cx)
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
