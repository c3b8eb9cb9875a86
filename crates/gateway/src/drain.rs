//! [`Drain`]: everyone is asked to leave, and told when to come back.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::Tasks;
use tokio::time::timeout;

use crate::admission::Admissions;
use crate::config::Timeouts;
use crate::relay::{Handle, Registry};

/// How long clients may take to answer a gateway that is told twice to go.
const AT_ONCE: Duration = Duration::from_millis(600);
/// How long their records may take then.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// Asks everyone to leave.
#[derive(Clone)]
pub(crate) struct Drain {
    registry: Registry,
    admissions: Arc<Admissions>,
    deadline: Duration,
    /// How long answers may take once every Close is said.
    patience: Duration,
}

impl Drain {
    /// Of all in this registry.
    pub(crate) fn new(
        registry: Registry,
        admissions: Arc<Admissions>,
        timeouts: &Timeouts,
    ) -> Self {
        Self {
            registry,
            admissions,
            deadline: timeouts.drain,
            patience: timeouts.restart_delay.min(timeouts.close),
        }
    }

    /// For an operator: then clients may come again.
    pub(crate) async fn and_go_on(&self) {
        let _pause = self.admissions.pause();
        self.paced().await;
    }

    /// For good: until every client's task is done, by the deadline at the latest.
    /// Once told `again`, everyone is closed at once.
    pub(crate) async fn and_end(&self, clients: &Tasks, again: impl Future<Output = ()>) {
        tracing::info!(connections = self.registry.len(), "draining");
        self.admissions.leave();
        let drained = async {
            self.paced().await;
            // From now on clients count the time after which they come back.
            if timeout(self.patience, clients.done()).await.is_err() {
                self.cut_off(clients);
                clients.done().await;
            }
        };
        tokio::select! {
            result = timeout(self.deadline, drained) => if result.is_err() {
                tracing::warn!(left = clients.len(), "the drain's deadline has passed");
                self.at_once(clients).await;
            },
            () = again => {
                tracing::warn!(left = clients.len(), "told again: closing everyone at once");
                self.at_once(clients).await;
            }
        }
    }

    /// Closes everyone at an even pace; returns once every Close is said.
    async fn paced(&self) {
        let tell = |relay: Arc<Handle>, _| relay.drain(self.admissions.restart_delay());
        self.registry.drain(self.deadline, tell).await;
    }

    /// Closes everyone now, and waits for no answer for long.
    async fn at_once(&self, clients: &Tasks) {
        for relay in self.registry.everyone() {
            relay.drain(self.admissions.restart_delay());
        }
        if timeout(AT_ONCE, clients.done()).await.is_err() {
            self.cut_off(clients);
            // What is left then has no record to write.
            let _ = timeout(LAST_WORDS, clients.done()).await;
            clients.abort_all();
        }
    }

    /// Ends what is left: WebSockets whose clients do not answer their Close, and other
    /// HTTP exchanges, which may be without end.
    fn cut_off(&self, clients: &Tasks) {
        tracing::info!(left = clients.len(), "cutting off what is left");
        self.admissions.end();
        for relay in self.registry.everyone() {
            relay.cut_off();
        }
    }
}

#[cfg(test)]
mod tests;
