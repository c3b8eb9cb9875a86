//! [`Gateway`]: what all clients have in common.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use farewell::{DrainPlan, tls};
use farewell_close::{CloseRecord, Timestamp};
use farewell_ledger::Ledger;
use tokio::sync::{broadcast, watch};
use tokio_rustls::TlsAcceptor;
use ulid::Ulid;

use crate::answer::Ending;
use crate::config::Config;
use crate::observe::{Outcome, Visit};
use crate::relay::{Member, Registry};
use crate::route::Routes;

pub(crate) struct Gateway {
    pub(crate) config: Arc<Config>,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) routes: Routes,
    pub(crate) registry: Arc<Registry>,
    pub(crate) ledger: Option<Ledger>,
    /// Clients from the accepted connection to the record.
    pub(crate) clients: AtomicUsize,
    /// WebSockets, from the handshake on.
    admitted: AtomicUsize,
    /// Whoever watches is told of every record; who is this many behind is not.
    pub(crate) written: broadcast::Sender<Arc<CloseRecord>>,
    phase: watch::Sender<Phase>,
    last_id: Mutex<Ulid>,
}

/// How far a gateway is on its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Serving,
    /// So many operators drain it; then it serves again.
    Paused(u32),
    /// It ends.
    Leaving,
    /// It waits for nobody any more.
    Over,
}

/// A WebSocket's place among those that are allowed, for as long as it is held.
pub(crate) struct Admission(Arc<Gateway>);

impl Drop for Admission {
    fn drop(&mut self) {
        self.0.admitted.fetch_sub(1, Ordering::Relaxed);
    }
}

/// One drain of a gateway that then goes on, for as long as it is held.
struct Pause<'a>(&'a Gateway);

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        self.0.change(|phase| match phase {
            Phase::Paused(drains @ 2..) => Phase::Paused(drains - 1),
            Phase::Paused(_) => Phase::Serving,
            phase => phase,
        });
    }
}

impl Gateway {
    pub(crate) fn new(config: Config, ledger: Option<Ledger>) -> Result<Arc<Self>, tls::TlsError> {
        let tls = match &config.tls {
            Some((certificate, key)) => Some(tls::server(certificate, key)?.into()),
            None => None,
        };
        Ok(Arc::new(Self {
            routes: Routes::new(&config)?,
            config: Arc::new(config),
            tls,
            registry: Arc::default(),
            ledger,
            clients: AtomicUsize::new(0),
            admitted: AtomicUsize::new(0),
            written: broadcast::Sender::new(64),
            phase: watch::Sender::new(Phase::Serving),
            last_id: Mutex::new(Ulid::nil()),
        }))
    }

    /// A record id: unique, and above all before it.
    pub(crate) fn next_id(&self) -> Ulid {
        let mut last = self.last_id.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = Ulid::from_datetime(SystemTime::now());
        let id = if fresh > *last {
            fresh
        } else {
            last.increment().unwrap_or(fresh)
        };
        *last = id;
        id
    }

    /// Whether no further WebSocket may come: the bound is reached, or a drain
    /// is under way.
    pub(crate) fn is_full(&self) -> bool {
        self.phase() != Phase::Serving || self.admitted.load(Ordering::Relaxed) >= self.bound()
    }

