//! [`Registry`]: every open relay, to be found by operators and by a drain.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;

use atomic_waker::AtomicWaker;
use farewell_close::Timestamp;
use serde::Serialize;

use crate::answer::Ending;

/// An open relay, from outside.
pub(crate) struct Handle {
    pub(crate) about: About,
    order: Mutex<Option<Order>>,
    waker: AtomicWaker,
}

/// What a relay is told from outside.
#[derive(Debug)]
pub(crate) enum Order {
    /// To end, and how.
    End(Ending),
    /// Not to wait for anybody any more.
    CutOff,
}

/// What is known of an open relay.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct About {
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) route: String,
    pub(crate) path: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) opened_at: Timestamp,
}

/// Every open relay.
#[derive(Default)]
pub(crate) struct Registry {
    open: Mutex<HashMap<String, Arc<Handle>>>,
}

/// A relay's membership, for as long as it is held.
pub(crate) struct Member {
    registry: Arc<Registry>,
    handle: Arc<Handle>,
}

impl Registry {
    pub(crate) fn join(self: &Arc<Self>, about: About) -> Member {
        let id = about.id.clone();
        let handle = Arc::new(Handle {
            about,
            order: Mutex::new(None),
            waker: AtomicWaker::new(),
        });
        self.lock().insert(id, handle.clone());
        Member {
            registry: self.clone(),
            handle,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.lock().len()
    }

    pub(crate) fn everyone(&self) -> Vec<Arc<Handle>> {
        self.lock().values().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Handle>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Handle {
    /// Ends the relay, unless it was told so before.
    pub(crate) fn end(&self, ending: Ending) {
        self.order
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert(Order::End(ending));
        self.waker.wake();
    }

    /// Ends the relay without waiting for its peers.
    pub(crate) fn cut_off(&self) {
        *self.order.lock().unwrap_or_else(PoisonError::into_inner) = Some(Order::CutOff);
        self.waker.wake();
    }
}

impl Member {
    /// Ends the relay, unless it was told so before.
    pub(crate) fn end(&self, ending: Ending) {
        self.handle.end(ending);
    }

    /// What the relay was told from outside; the task is woken by what follows.
    pub(crate) fn order(&self, cx: &Context<'_>) -> Option<Order> {
        self.handle.waker.register(cx.waker());
        self.handle
            .order
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        self.registry.lock().remove(&self.handle.about.id);
    }
}
