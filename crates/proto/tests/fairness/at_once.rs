//! How much one call does at once, whatever a read holds.

use bytes::BytesMut;
use farewell_proto::{Config, Delivery, Role};

use crate::support::frames::{BINARY_BEGIN, MORE, PING, PONG, TEXT, TEXT_BEGIN, frame};
use crate::support::reads::calls;
use crate::support::{Lone, ROLES, other, quiet};

/// No bound but the one on work.
fn any(delivery: Delivery) -> Config {
    Config {
        control_rate: None,
        max_fragments: u32::MAX,
        delivery,
        ..quiet()
    }
}

/// A read that is nothing but small frames.
fn floods(peer: Role) -> Vec<(&'static str, Vec<u8>)> {
    let begun = |first, one: Vec<u8>| [frame(peer, first, b""), one.repeat(20_000)].concat();
    vec![
        ("empty fragments", begun(TEXT_BEGIN, frame(peer, MORE, b""))),
        (
            "small fragments",
            begun(BINARY_BEGIN, frame(peer, MORE, b"x")),
        ),
        ("empty messages", frame(peer, TEXT, b"").repeat(20_000)),
        ("small messages", frame(peer, TEXT, b"x").repeat(20_000)),
        ("pings", frame(peer, PING, b"").repeat(20_000)),
        ("pongs", frame(peer, PONG, b"12").repeat(20_000)),
    ]
}

#[test]
fn a_call_takes_no_more_frames_than_it_is_given() {
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            for (name, flood) in floods(other(role)) {
                let mut whole = Lone::with(role, any(delivery));
                whole.bytes(&flood);
                let mut lone = Lone::with(role, any(delivery));
                let mut input = BytesMut::from(&flood[..]);
                let (calls, events) = calls(&mut lone.connection, &mut input, 100);
                assert_eq!(events, whole.events, "{name}");
                assert!(calls >= 200, "{name}: {calls} calls");
            }
        }
    }
}

#[test]
fn a_passage_is_bounded_in_frames() {
    for role in ROLES {
        for (name, flood) in floods(other(role)) {
            let mut lone = Lone::with(role, any(Delivery::Pieces));
            if let Some(passage) = lone.connection.passage(&flood) {
                assert!(passage.frames() <= 1_024, "{name}: {}", passage.frames());
            }
        }
    }
}

#[test]
fn where_they_are_counted_empty_messages_are_no_passage() {
    for role in ROLES {
        let mut lone = Lone::with(
            role,
            Config {
                delivery: Delivery::Pieces,
                ..quiet()
            },
        );
        for first in [TEXT, TEXT_BEGIN] {
            assert!(
                lone.connection
                    .passage(&frame(other(role), first, b""))
                    .is_none()
            );
        }
        assert!(
            lone.connection
                .passage(&frame(other(role), TEXT, b"x"))
                .is_some()
        );
    }
}
