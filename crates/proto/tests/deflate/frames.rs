//! RSV1, what stands behind it, and what is written.

use farewell_close::{Cause, Rule, Suspect};
use farewell_proto::deflate::Compression;
use farewell_proto::{Config, Event, Message, Role};

use crate::peer::{RawPeer, agreed, agreed_with, eager, lone, noise};
use crate::support::frames::{LAST, MORE, PING, PONG, TEXT, frame};
use crate::support::{Lone, ROLES, messages, other, quiet};

const HELLO: &[u8] = &[0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00];

fn hello() -> Vec<Event> {
    vec![Event::Message("Hello".into())]
}

#[test]
fn the_rfcs_own_examples() {
    for role in ROLES {
        let mut lone = lone(role, eager(), agreed(""));
        assert_eq!(lone.frame(0xC1, HELLO), hello(), "7.2.3.1");
        assert_eq!(lone.frame(0x41, &HELLO[..3]), []);
        assert_eq!(lone.frame(PING, "between"), [Event::Ping("between".into())]);
        assert_eq!(lone.frame(MORE, ""), []);
        assert_eq!(lone.frame(LAST, &HELLO[3..]), hello(), "7.2.3.1");
        let again = [0xF2, 0x00, 0x11, 0x00, 0x00];
        assert_eq!(lone.frame(0xC1, again), hello(), "7.2.3.2");
        let stored = b"\x00\x05\x00\xFA\xFFHello\x00";
        assert_eq!(lone.frame(0xC1, stored), hello(), "7.2.3.3");
        let last_block = [0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x00];
        assert_eq!(lone.frame(0xC1, last_block), hello(), "7.2.3.4");
        assert_eq!(
            lone.frame(0xC1, &last_block[..7]),
            hello(),
            "without the octet"
        );
        assert_eq!(lone.frame(0xC1, HELLO), hello(), "behind a final block");
        let two = [
            0xF2, 0x48, 0x05, 0, 0, 0, 0xFF, 0xFF, 0xCA, 0xC9, 0xC9, 0x07, 0,
        ];
        assert_eq!(lone.frame(0xC1, two), hello(), "7.2.3.5");
        let empty = vec![Event::Message("".into())];
        assert_eq!(lone.frame(0xC1, [0]), empty, "7.2.3.6");
        assert_eq!(lone.frame(0xC1, []), empty, "with nothing at all");
        assert_eq!(lone.frame(0xC1, HELLO), hello(), "still in step");
        assert_eq!(lone.frame(TEXT, "Hello"), hello(), "not compressed");
        lone.frame(0x41, "");
        lone.frame(MORE, [0]);
        assert_eq!(lone.frame(LAST, ""), empty);
        assert!(!lone.connection.is_ending());
    }
}

#[test]
fn what_is_sent_is_what_the_rfc_shows() {
    for role in ROLES {
        let mut lone = lone(role, eager(), agreed(""));
        for text in ["Hello", "Hello", "", "", "Hello"] {
            lone.connection.send(text.into()).unwrap();
        }
        lone.drive();
        let again = [0xF2, 0x00, 0x11, 0x00, 0x00];
        let sent = lone.sent();
        assert_eq!(sent[0], (0xC1, HELLO.to_vec()));
        assert_eq!(sent[1], (0xC1, again.to_vec()));
        assert_eq!(sent[2], (0xC1, vec![0]));
        let mut peer = RawPeer::new();
        let texts: Vec<_> = sent.iter().map(|(_, wire)| peer.inflate(wire)).collect();
        assert_eq!(texts, [&b"Hello"[..], b"Hello", b"", b"", b"Hello"]);
        let traffic = lone.connection.traffic();
        let bytes: usize = sent.iter().map(|(_, wire)| wire.len()).sum();
        assert_eq!((traffic.messages_out, traffic.bytes_out), (5, bytes as u64));
    }
}

#[test]
fn small_ones_and_those_that_do_not_become_smaller_travel_as_they_are() {
    for role in ROLES {
        let compression = Compression::shared();
        let config = Config {
            compression,
            ..quiet()
        };
        let mut lone = lone(role, config, agreed_with(&compression, ""));
        let small = "a".repeat(compression.threshold - 1);
        let large = "a".repeat(compression.threshold);
        let noise = noise(5_000);
        assert!(RawPeer::new().deflate(&noise).len() > noise.len());
        for message in [
            small.as_str().into(),
            large.as_str().into(),
            Message::from(noise.clone()),
        ] {
            lone.connection.send(message).unwrap();
        }
        lone.drive();
        let sent = lone.sent();
        assert_eq!(sent[0], (TEXT, small.into_bytes()));
        assert_eq!(sent[1].0, 0xC1);
        assert!(sent[1].1.len() < 20);
        assert_eq!(sent[2], (0x82, noise));
    }
}

#[test]
fn a_window_of_eight_bits_is_agreed_to_and_never_used() {
    let asked = agreed("; server_max_window_bits=8; client_max_window_bits=8");
    for role in ROLES {
        let mut lone = lone(role, eager(), asked);
        let text = "eight ".repeat(500);
        lone.connection.send(text.as_str().into()).unwrap();
        lone.drive();
        assert_eq!(lone.sent(), [(TEXT, text.into_bytes())]);
        assert_eq!(lone.frame(0xC1, HELLO), hello());
    }
}

