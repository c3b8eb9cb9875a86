//! [`Endpoint`]: one server, by its address.

use std::fmt::Display;
use std::io;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;
use std::time::{Duration, Instant};

use farewell::driver::now;
use farewell::{DialError, Transport};
use farewell_close::Observation;
use tokio::sync::Notify;

use super::complaints::{Complaint, Complaints};
use super::dialler::{Dial, Dialler};
use super::health::Health;
use super::reach::Reach;
use super::socket_dialler::SocketDialler;
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
    complaints: Complaints,
}

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
        let dialler: Box<dyn Dial> = match &to {
            UpstreamUrl::Net(url) => {
                let tls = snapshot.upstream_tls.clone().filter(|_| url.is_secure());
                let within = snapshot.timeouts.upstream_handshake;
                Box::new(Dialler::new(url.clone(), tls, within))
            }
            UpstreamUrl::Unix(path) => Box::new(SocketDialler::new(path.clone())),
        };
        Self::reached_by(dialler, to, snapshot)
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
            complaints: Complaints::default(),
        })
    }

    /// Whether this is where it is.
    pub(crate) fn is_at(&self, to: &UpstreamUrl) -> bool {
        self.to == *to
    }

    /// `host:port`, or `unix:` and a path, for records.
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
        // An operator has to do something about these.
        match &dialled {
            Err(error @ DialError::Tls { .. }) => self.complain(Complaint::Tls, error),
            Err(error @ DialError::Unreachable { source, .. })
                if source.kind() == io::ErrorKind::PermissionDenied =>
            {
                self.complain(Complaint::Denied, error);
            }
            _ => {}
        }
        dialled
    }

    /// Tells the log what is wrong, unless it was told just now.
    pub(super) fn complain(&self, what: Complaint, error: &dyn Display) {
        let Some(left_out) = self.complaints.admit(what, now()) else {
            return;
        };
        let (upstream, why) = (self.address(), error.to_string());
        match what {
            Complaint::Tls => {
                tracing::warn!(
                    upstream,
                    why,
                    left_out,
                    "TLS with the upstream fails; see --to-ca"
                );
            }
            Complaint::Denied => tracing::warn!(
                upstream,
                why,
                left_out,
                "this gateway may not connect to the upstream"
            ),
            Complaint::BrokenOff => tracing::warn!(
                upstream,
                why,
                left_out,
                "the upstream accepted a connection and did not answer on it"
            ),
            Complaint::Ours => tracing::error!(
                upstream,
                why,
                left_out,
                "this gateway cannot open connections"
            ),
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

#[cfg(test)]
mod tests {
    use super::super::dialler::{Dialling, Probing};
    use super::super::scripted::snapshot;
    use super::*;

    /// Such as to a Unix socket of somebody else's.
    struct Forbidden;

    impl Dial for Forbidden {
        fn dial(&self) -> Dialling<'_> {
            let denied = DialError::Unreachable {
                address: "unix:/run/app.sock".to_owned(),
                source: io::ErrorKind::PermissionDenied.into(),
            };
            Box::pin(std::future::ready(Err(denied)))
        }

        fn probe(&self) -> Probing<'_> {
            Box::pin(std::future::ready(Reach::Unknown))
        }
    }

    #[tokio::test]
    async fn the_log_is_told_that_the_gateway_may_not_connect() {
        let to = "ws://127.0.0.1:1".parse().unwrap();
        let endpoint = Endpoint::reached_by(Box::new(Forbidden), to, &snapshot());
        assert!(endpoint.dial().await.is_err());
        let again = endpoint.complaints.admit(Complaint::Denied, now());
        assert_eq!(again, None, "it was told just now");
    }
}
