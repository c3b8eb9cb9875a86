//! Control frames and empty ones have a rate; messages have none.

use std::num::NonZeroU32;
use std::time::Duration;

use farewell_close::{Cause, CloseCode, Rule};
use farewell_proto::{Config, Delivery, Event};

use crate::support::frames::{
    BINARY, BINARY_BEGIN, LAST, MORE, PING, PONG, TEXT, TEXT_BEGIN, frame,
};
use crate::support::{Lone, ROLES, other, quiet};

const SECOND: Duration = Duration::from_secs(1);

fn at(rate: u32, delivery: Delivery) -> Config {
    Config {
        control_rate: NonZeroU32::new(rate),
        delivery,
        ..quiet()
    }
}

const DELIVERIES: [Delivery; 2] = [Delivery::Messages, Delivery::Pieces];

/// The first byte of a frame, and its payload.
type Frame = (u8, &'static str);

/// What counts: what comes before, and one frame of the flood.
const FLOODS: [(&[Frame], Frame); 6] = [
    (&[], (PING, "")),
    (&[], (PING, "payload")),
    (&[], (PONG, "unasked")),
    (&[], (TEXT, "")),
    (&[], (BINARY, "")),
    (&[(TEXT_BEGIN, "a")], (MORE, "")),
];

#[test]
fn the_frame_above_the_rate_is_answered_with_1008_however_it_is_cut() {
    for role in ROLES {
        let peer = other(role);
        for delivery in DELIVERIES {
            for (before, (first, payload)) in FLOODS {
                for chunk in [1, 5, 64, usize::MAX] {
                    let mut lone = Lone::with(role, at(1, delivery));
                    for (first, payload) in before {
                        lone.frame(*first, payload);
                    }
                    let one = frame(peer, first, payload.as_bytes());
                    let begun: usize = before
                        .iter()
                        .map(|(first, payload)| frame(peer, *first, payload.as_bytes()).len())
                        .sum();
                    for part in one.repeat(20).chunks(chunk) {
                        lone.bytes(part);
                    }
                    assert!(!lone.connection.is_ending(), "{first:#x} {payload}");
                    for part in one.repeat(3).chunks(chunk) {
                        lone.bytes(part);
                    }
                    let (_, body) = lone.sent().pop().expect("a Close");
                    assert_eq!(body[..2], CloseCode::POLICY_VIOLATION.to_be_bytes());
                    assert_eq!(&body[2..], b"too many control or empty frames");
                    lone.reset();
                    let report = lone.report();
                    assert_eq!(report.cause, Cause::RateLimited);
                    let violation = report.violation.expect("a violation");
                    assert_eq!(violation.rule, Rule::TooManyControlFrames);
                    let expected = begun + 20 * one.len();
                    assert_eq!(violation.offset, expected as u64, "{first:#x} {payload}");
                }
            }
        }
    }
}

#[test]
fn by_default_ten_pings_a_second_are_nothing_and_a_flood_ends() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        for _ in 0..600 {
            lone.frame(PING, "still there?");
            lone.frame(PONG, "");
            lone.frame(TEXT, "");
            lone.pass(SECOND / 10);
        }
        assert!(!lone.connection.is_ending());
        lone.bytes(&frame(other(role), PING, b"").repeat(20_000));
        assert!(!lone.connection.is_ending());
        lone.frame(PING, "");
        assert!(lone.connection.is_ending());
    }
}

#[test]
fn the_rate_holds_for_hours_and_a_frame_more_breaks_it() {
    for role in ROLES {
        let mut lone = Lone::with(role, at(50, Delivery::Messages));
        let ten = frame(other(role), PING, b"").repeat(10);
        for _ in 0..36_000 {
            lone.bytes(&ten);
            lone.pass(SECOND / 5);
        }
        assert!(!lone.connection.is_ending());
        lone.bytes(&ten.repeat(101));
        assert!(lone.connection.is_ending());
    }
}

