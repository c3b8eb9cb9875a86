//! What a compressed message may cost, and what ends it.

use farewell_close::{Rule, Violation};
use farewell_proto::{Config, Delivery, Event, Message};

use crate::peer::{RawPeer, agreed, bomb, eager, lone};
use crate::support::frames::{LAST, MORE, frame, hex};
use crate::support::{Lone, ROLES, messages, other};

fn at_most(max_message: usize) -> Config {
    Config {
        max_message,
        ..eager()
    }
}

/// The connection was failed for this, and goes on to read frames.
fn failed(lone: &mut Lone, rule: Rule, code: u16) -> Violation {
    let violation = lone.connection.violation().expect("a broken rule").clone();
    assert_eq!(violation.rule, rule);
    assert_eq!(lone.sent().pop().unwrap().1[..2], code.to_be_bytes());
    assert_eq!(lone.connection.held(), 0, "nothing is kept of it");
    lone.peer_close(code, "");
    lone.fin();
    assert_eq!(
        lone.report().received.unwrap().code,
        Some(code),
        "the framing is intact"
    );
    violation
}

#[test]
fn a_bomb_stops_at_the_limit() {
    let bomb = bomb(64 << 20);
    assert!(bomb.len() < 66 << 10, "{}", bomb.len());
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let config = Config {
                delivery,
                ..at_most(1 << 20)
            };
            let mut lone = lone(role, config, agreed(""));
            let bytes = frame(other(role), 0xC2, &bomb);
            let mut most = 0;
            for part in bytes.chunks(100) {
                lone.bytes(part);
                most = most.max(lone.connection.held());
            }
            assert!(most <= (1 << 20) + (20 << 10), "{most} bytes were held");
            let violation = failed(&mut lone, Rule::MessageTooBig, 1009);
            assert_eq!(violation.offset, 0);
            assert!(violation.bytes.to_string().starts_with("c2 "));
            let handed_out: usize = lone.events.iter().map(len).sum();
            assert!(handed_out <= 1 << 20);
        }
    }
}

fn len(event: &Event) -> usize {
    match event {
        Event::Message(message) => message.as_bytes().len(),
        Event::Piece(piece) => piece.payload.len(),
        _ => 0,
    }
}

#[test]
fn the_limit_is_the_last_byte_that_is_taken() {
    for role in ROLES {
        for len in [999, 1_000, 1_001] {
            let mut lone = lone(role, at_most(1_000), agreed(""));
            let wire = RawPeer::new().deflate(&vec![b'x'; len]);
            lone.frame(0x41, &wire[..3]);
            lone.frame(MORE, &wire[3..6]);
            lone.frame(LAST, &wire[6..]);
            if len <= 1_000 {
                assert_eq!(messages(&lone.events), ["x".repeat(len).into()]);
            } else {
                failed(&mut lone, Rule::MessageTooBig, 1009);
            }
        }
    }
}

#[test]
fn what_is_longer_on_the_wire_than_inflated_is_not_too_long() {
    for role in ROLES {
        let mut lone = lone(role, at_most(10), agreed(""));
        // Empty stored blocks say nothing, and may be many.
        let wire = [&[0, 0, 0, 0xFF, 0xFF].repeat(100)[..], &[0]].concat();
        lone.frame(0xC1, &wire);
        assert_eq!(messages(&lone.events), [Message::from("")]);
        let finals = [0x03, 0x00].repeat(10_000);
        lone.frame(0xC1, &finals);
        assert_eq!(messages(&lone.events).len(), 2);
        // A message that is not compressed is measured as ever.
        lone.frame(0x81, "eleven byte");
        failed(&mut lone, Rule::MessageTooBig, 1009);
    }
}

