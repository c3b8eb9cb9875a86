//! The server behind: reaching it, and knowing how it fares.

mod health;
mod open;
mod probe;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use farewell::driver::dial;

use farewell::Transport;
use rustls::ClientConfig;

use crate::config::{Snapshot, UpstreamUrl};
use health::Health;
pub(crate) use health::Verdict;
pub(crate) use open::{Opened, Refusal, Unopened, UpstreamRequest};

/// The server behind the gateway.
pub(crate) struct Upstream {
    to: UpstreamUrl,
    tls: Option<Arc<ClientConfig>>,
    handshake: Duration,
    restart_window: Duration,
    outage_memory: Duration,
    /// Relays whose upstream leg has not ended.
    live: AtomicUsize,
    /// Clients that were given a slot after a restart.
    slots: AtomicUsize,
    health: Mutex<Health>,
}

/// One relay's upstream leg, for as long as it is held.
pub(crate) struct Lease(Arc<Upstream>);

impl Drop for Lease {
    fn drop(&mut self) {
        self.0.live.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Upstream {
    pub(crate) fn new(to: UpstreamUrl, snapshot: &Snapshot) -> Arc<Self> {
        let secure = to.url().is_secure();
        Arc::new(Self {
            tls: snapshot.upstream_tls.clone().filter(|_| secure),
            to,
            handshake: snapshot.timeouts.handshake,
            restart_window: snapshot.timeouts.restart_window,
            outage_memory: snapshot.timeouts.outage_memory,
            live: AtomicUsize::new(0),
            slots: AtomicUsize::new(0),
            health: Mutex::new(Health::default()),
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

    /// Whether it is known to be away.
    pub(crate) fn is_down(&self) -> bool {
        self.health().down
    }

    /// A relay's leg begins.
    pub(crate) fn lease(self: &Arc<Self>) -> Lease {
        self.live.fetch_add(1, Ordering::Relaxed);
        Lease(self.clone())
    }

    /// How long the next of many clients shall stay away after a restart.
    pub(crate) fn slot(&self) -> Duration {
        let number = self.slots.fetch_add(1, Ordering::Relaxed) as u64;
        farewell_close::restart_delay(number, &farewell_close::RESTART_WINDOW)
    }

    /// A connection to it, for a handshake or another request.
    pub(crate) async fn dial(&self) -> Result<Transport, farewell::DialError> {
        dial(self.to.url(), self.tls.clone(), self.handshake).await
    }

    fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
