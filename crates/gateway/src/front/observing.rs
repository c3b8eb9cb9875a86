//! A client and an upstream that are only observed, and their record.

use std::pin::pin;

use farewell::{Cause, Violation};

use super::panicked::{self, caught};
use super::shared::Front;
use crate::admission::Admission;
use crate::relay::Observed;
use crate::visit::Outcome;

/// Two connections that are passed on, and all that their record will need.
pub(super) struct Observing {
    pub(super) observed: Box<Observed>,
    pub(super) admission: Admission,
    /// Whether the client took its 101.
    pub(super) accepted: bool,
    /// What the 101 did wrong: then the WebSocket never opened.
    pub(super) mistake: Option<Violation>,
}

impl Observing {
    /// Passes on to the end, and writes it down.
    pub(super) async fn run(self: Box<Self>, front: &Front) {
        let found = self.observed.handle().clone();
        let running = self.observed.run(&front.admissions, self.admission);
        let ended = caught(pin!(running), &found.visit).await;
        let (handle, mut outcome) = ended.unwrap_or_else(|| {
            let outcome = panicked::opened(&found);
            (found, outcome)
        });
        if !self.accepted {
            outcome.client_never_opened();
        }
        if let Some(violation) = self.mistake {
            outcome = Outcome {
                closed_at: outcome.closed_at,
                violation: Some(violation),
                upstream: outcome.upstream,
                findings: outcome.findings,
                ..Outcome::unopened(outcome.initiator, Cause::UpstreamProtocolError, Some(101))
            };
        }
        front.journal.write(&handle.visit, outcome);
    }
}
