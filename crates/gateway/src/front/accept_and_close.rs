//! Accept, then close: the one way to tell a page why it is not served.
//!
//! A browser never shows the status of a refused handshake: its page sees 1006.
//! It does show the code of a Close.

use std::future::poll_fn;

use farewell::driver::write_all;
use farewell::{Cause, CloseCall, Link};
use farewell_close::Party;

use super::asked::Asked;
use super::client::Client;
use crate::answer::{Ending, answer};
use crate::moment::Moment;
use crate::visit::{Outcome, kept};

impl Client<'_> {
    /// Accepts the handshake, with the first subprotocol offered, and closes
    /// with what the table says.
    pub(super) async fn accept_and_close(mut self, ending: Ending, asked: &Asked) -> Outcome {
        let (route, id) = (&asked.route, asked.visit.id);
        let chosen = asked.own_choice();
        let bytes = asked.accept(chosen).to_bytes();
        let within = self.front.snapshot.timeouts.handshake;
        if write_all(&mut self.transport, &bytes, within)
            .await
            .is_err()
        {
            return Outcome::unopened(Party::Client, Cause::PeerLost, None);
        }
        let opened_at = Moment::now();
        let setting = ending.setting(&route.settings.bounds);
        let answer = answer(ending, asked.terms());
        tracing::debug!(%id, cause = %answer.cause, "accepted in order to close");
        let mut link = Link::server(route.client_leg.clone(), self.transport, &self.read_ahead);
        if let Some(frame) = answer.client {
            link.close(CloseCall::by_library(frame, answer.cause));
        }
        tokio::select! {
            _ = poll_fn(|cx| link.poll_over(cx)) => {}
            () = self.front.admissions.over() => link.abort(),
        }
        let report = link.connection().report();
        Outcome {
            opened_at: Some(opened_at),
            http_status: Some(101),
            subprotocol: chosen.map(kept),
            violation: report.as_ref().and_then(|report| report.violation.clone()),
            client: report,
            setting,
            ..Outcome::unopened(answer.initiator, answer.cause, None)
        }
    }
}
