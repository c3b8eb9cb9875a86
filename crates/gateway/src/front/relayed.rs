//! A client whose relay runs, and its record.

use crate::admission::Admission;
use crate::observe::Journal;
use crate::relay::Relay;

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
        let mut outcome = (&mut self.relay).await;
        let handle = self.relay.leave();
        drop(self.admission);
        if !self.accepted {
            outcome.client_never_opened();
        }
        journal.write(&handle.visit, outcome);
    }
}
