//! [`Drain`]: everyone is asked to leave, and told when to come back.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::Tasks;
use tokio::time::timeout;

use crate::admission::Admissions;
use crate::relay::{Handle, Registry};

/// How long clients may take to answer a gateway that is told twice to go.
const AT_ONCE: Duration = Duration::from_millis(600);
/// How long their records may take then.
const LAST_WORDS: Duration = Duration::from_millis(200);

/// Asks everyone to leave.
#[derive(Clone)]
pub(crate) struct Drain {
    registry: Registry,
    admissions: Arc<Admissions>,
    deadline: Duration,
}

impl Drain {
    /// Of all in this registry, under this deadline.
    pub(crate) const fn new(
        registry: Registry,
        admissions: Arc<Admissions>,
        deadline: Duration,
    ) -> Self {
        Self {
            registry,
            admissions,
            deadline,
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
            clients.done().await;
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
        let tell = |relay: Arc<Handle>, _| relay.drain();
        self.registry.drain(self.deadline, tell).await;
    }

    /// Closes everyone now, and waits for no answer for long.
    async fn at_once(&self, clients: &Tasks) {
        for relay in self.registry.everyone() {
            relay.drain();
        }
        if timeout(AT_ONCE, clients.done()).await.is_ok() {
            return;
        }
        tracing::warn!(left = clients.len(), "cutting off who has not answered");
        self.admissions.end();
        for relay in self.registry.everyone() {
            relay.cut_off();
        }
        // What is left then has no record to write.
        let _ = timeout(LAST_WORDS, clients.done()).await;
        clients.abort_all();
    }
}

#[cfg(test)]
mod tests;
