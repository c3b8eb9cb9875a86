//! Handshakes with an endpoint that are passed on: one attempt each, and nobody waits.

use std::sync::Arc;
use std::time::Instant;

use farewell::Transport;
use farewell::driver::now;
use farewell_close::Observation;

use super::endpoint::Endpoint;
use super::facts::Facts;
use super::open::{COME_BACK, Unopened, Why, is_answer};
use super::reach::Reach;

impl Endpoint {
    /// Connects, once. What that shows counts for all routes to the endpoint.
    pub(crate) async fn connect_once(self: &Arc<Self>) -> Result<Transport, Unopened> {
        self.dial().await.map_err(|error| {
            let (now, reach) = (now(), Reach::of(&error));
            tracing::debug!(upstream = self.address(), %error, "no connection to pass on to");
            let why = if reach == Reach::Ours {
                Why::Ours
            } else {
                self.is_away(reach);
                Why::Unavailable(COME_BACK)
            };
            let facts = Facts::one(now, reach.observation());
            Unopened { why, facts }
        })
    }

    /// It answered such a handshake that began then, with this status.
    pub(crate) fn answered(&self, begun: Instant, status: u16) {
        if is_answer(status) {
            self.health().answered(now(), begun);
        }
    }

    /// It ended such a connection instead of an answer; what was seen by that.
    pub(crate) fn dropped(&self) -> Facts {
        let now = now();
        self.health().saw(now, Observation::Accepted);
        Why::Dropped.facts(now, now)
    }
}
