//! [`Descriptors`]: how many file descriptors clients may have.
//!
//! A client costs one, its upstream's connection another. Some are kept aside for files,
//! probes and operators, and some for clients that are only to be told that there is no
//! room: running out of descriptors is the gateway's own trouble, and is told as that.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

/// Kept aside for files, probes, health checks and operators.
const KEPT: usize = 16;

/// How many descriptors there are, and how many are in use.
#[derive(Debug)]
pub(crate) struct Descriptors {
    most: usize,
    /// Of these, so many are for clients that are told that there is no room.
    answering: usize,
    lent: AtomicUsize,
    /// Told when one is given back.
    given_back: Notify,
}

/// One descriptor, for as long as it is held.
#[derive(Debug)]
pub(crate) struct Lent(Arc<Descriptors>);

impl Drop for Lent {
    fn drop(&mut self) {
        self.0.lent.fetch_sub(1, Ordering::Relaxed);
        self.0.given_back.notify_one();
    }
}

impl Descriptors {
    /// So many for clients and what they ask for.
    pub(crate) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self {
            most,
            answering: (most / 8).clamp(1, 64),
            lent: AtomicUsize::new(0),
            given_back: Notify::new(),
        })
    }

    /// What this process has left, once it has raised its limit as far as it may.
    pub(crate) fn of_this_process() -> Arc<Self> {
        Self::new(left().saturating_sub(KEPT).max(4))
    }

    /// For a client that was accepted.
    pub(crate) fn take(self: &Arc<Self>) -> Lent {
        self.lent.fetch_add(1, Ordering::Relaxed);
        Lent(self.clone())
    }

    /// For a connection that a client asks for; `None` where too few are left.
    pub(crate) fn lend(self: &Arc<Self>) -> Option<Lent> {
        let most = self.most - self.answering;
        self.lent
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |lent| {
                (lent < most).then_some(lent + 1)
            })
            .is_ok()
            .then(|| Lent(self.clone()))
    }

    /// Ready once there is one for a client that comes. Cancel safe.
    pub(crate) async fn room(&self) {
        loop {
            let given_back = self.given_back.notified();
            if self.lent.load(Ordering::Relaxed) < self.most {
                return;
            }
            given_back.await;
        }
    }
}

/// Raises the soft limit to the hard one; how many more descriptors there may be.
#[cfg(unix)]
fn left() -> usize {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    let Ok((soft, hard)) = getrlimit(Resource::RLIMIT_NOFILE) else {
        return usize::MAX;
    };
    let raised = soft < hard && setrlimit(Resource::RLIMIT_NOFILE, hard, hard).is_ok();
    let limit = usize::try_from(if raised { hard } else { soft }).unwrap_or(usize::MAX);
    tracing::debug!(limit, "file descriptors");
    limit.saturating_sub(open_now())
}

/// What is open already; the listing is one of them.
#[cfg(unix)]
fn open_now() -> usize {
    const USUAL: usize = 24;
    std::fs::read_dir("/dev/fd").map_or(USUAL, Iterator::count)
}

/// Elsewhere sockets are not counted.
#[cfg(not(unix))]
const fn left() -> usize {
    usize::MAX
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_last_ones_are_for_those_who_are_told_that_there_is_no_room() {
        let descriptors = Descriptors::new(16);
        let clients: Vec<_> = (0..7).map(|_| descriptors.take()).collect();
        let asked: Vec<_> = (0..7).map(|_| descriptors.lend().unwrap()).collect();
        assert!(descriptors.lend().is_none());
        descriptors.room().await;
        let told = [descriptors.take(), descriptors.take()];
        let room = || timeout(Duration::from_secs(1), descriptors.room());
        assert!(room().await.is_err());
        drop(told);
        assert!(room().await.is_ok());
        drop(asked);
        assert!(descriptors.lend().is_some());
        drop(clients);
        assert_eq!(descriptors.lent.load(Ordering::Relaxed), 0);
    }
}
