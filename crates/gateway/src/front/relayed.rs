//! A client whose relay runs, and its record.

use std::pin::pin;

use super::panicked::{self, caught};
use crate::admission::Admission;
use crate::observe::Journal;
use crate::relay::Relay;
use crate::visit::Outcome;

/// A client and its upstream, both open: all that its record will need.
pub(super) struct Relayed {
    pub(super) relay: Relay,
    /// Whether the client took its 101.
    pub(super) accepted: bool,
    pub(super) admission: Admission,
}

impl Relayed {
    /// Relays to the end, and writes it down.
    pub(super) async fn run(mut self: Box<Self>, journal: &Journal) {
        let visit = &self.relay.handle().clone().visit;
        let mut outcome = match caught(&mut self.relay, visit).await {
            Some(outcome) => outcome,
            None => Box::pin(self.after_a_panic()).await,
        };
        let handle = self.relay.leave();
        drop(self.admission);
        if !self.accepted {
            outcome.client_never_opened();
        }
        journal.write(&handle.visit, outcome);
    }

    /// Both sides are told goodbye, unless that panics, too.
    async fn after_a_panic(&mut self) -> Outcome {
        let handle = self.relay.handle().clone();
        let ending = async {
            self.relay.panicked();
            (&mut self.relay).await
        };
        let ended = caught(pin!(ending), &handle.visit).await;
        ended.unwrap_or_else(|| panicked::opened(&handle))
    }
}

#[cfg(test)]
mod tests;
