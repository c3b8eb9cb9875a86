//! [`Endpoint`]: one server, by its address.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;
use std::time::Duration;

use farewell::{DialError, Transport};

use super::dialler::{Dial, Dialler};
use super::health::Health;
use super::reach::Reach;
use super::witnesses::{Question, Witness, Witnesses};
use crate::config::{Snapshot, UpstreamUrl};

/// A server behind the gateway.
pub(crate) struct Endpoint {
    pub(super) to: UpstreamUrl,
    dialler: Box<dyn Dial>,
    /// How long the answer to an opening handshake may take.
    pub(super) handshake: Duration,
    restart_window: Duration,
    /// Relays whose upstream leg has not ended.
    pub(super) witnesses: Witnesses,
    /// Clients that were given a slot after a restart.
    slots: AtomicUsize,
    health: Mutex<Health>,
}

/// One relay's upstream leg, for as long as it is held.
pub(crate) struct Lease(Witness);

impl Lease {
    /// Whether the relay is to ping its upstream: another relay lost its own.
    pub(crate) fn asked(&self, cx: &Context<'_>) -> Option<Question> {
        self.0.asked(cx)
    }

    /// The upstream answered a Ping that was sent because of that.
    pub(crate) fn answered(&self, question: Question) {
        self.0.answered(question);
    }
}

impl Endpoint {
    pub(crate) fn new(to: UpstreamUrl, snapshot: &Snapshot) -> Arc<Self> {
        let secure = to.url().is_secure();
        let dialler = Dialler {
            url: to.url().clone(),
            tls: snapshot.upstream_tls.clone().filter(|_| secure),
            within: snapshot.timeouts.handshake,
        };
        Self::reached_by(Box::new(dialler), to, snapshot)
    }

    /// An endpoint that is reached in a way of its own.
    pub(crate) fn reached_by(
        dialler: Box<dyn Dial>,
        to: UpstreamUrl,
        snapshot: &Snapshot,
    ) -> Arc<Self> {
        let timeouts = &snapshot.timeouts;
        Arc::new(Self {
            to,
            dialler,
            handshake: timeouts.upstream_handshake,
            restart_window: timeouts.restart_window,
            witnesses: Witnesses::default(),
            slots: AtomicUsize::new(0),
            health: Mutex::new(Health::new(timeouts.outage_memory)),
        })
    }

    /// Whether this is where it is.
    pub(crate) fn is_at(&self, to: &UpstreamUrl) -> bool {
        self.to.url() == to.url()
    }

    /// `host:port`, for records.
    pub(crate) fn address(&self) -> String {
        self.to.address()
    }

    /// Whether it was awaited for a whole restart window in vain.
    pub(crate) fn is_down(&self) -> bool {
        self.health().is_down()
    }

    /// How long it may be away and still count as restarting.
    pub(crate) const fn restart_window(&self) -> Duration {
        self.restart_window
    }

    /// A relay's leg begins.
    pub(crate) fn lease(&self) -> Lease {
        Lease(self.witnesses.join())
    }

    /// How many relays have an upstream leg that has not ended.
    #[cfg(test)]
    pub(crate) fn live(&self) -> usize {
        self.witnesses.len()
    }

    /// How long the next of many clients is to stay away after a restart.
    pub(crate) fn slot(&self) -> Duration {
        let number = self.slots.fetch_add(1, Ordering::Relaxed) as u64;
        farewell_close::restart_delay(number, &farewell_close::RESTART_WINDOW)
    }

    /// A connection to it, for a handshake or another request.
    pub(crate) async fn dial(&self) -> Result<Transport, DialError> {
        self.dialler.dial().await
    }

    /// Whether somebody listens there.
    pub(super) async fn reach(&self) -> Reach {
        self.dialler.probe().await
    }

    pub(super) fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
