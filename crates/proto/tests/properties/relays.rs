//! A relay of pieces delivers what was sent, in fragments of a fair size.

use std::sync::Arc;
use std::time::Instant;

use farewell_proto::defaults::RELAY_FRAGMENT;
use farewell_proto::{Config, Connection, Delivery, Event, MaskSecret, Message, Piece, Role};
use proptest::collection::vec;
use proptest::prelude::*;

use super::streams::{binary, message, message_frames, text};
use crate::support::reads::{cut, read};
use crate::support::{ROLES, messages, other, quiet, relay};

fn connection(role: Role, config: Config) -> Connection {
    let now = Instant::now();
    match role {
        Role::Client => Connection::client(Arc::new(config), MaskSecret::new([9; 16]), now),
        Role::Server => Connection::server(Arc::new(config), now),
    }
}

/// The events that bytes make, in chunks of these sizes.
fn events(connection: &mut Connection, bytes: &[u8], chunks: &[usize]) -> Vec<Event> {
    let mut events = Vec::new();
    for chunk in cut(bytes, chunks.iter().copied().cycle()) {
        read(connection, Instant::now(), chunk, false, &mut events);
    }
    events
}

/// No piece is small unless it ends one of its sender's frames.
fn check_sizes(pieces: &[Piece], messages: &[(bool, Vec<usize>)]) -> Result<(), TestCaseError> {
    let mut pieces = pieces.iter();
    for (_, sizes) in messages {
        let mut ends = Vec::new();
        let mut total = 0;
        for size in sizes {
            total += size;
            ends.push(total);
        }
        let mut at = 0;
        let mut first = true;
        loop {
            let piece = pieces.next().expect("a piece");
            prop_assert_eq!(piece.first, first);
            first = false;
            at += piece.payload.len();
            let fair = piece.payload.len() >= RELAY_FRAGMENT || ends.contains(&at);
            prop_assert!(fair, "{} bytes, to {at} of {ends:?}", piece.payload.len());
            if piece.last {
                break;
            }
        }
        prop_assert_eq!(at, total);
    }
    prop_assert!(pieces.next().is_none());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn messages_pass_whole(
        from in proptest::sample::select(&ROLES[..]),
        sent in vec(message(), 1..5),
        chunks in vec(prop_oneof![200usize..3_000, 10_000usize..70_000], 1..6),
        more in vec(200usize..70_000, 1..4),
    ) {
        let bytes: Vec<u8> = sent
            .iter()
            .flat_map(|(text, sizes)| message_frames(from, *text, sizes))
            .flatten()
            .collect();
        // One leg receives pieces, the other passes them on, the end joins them.
        let mut inner = connection(other(from), relay());
        let mut outer = connection(from, relay());
        let mut end = connection(other(from), Config { delivery: Delivery::Messages, ..quiet() });
        let mut pieces = Vec::new();
        let mut passed = Vec::new();
        for event in events(&mut inner, &bytes, &chunks) {
            match event {
                Event::Piece(piece) => {
                    pieces.push(piece.clone());
                    outer.send_piece(piece).expect("open");
                    passed.extend_from_slice(&outer.take_output(Instant::now()));
                }
                Event::Ping(_) => {}
                other => prop_assert!(false, "{other:?}"),
            }
        }
        check_sizes(&pieces, &sent)?;
        let received = messages(&events(&mut end, &passed, &more));
        let expected: Vec<Message> = sent
            .iter()
            .map(|(is_text, sizes)| {
                let total = sizes.iter().sum();
                if *is_text { text(total).into() } else { binary(total).into() }
            })
            .collect();
        prop_assert_eq!(received, expected);
    }
}
