//! [`Limits`]: how much, `[limits]`.

use std::num::{NonZeroU32, NonZeroUsize};

use farewell::handshake::HeadLimits;
use farewell_proto::defaults;
use serde::Deserialize;

use crate::units::{Rate, Size};

/// The most clients that wait for one upstream, unless set.
const MAX_WAITING: usize = 1_000;
/// How many clients per second an upstream gets that comes back, unless set.
const ADMIT_RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(499);

/// The most requests at once that ask for no WebSocket, unless set. Long polls and event
/// streams are such requests, and last.
const MAX_REQUESTS: usize = 10_000;

/// How much.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The largest message, either way, where it is said. What holds otherwise is a
    /// matter of the route: [`Bounds`](super::bounds::Bounds).
    pub max_message: Option<Size>,
    /// The most clients at once; `None` for no bound.
    pub max_connections: Option<usize>,
    /// The most requests at once that ask for no WebSocket.
    pub max_requests: usize,
    /// The most messages of one client per second, on routes without a rate of
    /// their own.
    pub rate: Option<Rate>,
    /// The most control frames and empty frames of one client per second.
    pub control_rate: Rate,
    /// The most clients that wait for one upstream that is away.
    pub max_waiting: usize,
    /// How many clients per second an upstream gets that was away, or lost many.
    pub admit_rate: Rate,
    /// The head of a client's request.
    pub(crate) head: HeadLimits,
}

/// What one source says of [`Limits`].
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct LimitOptions {
    /// See [`Limits::max_message`].
    pub max_message: Option<Size>,
    /// See [`Limits::max_connections`].
    pub max_connections: Option<usize>,
    /// See [`Limits::max_requests`].
    pub max_requests: Option<usize>,
    /// See [`Limits::rate`].
    pub rate: Option<Rate>,
    /// See [`Limits::control_rate`].
    pub control_rate: Option<Rate>,
    /// See [`Limits::max_waiting`].
    pub max_waiting: Option<usize>,
    /// See [`Limits::admit_rate`].
    pub admit_rate: Option<Rate>,
    /// The longest head of a request, its line and all of its headers.
    pub head: Option<Size>,
    /// The most headers of a request.
    pub headers: Option<NonZeroUsize>,
    /// The longest target of a request: path and query.
    pub target: Option<Size>,
}

impl LimitOptions {
    /// These, and those of `lower` where nothing is said here.
    pub(super) fn or(self, lower: Self) -> Self {
        Self {
            max_message: self.max_message.or(lower.max_message),
            max_connections: self.max_connections.or(lower.max_connections),
            max_requests: self.max_requests.or(lower.max_requests),
            rate: self.rate.or(lower.rate),
            control_rate: self.control_rate.or(lower.control_rate),
            max_waiting: self.max_waiting.or(lower.max_waiting),
            admit_rate: self.admit_rate.or(lower.admit_rate),
            head: self.head.or(lower.head),
            headers: self.headers.or(lower.headers),
            target: self.target.or(lower.target),
        }
    }
}

impl From<LimitOptions> for Limits {
    fn from(said: LimitOptions) -> Self {
        let unsaid = HeadLimits::default();
        Self {
            head: HeadLimits {
                bytes: said.head.map_or(unsaid.bytes, |Size(bytes)| bytes),
                headers: said.headers.map_or(unsaid.headers, NonZeroUsize::get),
                target: said.target.map_or(unsaid.target, |Size(bytes)| bytes),
            },
            max_message: said.max_message,
            max_connections: said.max_connections,
            max_requests: said.max_requests.unwrap_or(MAX_REQUESTS),
            rate: said.rate,
            control_rate: said.control_rate.unwrap_or(Rate(defaults::CONTROL_RATE)),
            max_waiting: said.max_waiting.unwrap_or(MAX_WAITING),
            admit_rate: said.admit_rate.unwrap_or(Rate(ADMIT_RATE)),
        }
    }
}
