//! [`Connections`]: everyone who is connected to a server.

use std::collections::BTreeMap;
use std::future::{Future, pending};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport};
use farewell_proto::{CloseCall, Message, encode_server_frame};
use tokio::sync::{Notify, watch};
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

use crate::drain::DrainPlan;
use crate::handshake::Handshake;
use crate::link::Link;
use crate::served::{HandlerResult, serve};
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
    all: BTreeMap<u64, Entry>,
    next: u64,
    /// How many of them are connected.
    open: usize,
    /// How many of them are tasks.
    tasks: usize,
    /// How many are about to come.
    expected: usize,
}

/// One that is connected, or a task of a server's, or both.
#[derive(Debug, Default)]
struct Entry {
    /// `None` while its WebSocket opens; one without a target once it is over.
    shared: Option<Weak<Shared>>,
    /// To cut it off. Tokio's `JoinSet` takes an allocation for each task, and wakes
    /// the accept loop when one is done.
    task: Option<AbortHandle>,
}

impl Entry {
    fn is_open(&self) -> bool {
        let shared = self.shared.as_ref();
        shared.is_some_and(|shared| !shared.ptr_eq(&Weak::new()))
    }
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
        self.lock().open
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
        let mut member = Some(self.join(&shared));
        serve(shared, handler, move |_: &CloseReport| drop(member.take())).await
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
        let number = self.lock().add();
        self.take_in(number, shared);
        Member {
            connections: self.clone(),
            number,
        }
    }

    /// The same under a number that was given out already.
    pub(crate) fn take_in(&self, number: u64, shared: &Arc<Shared>) {
        self.lock().connected(number, shared);
        if *self.inner.ending.borrow() {
            let reason = DrainPlan::new(1, Duration::ZERO).reason(0);
            shared.change(|state| state.close(&restarting(reason)));
        }
    }

    /// The connection with this number is over.
    pub(crate) fn leave(&self, number: u64) {
        self.lock().left(number);
        self.inner.left.notify_waiters();
    }

    /// Runs a task, which is to say when it is [done](Self::task_done), even if it
    /// is dropped.
    pub(crate) fn spawn<F>(&self, task: impl FnOnce(u64) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let number = {
            let mut members = self.lock();
            members.tasks += 1;
            members.add()
        };
        // Not with the lock: a runtime that ends drops the task at once.
        let spawned = tokio::spawn(task(number));
        if let Some(entry) = self.lock().all.get_mut(&number) {
            entry.task = Some(spawned.abort_handle());
        }
    }

    /// The task with this number is done, and with it its connection.
    pub(crate) fn task_done(&self, number: u64) {
        let mut members = self.lock();
        members.tasks -= 1;
        members.remove(number);
        drop(members);
        self.inner.left.notify_waiters();
    }

    /// Ready when no task runs. Cancel safe.
    pub(crate) async fn tasks_done(&self) {
        loop {
            let left = self.inner.left.notified();
            if self.lock().tasks == 0 {
                return;
            }
            left.await;
        }
    }

    /// Gives up, a moment from now, the tasks of openings that have not come to their
    /// end. Never ready.
    pub(crate) async fn give_up_late_openings(&self) {
        sleep(LAST_OPENINGS).await;
        self.abort(|entry| entry.shared.is_none());
        pending().await
    }

    /// Cuts every task off.
    pub(crate) fn abort_all(&self) {
        self.abort(|_| true);
    }

    fn abort(&self, which: impl Fn(&Entry) -> bool) {
        let mut members = self.lock();
        let tasks: Vec<_> = members
            .all
            .values_mut()
            .filter(|entry| which(entry))
            .filter_map(|entry| entry.task.take())
            .collect();
        drop(members);
        for task in tasks {
            task.abort();
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
        members.open == 0 && members.expected == 0
    }

    /// Ready when an opening that has not come to its end is given up, because
    /// the server ends.
    #[cfg(feature = "hyper")]
    pub(crate) async fn late(&self) {
        let mut ending = self.inner.ending.subscribe();
        if ending.wait_for(|ending| *ending).await.is_ok() {
            sleep(LAST_OPENINGS).await;
        }
    }

    fn everyone(&self) -> Vec<Arc<Shared>> {
        self.lock()
            .all
            .values()
            .filter_map(|entry| entry.shared.as_ref()?.upgrade())
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

impl Members {
    fn add(&mut self) -> u64 {
        self.next += 1;
        self.all.insert(self.next, Entry::default());
        self.next
    }

    fn connected(&mut self, number: u64, shared: &Arc<Shared>) {
        if let Some(entry) = self.all.get_mut(&number) {
            entry.shared = Some(Arc::downgrade(shared));
            self.open += 1;
        }
    }

    fn remove(&mut self, number: u64) {
        self.left(number);
        self.all.remove(&number);
    }

    /// One that was connected is no more; its task may have more to do.
    fn left(&mut self, number: u64) {
        if let Some(entry) = self.all.get_mut(&number)
            && entry.is_open()
        {
            entry.shared = Some(Weak::new());
            self.open -= 1;
        }
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        self.connections.lock().remove(self.number);
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
