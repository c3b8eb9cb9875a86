//! [`Limits`]: how much, `[limits]`.

use serde::Deserialize;

use crate::units::{Rate, Size};

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
}

impl LimitOptions {
    /// These, and those of `lower` where nothing is said here.
    pub(super) fn or(self, lower: Self) -> Self {
        Self {
            max_message: self.max_message.or(lower.max_message),
            max_connections: self.max_connections.or(lower.max_connections),
            rate: self.rate.or(lower.rate),
        }
    }
}

impl From<LimitOptions> for Limits {
    fn from(said: LimitOptions) -> Self {
        Self {
            max_message: said.max_message,
            max_connections: said.max_connections,
            rate: said.rate,
        }
    }
}
