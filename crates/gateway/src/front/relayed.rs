//! A client whose relay runs, and its record.

use farewell_close::LegRecord;

use crate::admission::Admission;
use crate::observe::Journal;
use crate::relay::Relay;
use crate::visit::Outcome;

/// A client and its upstream, both open: all that its record will need.
pub(super) struct Relayed {
    pub(super) relay: Relay,
    /// Whether the client took its 101.
    pub(super) accepted: bool,
    pub(super) subprotocol: Option<Box<str>>,
    pub(super) admission: Admission,
}

impl Relayed {
    /// Relays to the end, and writes it down.
    pub(super) async fn run(mut self: Box<Self>, journal: &Journal) {
        let end = (&mut self.relay).await;
        let Self {
            relay,
            accepted,
            subprotocol,
            admission,
        } = *self;
        let (handle, upstream) = relay.leave();
        drop(admission);
        let violation = end.client.violation.clone();
        let outcome = Outcome {
            opened_at: accepted.then_some(handle.opened_at),
            http_status: accepted.then_some(101),
            subprotocol,
            initiator: end.initiator,
            cause: end.cause,
            violation: violation.or(end.upstream.violation),
            findings: end.findings,
            client: accepted.then_some(end.client),
            upstream: Some(LegRecord {
                address: upstream,
                sent: end.upstream.sent,
                received: end.upstream.received,
                end: end.upstream.end,
            }),
            lost: end.lost,
            advice: None,
        };
        journal.write(&handle.visit, outcome);
    }
}
