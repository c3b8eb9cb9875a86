//! [`CloseCall`]: a Close that somebody wants to send, and why.

use std::panic::Location;

use farewell_close::{Cause, CloseFrame, HandlerFailure, Initiator};

/// A Close that this end wants to send, and why.
#[derive(Debug, Clone)]
pub struct CloseCall {
    /// What it says.
    pub frame: CloseFrame,
    /// Who wants it.
    pub initiator: Initiator,
    /// Why.
    pub cause: Cause,
    /// Where in the program it was asked for.
    pub called_at: Option<&'static Location<'static>>,
    /// What the handler failed with.
    pub failure: Option<HandlerFailure>,
    /// Whether messages that the peer sends before its own Close are still handed
    /// out (RFC 6455 §5.5.1 allows it to send them), instead of thrown away.
    pub hears_out: bool,
}

impl CloseCall {
    /// A Close that the application asked for; the cause follows from its code.
    #[must_use]
    pub const fn by_application(frame: CloseFrame) -> Self {
        let cause = Cause::of(frame.status());
        Self {
            frame,
            initiator: Initiator::Application,
            cause,
            called_at: None,
            failure: None,
            hears_out: false,
        }
    }

    /// A Close by a rule, a timer or a limit.
    #[must_use]
    pub const fn by_library(frame: CloseFrame, cause: Cause) -> Self {
        Self {
            frame,
            initiator: Initiator::Library,
            cause,
            called_at: None,
            failure: None,
            hears_out: false,
        }
    }

    /// Messages that the peer sends before its own Close are still handed out.
    #[must_use]
    pub fn hearing_out(mut self) -> Self {
        self.hears_out = true;
        self
    }
}
