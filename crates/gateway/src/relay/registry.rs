//! [`Registry`]: every open relay, to be found by operators and by a drain.

use std::sync::Arc;
use std::task::Context;
use std::time::Duration;

use farewell::driver::{self, Mailbox, Membership};
use farewell_close::Timestamp;
use serde::Serialize;

use crate::answer::Ending;
use crate::moment::Moment;
use crate::upstream::Endpoint;
use crate::visit::Visit;

/// An open relay, from outside.
pub(crate) struct Handle {
    pub(crate) visit: Visit,
    pub(crate) opened_at: Moment,
    upstream: Arc<Endpoint>,
    orders: Mailbox<Order>,
}

/// What a relay is told from outside.
#[derive(Debug)]
pub(crate) enum Order {
    /// To end, and how.
    End(Box<Ending>),
    /// Not to wait for anybody any more.
    CutOff,
    /// For tests: to panic.
    #[cfg(test)]
    Panic,
}

#[cfg(test)]
#[allow(clippy::panic, reason = "that is what it is for")]
pub(super) fn panic_as_ordered() {
    panic!("as a test told it")
}

/// What operators are told of an open relay.
#[derive(Debug, Serialize)]
pub(crate) struct About<'a> {
    id: String,
    address: String,
    route: &'a str,
    path: Option<&'a str>,
    user: Option<&'a str>,
    opened_at: Timestamp,
}

/// Every open relay.
pub(crate) type Registry = driver::Registry<Arc<Handle>>;

/// A relay's place among those that can be found, for as long as it is held.
pub(crate) struct Member {
    handle: Arc<Handle>,
    _place: Membership<Arc<Handle>>,
}

impl Handle {
    /// What operators are told of it.
    pub(crate) fn about(&self) -> About<'_> {
        About {
            id: self.visit.id.to_string(),
            address: self.visit.address.to_string(),
            route: self.visit.route(),
            path: self.visit.path.as_deref(),
            user: self.visit.user.as_deref(),
            opened_at: self.opened_at.of_day,
        }
    }

    /// Ends the relay, unless it was told so before.
    pub(crate) fn end(&self, ending: Ending) {
        self.orders.put(|order| {
            order.get_or_insert_with(|| Order::End(Box::new(ending)));
        });
    }

    /// Ends it because the gateway goes. Its client is told when to come back: at the
    /// rate at which the upstream takes clients.
    pub(crate) fn drain(&self, restart_delay: Duration) {
        self.end(Ending::Drained(self.upstream.slot(restart_delay)));
    }

    #[cfg(test)]
    pub(crate) fn panic(&self) {
        self.orders.put(|order| *order = Some(Order::Panic));
    }

    /// Ends the relay without waiting for its peers.
    pub(crate) fn cut_off(&self) {
        self.orders.put(|order| *order = Some(Order::CutOff));
    }
}

impl Member {
    /// A relay opens, and can be found from now on.
    pub(crate) fn join(
        registry: &Registry,
        visit: Visit,
        opened_at: Moment,
        upstream: Arc<Endpoint>,
    ) -> Self {
        let handle = Arc::new(Handle {
            visit,
            opened_at,
            upstream,
            orders: Mailbox::new(),
        });
        Self {
            _place: registry.join(handle.clone()),
            handle,
        }
    }

    /// The relay from outside.
    pub(crate) const fn handle(&self) -> &Arc<Handle> {
        &self.handle
    }

    /// What the relay was told from outside; the task is woken by what follows.
    pub(crate) fn order(&self, cx: &Context<'_>) -> Option<Order> {
        self.handle.orders.take(cx)
    }
}
