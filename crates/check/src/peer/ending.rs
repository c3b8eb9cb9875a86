//! The end of a case: the closing handshake where the case itself did none.

use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use farewell_proto::later;

use super::Peer;
use crate::{Frame, Role};

/// How long the peer's part of the end may take before it is cut off: the end of a
/// case that is not about it is not judged.
const LINGER: Duration = Duration::from_secs(1);

impl Peer {
    /// Ends the connection in good form as far as the peer takes part.
    pub(crate) async fn end_of_case(&mut self) {
        let until = later(Instant::now(), LINGER);
        if self.opened {
            self.note_rest("bytes that are no whole frame");
        }
        // The time is looked at in there too: a flood keeps a future from being late.
        let _ = timeout_at(until, self.end_together(until)).await;
        if self.end.is_none() {
            self.reset();
            self.end = Some(super::End::Timeout);
        }
        self.fin().await;
        self.wire = None;
    }

    async fn end_together(&mut self, until: Instant) {
        if self.opened && self.end.is_none() && self.close_sent.is_none() && !self.fin_sent {
            let code = self
                .close_received
                .as_ref()
                .and_then(|body| body.first_chunk().map(|code| u16::from_be_bytes(*code)));
            self.send(Frame::close(code.unwrap_or(1000), "")).await;
        }
        while self.end.is_none() && Instant::now() < until {
            // The server ends TCP first (RFC 6455 §7.1.1).
            if !self.opened || (self.role == Role::Client && self.close_received.is_some()) {
                self.fin().await;
            }
            if self.opened {
                self.next_within(LINGER).await;
            } else {
                // What follows a head that opened nothing is no frame.
                self.note_rest("no part of a WebSocket");
                self.reader.buffer.clear();
                self.fill().await;
            }
        }
    }
}
