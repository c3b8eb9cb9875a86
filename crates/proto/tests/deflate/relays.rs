//! Parts of messages on their way through a relay: inflated, deflated, passed.

use std::sync::Arc;
use std::time::Instant;

use bytes::BytesMut;
use farewell_proto::deflate::Compression;
use farewell_proto::{Config, Connection, Event, MaskSecret, Piece, Role};
use proptest::prelude::*;

use crate::peer::{RawPeer, agreed, agreed_with, eager, end, lone};
use crate::support::frames::{LAST, MORE, decode, frame};
use crate::support::{Lone, ROLES, other, relay};

/// A relay's end.
fn relaying(threshold: usize) -> Config {
    Config {
        compression: Compression {
            threshold,
            ..Compression::shared()
        },
        ..relay()
    }
}

fn pieces(lone: &mut Lone) -> Vec<Piece> {
    let piece = |event| match event {
        Event::Piece(piece) => Some(piece),
        _ => None,
    };
    std::mem::take(&mut lone.events)
        .into_iter()
        .filter_map(piece)
        .collect()
}

#[test]
fn what_is_inflated_goes_on_in_parts() {
    for role in ROLES {
        let mut lone = lone(role, relaying(0), agreed(""));
        let mut peer = RawPeer::new();
        for len in [0, 5, 1_000, 16 << 10, (16 << 10) + 1, 1 << 20] {
            let message: Vec<u8> = (0..len).map(|at| (at / 100) as u8).collect();
            let wire = peer.deflate(&message);
            lone.frame(0xC2, &wire);
            let all = pieces(&mut lone);
            assert!(all[0].first && all.iter().skip(1).all(|piece| !piece.first));
            let (last, rest) = all.split_last().unwrap();
            assert!(last.last && rest.iter().all(|piece| !piece.last));
            let sizes = 16 << 10..(34 << 10);
            assert!(
                rest.iter()
                    .all(|piece| sizes.contains(&piece.payload.len()))
            );
            assert!(
                all.iter()
                    .all(|piece| piece.mask == [0; 4] && !piece.compressed)
            );
            let joined: Vec<u8> = all
                .iter()
                .flat_map(|piece| piece.payload.to_vec())
                .collect();
            assert_eq!(joined, message);
        }
        let traffic = lone.connection.traffic();
        assert_eq!(traffic.messages_in, 6);
        assert!(traffic.bytes_in < 20_000, "as on the wire");
    }
}

#[test]
fn what_a_fragment_says_does_not_wait_for_the_next() {
    let mut lone = lone(Role::Server, relaying(0), agreed(""));
    let mut wire = RawPeer::new().deflate(b"a token");
    wire.extend_from_slice(&[0, 0, 0xFF, 0xFF]);
    lone.frame(0x41, &wire);
    assert_eq!(pieces(&mut lone)[0].payload, b"a token"[..]);
    lone.frame(MORE, "");
    assert_eq!(pieces(&mut lone), []);
    lone.frame(LAST, "");
    let end = pieces(&mut lone);
    assert!(end.len() == 1 && end[0].last && end[0].payload.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_sent_in_parts_is_whole_for_the_peer(
        messages in prop::collection::vec(prop::collection::vec(0usize..3_000, 1..5), 1..6),
        keeps: bool,
        client: bool,
        threshold in 0usize..2_000,
    ) {
        let role = if client { Role::Client } else { Role::Server };
        let mut config = relaying(threshold);
        if keeps {
            config.compression = Compression { threshold, ..Compression::dedicated() };
        }
        let agreed = agreed_with(&config.compression, "; client_max_window_bits");
        let mut sender = lone(role, config, agreed);
        let mut receiver = lone(other(role), eager(), agreed);
        for (number, parts) in messages.iter().enumerate() {
            let mut whole = Vec::new();
            for (index, len) in parts.iter().enumerate() {
                let payload = vec![number as u8; *len];
                whole.extend_from_slice(&payload);
                sender.connection.send_piece(Piece {
                    kind: farewell_proto::MessageKind::Binary,
                    first: index == 0,
                    last: index + 1 == parts.len(),
                    compressed: false,
                    payload: payload.into(),
                    mask: [0; 4],
                }).unwrap();
            }
            sender.drive();
            let bytes = sender.sent_bytes();
            let first = bytes[0] & 0x40 != 0;
            let expected = parts.len() > 1 || whole.len() >= threshold;
            // By itself, one that would not become smaller stays as it is.
            prop_assert!(first == expected || whole.len() < 40 && !first, "{}", whole.len());
            prop_assert_eq!(decode(role, &bytes).len(), parts.len());
            let events = receiver.bytes(&bytes);
            prop_assert_eq!(events, [Event::Message(whole.into())]);
        }
    }
}

#[test]
fn what_is_passed_is_not_looked_at() {
    let now = Instant::now();
    let config = Arc::new(Config {
        max_message: 100,
        ..relay()
    });
    let asked = agreed("");
    let mut from = Connection::server(config.clone(), now).passing_compressed(asked);
    let to = Connection::client(config, MaskSecret::new([9; 16]), now);
    let mut to = to.passing_compressed(asked);
    let wire = RawPeer::new().deflate(b"not UTF-8: \xFF, and long enough to be compressed");
    let frames = [
        frame(Role::Client, 0x41, &wire[..10]),
        frame(Role::Client, LAST, &wire[10..]),
        frame(Role::Client, 0x81, "plain".as_bytes()),
    ];
    let mut input = BytesMut::from(&frames.concat()[..]);
    while let Some(event) = from.receive(now, &mut input) {
        let Event::Piece(piece) = event else {
            panic!("{event:?}")
        };
        to.send_piece(piece).unwrap();
    }
    assert_eq!(
        to.take_output(Instant::now()),
        frames.concat(),
        "as it came, its mask included"
    );
    let mut input = BytesMut::from(&frame(Role::Client, 0xC2, &[0; 101])[..]);
    assert_eq!(from.receive(now, &mut input), None);
    assert_eq!(
        from.violation().unwrap().rule,
        farewell_close::Rule::MessageTooBig
    );
}

#[test]
fn a_compressed_part_goes_nowhere_else() {
    for role in ROLES {
        let piece = Piece {
            kind: farewell_proto::MessageKind::Text,
            first: true,
            last: true,
            compressed: true,
            payload: vec![0].into(),
            mask: [0; 4],
        };
        let mut plain = Lone::with(role, relay());
        assert!(plain.connection.send_piece(piece.clone()).is_err());
        let mut inflating = end(role, relaying(0), agreed(""));
        assert!(inflating.send_piece(piece).is_err());
    }
}
