//! [`Client`]: a client that can be answered, and what came of it.

use bytes::BytesMut;
use farewell::Transport;

use super::observing::Observing;
use super::relayed::Relayed;
use super::shared::Front;
use super::way::Here;
use crate::visit::{Outcome, Visit};

/// A client that can be answered.
pub(super) struct Client<'a> {
    pub(super) front: &'a Front,
    pub(super) transport: Transport,
    /// What was read behind its request.
    pub(super) read_ahead: BytesMut,
}

/// What came of a client.
pub(super) enum Met {
    /// It asked for no WebSocket, which needs no record.
    Unrecorded,
    /// It was seen off.
    Ended(Box<(Visit, Outcome)>),
    /// Both sides are open.
    Relayed(Box<Relayed>),
    /// The same, on a route that only observes.
    Observed(Box<Observing>),
}

impl Client<'_> {
    /// Where its request came in.
    pub(super) fn here(&self) -> Here<'_> {
        Here {
            is_secure: matches!(self.transport, Transport::Tls(_)),
            trusted: &self.front.snapshot.trusted_proxies,
            mark: &self.front.mark,
        }
    }
}

impl Met {
    pub(super) fn ended(visit: Visit, outcome: Outcome) -> Self {
        Self::Ended(Box::new((visit, outcome)))
    }
}
