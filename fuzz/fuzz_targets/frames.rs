//! Bytes in any chunks into a state machine: both roles, both deliveries.
//!
//! The same bytes mean the same however they are cut, and whether messages are
//! handed out whole or in pieces. Memory stays within its bounds, and after FIN
//! and the deadline there is a report that nothing changes.
//!
//! Input: a byte of [`Settings`], four of [`Chunks`], four that stretch the
//! stream (where, by how many bytes), the stream.

#![no_main]

use std::sync::{Arc, LazyLock};
use std::time::Instant;

use bytes::BytesMut;
use farewell_close::{CloseCode, CloseReport, Traffic, Violation};
use farewell_fuzz::chunks::Chunks;
use farewell_fuzz::pieces::{Torn, assert_alike, joined};
use farewell_fuzz::reads::read;
use farewell_proto::defaults::READ_BUFFER;
use farewell_proto::{CloseCall, Config, Connection, Delivery, Event, MaskSecret, Role};
use libfuzzer_sys::fuzz_target;

static NOW: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The most output that may wait: the room for Pongs, one more, and a Close.
const MOST_PENDING: u64 = (16 << 10) + 300;

/// One byte, bit by bit.
#[derive(Clone, Copy)]
struct Settings(u8);

impl Settings {
    const fn bit(self, index: u8) -> bool {
        self.0 >> index & 1 == 1
    }

    const fn role(self) -> Role {
        if self.bit(0) {
            Role::Server
        } else {
            Role::Client
        }
    }

    /// Whether the connection answers Closes and broken rules by itself.
    const fn answers(self) -> bool {
        self.bit(1)
    }

    /// Whether large frames are read to where they belong.
    const fn room(self) -> bool {
        self.bit(2)
    }

    fn config(self, delivery: Delivery) -> Config {
        Config {
            delivery,
            answer_close: self.answers(),
            max_message: [150_000, 20_000, 100, 0][usize::from(self.0 >> 3 & 3)],
            max_fragments: if self.bit(5) { 3 } else { 1 << 17 },
            discard_limit: if self.bit(6) { 64 } else { 1 << 20 },
            ping_interval: None,
            ..Config::default()
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((&[settings, c0, c1, c2, c3, at0, at1, more0, more1], stream)) =
        data.split_first_chunk()
    else {
        return;
    };
    let settings = Settings(settings);
    let chunks = Chunks::new([c0, c1, c2, c3]);
    let mut stream = stream.to_vec();
    if settings.bit(7) {
        let at = usize::from(u16::from_be_bytes([at0, at1])).min(stream.len());
        let more = usize::from(u16::from_be_bytes([more0, more1]));
        stream.splice(at..at, std::iter::repeat_n(b'a', more));
    }

    let whole = run(settings, Delivery::Messages, &stream, None);
    let cut = run(settings, Delivery::Messages, &stream, Some(chunks));
    assert_eq!(whole, cut, "messages, whole and cut");

    let pieces = run(settings, Delivery::Pieces, &stream, None).joined();
    let cut = run(settings, Delivery::Pieces, &stream, Some(chunks)).joined();
    assert_eq!(pieces.0, cut.0, "pieces, whole and cut");
    assert_alike(&pieces.1, &cut.1);
    assert_eq!(whole.joined().0, pieces.0, "messages and pieces");
});

/// What an endpoint made of a stream.
#[derive(Debug, PartialEq)]
struct Outcome {
    events: Vec<Event>,
    output: Vec<u8>,
    violation: Option<Violation>,
    report: CloseReport,
}

fn run(settings: Settings, delivery: Delivery, stream: &[u8], chunks: Option<Chunks>) -> Outcome {
    let (now, config) = (*NOW, Arc::new(settings.config(delivery)));
    let limit = config.max_message;
    let mut connection = match settings.role() {
        Role::Client => Connection::client(config, MaskSecret::new([7; 16]), now),
        Role::Server => Connection::server(config, now),
    };
    let mut sizes = chunks.map(Chunks::sizes);
    let (mut events, mut rest) = (Vec::new(), stream);
    while !rest.is_empty() {
        let size = sizes.as_mut().and_then(Iterator::next);
        let chunk = &rest[..size.map_or(rest.len(), |size| size.min(rest.len()))];
        let use_room = settings.room() && chunks.is_some();
        let here = read(&mut connection, now, chunk, use_room, &mut events);
        rest = &rest[here..];
        let taken = stream.len() - rest.len();
        let pending = connection.pending();
        assert!(pending <= MOST_PENDING, "{pending} bytes wait");
        let held = connection.held() - pending as usize;
        assert!(
            held <= 2 * taken.min(limit) + 2 * READ_BUFFER,
            "{held} held of {taken}"
        );
    }
    connection.received_fin(now);
    let mut output = connection.take_output(Instant::now()).to_vec();
    let report = end(&mut connection, settings.answers(), &mut output);
    Outcome {
        events,
        output,
        violation: connection.violation().cloned(),
        report,
    }
}

/// Sees the end through, as a driver would whose application closes after FIN.
fn end(connection: &mut Connection, answers: bool, output: &mut Vec<u8>) -> CloseReport {
    let now = *NOW;
    finish(connection);
    if !connection.is_over(now) {
        connection.close(now, CloseCall::by_application(CloseCode::NORMAL.into()));
        output.extend_from_slice(&connection.take_output(Instant::now()));
        finish(connection);
    }
    if !connection.is_over(now) {
        let due = connection.timeout().expect("an end has a deadline");
        connection.handle_timeout(due);
    }
    let report = connection.report().expect("over by its deadline");
    // Whoever answers by itself says something else, here 1000.
    if let (true, Some(violation), Some(close)) = (answers, &report.violation, &report.sent) {
        let code = violation.rule.code().as_u16();
        assert_eq!(close.code, Some(code), "the Close says what was wrong");
    }
    assert_eq!((connection.held(), connection.timeout()), (0, None));
    let late = CloseCall::by_application(CloseCode::GOING_AWAY.into());
    assert!(!connection.close(now, late) && connection.send("late".into()).is_err());
    let mut input = BytesMut::from(&b"\x81\x00"[..]);
    assert_eq!(connection.receive(now, &mut input), None);
    connection.abort(now);
    assert_eq!(connection.report().as_ref(), Some(&report), "one report");
    report
}

fn finish(connection: &mut Connection) {
    if connection.wants_fin() {
        connection.fin_sent(*NOW);
    }
}

impl Outcome {
    /// Pieces joined to messages, each in the place of its last piece. What was
    /// handed out of a message that never became whole stands apart, and is not
    /// counted: how much that is depends on the chunks.
    fn joined(mut self) -> (Self, Torn) {
        let (events, unfinished) = joined(self.events);
        self.events = events;
        self.report.traffic = Traffic::default();
        (self, unfinished)
    }
}
