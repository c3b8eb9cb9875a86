//! What is known of an end that has begun: facts, and the report made of them.

use std::panic::Location;
use std::time::Instant;

use farewell_close::{
    Cause, CloseReport, CloseStatus, HandlerFailure, Initiator, SeenClose, TcpEnd, Traffic,
    Violation,
};

use super::read_failure::ReadFailure;

/// The receiving direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Open,
    Fin,
    Failed,
}

/// The sending direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    Open,
    Fin,
    Broken,
}

/// What is known of an end that has begun.
#[derive(Debug)]
pub(super) struct EndState {
    pub(super) initiator: Initiator,
    pub(super) cause: Cause,
    pub(super) called_at: Option<&'static Location<'static>>,
    pub(super) failure: Option<HandlerFailure>,
    /// A loss was seen, but a Close that explains it may still be read.
    pub(super) tentative: bool,
    /// Our Close, and where in the output it ends.
    pub(super) sent: Option<(SeenClose, u64)>,
    pub(super) received: Option<SeenClose>,
    pub(super) violation: Option<Violation>,
    /// The input can't be understood any more (RFC 6455 §7.1.7).
    pub(super) framing_lost: bool,
    pub(super) reading: Reading,
    pub(super) writing: Writing,
    /// What ended TCP, by the strongest sign so far.
    pub(super) tcp: Option<TcpEnd>,
    pub(super) deadline: Option<Instant>,
    pub(super) thrown_away: u64,
    /// The bound on bytes thrown away was reached.
    pub(super) deaf: bool,
    pub(super) ended_at: Option<Instant>,
    pub(super) over: bool,
}

impl EndState {
    pub(super) const fn new(initiator: Initiator, cause: Cause) -> Self {
        Self {
            initiator,
            cause,
            called_at: None,
            failure: None,
            tentative: false,
            sent: None,
            received: None,
            violation: None,
            framing_lost: false,
            reading: Reading::Open,
            writing: Writing::Open,
            tcp: None,
            deadline: None,
            thrown_away: 0,
            deaf: false,
            ended_at: None,
            over: false,
        }
    }

    /// The beginning of an end that no Close explains, or none yet.
    pub(super) const fn peer_lost() -> Self {
        let mut ending = Self::new(Initiator::Peer, Cause::PeerLost);
        ending.tentative = true;
        ending
    }

    pub(super) const fn deadline(&self) -> Option<Instant> {
        if self.over { None } else { self.deadline }
    }

    /// A relay may go on sending after the peer's Close, or its mistake, until it
    /// answers.
    pub(super) const fn may_send(&self) -> bool {
        !self.over
            && self.sent.is_none()
            && matches!(self.writing, Writing::Open)
            && matches!(self.reading, Reading::Open)
    }

    pub(super) const fn throws_input_away(&self) -> bool {
        self.framing_lost || self.received.is_some() || self.deaf || self.over
    }

    /// A violation that more input may explain, while the report is open.
    pub(super) const fn violation_mut(&mut self) -> Option<&mut Violation> {
        if self.over {
            None
        } else {
            self.violation.as_mut()
        }
    }

    /// Counts what nobody wants. At the bound nothing more is read. The reset
    /// that follows waits for the deadline where the peer may not have read our
    /// Close yet, so as not to eat it.
    pub(super) fn threw_away(&mut self, bytes: u64, limit: u64) {
        self.thrown_away += bytes;
        if self.thrown_away > limit && !self.over {
            self.deaf = true;
            if self.received.is_some() {
                self.tcp = Some(TcpEnd::ResetLocal);
                self.over = true;
            }
        }
    }

    pub(super) fn received_fin(&mut self, deadline: Instant) {
        self.reading = Reading::Fin;
        self.tcp.get_or_insert(TcpEnd::FinPeer);
        self.reading_ends(deadline);
    }

    fn reading_ends(&mut self, deadline: Instant) {
        // A relay that still owes the answer to a Close has its own time for it.
        if self.received.is_none() || self.sent.is_some() {
            self.deadline.get_or_insert(deadline);
        }
        self.settle();
    }

    pub(super) fn read_failed(&mut self, failure: ReadFailure, deadline: Instant) {
        if self.over {
            return;
        }
        // The peer's FIN came first, so it was the peer who ended.
        if failure == ReadFailure::Network && self.tentative && self.reading == Reading::Open {
            self.initiator = Initiator::Network;
        }
        self.reading = Reading::Failed;
        self.tcp = Some(match failure {
            ReadFailure::Reset => TcpEnd::ResetPeer,
            ReadFailure::TlsTruncated => TcpEnd::TlsTruncated,
            ReadFailure::Network => TcpEnd::Timeout,
        });
        // A FIN without TLS's farewell is a FIN: what is written still arrives. Chromium
        // ends so when a page is left, right behind its Close.
        if failure != ReadFailure::TlsTruncated {
            self.writing = Writing::Broken;
        }
        self.reading_ends(deadline);
    }

    pub(super) fn handle_timeout(&mut self, now: Instant) {
        if !self.over && self.deadline.is_some_and(|deadline| now >= deadline) {
            if self.initiator == Initiator::Application && self.received.is_none() {
                self.cause = Cause::CloseTimeout;
            }
            self.tcp = Some(if self.deaf {
                TcpEnd::ResetLocal
            } else {
                TcpEnd::Timeout
            });
            self.over = true;
        }
    }

    /// Over once both directions are.
    pub(super) const fn settle(&mut self) {
        if !matches!(self.reading, Reading::Open) && !matches!(self.writing, Writing::Open) {
            self.over = true;
        }
    }

    /// What the application is told, once TCP has ended.
    pub(super) fn report(
        &self,
        traffic: Traffic,
        opened_at: Instant,
        written: u64,
    ) -> Option<CloseReport> {
        let ended_at = self.ended_at?;
        Some(self.report_at(ended_at, traffic, opened_at, written))
    }

    /// The same, had TCP ended then.
    pub(super) fn report_at(
        &self,
        ended_at: Instant,
        traffic: Traffic,
        opened_at: Instant,
        written: u64,
    ) -> CloseReport {
        let failed = self.violation.is_some();
        let status = match &self.received {
            Some(close) if !failed => close.status(),
            _ => CloseStatus::Abnormal,
        };
        let sent_passed = self
            .sent
            .as_ref()
            .is_some_and(|(_, until)| written >= *until);
        CloseReport {
            status,
            clean: sent_passed && self.received.is_some() && !self.framing_lost,
            initiator: self.initiator,
            cause: self.cause,
            sent: self
                .sent
                .as_ref()
                .filter(|_| sent_passed)
                .map(|(close, _)| close.clone()),
            received: self.received.clone(),
            end: self.tcp.unwrap_or(TcpEnd::FinLocal),
            violation: self.violation.clone(),
            called_at: self.called_at,
            failure: self.failure.clone(),
            traffic,
            duration: ended_at.saturating_duration_since(opened_at),
        }
    }
}
