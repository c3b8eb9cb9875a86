//! [`Connections`]: everyone who is connected to a server.

use std::future::Future;
use std::sync::{Arc, Weak};
use std::time::Duration;

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport};
use farewell_proto::{CloseCall, Message, encode_server_frame};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::drain::DrainPlan;
use crate::handshake::Handshake;
use crate::link::Link;
#[cfg(feature = "hyper")]
use crate::registry::Expected;
use crate::registry::Registry;
use crate::served::{HandlerResult, serve};
use crate::shared::{Care, Shared};
use crate::socket::WebSocket;

/// How long openings that are under way when the server ends may still take.
pub(crate) const LAST_OPENINGS: Duration = Duration::from_secs(1);

/// Everyone who is connected to a server. Cheap to clone; the clones are one.
///
/// A [`Server`](crate::Server) has its own. Where someone else accepts
/// connections, such as a web framework, one is made with `default()`, and
/// [`serve_link`](Self::serve_link) takes each connection in.
#[derive(Debug, Clone, Default)]
pub struct Connections {
    members: Registry<Weak<Shared>>,
    /// Whether the server ends.
    ending: Arc<watch::Sender<bool>>,
}

impl Connections {
    /// How many are connected.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
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
        let everyone = self.members.everyone();
        everyone
            .iter()
            .filter_map(Weak::upgrade)
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
        self.join(&shared);
        serve(shared, handler, |_: &CloseReport| {}).await
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
            self.members.emptied().await;
        };
        timeout(deadline, ending).await.is_ok()
    }

    /// Closes everyone with 1012 at the pace of a [`DrainPlan`], those first whose
    /// opening was complete first, and returns once every Close is said.
    ///
    /// Cancel safe in that a drain that is dropped stops where it is.
    pub async fn drain(&self, deadline: Duration) {
        let tell = |shared: Weak<Shared>, reason| {
            if let Some(shared) = shared.upgrade() {
                shared.change(|state| state.close(&restarting(reason)));
            }
        };
        self.members.drain(deadline, tell).await;
    }

    /// Takes a connection in; one that comes too late is told so.
    pub(crate) fn join(&self, shared: &Arc<Shared>) {
        shared.join(&self.members);
        if *self.ending.borrow() {
            let reason = DrainPlan::new(1, Duration::ZERO).reason(0);
            shared.change(|state| state.close(&restarting(reason)));
        }
    }

    /// From now on whoever joins is closed.
    pub(crate) fn refuse(&self) {
        self.ending.send_replace(true);
    }

    /// One is about to come: an end waits for it.
    #[cfg(feature = "hyper")]
    pub(crate) fn expect(&self) -> Expected<Weak<Shared>> {
        self.members.expect()
    }

    /// Ready when an opening that has not come to its end is given up, because
    /// the server ends.
    #[cfg(feature = "hyper")]
    pub(crate) async fn late(&self) {
        let mut ending = self.ending.subscribe();
        if ending.wait_for(|ending| *ending).await.is_ok() {
            tokio::time::sleep(LAST_OPENINGS).await;
        }
    }
}

fn restarting(reason: String) -> CloseCall {
    let frame = CloseFrame::new(CloseCode::SERVICE_RESTART, reason);
    CloseCall::by_library(frame, Cause::Restarting)
}
