//! [`Endpoint`]: one server, by its address.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;
use std::time::{Duration, Instant};

use farewell::driver::now;
use farewell::{DialError, Transport};
use farewell_close::Observation;
use tokio::sync::Notify;

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
    pub(super) restart_window: Duration,
    /// Relays whose upstream leg has not ended.
    pub(super) witnesses: Witnesses,
    health: Mutex<Health>,
    /// Told when a client begins to wait, or a connection is lost.
    pub(super) waits: Notify,
    /// The relays that were there when it refused connections first.
    pub(super) mark: AtomicU64,
    /// When the log was told last what an operator has to mend.
    told: Mutex<Option<Instant>>,
}

/// How often the log is told what each attempt shows again.
const TOLD: Duration = Duration::from_secs(10);

/// One relay's upstream leg, for as long as it is held.
pub(crate) struct Lease {
    endpoint: Arc<Endpoint>,
    witness: Witness,
}

/// What is known of an endpoint.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// What was seen last, and when; `None` before anything was.
    pub(crate) last: Option<(Instant, Observation)>,
    /// Relays whose upstream leg has not ended.
    pub(crate) connections: usize,
    /// Clients in the waiting room.
    pub(crate) waiting: usize,
    /// Whether the health check fails.
    pub(crate) is_ill: bool,
}

impl Lease {
    /// Whether the relay is to ping its upstream: another relay lost its own.
    pub(crate) fn asked(&self, cx: &Context<'_>) -> Option<Question> {
        self.witness.asked(cx)
    }

    /// The upstream answered a Ping: one that was sent because of that, or any.
    pub(crate) fn ponged(&self, question: Option<Question>) {
        self.endpoint.health().saw(now(), Observation::Pong);
        if let Some(question) = question {
            self.witness.answered(question);
        }
    }

    /// The upstream did not answer a Ping in time.
    pub(crate) fn is_silent(&self) {
        self.endpoint.health().saw(now(), Observation::NoPong);
    }
}

impl Endpoint {
    pub(crate) fn new(to: UpstreamUrl, snapshot: &Snapshot) -> Arc<Self> {
        let secure = to.url().is_secure();
        let tls = snapshot.upstream_tls.clone().filter(|_| secure);
        let within = snapshot.timeouts.upstream_handshake;
        let dialler = Dialler::new(to.url().clone(), tls, within);
        Self::reached_by(Box::new(dialler), to, snapshot)
    }

    /// An endpoint that is reached in a way of its own.
    pub(crate) fn reached_by(
        dialler: Box<dyn Dial>,
        to: UpstreamUrl,
        snapshot: &Snapshot,
    ) -> Arc<Self> {
        Arc::new(Self {
            to,
            dialler,
            handshake: snapshot.timeouts.upstream_handshake,
            restart_window: snapshot.timeouts.restart_window,
            witnesses: Witnesses::default(),
            health: Mutex::new(Health::new(snapshot)),
            waits: Notify::new(),
            mark: AtomicU64::new(0),
            told: Mutex::new(None),
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

    /// What is known of it.
    pub(crate) fn known(&self) -> Known {
        let health = self.health();
        Known {
            last: health.last(),
            connections: self.witnesses.len(),
            waiting: health.room.waiting(),
            is_ill: health.room.is_ill(),
        }
    }

    /// A relay's leg begins.
    pub(crate) fn lease(self: &Arc<Self>) -> Lease {
        Lease {
            endpoint: self.clone(),
            witness: self.witnesses.join(true),
        }
    }

    /// The same for one that only observes: nothing can be asked on it.
    pub(crate) fn lease_observed(self: &Arc<Self>) -> Lease {
        Lease {
            endpoint: self.clone(),
            witness: self.witnesses.join(false),
        }
    }

    /// How long the next of many clients is to stay away: `base`, and longer where
    /// others were told the same.
    pub(crate) fn slot(&self, base: Duration) -> Duration {
        self.health().slot(now(), base)
    }

    /// The same for a client that the endpoint lost. Until these are back, handshakes go
    /// on to the endpoint at `admit_rate`.
    pub(crate) fn slot_after_loss(&self, base: Duration) -> Duration {
        self.health().slot_after_loss(now(), base)
    }

    /// A connection to it, for a handshake or another request.
    pub(crate) async fn dial(&self) -> Result<Transport, DialError> {
        let dialled = self.dialler.dial().await;
        if let Err(error) = &dialled {
            self.tell_failure(error);
        }
        dialled
    }

    /// An operator has to do something about TLS that fails, and about a gateway that has
    /// no descriptors or ports left, and it is the same each time.
    fn tell_failure(&self, error: &DialError) {
        let is_tls = matches!(error, DialError::Tls { .. });
        let now = now();
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = told.is_none_or(|at| now.saturating_duration_since(at) >= TOLD);
        if !is_due || !is_tls && Reach::of(error) != Reach::Ours {
            return;
        }
        *told = Some(now);
        let (upstream, why) = (self.address(), error.to_string());
        if is_tls {
            tracing::warn!(upstream, why, "TLS with the upstream fails; see --to-ca");
        } else {
            tracing::error!(upstream, why, "this gateway cannot open connections");
        }
    }

    /// Whether somebody listens there.
    pub(super) async fn reach(&self) -> Reach {
        self.dialler.probe().await
    }

    pub(super) fn health(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
