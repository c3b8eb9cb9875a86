//! The ending: one choreography for library and relay, under one deadline and
//! one bound on the bytes that are thrown away.

use std::time::Instant;

use bytes::Bytes;
use farewell_close::{Cause, CloseCode, CloseFrame, Initiator, Rule, SeenClose, TcpEnd, Violation};

use super::end_state::{EndState, Reading, Writing};
use super::{CloseCall, Connection};
use crate::frame::Opcode;
use crate::inbound::Breach;
use crate::{Role, later};

impl Connection {
    /// Begins the end, or answers the peer's Close. Returns whether this Close
    /// is sent: `false` where one already was, or where nothing can be.
    pub fn close(&mut self, now: Instant, call: CloseCall) -> bool {
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(EndState::new(call.initiator, call.cause)));
        if ending.sent.is_some() || ending.over {
            return false;
        }
        if ending.received.is_none() && !ending.tentative {
            ending.called_at = call.called_at;
            ending.failure = call.failure;
        }
        if !call.hears_out {
            self.inbound.skip_messages();
        }
        self.send_close(now, &call.frame)
    }

    /// Ends without another word, as when a driver must not wait: what is
    /// queued is forgotten and the report is ready.
    pub fn abort(&mut self, now: Instant) {
        let ending = self.ending.get_or_insert_with(|| {
            Box::new(EndState::new(Initiator::Library, Cause::CloseTimeout))
        });
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
            .is_some_and(|ending| ending.reading != Reading::Open || ending.deaf || ending.over)
    }

    /// Whether the driver shall send FIN now: nothing waits, and it is our turn.
    #[must_use]
    pub fn wants_fin(&self) -> bool {
        let Some(ending) = &self.ending else {
            return false;
        };
        let both = ending.sent.is_some() && ending.received.is_some();
        let rule = ending.violation.as_ref().map(|violation| violation.rule);
        // Who fails a connection does not wait for the answer (RFC 6455 §7.1.7);
        // it is read all the same, so that no reset eats our Close. A message that
        // is too big is still on its way, though: Firefox answers behind it, and
        // calls a connection that ended before unclean.
        let failed = rule.is_some_and(|rule| rule.code() == CloseCode::INVALID_PAYLOAD);
        // A relay may still have to say why.
        let owes_close = rule.is_some() && ending.reading == Reading::Open;
        let owes_answer = ending.sent.is_none() && (ending.received.is_some() || owes_close);
        ending.writing == Writing::Open
            && !ending.over
            && !owes_answer
            && self.outbox.is_empty()
            && (ending.reading != Reading::Open
                || ending.deaf
                || (ending.framing_lost && ending.sent.is_some())
                || (self.role == Role::Server && (both || (failed && ending.sent.is_some()))))
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
        let deadline = later(now, self.config.close_timeout);
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(EndState::peer_lost()));
        ending.writing = Writing::Broken;
        ending.deadline.get_or_insert(deadline);
        ending.settle();
        self.backlog = None;
        self.forget_late_pong();
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
            .get_or_insert_with(|| Box::new(EndState::new(Initiator::Peer, cause)));
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

    /// Fails the connection (RFC 6455 §7.1.7).
    pub(super) fn fail(&mut self, now: Instant, breach: Breach) {
        let Breach { violation, close } = breach;
        let initiator = if close.is_some() {
            Initiator::Peer
        } else {
            Initiator::Library
        };
        let code = violation.rule.code();
        let frame = CloseFrame::new(code, violation.rule.description());
        let cause = match violation.rule {
            Rule::TooManyFragments => Cause::Policy,
            Rule::TooManyControlFrames => Cause::RateLimited,
            _ => Cause::of(code.into()),
        };
        let ending = self
            .ending
            .get_or_insert_with(|| Box::new(EndState::new(initiator, cause)));
        if ending.tentative {
            ending.tentative = false;
            ending.cause = cause;
        }
        // Nothing that follows a Close is read, be it legal or not.
        ending.framing_lost = code == CloseCode::PROTOCOL_ERROR || close.is_some();
        ending.received = close.flatten();
        // The one that ended it stays: a later one explains nothing.
        ending.violation.get_or_insert(violation);
        self.inbound.skip_messages();
        if self.config.answer_close {
            self.send_close(now, &frame);
        } else if let Some(ending) = &mut self.ending {
            ending
                .deadline
                .get_or_insert_with(|| later(now, self.config.close_timeout));
        }
    }

    fn send_close(&mut self, now: Instant, frame: &CloseFrame) -> bool {
        let deadline = later(now, self.config.close_timeout);
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
        self.forget_late_pong();
        self.push(true, Opcode::Close, body);
        self.stop_compressing();
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
            self.forget_late_pong();
            self.outbox.clear();
            self.inbound.end();
            self.stop_compressing();
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
