//! The setting behind an ending: the one place that knows which limit or time-out it
//! was.

use farewell_close::{Rule, Setting};

use super::{Breach, Crowd, Ending};
use crate::config::Bounds;

impl Ending {
    /// The limit or the time-out that ended it on a route with these, where one did.
    #[must_use]
    pub fn setting(&self, bounds: &Bounds) -> Option<Setting> {
        match self {
            Self::ClientBroke(Rule::MessageTooBig) => Some(bounds.client_message.setting()),
            Self::ClientBroke(Rule::TooManyControlFrames) => Some(bounds.control_rate.setting()),
            Self::UpstreamTooBig => bounds.upstream_message.map(|bound| bound.setting()),
            Self::ClientSilent => Some(bounds.ping_timeout.setting()),
            Self::SlowConsumer => Some(bounds.slow_reader.setting()),
            Self::UpstreamSilent => Some(bounds.upstream_timeout.setting()),
            Self::UpstreamUnanswering => Some(bounds.upstream_handshake.setting()),
            Self::Idle => bounds.idle.map(|bound| bound.setting()),
            Self::MaxAge(_) => bounds.max_age.map(|bound| bound.setting()),
            Self::Crowded(Crowd::Full, _) => Some(bounds.max_waiting.setting()),
            Self::Crowded(Crowd::Late, _) => Some(bounds.admit_rate.setting()),
            Self::Full => bounds.max_connections.map(|bound| bound.setting()),
            Self::Breached(Breach::Rate(_, setting)) => Some(setting.clone()),
            _ => None,
        }
    }
}