#[test]
fn what_carries_something_is_not_counted() {
    for role in ROLES {
        let peer = other(role);
        for delivery in DELIVERIES {
            let mut lone = Lone::with(role, at(1, delivery));
            lone.bytes(&frame(peer, TEXT, b"x").repeat(10_000));
            lone.frame(BINARY_BEGIN, "x");
            lone.bytes(&frame(peer, MORE, b"x").repeat(10_000));
            // An end says something, where something ends.
            lone.frame(LAST, "");
            for _ in 0..1_000 {
                lone.frame(TEXT_BEGIN, "x");
                lone.frame(LAST, "");
            }
            assert!(!lone.connection.is_ending(), "{delivery:?}");
        }
    }
}

#[test]
fn an_empty_message_in_many_parts_is_as_many_frames() {
    for role in ROLES {
        let mut lone = Lone::with(role, at(1, Delivery::Messages));
        for _ in 0..10 {
            lone.frame(TEXT_BEGIN, "");
            lone.frame(LAST, "");
        }
        assert!(!lone.connection.is_ending());
        lone.frame(TEXT_BEGIN, "");
        assert!(lone.connection.is_ending());
    }
}

#[test]
fn an_answer_to_our_own_ping_is_not_counted() {
    for role in ROLES {
        let mut lone = Lone::with(role, at(1, Delivery::Messages));
        for _ in 0..100 {
            lone.connection.ping(lone.now).unwrap();
            lone.drive();
            let (first, payload) = lone.sent().pop().unwrap();
            assert_eq!(first, PING);
            lone.frame(PONG, payload);
        }
        assert!(!lone.connection.is_ending());
        assert_eq!(lone.connection.take_asides().frames, 0);
        lone.bytes(&frame(other(role), PONG, b"").repeat(20));
        assert!(!lone.connection.is_ending());
        lone.frame(PONG, "");
        assert!(lone.connection.is_ending());
    }
}

#[test]
fn without_a_bound_any_number_may_come() {
    for role in ROLES {
        for delivery in DELIVERIES {
            let config = Config {
                control_rate: None,
                ..at(1, delivery)
            };
            let mut lone = Lone::with(role, config);
            for (before, (first, payload)) in FLOODS {
                for (first, payload) in before {
                    lone.frame(*first, payload);
                }
                lone.bytes(&frame(other(role), first, payload.as_bytes()).repeat(10_000));
            }
            assert!(!lone.connection.is_ending());
        }
    }
}

#[test]
fn what_comes_beside_the_messages_is_told_to_who_counts_it() {
    for role in ROLES {
        for delivery in DELIVERIES {
            let mut lone = Lone::with(role, at(1_000, delivery));
            lone.frame(PING, "12345");
            lone.frame(TEXT, "a message");
            lone.frame(TEXT, "");
            lone.frame(TEXT_BEGIN, "");
            lone.frame(MORE, "");
            lone.frame(MORE, "more");
            lone.frame(PONG, "123");
            lone.frame(LAST, "");
            let asides = lone.connection.take_asides();
            assert_eq!((asides.frames, asides.bytes), (3, 8));
            assert_eq!(lone.connection.take_asides().frames, 0);
        }
    }
}

#[test]
fn a_flood_behind_the_bound_is_thrown_away_up_to_its_own_bound() {
    for role in ROLES {
        let mut lone = Lone::with(role, at(1, Delivery::Messages));
        lone.frame(TEXT_BEGIN, "");
        let many = frame(other(role), MORE, b"").repeat(10_000);
        for _ in 0..1_000 {
            lone.bytes(&many);
        }
        assert!(lone.connection.reading_ended());
        assert!(
            !lone
                .events
                .iter()
                .any(|event| matches!(event, Event::Message(_)))
        );
        lone.pass(10 * SECOND);
        assert_eq!(lone.report().cause, Cause::RateLimited);
    }
}
