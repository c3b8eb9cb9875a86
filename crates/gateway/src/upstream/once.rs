//! A connection to an endpoint for a client that is not helped: one attempt, and nobody
//! waits.

use farewell::Transport;

use super::endpoint::Endpoint;
use super::open::Unopened;
use super::reach::Reach;

impl Endpoint {
    /// Connects, once.
    pub(crate) async fn connect_once(&self) -> Result<Transport, Unopened> {
        self.dial().await.map_err(|error| {
            let reach = Reach::of(&error);
            tracing::debug!(upstream = self.address(), %error, "no connection for an observed client");
            if reach == Reach::Ours {
                Unopened::Ours
            } else {
                Unopened::Unavailable
            }
        })
    }

    /// It answered a handshake that was passed on to it.
    pub(crate) fn answered(&self) {
        self.health().tried(true);
    }
}
