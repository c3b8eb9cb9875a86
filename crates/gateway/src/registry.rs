//! [`Registry`]: every open relay, to be found by operators and by a drain.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Context;

use atomic_waker::AtomicWaker;
use farewell_close::Timestamp;
use serde::Serialize;
use tokio::sync::Notify;

use crate::answer::Ending;

/// An open relay, from outside.
pub(crate) struct Handle {
    pub(crate) about: About,
    order: Mutex<Option<Ending>>,
    waker: AtomicWaker,
}

/// What is known of an open relay.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct About {
    pub(crate) id: String,
    pub(crate) address: SocketAddr,
    pub(crate) path: Option<String>,
    pub(crate) opened_at: Timestamp,
}

/// Every open relay.
#[derive(Default)]
pub(crate) struct Registry {
    open: Mutex<HashMap<String, Arc<Handle>>>,
    /// Told when the last one is gone.
    emptied: Notify,
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

    /// Ready once nobody is here.
    pub(crate) async fn empty(&self) {
        loop {
            let emptied = self.emptied.notified();
            if self.len() == 0 {
                return;
            }
            emptied.await;
        }
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
            .get_or_insert(ending);
        self.waker.wake();
    }
}

impl Member {
    /// What the relay was told from outside; the task is woken by what follows.
    pub(crate) fn order(&self, cx: &Context<'_>) -> Option<Ending> {
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
        let mut open = self.registry.lock();
        open.remove(&self.handle.about.id);
        if open.is_empty() {
            self.registry.emptied.notify_waiters();
        }
    }
}
