//! [`Event`]: what a client that comes back has to tell; [`End`]: why it does no
//! longer.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use farewell_close::{CloseReport, CloseStatus};
use farewell_proto::Message;
use farewell_proto::handshake::WebSocketUrl;
use tokio::time::Instant;

use crate::connect::ConnectError;

/// What [`Client::next`](super::Client::next) yields.
///
/// The order is always the same: for each attempt [`Waiting`](Self::Waiting), but
/// not for the first; then [`Failed`](Self::Failed), or [`Open`](Self::Open), any
/// number of [`Message`](Self::Message)s, and [`Lost`](Self::Lost). Where the hook
/// says [`Later`](super::Change::Later), another `Waiting` follows the first.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event {
    /// A connection is open. What is sent before `next` is called again leaves
    /// before what was queued: the place for a login and for subscriptions.
    Open(Opened),
    /// A message.
    Message(Message),
    /// The connection has ended. All its messages were yielded before. With
    /// [`make_before_break`](super::Builder::make_before_break) it comes with the
    /// new connection even if TCP has not ended: the report's `end` is then how the
    /// client lets go of it, `FinLocal`, and a task sees to it.
    Lost(CloseReport),
    /// No connection was opened.
    Failed(Arc<ConnectError>),
    /// An attempt follows.
    Waiting(Waiting),
}

/// An open connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Opened {
    /// Where to.
    pub url: WebSocketUrl,
    /// 1 for the client's first connection.
    pub number: u64,
    /// How long there was no connection.
    pub away: Duration,
    /// Queued messages, which leave with the next call of `next`.
    pub queued: usize,
}

/// The pause before an attempt.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Waiting {
    /// Where the attempt goes to, unless it is changed.
    pub url: WebSocketUrl,
    /// When it is made.
    pub until: Instant,
    /// How long that is from now; zero where it is made at once.
    pub delay: Duration,
    /// Which attempt it is since the last stable connection, from 1.
    pub attempt: u32,
}

/// What was lost, and how.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Loss {
    /// A connection ended.
    Closed(Box<CloseReport>),
    /// No connection was opened.
    Failed(Arc<ConnectError>),
}

impl Loss {
    /// The status in terms of the close model: 1006 or 1015 where nothing was
    /// opened.
    #[must_use]
    pub fn status(&self) -> CloseStatus {
        match self {
            Self::Closed(report) => report.status,
            Self::Failed(error) => error.status(),
        }
    }

    /// The reason that the peer gave in its Close; "" where there was none.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Closed(report) => report.reason(),
            Self::Failed(_) => "",
        }
    }

    /// Where the advice is not to come back: whether something that is changed may
    /// be a reason to. Nothing is wrong after 1000 and 1005, and 404 is an answer.
    pub(super) fn may_be_mended(&self) -> bool {
        match self {
            Self::Closed(report) => !matches!(report.status.as_u16(), 1000 | 1005),
            Self::Failed(error) => error.http_status() != Some(404),
        }
    }

    /// The HTTP status of a refused opening.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        match self {
            Self::Closed(_) => None,
            Self::Failed(error) => error.http_status(),
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed(report) => report.fmt(f),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

/// The end of a client that came back until then.
#[derive(Debug)]
#[non_exhaustive]
pub struct End {
    /// Why it does not come back.
    pub why: Why,
    /// What happened last; `None` if the application closed before anything did.
    pub last: Option<Loss>,
}

/// Why a client does not come back.
#[derive(Debug)]
#[non_exhaustive]
pub enum Why {
    /// This application called [`close`](super::Client::close).
    Closed,
    /// The status says not to, and nothing was changed.
    Advice,
    /// The hook said [`Change::Stop`](super::Change::Stop).
    Stopped,
    /// [`max_attempts`](super::Builder::max_attempts) are used up.
    Attempts,
    /// Changes did not help, [`CHANGES_IN_A_ROW`](super::CHANGES_IN_A_ROW) times.
    Changes,
    /// What the hook changed can't be used.
    Invalid(Box<ConnectError>),
}
