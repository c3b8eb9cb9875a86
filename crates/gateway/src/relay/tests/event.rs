//! [`Event`]: what can happen to a relay, and what must come of it alone.

use farewell::Cause;
use farewell_close::Party;

use super::world::Fate;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Client,
    Upstream,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// A Close: 4001 by the client, 4002 by the upstream.
    Close(Side),
    Fin(Side),
    Reset(Side),
    /// A frame that breaks a rule.
    Broke(Side),
    /// No answer to pings.
    Silent(Side),
    /// Output waits and none of it is taken.
    Slow(Side),
    /// An operator ends it.
    Kick,
    /// The gateway drains.
    Drain,
    /// The gateway waits for nobody any more.
    CutOff,
    /// The connection is as old as it may get.
    TooOld,
}

use Side::{Client, Upstream};

pub(super) const ALL: [Event; 16] = [
    Event::Close(Client),
    Event::Fin(Client),
    Event::Reset(Client),
    Event::Broke(Client),
    Event::Silent(Client),
    Event::Slow(Client),
    Event::Close(Upstream),
    Event::Fin(Upstream),
    Event::Reset(Upstream),
    Event::Broke(Upstream),
    Event::Silent(Upstream),
    Event::Slow(Upstream),
    Event::Kick,
    Event::Drain,
    Event::CutOff,
    Event::TooOld,
];

impl Event {
    /// Whether only the time brings it.
    pub(super) const fn is_timed(self) -> bool {
        matches!(self, Self::Silent(_) | Self::Slow(_) | Self::TooOld)
    }

    /// Whether the upstream's connection is lost by it.
    pub(super) const fn is_loss(self) -> bool {
        matches!(self, Self::Fin(Upstream) | Self::Reset(Upstream))
    }

    /// Whether the client leaves by it.
    pub(super) const fn client_leaves(self) -> bool {
        matches!(
            self,
            Self::Close(Client) | Self::Fin(Client) | Self::Reset(Client)
        )
    }

    /// Whether this side can't be told a Close from then on.
    pub(super) fn silences(self, side: Side) -> bool {
        match self {
            Self::Fin(which) | Self::Reset(which) | Self::Slow(which) => which == side,
            Self::CutOff => true,
            _ => false,
        }
    }

    /// Whether a peer that did this can still do that.
    pub(super) fn admits(self, later: Self) -> bool {
        match (self, later) {
            (Self::Fin(one) | Self::Reset(one), Self::Close(other) | Self::Broke(other))
            | (Self::Fin(one) | Self::Reset(one), Self::Fin(other) | Self::Reset(other)) => {
                one != other
            }
            _ => true,
        }
    }

    /// Who is blamed for it, for what, and the code that the client is told.
    pub(super) const fn verdict(self, fate: Fate) -> (Party, Cause, u16) {
        match self {
            Self::Close(Client) => (Party::Client, Cause::Application, 4001),
            Self::Close(Upstream) => (Party::Upstream, Cause::Application, 4002),
            // It is not told.
            Self::Fin(Client) | Self::Reset(Client) => (Party::Client, Cause::PeerLost, 1006),
            Self::Fin(Upstream) | Self::Reset(Upstream) => match fate {
                Fate::Stays | Fate::Goes => (Party::Upstream, Cause::UpstreamLost, 1011),
                Fate::Restarts => (Party::Upstream, Cause::UpstreamRestarted, 1012),
            },
            Self::Broke(Client) => (Party::Gateway, Cause::ProtocolError, 1002),
            Self::Broke(Upstream) => (Party::Gateway, Cause::UpstreamProtocolError, 1011),
            Self::Silent(Client) => (Party::Gateway, Cause::PingTimeout, 3008),
            Self::Slow(Client) => (Party::Gateway, Cause::SlowConsumer, 1008),
            Self::Silent(Upstream) | Self::Slow(Upstream) => {
                (Party::Gateway, Cause::UpstreamSilent, 1011)
            }
            Self::Kick => (Party::Gateway, Cause::Kicked, 1008),
            Self::Drain => (Party::Gateway, Cause::Restarting, 1012),
            Self::CutOff => (Party::Gateway, Cause::Restarting, 1006),
            Self::TooOld => (Party::Gateway, Cause::MaxAge, 1012),
        }
    }
}
