//! What becomes of signals that do not end the gateway.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::Tasks;
use tokio::time::{Instant, sleep_until};

use super::signals::{Signals, Wish};
use crate::front::Front;
use crate::observe::lost_log_lines;

/// How a gateway is to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With a drain at once.
    Drain,
    /// Once everyone had time to leave.
    Quit,
}

/// The signals to a gateway that serves.
pub(super) struct Wishes {
    signals: Signals,
    front: Arc<Front>,
}

impl Wishes {
    pub(super) const fn new(signals: Signals, front: Arc<Front>) -> Self {
        Self { signals, front }
    }

    /// Ready at the next signal that ends the gateway. Cancel safe.
    pub(super) async fn ending(&mut self) -> Ending {
        loop {
            match self.signals.next().await {
                Wish::Drain => return Ending::Drain,
                Wish::Quit => return Ending::Quit,
                other => self.tell(other),
            }
        }
    }

    /// Ready at the next signal to drain. Cancel safe.
    pub(super) async fn drain(&mut self) {
        while self.ending().await != Ending::Drain {}
    }

    /// Ready when everyone has left, this time is over, or a drain is wanted at once.
    pub(super) async fn leave_time(&mut self, clients: &Tasks, time: Duration) {
        tracing::info!(
            connections = self.front.registry.len(),
            "listening no more; waiting for connections to end, before a drain"
        );
        // Longer than any clock: for ever.
        let over = Instant::now().checked_add(time);
        tokio::select! {
            () = clients.done() => {}
            () = until(over) => {}
            () = self.drain() => {}
        }
    }

    fn tell(&self, wish: Wish) {
        match wish {
            Wish::Reload => tracing::warn!(
                "SIGHUP: this version cannot reload its configuration; nothing has changed"
            ),
            Wish::HandOver => tracing::warn!(
                "SIGUSR2: this version cannot hand over to another process; nothing has changed"
            ),
            Wish::Report => self.report(),
            Wish::Drain | Wish::Quit => {}
        }
    }

    /// How things are, in one line.
    fn report(&self) {
        let front = &*self.front;
        let ledger = front.journal.ledger();
        tracing::info!(
            clients = front.admissions.present(),
            connections = front.registry.len(),
            upstreams = front.routes.upstreams().count(),
            tls_failed = front.journal.tls_failed(),
            ledger = ledger.map(|ledger| ledger.path().display().to_string()),
            lost = ledger.map(farewell_ledger::Ledger::lost),
            lost_log_lines = lost_log_lines(),
            "SIGUSR1: how things are"
        );
    }
}

async fn until(over: Option<Instant>) {
    match over {
        Some(over) => sleep_until(over).await,
        None => std::future::pending().await,
    }
}
