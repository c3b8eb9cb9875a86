//! [`Admissions`]: who may come in, and how many are here.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::watch;

use crate::answer::Ending;
use crate::config::Snapshot;
use crate::descriptors::{Descriptors, Lent};

/// Who may come in, and how many are here.
pub(crate) struct Admissions {
    phase: watch::Sender<Phase>,
    /// The most WebSockets at once.
    bound: usize,
    /// How long clients of a gateway that leaves stay away at least.
    restart_delay: Duration,
    /// WebSockets, from the handshake on.
    admitted: AtomicUsize,
    /// The most requests at once that ask for no WebSocket.
    most_requests: usize,
    requests: AtomicUsize,
    /// Clients, from the accepted connection to the record.
    present: AtomicUsize,
    descriptors: Arc<Descriptors>,
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

/// A client's presence, for as long as it is held.
pub(crate) struct Presence {
    admissions: Arc<Admissions>,
    _descriptor: Lent,
}

impl Drop for Presence {
    fn drop(&mut self) {
        self.admissions.present.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A WebSocket's place among those that are allowed, for as long as it is held.
pub(crate) struct Admission {
    admissions: Arc<Admissions>,
    /// The upstream's.
    _descriptor: Lent,
}

impl Drop for Admission {
    fn drop(&mut self) {
        self.admissions.admitted.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The place of a request that asks for no WebSocket, for as long as it is held.
pub(crate) struct Place {
    admissions: Arc<Admissions>,
    /// The upstream's.
    _descriptor: Lent,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.admissions.requests.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Why a request that asks for no WebSocket has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoPlace {
    /// As many are here as may be.
    Full,
    /// There is no descriptor left for a connection.
    NoDescriptor,
}

/// One drain of a gateway that then goes on, for as long as it is held.
pub(crate) struct Pause<'a>(&'a Admissions);

impl Drop for Pause<'_> {
    fn drop(&mut self) {
        self.0.change(|phase| match phase {
            Phase::Paused(drains @ 2..) => Phase::Paused(drains - 1),
            Phase::Paused(_) => Phase::Serving,
            phase => phase,
        });
    }
}

impl Admissions {
    /// Nobody is here.
    pub(crate) fn new(snapshot: &Snapshot, descriptors: Arc<Descriptors>) -> Arc<Self> {
        Arc::new(Self {
            phase: watch::Sender::new(Phase::Serving),
            bound: snapshot.limits.max_connections.unwrap_or(usize::MAX),
            restart_delay: snapshot.timeouts.restart_delay,
            admitted: AtomicUsize::new(0),
            most_requests: snapshot.limits.max_requests,
            requests: AtomicUsize::new(0),
            present: AtomicUsize::new(0),
            descriptors,
        })
    }

    /// A client has come, whatever it may want.
    pub(crate) fn enter(self: &Arc<Self>) -> Presence {
        self.present.fetch_add(1, Ordering::Relaxed);
        Presence {
            admissions: self.clone(),
            _descriptor: self.descriptors.take(),
        }
    }

    /// How many clients are here, from the accepted connection to the record.
    pub(crate) fn present(&self) -> usize {
        self.present.load(Ordering::Relaxed)
    }

    /// Whether no drain is under way.
    pub(crate) fn is_serving(&self) -> bool {
        self.phase() == Phase::Serving
    }

    /// Whether no further WebSocket may come: the bound is reached, or a drain
    /// is under way.
    pub(crate) fn is_full(&self) -> bool {
        !self.is_serving() || self.admitted.load(Ordering::Relaxed) >= self.bound
    }

    /// A place for one more WebSocket, or what it is told instead.
    pub(crate) fn admit(self: &Arc<Self>) -> Result<Admission, Ending> {
        match self.phase() {
            Phase::Serving => {}
            Phase::Paused(_) => return Err(Ending::Overloaded),
            Phase::Leaving | Phase::Over => return Err(self.restarting()),
        }
        let descriptor = self.descriptors.lend().ok_or(Ending::Overloaded)?;
        self.admitted
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |admitted| {
                (admitted < self.bound).then_some(admitted + 1)
            })
            .map(|_| Admission {
                admissions: self.clone(),
                _descriptor: descriptor,
            })
            .map_err(|_| Ending::Full)
    }

    /// A place for a request that asks for no WebSocket.
    pub(crate) fn admit_request(self: &Arc<Self>) -> Result<Place, NoPlace> {
        let descriptor = self.descriptors.lend().ok_or(NoPlace::NoDescriptor)?;
        self.requests
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |requests| {
                (requests < self.most_requests).then_some(requests + 1)
            })
            .map(|_| Place {
                admissions: self.clone(),
                _descriptor: descriptor,
            })
            .map_err(|_| NoPlace::Full)
    }

    /// How many requests are here that ask for no WebSocket.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }

    /// Ready once a further client can be accepted. Cancel safe.
    pub(crate) async fn room(&self) {
        self.descriptors.room().await;
    }

    /// Nobody is taken in for as long as this is held, or another.
    pub(crate) fn pause(&self) -> Pause<'_> {
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

    /// From now on nobody is waited for.
    pub(crate) fn end(&self) {
        self.change(|phase| phase.max(Phase::Over));
    }

    /// How long clients of a gateway that leaves stay away at least.
    pub(crate) const fn restart_delay(&self) -> Duration {
        self.restart_delay
    }

    /// What a client is told that comes while the gateway leaves.
    pub(crate) const fn restarting(&self) -> Ending {
        Ending::Drained(self.restart_delay)
    }

    /// Ready once the gateway [leaves](Self::leave).
    pub(crate) async fn leaving(&self) {
        self.reaches(Phase::Leaving).await;
    }

    /// Ready once the gateway [ends](Self::end).
    pub(crate) async fn over(&self) {
        self.reaches(Phase::Over).await;
    }

    fn phase(&self) -> Phase {
        *self.phase.borrow()
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
    use super::*;
    use crate::upstream::scripted::snapshot;

    #[test]
    fn the_last_of_several_drains_ends_the_pause() {
        let admissions = Admissions::new(&snapshot(), Descriptors::new(100));
        let pauses = [admissions.pause(), admissions.pause(), admissions.pause()];
        for pause in pauses {
            assert!(admissions.is_full());
            drop(pause);
        }
        assert!(!admissions.is_full());
    }

    #[test]
    fn requests_have_a_bound_of_their_own_and_give_their_place_back() {
        let mut snapshot = snapshot();
        snapshot.limits.max_requests = 2;
        let admissions = Admissions::new(&snapshot, Descriptors::new(4));
        let both = [admissions.admit_request(), admissions.admit_request()];
        assert!(both.iter().all(Result::is_ok));
        assert_eq!(admissions.admit_request().err(), Some(NoPlace::Full));
        assert_eq!(admissions.requests(), 2);
        let websocket = admissions.admit().ok();
        assert!(websocket.is_some());
        assert_eq!(
            admissions.admit_request().err(),
            Some(NoPlace::NoDescriptor)
        );
        drop(both);
        assert_eq!(admissions.requests(), 0);
        assert!(admissions.admit_request().is_ok());
    }

    #[test]
    fn a_drain_that_ends_brings_nobody_back_who_leaves() {
        let admissions = Admissions::new(&snapshot(), Descriptors::new(100));
        let pause = admissions.pause();
        admissions.leave();
        drop(pause);
        assert!(admissions.is_full());
        drop(admissions.pause());
        admissions.end();
        admissions.leave();
        assert_eq!(admissions.phase(), Phase::Over);
    }
}
