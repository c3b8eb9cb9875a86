//! [`Connections`]: everyone who is connected to a server.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use farewell_close::{Cause, CloseCode, CloseFrame};
use farewell_proto::{CloseCall, Message, encode_server_frame};
use tokio::sync::watch;
use tokio::time::sleep;

use crate::drain::DrainPlan;
use crate::shared::Shared;

/// How long openings that are under way when the server ends may still take.
const LAST_OPENINGS: Duration = Duration::from_secs(1);

/// Everyone who is connected to a server. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Connections {
    inner: Arc<Mutex<Inner>>,
    /// Whether the server ends.
    ending: Arc<watch::Sender<bool>>,
}

#[derive(Debug, Default)]
struct Inner {
    open: HashMap<u64, Weak<Shared>>,
    next: u64,
}

/// Membership, for as long as it is held.
#[derive(Debug)]
pub(crate) struct Member {
    connections: Connections,
    number: u64,
}

impl Connections {
    /// How many are connected.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().open.len()
    }

    /// Whether nobody is connected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends a message to everyone whose connection has not begun to end, and
    /// returns how many that are. The message is encoded once.
    ///
    /// It does not wait: a peer that does not read is ended by the slow-reader
    /// limit, not by this call.
    pub fn broadcast(&self, message: impl Into<Message>) -> usize {
        let message = message.into();
        let payload = message.as_bytes().len();
        let frame = encode_server_frame(&message);
        let everyone = self.everyone();
        everyone
            .iter()
            .filter(|shared| {
                shared
                    .change(|state| state.link.send_encoded(frame.clone(), payload))
                    .is_ok()
            })
            .count()
    }

    /// Closes everyone with 1012 at the pace of a [`DrainPlan`], and returns
    /// once every Close is said.
    pub async fn drain(&self, deadline: Duration) {
        let everyone = self.everyone();
        DrainPlan::new(everyone.len(), deadline)
            .pace(everyone, |shared, reason| {
                let call = restarting(reason);
                shared.change(|state| state.close(&call));
            })
            .await;
    }

    /// Takes a connection in; one that comes too late is told so.
    pub(crate) fn join(&self, shared: &Arc<Shared>) -> Member {
        let mut inner = self.lock();
        let number = inner.next;
        inner.next += 1;
        inner.open.insert(number, Arc::downgrade(shared));
        drop(inner);
        if *self.ending.borrow() {
            let reason = DrainPlan::new(1, Duration::ZERO).reason(0);
            shared.change(|state| state.close(&restarting(reason)));
        }
        Member {
            connections: self.clone(),
            number,
        }
    }

    /// From now on whoever joins is closed.
    pub(crate) fn refuse(&self) {
        self.ending.send_replace(true);
    }

    /// Ready when an opening that has not come to its end is given up, because
    /// the server ends.
    pub(crate) async fn late(&self) {
        let mut ending = self.ending.subscribe();
        if ending.wait_for(|ending| *ending).await.is_ok() {
            sleep(LAST_OPENINGS).await;
        }
    }

    fn everyone(&self) -> Vec<Arc<Shared>> {
        self.lock()
            .open
            .values()
            .filter_map(Weak::upgrade)
            .collect()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn restarting(reason: String) -> CloseCall {
    let frame = CloseFrame::new(CloseCode::SERVICE_RESTART, reason);
    CloseCall::by_library(frame, Cause::Restarting)
}

impl Drop for Member {
    fn drop(&mut self) {
        self.connections.lock().open.remove(&self.number);
    }
}
