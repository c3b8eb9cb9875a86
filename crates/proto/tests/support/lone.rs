//! [`Lone`]: one endpoint against bytes written by hand.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport, Initiator, SeenClose};
use farewell_proto::{CloseCall, Config, Connection, Event, MaskSecret, ReadFailure, Role};

use super::frames::{self, Plain};
use super::reads::read;
use super::{other, quiet};

/// One endpoint, a clock, and a socket that takes all that is written and does
/// nothing by itself.
pub(crate) struct Lone {
    /// The endpoint.
    pub(crate) connection: Connection,
    /// Its role.
    pub(crate) role: Role,
    /// The clock.
    pub(crate) now: Instant,
    opened: Instant,
    /// All events so far.
    pub(crate) events: Vec<Event>,
    /// Whether the socket takes bytes.
    pub(crate) writable: bool,
    sent: Vec<u8>,
    fin_at: Option<Duration>,
}

impl Lone {
    /// An endpoint with the [quiet] configuration.
    pub(crate) fn new(role: Role) -> Self {
        Self::with(role, quiet())
    }

    /// An endpoint with this configuration.
    pub(crate) fn with(role: Role, config: Config) -> Self {
        let (now, config) = (Instant::now(), Arc::new(config));
        Self {
            connection: match role {
                Role::Client => Connection::client(config, MaskSecret::new([7; 16]), now),
                Role::Server => Connection::server(config, now),
            },
            role,
            now,
            opened: now,
            events: Vec::new(),
            writable: true,
            sent: Vec::new(),
            fin_at: None,
        }
    }

    /// The peer sends bytes as they are; returns the events they make.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        read(&mut self.connection, self.now, bytes, false, &mut events);
        self.events.extend(events.iter().cloned());
        self.drive();
        events
    }

    /// The peer sends a frame.
    pub(crate) fn frame(&mut self, first: u8, payload: impl AsRef<[u8]>) -> Vec<Event> {
        self.bytes(&frames::frame(other(self.role), first, payload.as_ref()))
    }

    /// The peer sends a Close.
    pub(crate) fn peer_close(&mut self, code: u16, reason: impl AsRef<[u8]>) -> Vec<Event> {
        self.frame(frames::CLOSE, frames::body(code, reason))
    }

    /// The peer sends FIN.
    pub(crate) fn fin(&mut self) {
        self.connection.received_fin(self.now);
        self.drive();
    }

    /// The peer resets.
    pub(crate) fn reset(&mut self) {
        self.connection.read_failed(self.now, ReadFailure::Reset);
        self.drive();
    }

    /// The application closes.
    pub(crate) fn close(&mut self, code: u16, reason: &str) -> bool {
        let code = CloseCode::try_from(code).expect("a legal code");
        self.call(CloseCall::by_application(CloseFrame::new(code, reason)))
    }

    /// The library closes.
    pub(crate) fn library_close(&mut self, code: CloseCode, cause: Cause) -> bool {
        self.call(CloseCall::by_library(code.into(), cause))
    }

    /// Any Close of this end's.
    pub(crate) fn call(&mut self, call: CloseCall) -> bool {
        let sent = self.connection.close(self.now, call);
        self.drive();
        sent
    }

    /// Writes what waits, and sends FIN when it is wanted.
    pub(crate) fn drive(&mut self) {
        if self.writable {
            let output = self.connection.take_output(self.now);
            self.sent.extend_from_slice(&output);
        }
        if self.connection.wants_fin() {
            assert!(self.fin_at.is_none(), "FIN once");
            assert_eq!(self.connection.pending(), 0, "FIN is last");
            self.fin_at = Some(self.now - self.opened);
            self.connection.fin_sent(self.now);
        }
        self.connection.is_over(self.now);
    }

    /// Time passes, stopping where the endpoint wants it to.
    pub(crate) fn pass(&mut self, time: Duration) {
        let until = self.now + time;
        while let Some(due) = self.connection.timeout().filter(|due| *due <= until) {
            self.now = self.now.max(due);
            let alarm = self.connection.handle_timeout(self.now);
            self.drive();
            if alarm.is_some() {
                break;
            }
        }
        self.now = until;
    }

    /// Takes the frames sent since the last call.
    pub(crate) fn sent(&mut self) -> Vec<Plain> {
        frames::decode(self.role, &std::mem::take(&mut self.sent))
    }

    /// Takes the bytes sent since the last call.
    pub(crate) fn sent_bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.sent)
    }

    /// When this end sent FIN, since it opened.
    pub(crate) fn fin_at(&self) -> Option<Duration> {
        self.fin_at
    }

    /// Whether this end sent FIN.
    pub(crate) fn sent_fin(&self) -> bool {
        self.fin_at.is_some()
    }

    /// The report: there must be one, and nothing may change it.
    pub(crate) fn report(&mut self) -> CloseReport {
        let report = self.connection.report().expect("the connection is over");
        let after = self.now + Duration::from_secs(60);
        assert_eq!(self.connection.timeout(), None);
        assert_eq!(self.connection.handle_timeout(after), None);
        assert!(self.connection.is_over(after));
        assert!(!self.connection.wants_fin() && !self.connection.is_reading());
        assert!(self.connection.reading_ended() && !self.connection.may_send());
        assert!(self.connection.send("late".into()).is_err());
        assert!(self.connection.ping(after).is_err());
        let late = CloseCall::by_library(CloseFrame::Empty, Cause::Kicked);
        assert!(!self.connection.close(after, late));
        for first in [frames::TEXT, frames::CLOSE, 0xFF] {
            let bytes = frames::frame(other(self.role), first, &[0x03, 0xE8]);
            let mut input = BytesMut::from(&bytes[..]);
            assert_eq!(self.connection.receive(after, &mut input), None);
        }
        self.connection.wrote(1 << 20, || after);
        self.connection.write_failed(after);
        self.connection.received_fin(after);
        self.connection.read_failed(after, ReadFailure::Network);
        self.connection.abort(after);
        assert_eq!(self.connection.report().as_ref(), Some(&report));
        assert_eq!((self.connection.pending(), self.connection.held()), (0, 0));
        report
    }

    /// The [report](Self::report) in one [line](verdict).
    pub(crate) fn verdict(&mut self) -> String {
        verdict(&self.report())
    }

    /// No report may exist yet.
    pub(crate) fn is_open_ended(&mut self) -> bool {
        !self.connection.is_over(self.now) && self.connection.report().is_none()
    }
}

/// A report in one line:
/// `1001 clean, peer, going_away, fin_local, sent 1001 "bye", received empty`.
pub(crate) fn verdict(report: &CloseReport) -> String {
    let close = |close: &Option<SeenClose>| match close {
        None => "nothing".to_owned(),
        Some(close) => match (close.code, close.reason.as_str()) {
            (None, _) => "empty".to_owned(),
            (Some(code), "") => code.to_string(),
            (Some(code), reason) => format!("{code} {reason:?}"),
        },
    };
    let by_us = matches!(
        report.initiator,
        Initiator::Application | Initiator::Library
    );
    assert!(by_us || report.called_at.is_none(), "their end is not ours");
    format!(
        "{} {}, {}, {}, {}, sent {}, received {}",
        report.status.as_u16(),
        if report.clean { "clean" } else { "unclean" },
        report.initiator,
        report.cause,
        report.end,
        close(&report.sent),
        close(&report.received),
    )
}
