//! The ending: one choreography for library and relay, under one deadline and
//! one bound on the bytes that are thrown away.

use std::panic::Location;
use std::time::Instant;

use bytes::Bytes;
use farewell_close::{
    Cause, CloseCode, CloseFrame, CloseReport, CloseStatus, HandlerFailure, Initiator, Rule,
    SeenClose, TcpEnd, Traffic, Violation,
};

use super::{Connection, ReadFailure};
use crate::Role;
use crate::frame::Opcode;

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

/// The receiving direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Open,
    Fin,
    Failed,
}

/// The sending direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Writing {
    Open,
    Fin,
    Broken,
}

/// What is known of an end that has begun.
#[derive(Debug)]
pub(super) struct Ending {
    initiator: Initiator,
    cause: Cause,
    called_at: Option<&'static Location<'static>>,
    failure: Option<HandlerFailure>,
    /// A loss was seen, but a Close that explains it may still be read.
    tentative: bool,
    /// Our Close, and where in the output it ends.
    sent: Option<(SeenClose, u64)>,
    received: Option<SeenClose>,
    violation: Option<Violation>,
    /// The input can't be understood any more (RFC 6455 §7.1.7).
    framing_lost: bool,
    reading: Reading,
    writing: Writing,
    /// What ended TCP, by the strongest sign so far.
    tcp: Option<TcpEnd>,
    deadline: Option<Instant>,
    thrown_away: u64,
    ended_at: Option<Instant>,
    over: bool,
}

impl Ending {
    const fn new(initiator: Initiator, cause: Cause) -> Self {
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

    /// A relay may go on sending after the peer's Close, until it answers.
    pub(super) const fn may_send(&self) -> bool {
        !self.over
            && self.sent.is_none()
            && matches!(self.writing, Writing::Open)
            && matches!(self.reading, Reading::Open)
            && !self.framing_lost
    }

    pub(super) const fn throws_input_away(&self) -> bool {
        self.framing_lost || self.received.is_some() || self.over
    }

    /// A violation that more input may explain, while the report is open.
    pub(super) const fn violation_mut(&mut self) -> Option<&mut Violation> {
        if self.over {
            None
        } else {
            self.violation.as_mut()
        }
    }

    pub(super) fn threw_away(&mut self, bytes: u64, limit: u64) {
        self.thrown_away += bytes;
        if self.thrown_away > limit && !self.over {
            self.tcp = Some(TcpEnd::ResetLocal);
            self.over = true;
        }
    }

    pub(super) fn received_fin(&mut self, deadline: Instant) {
        self.reading = Reading::Fin;
        self.tcp.get_or_insert(TcpEnd::FinPeer);
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
        self.writing = Writing::Broken;
        self.tcp = Some(match failure {
            ReadFailure::Reset => TcpEnd::ResetPeer,
            ReadFailure::TlsTruncated => TcpEnd::TlsTruncated,
            ReadFailure::Network => TcpEnd::Timeout,
        });
        self.deadline.get_or_insert(deadline);
        self.settle();
    }

    pub(super) fn handle_timeout(&mut self, now: Instant) {
        if !self.over && self.deadline.is_some_and(|deadline| now >= deadline) {
            if self.initiator == Initiator::Application && self.received.is_none() {
                self.cause = Cause::CloseTimeout;
            }
            self.tcp = Some(TcpEnd::Timeout);
            self.over = true;
        }
    }

    /// Over once both directions are.
    const fn settle(&mut self) {
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
        let failed = self.violation.is_some();
        let status = match &self.received {
            Some(close) if !failed => close.status(),
            _ => CloseStatus::Abnormal,
        };
        let sent_passed = self
            .sent
            .as_ref()
            .is_some_and(|(_, until)| written >= *until);
        Some(CloseReport {
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
        })
    }
}

impl Connection {
    /// Begins the end, or answers the peer's Close. Returns whether this Close
    /// is sent: `false` where one already was, or where nothing can be.
    pub fn close(&mut self, now: Instant, call: CloseCall) -> bool {
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(Ending::new(call.initiator, call.cause)));
        if ending.sent.is_some() || ending.over {
            return false;
        }
        if ending.received.is_none() && !ending.tentative {
            ending.called_at = call.called_at;
            ending.failure = call.failure;
        }
        self.inbound.skip_messages();
        self.send_close(now, &call.frame)
    }

