//! [`Limits`]: how much, `[limits]`.

use std::num::NonZeroU32;

use farewell_proto::defaults;
use serde::Deserialize;

use crate::units::{Rate, Size};

/// The most clients that wait for one upstream, unless set.
const MAX_WAITING: usize = 1_000;
/// How many clients per second an upstream gets that comes back, unless set.
const ADMIT_RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(499);

/// How much.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The largest message, either way, where it is said. What holds otherwise is a
    /// matter of the route: [`Bounds`](super::bounds::Bounds).
    pub max_message: Option<Size>,
    /// The most clients at once; `None` for no bound.
    pub max_connections: Option<usize>,
    /// The most messages of one client per second, on routes without a rate of
    /// their own.
    pub rate: Option<Rate>,
    /// The most control frames and empty frames of one client per second.
    pub control_rate: Rate,
    /// The most clients that wait for one upstream that is away.
    pub max_waiting: usize,
    /// How many clients per second an upstream gets that was away, or lost many.
    pub admit_rate: Rate,
}

/// What one source says of [`Limits`].
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct LimitOptions {
    /// See [`Limits::max_message`].
    pub max_message: Option<Size>,
    /// See [`Limits::max_connections`].
    pub max_connections: Option<usize>,
    /// See [`Limits::rate`].
    pub rate: Option<Rate>,
    /// See [`Limits::control_rate`].
    pub control_rate: Option<Rate>,
    /// See [`Limits::max_waiting`].
    pub max_waiting: Option<usize>,
    /// See [`Limits::admit_rate`].
    pub admit_rate: Option<Rate>,
}

impl LimitOptions {
    /// These, and those of `lower` where nothing is said here.
    pub(super) fn or(self, lower: Self) -> Self {
        Self {
            max_message: self.max_message.or(lower.max_message),
            max_connections: self.max_connections.or(lower.max_connections),
            rate: self.rate.or(lower.rate),
            control_rate: self.control_rate.or(lower.control_rate),
            max_waiting: self.max_waiting.or(lower.max_waiting),
            admit_rate: self.admit_rate.or(lower.admit_rate),
        }
    }
}

impl From<LimitOptions> for Limits {
    fn from(said: LimitOptions) -> Self {
        Self {
            max_message: said.max_message,
            max_connections: said.max_connections,
            rate: said.rate,
            control_rate: said.control_rate.unwrap_or(Rate(defaults::CONTROL_RATE)),
            max_waiting: said.max_waiting.unwrap_or(MAX_WAITING),
            admit_rate: said.admit_rate.unwrap_or(Rate(ADMIT_RATE)),
        }
    }
}
