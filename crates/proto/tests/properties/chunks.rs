//! The same bytes in any chunks: the same events, the same violation, the same
//! output. And memory stays within bounds all the while.

use std::sync::Arc;
use std::time::Instant;

use bytes::BytesMut;
use farewell_close::{CloseReport, Violation};
use farewell_proto::defaults::READ_BUFFER;
use farewell_proto::{Config, Connection, Delivery, Event, MaskSecret, Role};
use proptest::collection::vec;
use proptest::prelude::*;

use super::streams::stream;
use crate::support::pieces::{assert_alike, joined};
use crate::support::reads::read;
use crate::support::{ROLES, other, quiet};

const LIMIT: usize = 150_000;

/// What an endpoint made of a stream.
#[derive(Debug, PartialEq)]
struct Outcome {
    events: Vec<Event>,
    output: Vec<u8>,
    violation: Option<Violation>,
    report: Option<CloseReport>,
}

/// Hands the stream to an endpoint in chunks of these sizes, over and over,
/// then FIN. Output is taken at the end, as for one read.
fn run(role: Role, config: &Config, stream: &[u8], chunks: &[usize], use_room: bool) -> Outcome {
    let (now, shared) = (Instant::now(), Arc::new(config.clone()));
    let mut connection = match role {
        Role::Client => Connection::client(shared, MaskSecret::new([7; 16]), now),
        Role::Server => Connection::server(shared, now),
    };
    let (mut events, mut rest, mut taken) = (Vec::new(), stream, 0);
    for &chunk in chunks.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let chunk = &rest[..chunk.clamp(1, rest.len())];
        let here = read(&mut connection, now, chunk, use_room, &mut events);
        rest = &rest[here..];
        taken += here;
        let pending = connection.pending() as usize;
        let held = connection.held() - pending;
        assert!(
            held <= 2 * taken.min(LIMIT) + 2 * READ_BUFFER,
            "held {held} of {taken}"
        );
        assert!(pending <= (16 << 10) + 300, "pending {pending}");
    }
    connection.received_fin(now);
    let output = connection.take_output(Instant::now()).to_vec();
    if connection.wants_fin() {
        connection.fin_sent(now);
    }
    connection.is_over(now);
    Outcome {
        events,
        output,
        violation: connection.violation().cloned(),
        report: connection.report(),
    }
}

/// A role, with a stream that its peer sends.
fn role_and_stream() -> impl Strategy<Value = (Role, Vec<u8>)> {
    proptest::sample::select(&ROLES[..])
        .prop_flat_map(|role| stream(other(role)).prop_map(move |stream| (role, stream)))
}

/// Sizes of chunks: tiny ones for short streams, any for all.
fn cuts(len: usize) -> impl Strategy<Value = Vec<usize>> {
    let least = len / 2000 + 1;
    prop_oneof![
        Just(vec![least]),
        vec(least..least + 20, 1..5),
        vec(least..80_000, 1..5),
    ]
}

fn config(delivery: Delivery) -> Config {
    Config {
        delivery,
        max_message: LIMIT,
        ..quiet()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn messages_do_not_depend_on_chunks(
        ((role, stream), chunks, use_room) in role_and_stream().prop_flat_map(|both| {
            let cuts = cuts(both.1.len());
            (Just(both), cuts, any::<bool>())
        }),
    ) {
        let config = config(Delivery::Messages);
        let whole = run(role, &config, &stream, &[usize::MAX], false);
        prop_assert!(whole.report.is_some(), "FIN ends all");
        let mut cut = run(role, &config, &stream, &chunks, use_room);
        if let (Some(one), Some(other)) = (&whole.report, &mut cut.report) {
            other.duration = one.duration;
        }
        prop_assert_eq!(whole, cut);
    }

    #[test]
    fn pieces_do_not_depend_on_chunks_once_joined(
        ((role, stream), chunks, use_room) in role_and_stream().prop_flat_map(|both| {
            let cuts = cuts(both.1.len());
            (Just(both), cuts, any::<bool>())
        }),
    ) {
        let config = config(Delivery::Pieces);
        let whole = run(role, &config, &stream, &[usize::MAX], false);
        let cut = run(role, &config, &stream, &chunks, use_room);
        let (events, torn) = joined(whole.events);
        let (cut_events, cut_torn) = joined(cut.events);
        prop_assert_eq!(events, cut_events);
        assert_alike(&torn, &cut_torn);
        prop_assert_eq!(whole.output, cut.output);
        prop_assert_eq!(whole.violation, cut.violation);
    }

    #[test]
    fn messages_and_pieces_say_the_same((role, stream) in role_and_stream()) {
        let whole = run(role, &config(Delivery::Messages), &stream, &[usize::MAX], false);
        let pieces = run(role, &config(Delivery::Pieces), &stream, &[usize::MAX], false);
        prop_assert_eq!(whole.output, pieces.output);
        prop_assert_eq!(whole.violation, pieces.violation);
        prop_assert_eq!(whole.events, joined(pieces.events).0);
    }
}

#[test]
fn a_claim_of_any_length_takes_no_memory() {
    let endless = Config {
        max_message: usize::MAX,
        ..quiet()
    };
    for role in ROLES {
        for shift in 14..62 {
            let claim = crate::support::frames::header(other(role), 0x82, 1 << shift);
            let now = Instant::now();
            let mut connection = match role {
                Role::Client => {
                    Connection::client(Arc::new(endless.clone()), MaskSecret::new([7; 16]), now)
                }
                Role::Server => Connection::server(Arc::new(endless.clone()), now),
            };
            let mut input = BytesMut::from(&claim[..]);
            assert_eq!(connection.receive(now, &mut input), None);
            assert_eq!(connection.held(), 0, "a header costs nothing");
            let room = connection.read_room().expect("a large frame is coming");
            assert!(room.limit <= READ_BUFFER && room.buffer.capacity() <= 2 * READ_BUFFER);
            for arrived in (1..40).map(|reads| reads * (READ_BUFFER / 8)) {
                let Some(room) = connection.read_room() else {
                    break;
                };
                let before = room.buffer.len();
                let bytes = vec![7; (READ_BUFFER / 8).min(room.limit)];
                room.buffer.extend_from_slice(&bytes);
                connection.received_in_room(now, before);
                let most = (5 * arrived).max(2 * READ_BUFFER);
                assert!(
                    connection.held() <= most,
                    "{} of {arrived}",
                    connection.held()
                );
            }
        }
    }
}
