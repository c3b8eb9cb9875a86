//! How much is inflated at once, whatever a read holds.

use bytes::BytesMut;
use farewell_proto::{Config, Delivery, Event};

use crate::peer::{RawPeer, agreed, bomb, end};
use crate::support::frames::frame;
use crate::support::reads::calls;
use crate::support::{ROLES, other, quiet};

fn config(delivery: Delivery) -> Config {
    Config {
        delivery,
        ..quiet()
    }
}

#[test]
fn compressed_messages_cost_more_than_a_frame() {
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let payload = RawPeer::new().deflate(b"x");
            let flood = frame(other(role), 0xC1, &payload).repeat(1_000);
            let agreed = agreed("; server_no_context_takeover; client_no_context_takeover");
            let mut connection = end(role, config(delivery), agreed);
            let (calls, events) = calls(&mut connection, &mut BytesMut::from(&flood[..]), 80);
            assert_eq!(events.len(), 1_000);
            assert!(calls >= 100, "{calls} calls");
        }
    }
}

/// A mebibyte that is a thousand bytes on the wire is inflated in parts, and comes to
/// the same.
#[test]
fn a_bomb_is_inflated_in_parts() {
    const SIZE: usize = 8 << 20;
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let flood = frame(other(role), 0xC2, &bomb(SIZE));
            let mut connection = end(role, config(delivery), agreed(""));
            let mut input = BytesMut::from(&flood[..]);
            let (calls, events) = calls(&mut connection, &mut input, 1_024);
            let inflated: usize = events
                .iter()
                .map(|event| match event {
                    Event::Message(message) => message.as_bytes().len(),
                    Event::Piece(piece) => piece.payload.len(),
                    _ => 0,
                })
                .sum();
            assert_eq!(inflated, SIZE);
            // With somewhat more than 64 KiB in each.
            assert!(calls >= SIZE / (100 << 10), "{delivery:?}: {calls} calls");
        }
    }
}