    /// A place for one more WebSocket, or what it is told instead.
    pub(crate) fn admit(self: &Arc<Self>) -> Result<Admission, Ending> {
        match self.phase() {
            Phase::Serving => {}
            Phase::Paused(_) => return Err(Ending::Overloaded),
            Phase::Leaving | Phase::Over => return Err(Self::restarting()),
        }
        let bound = self.bound();
        self.admitted
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |admitted| {
                (admitted < bound).then_some(admitted + 1)
            })
            .map(|_| Admission(self.clone()))
            .map_err(|_| Ending::Overloaded)
    }

    fn bound(&self) -> usize {
        self.config.limits.max_connections.unwrap_or(usize::MAX)
    }

    /// What one client is told that comes too late for the plan of a drain.
    pub(crate) fn restarting() -> Ending {
        Ending::Drained(DrainPlan::new(1, Duration::ZERO).reason(0).into())
    }

    /// Takes a relay in. One that opens during a drain is told so at once.
    pub(crate) fn join(&self, visit: Visit, opened_at: Timestamp) -> Member {
        let member = self.registry.join(visit, opened_at);
        if self.phase() != Phase::Serving {
            member.handle().end(Self::restarting());
        }
        member
    }

    fn phase(&self) -> Phase {
        *self.phase.borrow()
    }

    /// Keeps the record of a visit, without waiting.
    pub(crate) fn write_down(&self, visit: &Visit, outcome: Outcome) {
        let record = visit.record(&self.config.node, outcome);
        tracing::info!(
            id = record.id,
            code = record.code,
            clean = record.clean,
            initiator = %record.initiator,
            cause = %record.cause,
            client = record.client.address.as_deref().unwrap_or_default(),
            "{}",
            record.detail()
        );
        if self.written.receiver_count() > 0 {
            // Nobody may watch any more.
            let _ = self.written.send(Arc::new(record.clone()));
        }
        if let Some(ledger) = &self.ledger {
            ledger.record(record);
        }
    }

    /// Closes everyone at the pace of a plan; returns once every Close is said.
    pub(crate) async fn drain(&self, deadline: Duration) {
        let everyone = self.registry.everyone();
        DrainPlan::new(everyone.len(), deadline)
            .pace(everyone, |relay, reason| {
                relay.end(Ending::Drained(reason.into()));
            })
            .await;
    }

    /// Closes everyone now.
    pub(crate) fn drain_at_once(&self) {
        let everyone = self.registry.everyone();
        let plan = DrainPlan::new(everyone.len(), Duration::ZERO);
        for (index, relay) in everyone.iter().enumerate() {
            relay.end(Ending::Drained(plan.reason(index).into()));
        }
    }

    /// A [`drain`](Self::drain) for an operator: then clients may come again.
    pub(crate) async fn drain_and_go_on(&self) {
        let _pause = self.pause();
        self.drain(self.config.timeouts.drain).await;
    }

    /// Nobody is taken in for as long as this is held, or another.
    fn pause(&self) -> Pause<'_> {
        self.change(|phase| match phase {
            Phase::Serving => Phase::Paused(1),
            Phase::Paused(drains) => Phase::Paused(drains.saturating_add(1)),
            phase => phase,
        });
        Pause(self)
    }

    /// From now on nobody is taken in, for good.
    pub(crate) fn leave(&self) {
        self.change(|phase| phase.max(Phase::Leaving));
    }

    /// Lets go of everyone who is still here; their records are written.
    pub(crate) fn cut_off(&self) {
        self.change(|phase| phase.max(Phase::Over));
        for relay in self.registry.everyone() {
            relay.cut_off();
        }
    }

    /// Ready once the gateway [leaves](Self::leave).
    pub(crate) async fn leaving(&self) {
        self.reaches(Phase::Leaving).await;
    }

    /// Ready once the gateway waits for [nobody](Self::cut_off) any more.
    pub(crate) async fn over(&self) {
        self.reaches(Phase::Over).await;
    }

    async fn reaches(&self, phase: Phase) {
        // The sender is ours, so that this can't fail.
        let _ = self.phase.subscribe().wait_for(|now| *now >= phase).await;
    }

    fn change(&self, to: impl Fn(Phase) -> Phase) {
        self.phase.send_if_modified(|phase| {
            let before = *phase;
            *phase = to(before);
            *phase != before
        });
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::task::{Context, Poll, Waker};

    use super::*;

    fn gateway() -> Arc<Gateway> {
        let to = "ws://127.0.0.1:1".parse().unwrap();
        let mut config = Config::new("127.0.0.1:0".parse().unwrap(), to);
        config.timeouts.drain = Duration::from_secs(10);
        Gateway::new(config, None).unwrap()
    }

    fn someone(gateway: &Gateway) -> Member {
        let address = "127.0.0.1:1".parse().unwrap();
        let visit = Visit::new(gateway.next_id(), None, address);
        gateway.join(visit, Timestamp::from(SystemTime::now()))
    }

    #[tokio::test(start_paused = true)]
    async fn a_drain_that_is_broken_off_leaves_no_gateway_full() {
        let gateway = gateway();
        let _here = [someone(&gateway), someone(&gateway)];
        let mut drain = Box::pin(gateway.drain_and_go_on());
        let cx = &mut Context::from_waker(Waker::noop());
        assert_eq!(drain.as_mut().poll(cx), Poll::Pending);
        assert!(gateway.is_full() && gateway.admit().is_err());
        drop(drain);
        assert!(!gateway.is_full() && gateway.admit().is_ok());
    }

    #[test]
    fn the_last_of_several_drains_ends_the_pause() {
        let gateway = gateway();
        let pauses = [gateway.pause(), gateway.pause(), gateway.pause()];
        for pause in pauses {
            assert!(gateway.is_full());
            drop(pause);
        }
        assert!(!gateway.is_full());
    }

    #[test]
    fn a_drain_that_ends_brings_nobody_back_who_leaves() {
        let gateway = gateway();
        let pause = gateway.pause();
        gateway.leave();
        drop(pause);
        assert!(gateway.is_full());
        drop(gateway.pause());
        gateway.cut_off();
        gateway.leave();
        assert_eq!(gateway.phase(), Phase::Over);
    }
}
