//! What one side sends, the other receives.

use std::time::Duration;

use farewell_proto::{Event, Message, MessageKind, Piece, Role};
use proptest::collection::vec;
use proptest::prelude::*;

use super::streams::{binary, text};
use crate::support::frames::{KEY, mask};
use crate::support::{Pair, ROLES, messages, other, quiet};

/// Something an application does.
#[derive(Debug, Clone)]
enum Act {
    Send(bool, usize),
    /// A message as pieces of these sizes, masked or not, with a ping after
    /// each.
    Pieces(bool, Vec<usize>, bool),
    Ping,
    /// Time for what was sent to move.
    Pause(u64),
}

fn act() -> impl Strategy<Value = (Role, Act)> {
    let size = || {
        prop_oneof![
            4 => 0usize..300,
            2 => 7_000usize..9_000,
            2 => 60_000usize..70_000,
            1 => 0usize..200_000,
        ]
    };
    let act = prop_oneof![
        4 => (any::<bool>(), size()).prop_map(|(text, size)| Act::Send(text, size)),
        2 => (any::<bool>(), vec(size(), 1..4), any::<bool>())
            .prop_map(|(text, sizes, masked)| Act::Pieces(text, sizes, masked)),
        1 => Just(Act::Ping),
        2 => (0u64..200).prop_map(Act::Pause),
    ];
    (proptest::sample::select(&ROLES[..]), act)
}

fn payload(is_text: bool, size: usize) -> Message {
    if is_text {
        text(size).into()
    } else {
        binary(size).into()
    }
}

fn send_pieces(
    pair: &mut Pair,
    role: Role,
    is_text: bool,
    sizes: &[usize],
    masked: bool,
) -> Message {
    let message = payload(is_text, sizes.iter().sum());
    let mut rest = message.as_bytes();
    let now = pair.now;
    let connection = &mut pair.end(role).connection;
    for (index, size) in sizes.iter().enumerate() {
        let (part, after) = rest.split_at(*size);
        rest = after;
        let mut part = part.to_vec();
        let key = if masked { KEY } else { [0; 4] };
        mask(&mut part, key);
        let piece = Piece {
            kind: if is_text {
                MessageKind::Text
            } else {
                MessageKind::Binary
            },
            first: index == 0,
            last: index + 1 == sizes.len(),
            payload: part.into(),
            compressed: false,
            mask: key,
        };
        connection.send_piece(piece).expect("open");
        connection.ping(now).expect("open");
    }
    message
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_sent_arrives_in_order(
        acts in vec(act(), 0..12),
        chunk in prop_oneof![500usize..2_000, 1usize..100_000],
        window in prop_oneof![2_000usize..9_000, 2_000usize..400_000],
        latency in 0u64..50,
        use_room: bool,
        closer in proptest::sample::select(&ROLES[..]),
    ) {
        let mut pair = Pair::new(quiet(), quiet());
        pair.chunk = chunk.max(200);
        pair.window = window;
        pair.latency = Duration::from_millis(latency);
        pair.use_room = use_room;
        let mut sent = [Vec::new(), Vec::new()];
        let mut pings = [0, 0];
        for (role, act) in acts {
            let index = usize::from(role == Role::Server);
            let now = pair.now;
            match act {
                Act::Send(is_text, size) => {
                    let message = payload(is_text, size);
                    pair.end(role).connection.send(message.clone()).expect("open");
                    sent[index].push(message);
                }
                Act::Pieces(is_text, sizes, masked) => {
                    pings[index] += sizes.len();
                    sent[index].push(send_pieces(&mut pair, role, is_text, &sizes, masked));
                }
                Act::Ping => {
                    pings[index] += 1;
                    pair.end(role).connection.ping(now).expect("open");
                }
                Act::Pause(millis) => {
                    pair.run(Duration::from_millis(millis));
                }
            }
        }
        // Long enough for the narrowest window.
        pair.run(Duration::from_secs(300));
        for role in ROLES {
            let index = usize::from(role == Role::Server);
            let end = pair.end(other(role));
            prop_assert_eq!(&messages(&end.events), &sent[index]);
            let seen = end.events.iter().filter(|event| matches!(event, Event::Ping(_)));
            prop_assert_eq!(seen.count(), pings[index]);
            let bytes: usize = sent[index].iter().map(|message| message.as_bytes().len()).sum();
            let traffic = end.connection.traffic();
            prop_assert_eq!((traffic.messages_in, traffic.bytes_in), (sent[index].len() as u64, bytes as u64));
            let traffic = pair.end(role).connection.traffic();
            prop_assert_eq!((traffic.messages_out, traffic.bytes_out), (sent[index].len() as u64, bytes as u64));
            prop_assert_eq!(pair.end(role).connection.pending(), 0);
            prop_assert_eq!(pair.end(role).connection.round_trip().is_some(), pings[index] > 0);
        }
        pair.close(closer, 1000, "done");
        pair.run(Duration::from_secs(5));
        for role in ROLES {
            let report = pair.end(role).report.clone().expect("a report");
            prop_assert!(report.clean);
            prop_assert_eq!(report.status.as_u16(), 1000);
        }
    }
}
