//! [`Registry`]: every open relay, to be found by operators and by a drain.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;

use atomic_waker::AtomicWaker;
use farewell_close::Timestamp;
use serde::Serialize;
use ulid::Ulid;

use crate::answer::Ending;
use crate::visit::Visit;

/// An open relay, from outside.
pub(crate) struct Handle {
    pub(crate) visit: Visit,
    pub(crate) opened_at: Timestamp,
    order: Mutex<Option<Order>>,
    /// Whether there is an order: a look at it is cheaper than at the order.
    ordered: AtomicBool,
    waker: AtomicWaker,
}

/// What a relay is told from outside.
#[derive(Debug)]
pub(crate) enum Order {
    /// To end, and how.
    End(Box<Ending>),
    /// Not to wait for anybody any more.
    CutOff,
}

/// What operators are told of an open relay.
#[derive(Debug, Serialize)]
pub(crate) struct About<'a> {
    id: String,
    address: SocketAddr,
    route: &'a str,
    path: Option<&'a str>,
    user: Option<&'a str>,
    opened_at: Timestamp,
}

/// Every open relay.
#[derive(Default)]
pub(crate) struct Registry {
    open: Mutex<HashMap<Ulid, Arc<Handle>>>,
}

/// A relay's membership, for as long as it is held.
pub(crate) struct Member {
    registry: Arc<Registry>,
    handle: Arc<Handle>,
    /// Whether the next order wakes the relay's task.
    waits: bool,
}

impl Registry {
    pub(crate) fn join(self: &Arc<Self>, visit: Visit, opened_at: Timestamp) -> Member {
        let id = visit.id;
        let handle = Arc::new(Handle {
            visit,
            opened_at,
            order: Mutex::new(None),
            ordered: AtomicBool::new(false),
            waker: AtomicWaker::new(),
        });
        self.lock().insert(id, handle.clone());
        Member {
            registry: self.clone(),
            handle,
            waits: false,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.lock().len()
    }

    pub(crate) fn everyone(&self) -> Vec<Arc<Handle>> {
        self.lock().values().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Ulid, Arc<Handle>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Handle {
    /// What operators are told of it.
    pub(crate) fn about(&self) -> About<'_> {
        About {
            id: self.visit.id.to_string(),
            address: self.visit.address,
            route: self.visit.route(),
            path: self.visit.path.as_deref(),
            user: self.visit.user.as_deref(),
            opened_at: self.opened_at,
        }
    }

    /// Ends the relay, unless it was told so before.
    pub(crate) fn end(&self, ending: Ending) {
        self.tell(|order| {
            order.get_or_insert_with(|| Order::End(Box::new(ending)));
        });
    }

    /// Ends the relay without waiting for its peers.
    pub(crate) fn cut_off(&self) {
        self.tell(|order| *order = Some(Order::CutOff));
    }

    fn tell(&self, change: impl FnOnce(&mut Option<Order>)) {
        let mut order = self.order();
        change(&mut order);
        // Under the lock: a relay that takes the order meanwhile would lose the
        // waker that it leaves for the next one.
        self.ordered.store(true, Ordering::Release);
        self.waker.wake();
    }

    fn order(&self) -> MutexGuard<'_, Option<Order>> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Member {
    /// The relay from outside.
    pub(crate) const fn handle(&self) -> &Arc<Handle> {
        &self.handle
    }

    /// The relay is not to be found any more.
    pub(crate) fn leave(self) -> Arc<Handle> {
        self.handle.clone()
    }

    /// What the relay was told from outside; the task is woken by what follows.
    /// It is the same task for as long as the relay lives.
    pub(crate) fn order(&mut self, cx: &Context<'_>) -> Option<Order> {
        if !self.waits {
            self.handle.waker.register(cx.waker());
            self.waits = true;
        }
        if !self.handle.ordered.load(Ordering::Acquire) {
            return None;
        }
        let mut order = self.handle.order();
        // Whoever told it has used the waker up.
        self.handle.waker.register(cx.waker());
        self.handle.ordered.store(false, Ordering::Release);
        order.take()
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        self.registry.lock().remove(&self.handle.visit.id);
    }
}