    /// Ends without another word, as when a driver must not wait: what is
    /// queued is forgotten and the report is ready.
    pub fn abort(&mut self, now: Instant) {
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(Ending::new(Initiator::Library, Cause::CloseTimeout)));
        if !ending.over {
            ending.tcp = Some(TcpEnd::ResetLocal);
            ending.over = true;
        }
        self.ended(now);
    }

    /// Whether the end has begun.
    #[must_use]
    pub const fn is_ending(&self) -> bool {
        self.ending.is_some()
    }

    /// Whether messages may still come.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.ending.as_ref().is_none_or(|ending| {
            ending.reading == Reading::Open
                && !ending.throws_input_away()
                && !self.inbound.is_skipping()
        })
    }

    /// Whether messages may still be sent.
    #[must_use]
    pub fn may_send(&self) -> bool {
        self.check_open().is_ok()
    }

    /// The first Close received, legal or not.
    #[must_use]
    pub fn close_received(&self) -> Option<&SeenClose> {
        self.ending.as_ref()?.received.as_ref()
    }

    /// The Close that this end sent or queued.
    #[must_use]
    pub fn close_sent(&self) -> Option<&SeenClose> {
        self.ending.as_ref()?.sent.as_ref().map(|(close, _)| close)
    }

    /// Why the end began, once it has.
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.ending.as_ref().map(|ending| ending.cause)
    }

    /// The rule that the peer broke.
    #[must_use]
    pub fn violation(&self) -> Option<&Violation> {
        self.ending.as_ref()?.violation.as_ref()
    }

    /// Whether nothing more can be read: the driver stops asking the socket.
    #[must_use]
    pub fn reading_ended(&self) -> bool {
        self.ending
            .as_ref()
            .is_some_and(|ending| ending.reading != Reading::Open || ending.over)
    }

    /// Whether the driver shall send FIN now: nothing waits, and it is our turn.
    #[must_use]
    pub fn wants_fin(&self) -> bool {
        let Some(ending) = &self.ending else {
            return false;
        };
        let both = ending.sent.is_some() && ending.received.is_some();
        let owes_answer = ending.sent.is_none() && ending.received.is_some();
        ending.writing == Writing::Open
            && !ending.over
            && !owes_answer
            && self.outbox.is_empty()
            && (ending.reading != Reading::Open
                || (ending.framing_lost && ending.sent.is_some())
                || (self.role == Role::Server && both))
    }

    /// The driver sent FIN.
    pub fn fin_sent(&mut self, now: Instant) {
        if let Some(ending) = &mut self.ending {
            ending.writing = Writing::Fin;
            ending.tcp.get_or_insert(TcpEnd::FinLocal);
            ending.settle();
        }
        self.ended(now);
    }

    /// A write failed. That is not yet an end: what the peer said before may
    /// still be read, and then explains it.
    pub fn write_failed(&mut self, now: Instant) {
        let deadline = now + self.config.close_timeout;
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(Ending::peer_lost()));
        ending.writing = Writing::Broken;
        ending.deadline.get_or_insert(deadline);
        ending.settle();
        self.blocked_since = None;
        self.late_pong = None;
        self.outbox.clear();
        self.ended(now);
    }

    /// Whether TCP has ended, or shall be ended by a reset: see
    /// [`must_reset`](Self::must_reset). From then on there is a report.
    pub fn is_over(&mut self, now: Instant) -> bool {
        self.ended(now);
        self.ending.as_ref().is_some_and(|ending| ending.over)
    }

    /// Whether the socket is to be closed by a reset: a bound was reached.
    #[must_use]
    pub fn must_reset(&self) -> bool {
        self.ending.as_ref().is_some_and(|ending| {
            matches!(ending.tcp, Some(TcpEnd::ResetLocal | TcpEnd::Timeout)) && ending.over
        })
    }

    pub(super) fn received_legal_close(&mut self, now: Instant, close: SeenClose) {
        let cause = Cause::of(close.status());
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(Ending::new(Initiator::Peer, cause)));
        if ending.tentative {
            ending.tentative = false;
            ending.initiator = Initiator::Peer;
            ending.cause = cause;
        }
        let answer = close.to_frame();
        ending.received = Some(close);
        if self.config.answer_close
            && let Some(frame) = answer
        {
            self.send_close(now, &frame);
        }
    }

    /// Fails the connection (RFC 6455 §7.1.7); `close` is the Close that broke
    /// the rule, where one did.
    pub(super) fn fail(
        &mut self,
        now: Instant,
        violation: Violation,
        close: Option<Option<SeenClose>>,
    ) {
        let initiator = if close.is_some() {
            Initiator::Peer
        } else {
            Initiator::Library
        };
        let code = violation.rule.code();
        let frame = CloseFrame::new(code, violation.rule.description());
        let cause = match violation.rule {
            Rule::TooManyFragments => Cause::Policy,
            _ => Cause::of(code.into()),
        };
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(Ending::new(initiator, cause)));
        if ending.tentative {
            ending.tentative = false;
            ending.cause = cause;
        }
        // Nothing that follows a Close is read, be it legal or not.
        ending.framing_lost = code == CloseCode::PROTOCOL_ERROR || close.is_some();
        ending.received = close.flatten();
        ending.violation = Some(violation);
        self.inbound.skip_messages();
        if self.config.answer_close {
            self.send_close(now, &frame);
        } else if let Some(ending) = &mut self.ending {
            ending
                .deadline
                .get_or_insert(now + self.config.close_timeout);
        }
    }

    fn send_close(&mut self, now: Instant, frame: &CloseFrame) -> bool {
        let deadline = now + self.config.close_timeout;
        let body = body(frame);
        let Some(ending) = &mut self.ending else {
            return false;
        };
        ending.deadline.get_or_insert(deadline);
        // Who vanished without a Close gets none either.
        let vanished = ending.reading != Reading::Open && ending.received.is_none();
        if ending.sent.is_some() || ending.writing != Writing::Open || vanished {
            return false;
        }
        self.late_pong = None;
        self.push(true, Opcode::Close, body);
        let until = self.outbox.queued();
        if let Some(ending) = &mut self.ending {
            ending.sent = Some((SeenClose::from(frame), until));
        }
        true
    }

    pub(super) fn ended(&mut self, now: Instant) {
        if let Some(ending) = &mut self.ending
            && ending.over
            && ending.ended_at.is_none()
        {
            ending.ended_at = Some(now);
            self.late_pong = None;
            self.outbox.clear();
            self.inbound.end();
        }
    }
}

fn body(frame: &CloseFrame) -> Bytes {
    match frame {
        CloseFrame::Empty => Bytes::new(),
        CloseFrame::Status(code, reason) => {
            let mut body = Vec::with_capacity(2 + reason.len());
            body.extend_from_slice(&code.to_be_bytes());
            body.extend_from_slice(reason.as_bytes());
            body.into()
        }
    }
}
