//! What a relay passes on as it lies is what it would have passed on in pieces.

use std::sync::Arc;
use std::time::Instant;

use bytes::BytesMut;
use farewell_close::Violation;
use farewell_proto::defaults::RELAY_FRAGMENT;
use farewell_proto::{Config, Connection, Delivery, Event, MaskSecret, Message, Passage, Role};
use proptest::collection::vec;
use proptest::prelude::*;

use super::streams::stream;
use crate::support::reads::{cut, read};
use crate::support::{ROLES, messages, other, quiet};

const LIMIT: usize = 150_000;

fn connection(role: Role, delivery: Delivery) -> Connection {
    let config = Config {
        delivery,
        max_message: LIMIT,
        answer_close: delivery == Delivery::Messages,
        ..quiet()
    };
    let now = Instant::now();
    match role {
        Role::Client => Connection::client(Arc::new(config), MaskSecret::new([9; 16]), now),
        Role::Server => Connection::server(Arc::new(config), now),
    }
}

/// What a relay and the end behind it made of a stream.
#[derive(Debug, PartialEq)]
struct Outcome {
    messages: Vec<Message>,
    passed: u64,
    /// Pings and the like, in order.
    others: Vec<Event>,
    answers: Vec<u8>,
    violation: Option<Violation>,
}

/// Writes of a passage what the socket takes at once, and queues the rest.
fn write(outer: &mut Connection, passage: &Passage, takes: usize, input: &mut BytesMut) -> Vec<u8> {
    let mut bytes = passage.head().to_vec();
    bytes.extend_from_slice(&input[passage.body()]);
    assert_eq!(bytes.len(), passage.len());
    bytes.truncate(takes);
    let left = input.len() - passage.taken();
    outer.pass(passage, bytes.len(), input).expect("open");
    assert_eq!(input.len(), left, "a passage is taken off the input");
    bytes.extend_from_slice(&outer.take_output(Instant::now()));
    bytes
}

/// Relays the stream in chunks of these sizes; `takes`: how much of a passage the
/// socket takes at once, `None` to have no passages.
fn relayed(from: Role, stream: &[u8], chunks: &[usize], takes: Option<usize>) -> (Outcome, bool) {
    let now = Instant::now();
    let mut inner = connection(other(from), Delivery::Pieces);
    let mut outer = connection(from, Delivery::Pieces);
    let mut end = connection(other(from), Delivery::Messages);
    let (mut passed, mut others, mut any) = (Vec::new(), Vec::new(), false);
    for chunk in cut(stream, chunks.iter().copied().cycle()) {
        let mut input = BytesMut::from(chunk);
        loop {
            if let Some(takes) = takes
                && let Some(passage) = inner.passage(&input)
            {
                any = true;
                passed.extend_from_slice(&write(&mut outer, &passage, takes, &mut input));
                continue;
            }
            match inner.receive(now, &mut input) {
                Some(Event::Piece(piece)) => {
                    outer.send_piece(piece).expect("open");
                    passed.extend_from_slice(&outer.take_output(Instant::now()));
                }
                Some(event) => others.push(event),
                None => break,
            }
        }
        assert!(input.is_empty(), "input is always taken whole");
        // Pongs wait until the end.
        let held = inner.held() as u64 - inner.pending();
        assert!(held <= 2 * RELAY_FRAGMENT as u64, "{held}");
    }
    let mut events = Vec::new();
    read(&mut end, now, &passed, false, &mut events);
    assert_eq!(end.violation(), None, "nothing bad is passed on");
    let traffic = (inner.traffic(), outer.traffic());
    assert_eq!(traffic.0.messages_in, traffic.1.messages_out);
    assert_eq!(traffic.0.bytes_in, traffic.1.bytes_out);
    let outcome = Outcome {
        messages: messages(&events),
        passed: traffic.0.messages_in,
        others,
        answers: inner.take_output(Instant::now()).to_vec(),
        violation: inner.violation().cloned(),
    };
    (outcome, any)
}

/// A role, with a stream that it sends, good or bad.
fn role_and_stream() -> impl Strategy<Value = (Role, Vec<u8>)> {
    proptest::sample::select(&ROLES[..])
        .prop_flat_map(|role| stream(role).prop_map(move |stream| (role, stream)))
}

fn cuts(len: usize) -> impl Strategy<Value = Vec<usize>> {
    let least = len / 2000 + 1;
    prop_oneof![
        Just(vec![usize::MAX]),
        vec(least..least + 20, 1..5),
        vec(least..80_000, 1..5),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn passages_say_what_pieces_say(
        ((from, stream), chunks, takes) in role_and_stream().prop_flat_map(|both| {
            let cuts = cuts(both.1.len());
            (Just(both), cuts, prop_oneof![Just(usize::MAX), 0usize..20, 0usize..70_000])
        }),
    ) {
        let pieces = relayed(from, &stream, &chunks, None).0;
        prop_assert_eq!(relayed(from, &stream, &chunks, Some(takes)).0, pieces);
    }
}

#[test]
fn small_frames_go_on_as_one_and_large_ones_as_fragments() {
    use crate::support::frames::{BINARY_BEGIN, LAST, TEXT_BEGIN, frame};
    for from in ROLES {
        let small: Vec<u8> = (0..16)
            .flat_map(|index| frame(from, TEXT_BEGIN | LAST, &[b'a' + index; 20]))
            .collect();
        let mut inner = connection(other(from), Delivery::Pieces);
        let passage = inner.passage(&small).expect("whole frames");
        assert_eq!((passage.head().len(), passage.body()), (0, 0..small.len()));
        assert_eq!(passage.messages(), 16);

        let large = frame(from, BINARY_BEGIN | LAST, &[7; 100_000]);
        let (begin, rest) = large.split_at(50_000);
        let passage = inner.passage(begin).expect("a large part");
        assert_eq!((passage.taken(), passage.messages()), (50_000, 0));
        assert!(
            !passage.head().is_empty(),
            "a fragment has a head of its own"
        );
        let passage = inner.passage(rest).expect("the rest");
        assert_eq!((passage.taken(), passage.messages()), (rest.len(), 1));
        assert!(relayed(from, &small, &[usize::MAX], Some(0)).1);
    }
}