#[test]
fn data_that_is_none() {
    for role in ROLES {
        for (wire, cuts) in [
            // A block of the reserved type.
            (&[0x07][..], 1),
            // A stored block whose two lengths disagree.
            (&[0x00, 0x05, 0x00, 0x00, 0x00, b'H'], 6),
            // A distance beyond the beginning.
            (&[0xF2, 0x00, 0x11, 0x00, 0x00], 5),
        ] {
            for cut in 1..=cuts {
                let mut lone = lone(role, eager(), agreed(""));
                let bytes = frame(other(role), 0xC1, wire);
                for part in bytes.chunks(cut) {
                    lone.bytes(part);
                }
                let violation = failed(&mut lone, Rule::CompressedData, 1007);
                let header = &bytes[..bytes.len() - wire.len()];
                assert_eq!(
                    (violation.offset, violation.bytes.to_string()),
                    (0, hex(header))
                );
            }
        }
    }
}

#[test]
fn a_message_that_ends_inside_a_block_is_none() {
    for role in ROLES {
        for parameters in [
            "",
            "; client_no_context_takeover; server_no_context_takeover",
        ] {
            let mut whole = RawPeer::new().deflate(b"Hello, hello, hello");
            // Its last byte is what the empty block that did not travel begins with.
            for cut in 1..whole.len() - 1 {
                let mut lone = lone(role, eager(), agreed(parameters));
                lone.frame(0xC1, &whole[..cut]);
                failed(&mut lone, Rule::CompressedData, 1007);
            }
            // A sender that forgets to leave the end out is understood.
            whole.extend_from_slice(&[0, 0, 0xFF, 0xFF]);
            let mut lone = lone(role, eager(), agreed(parameters));
            for byte in frame(other(role), 0xC1, &whole) {
                lone.bytes(&[byte]);
            }
            assert_eq!(messages(&lone.events).len(), 1);
        }
    }
}

#[test]
fn data_that_comes_to_nothing_has_an_end_too() {
    for role in ROLES {
        let config = Config {
            max_message: 10,
            ..eager()
        };
        let mut lone = lone(role, config, agreed(""));
        lone.frame(0x42, [0, 0, 0, 0xFF, 0xFF].repeat(10_000));
        lone.frame(0x00, [0, 0, 0, 0xFF, 0xFF].repeat(10_000));
        failed(&mut lone, Rule::MessageTooBig, 1009);
    }
}

#[test]
fn text_fails_at_the_first_bad_byte_of_what_it_is_inflated_to() {
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let config = Config {
                delivery,
                ..eager()
            };
            let mut lone = lone(role, config, agreed(""));
            let mut peer = RawPeer::new();
            let good = peer.deflate("gr\u{fc}n".as_bytes());
            lone.frame(0xC1, &good);
            assert!(!lone.connection.is_ending());
            // The first fragment has all of a bad byte; the rest never comes.
            let mut wire = peer.deflate(b"gr\xFCn");
            wire.extend_from_slice(&[0, 0, 0xFF, 0xFF]);
            lone.frame(0x41, &wire);
            let violation = failed(&mut lone, Rule::TextUtf8, 1007);
            let begin = frame(other(role), 0xC1, &good).len() as u64;
            assert_eq!(violation.offset, begin, "the frame that it came in");
            assert!(
                violation.bytes.to_string().ends_with("fc"),
                "it begins nothing"
            );
        }
    }
}

#[test]
fn text_that_ends_inside_a_character() {
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let config = Config {
                delivery,
                ..eager()
            };
            let mut lone = lone(role, config, agreed(""));
            let wire = RawPeer::new().deflate(b"half \xE2\x82");
            lone.frame(0xC1, &wire);
            failed(&mut lone, Rule::TextUtf8, 1007);
        }
    }
}

#[test]
fn an_idle_end_holds_nothing_but_its_contexts() {
    for role in ROLES {
        let mut lone = lone(role, eager(), agreed(""));
        let mut peer = RawPeer::new();
        for len in [0, 1, 300, 20_000, 300_000] {
            let message = vec![b'm'; len];
            let wire = peer.deflate(&message);
            let events = lone.frame(0xC2, &wire);
            assert_eq!(messages(&events), [Message::from(message)]);
            lone.connection.send(messages(&events).remove(0)).unwrap();
            lone.drive();
            assert_eq!(lone.connection.held(), 0);
        }
    }
}
