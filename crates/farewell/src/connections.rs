//! [`Connections`]: everyone who is connected to a server.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport};
use farewell_proto::{CloseCall, Message, encode_server_frame};
use tokio::sync::{Notify, watch};
use tokio::time::{sleep, timeout};

use crate::drain::DrainPlan;
use crate::handshake::Handshake;
use crate::link::Link;
use crate::server::{HandlerResult, serve};
use crate::shared::{Care, Shared};
use crate::socket::WebSocket;

/// How long openings that are under way when the server ends may still take.
const LAST_OPENINGS: Duration = Duration::from_secs(1);

/// Everyone who is connected to a server. Cheap to clone; the clones are one.
///
/// A [`Server`](crate::Server) has its own. Where someone else accepts
/// connections, such as a web framework, one is made with `default()`, and
/// [`serve_link`](Self::serve_link) takes each connection in.
#[derive(Debug, Clone, Default)]
pub struct Connections {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    members: Mutex<Members>,
    /// Whether the server ends.
    ending: watch::Sender<bool>,
    /// Told when somebody leaves.
    left: Notify,
}

#[derive(Debug, Default)]
struct Members {
    /// In the order in which they came.
    open: BTreeMap<u64, Weak<Shared>>,
    next: u64,
    /// How many are about to come.
    expected: usize,
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
    /// returns how many that are. The message is encoded once, and
    /// travels as it is, also to those with whom compression was agreed: that is
    /// each message's own choice (RFC 7692 §6).
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

    /// Runs a handler as [`serve_link`](crate::serve_link) does, for one of these:
    /// it gets what is broadcast, and is drained with the others. One that comes
    /// after the [`end`](Self::end) has begun is closed with 1012.
    ///
    /// Cancel safe in that dropping the future ends the connection with 1011, in a
    /// task of its own.
    ///
    /// # Panics
    /// Outside a Tokio runtime. The handler's own panics are caught.
    pub async fn serve_link<H, F>(
        &self,
        link: Link,
        handshake: Handshake,
        handler: H,
    ) -> CloseReport
    where
        H: FnOnce(WebSocket) -> F,
        F: Future<Output = HandlerResult>,
    {
        let shared = Shared::new(link, handshake, Care::Owned);
        let member = self.join(&shared);
        serve(shared, handler, |_: &CloseReport| drop(member)).await
    }

    /// Ends everyone and whoever still comes, at the pace of a [`DrainPlan`], and
    /// returns once all have ended, or the deadline has passed. True if all have.
    ///
    /// Cancel safe in that what was begun stays: whoever was told was told, and
    /// whoever comes is still closed.
    pub async fn end(&self, deadline: Duration) -> bool {
        self.refuse();
        let ending = async {
            self.drain(deadline).await;
            loop {
                let left = self.inner.left.notified();
                if self.nobody_comes() {
                    return;
                }
                left.await;
            }
        };
        timeout(deadline, ending).await.is_ok()
    }

    /// Closes everyone with 1012 at the pace of a [`DrainPlan`], those first who
    /// came first, and returns once every Close is said.
    ///
    /// Cancel safe in that a drain that is dropped stops where it is.
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
        let mut members = self.lock();
        let number = members.next;
        members.next += 1;
        members.open.insert(number, Arc::downgrade(shared));
        drop(members);
        if *self.inner.ending.borrow() {
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
        self.inner.ending.send_replace(true);
    }

    /// One is about to come: an end waits for it.
    #[cfg(feature = "hyper")]
    pub(crate) fn expect(&self) -> Expected {
        self.lock().expected += 1;
        Expected(self.clone())
    }

    fn nobody_comes(&self) -> bool {
        let members = self.lock();
        members.open.is_empty() && members.expected == 0
    }

    /// Ready when an opening that has not come to its end is given up, because
    /// the server ends.
    pub(crate) async fn late(&self) {
        let mut ending = self.inner.ending.subscribe();
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

    fn lock(&self) -> MutexGuard<'_, Members> {
        self.inner
            .members
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn restarting(reason: String) -> CloseCall {
    let frame = CloseFrame::new(CloseCode::SERVICE_RESTART, reason);
    CloseCall::by_library(frame, Cause::Restarting)
}

impl Drop for Member {
    fn drop(&mut self) {
        self.connections.lock().open.remove(&self.number);
        self.connections.inner.left.notify_waiters();
    }
}

/// Somebody whose opening handshake is nearly complete, for as long as it is held.
#[cfg(feature = "hyper")]
#[derive(Debug)]
pub(crate) struct Expected(Connections);

#[cfg(feature = "hyper")]
impl Drop for Expected {
    fn drop(&mut self) {
        self.0.lock().expected -= 1;
        self.0.inner.left.notify_waiters();
    }
}
