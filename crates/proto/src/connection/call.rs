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
        }
    }
}
