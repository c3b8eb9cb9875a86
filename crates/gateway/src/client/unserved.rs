//! Accept, then close: the one way to tell a page why it is not served.
//!
//! A browser never shows the status of a refused handshake: its page sees 1006.
//! It does show the code of a Close.

use std::future::poll_fn;
use std::time::SystemTime;

use farewell::head::{Subprotocols, UpgradeRequest};
use farewell::{Cause, CloseCall, Link, write_all};
use farewell_close::Party;

use super::{Client, accept};
use crate::answer::{Ending, answer};
use crate::record::{Outcome, Visit};

impl Client<'_> {
    /// Accepts the handshake, with the first subprotocol offered, and closes
    /// with what the table says.
    pub(super) async fn accept_and_close(
        mut self,
        ending: Ending,
        request: &UpgradeRequest,
        visit: &Visit,
    ) -> Outcome {
        let first = first(request.subprotocols());
        let bytes = accept(request, first).to_bytes();
        let within = self.gateway.config.timeouts.handshake;
        if write_all(&mut self.transport, &bytes, within)
            .await
            .is_err()
        {
            return Outcome::unopened(Party::Client, Cause::PeerLost, None);
        }
        let opened_at = SystemTime::now();
        let answer = answer(ending, &self.gateway.config.route);
        tracing::debug!(id = visit.id, cause = %answer.cause, "accepted in order to close");
        let mut link = Link::server(self.gateway.leg.clone(), self.transport, &self.read_ahead);
        if let Some(frame) = answer.client {
            link.close(CloseCall::by_library(frame, answer.cause));
        }
        tokio::select! {
            _ = poll_fn(|cx| link.poll_over(cx)) => {}
            () = self.gateway.over() => link.abort(),
        }
        let report = link.connection().report();
        Outcome {
            opened_at: Some(opened_at),
            http_status: Some(101),
            subprotocol: first.map(|name| name.as_str().to_owned()),
            violation: report.as_ref().and_then(|report| report.violation.clone()),
            client: report,
            ..Outcome::unopened(answer.initiator, answer.cause, None)
        }
    }
}

fn first(offered: &Subprotocols) -> Option<&farewell::head::Token> {
    offered.as_slice().first()
}