#[test]
fn a_window_is_kept_to() {
    // Nothing repeats itself within 8 KiB, all of it within 16 KiB.
    let twice = noise(9_000).repeat(2);
    for role in ROLES {
        let sizes = [9, 13, 15].map(|bits| {
            let asked = format!("; server_max_window_bits={bits}; client_max_window_bits={bits}");
            let mut lone = lone(role, eager(), agreed(&asked));
            lone.connection.send(twice.clone().into()).unwrap();
            lone.drive();
            let (_, wire) = lone.sent().remove(0);
            assert_eq!(RawPeer::new().inflate(&wire), twice);
            wire.len()
        });
        assert!(sizes[0] > twice.len() / 10 * 9 && sizes[1] > twice.len() / 10 * 9);
        assert!(sizes[2] < twice.len() / 10 * 6);
    }
}

#[test]
fn who_forgets_what_was_said_cannot_be_reminded() {
    let forgetful = agreed("; server_no_context_takeover; client_no_context_takeover");
    for role in ROLES {
        let mut lone = lone(role, eager(), forgetful);
        for _ in 0..2 {
            lone.connection.send("Hello Hello Hello".into()).unwrap();
            assert_eq!(lone.frame(0xC1, HELLO), hello());
        }
        let sent = lone.sent();
        assert_eq!((sent[0].0, sent[0].1[..5] == HELLO[..5]), (0xC1, true));
        assert_eq!(sent[0], sent[1], "each by itself");
        assert_eq!(lone.frame(0xC1, [0xF2, 0x00, 0x11, 0x00, 0x00]), []);
        assert_eq!(lone.connection.cause(), Some(Cause::InvalidPayload));
        let violation = lone.connection.violation().unwrap();
        assert_eq!(violation.rule, Rule::CompressedData);
        assert_eq!(
            (violation.rule.document(), violation.section),
            ("RFC 7692", "7.2.2")
        );
    }
}

#[test]
fn rsv1_has_one_place() {
    for role in ROLES {
        for first in [
            0x40, 0xC0, 0xC8, 0xC9, 0xCA, 0xC3, 0xA1, 0x91, 0xE1, 0xD1, 0xF1,
        ] {
            let mut lone = lone(role, eager(), agreed(""));
            lone.frame(0x41, &HELLO[..2]);
            lone.frame(first, "");
            let violation = lone.connection.violation().unwrap();
            let expected = match first {
                0xC3 => Rule::ReservedOpcode,
                _ => Rule::ReservedBits,
            };
            assert_eq!(
                (violation.rule, violation.suspect),
                (expected, None),
                "{first:#x}"
            );
            assert_eq!(lone.sent().pop().unwrap().1[..2], 1002u16.to_be_bytes());
        }
        let mut lone = Lone::with(role, eager());
        lone.bytes(&frame(other(role), 0xC1, HELLO));
        let violation = lone.connection.violation().unwrap();
        assert_eq!(violation.rule, Rule::ReservedBits);
        assert_eq!(violation.suspect, Some(Suspect::UnnegotiatedCompression));
    }
}

#[test]
fn a_new_message_inside_a_compressed_one() {
    for role in ROLES {
        let mut lone = lone(role, eager(), agreed(""));
        lone.frame(0x41, &HELLO[..2]);
        lone.frame(0xC1, HELLO);
        let violation = lone.connection.violation().unwrap();
        assert_eq!(violation.rule, Rule::ContinuationExpected);
    }
}

#[test]
fn a_ping_is_answered_in_the_middle_of_a_compressed_message() {
    for role in ROLES {
        let mut lone = lone(role, eager(), agreed(""));
        let text = "many words ".repeat(3_000);
        let wire = RawPeer::new().deflate(text.as_bytes());
        let bytes = frame(other(role), 0xC1, &wire);
        lone.bytes(&frame(other(role), 0x41, &wire[..10]));
        lone.frame(PING, "now");
        assert_eq!(lone.sent(), [(PONG, b"now".to_vec())]);
        lone.frame(LAST, &wire[10..]);
        assert_eq!(messages(&lone.events), [Message::from(text)]);
        assert!(bytes.len() < 500);
        let traffic = lone.connection.traffic();
        assert_eq!(
            (traffic.messages_in, traffic.bytes_in),
            (1, wire.len() as u64)
        );
    }
}

#[test]
fn nothing_is_compressed_after_our_close() {
    let mut lone = lone(Role::Server, eager(), agreed(""));
    lone.connection.send("Hello".into()).unwrap();
    lone.close(1000, "");
    assert!(lone.connection.send("Hello".into()).is_err());
    let sent = lone.sent();
    assert_eq!((sent.len(), sent[0].0), (2, 0xC1));
    assert_eq!(lone.frame(0xC1, HELLO), [], "it is skipped");
    lone.peer_close(1000, "");
    lone.fin();
    assert!(lone.report().clean);
}
