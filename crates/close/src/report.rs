//! [`CloseReport`]: how one connection ended.

use std::fmt;
use std::panic::Location;
use std::time::Duration;

use crate::{Advice, Cause, CloseStatus, Initiator, SeenClose, TcpEnd, Traffic, Violation};

/// How one connection ended, as this endpoint saw it. Exactly one per connection.
#[derive(Debug, Clone, PartialEq)]
pub struct CloseReport {
    /// How this endpoint sees the end (RFC 6455 §7.1.5).
    pub status: CloseStatus,
    /// Both Close frames passed, and TCP ended without a reset or a timeout
    /// before the second (RFC 6455 §7.1.4). It says nothing about the code.
    pub clean: bool,
    /// Who ended first.
    pub initiator: Initiator,
    /// Why.
    pub cause: Cause,
    /// The Close that this endpoint sent.
    pub sent: Option<SeenClose>,
    /// The first Close that it received.
    pub received: Option<SeenClose>,
    /// How TCP ended.
    pub end: TcpEnd,
    /// The rule that the peer broke.
    pub violation: Option<Violation>,
    /// Where in the program `close` was called, where it was.
    pub called_at: Option<&'static Location<'static>>,
    /// What the handler failed with. It never travels.
    pub failure: Option<HandlerFailure>,
    /// What was carried, as this endpoint saw it: `in` is what it received.
    pub traffic: Traffic,
    /// From the opening handshake's completion to the end of TCP.
    pub duration: Duration,
}

impl CloseReport {
    /// How this endpoint sees the end.
    #[must_use]
    pub const fn status(&self) -> CloseStatus {
        self.status
    }

    /// The text of the first Close received; "" where there was none.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.received
            .as_ref()
            .map_or("", |close| close.reason.as_str())
    }

    /// Should this endpoint, if it is the client, come back?
    #[must_use]
    pub fn advice(&self) -> Advice {
        Advice::after(self.status, self.reason())
    }
}

/// What a handler failed with, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandlerFailure {
    /// The error's or the panic's text.
    pub message: String,
    /// `file:line:column` of a panic, where the hook saw it.
    pub place: Option<String>,
}

/// One line: `1011 Internal Error, clean, by the peer (internal_error): "boom"`.
impl fmt::Display for CloseReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clean = if self.clean { "clean" } else { "not clean" };
        let who = match self.initiator {
            Initiator::Application => "by this application",
            Initiator::Library => "by this endpoint",
            Initiator::Peer => "by the peer",
            Initiator::Network => "by the network",
        };
        write!(f, "{}, {clean}, {who} ({})", self.status, self.cause)?;
        if !self.reason().is_empty() {
            write!(f, ": {:?}", self.reason())?;
        }
        Ok(())
    }
}
