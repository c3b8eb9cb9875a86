//! After a broken rule: 1002 loses the framing, 1007, 1008 and 1009 keep it.

use farewell_close::{Cause, CloseCode, Initiator, Rule};
use farewell_proto::{Config, Delivery, Event, Role};

use crate::support::frames::{
    BINARY, CLOSE, LAST, MORE, PING, TEXT, TEXT_BEGIN, body, close, frame, header,
};
use crate::support::{Lone, ROLES, closed, other, quiet};

/// Every way to be failed with the framing intact: name, bytes, code, cause.
fn with_framing(sender: Role) -> Vec<(&'static str, Vec<u8>, u16, Cause)> {
    let halves = |first: &[u8], second: &[u8]| {
        [
            frame(sender, TEXT_BEGIN, first),
            frame(sender, PING, b"between"),
            frame(sender, LAST, second),
        ]
        .concat()
    };
    let utf8 = Cause::InvalidPayload;
    vec![
        ("text", frame(sender, TEXT, b"ab\xFFcd"), 1007, utf8),
        ("cut text", frame(sender, TEXT, b"ab\xC3"), 1007, utf8),
        ("first half", halves(b"a\xFF", b"b"), 1007, utf8),
        ("second half", halves(b"a", b"\xFFbbb"), 1007, utf8),
        ("over halves", halves(b"a\xC3", b"b"), 1007, utf8),
        ("cut half", halves(b"a", b"b\xC3"), 1007, utf8),
        ("long text", frame(sender, TEXT, &[0xFF; 300]), 1007, utf8),
        (
            "too big",
            frame(sender, BINARY, &[1; 501]),
            1009,
            Cause::MessageTooBig,
        ),
        (
            "sum",
            halves(&[1; 400], &[1; 101]),
            1009,
            Cause::MessageTooBig,
        ),
    ]
}

fn small(delivery: Delivery) -> Config {
    Config {
        max_message: 500,
        max_fragments: 3,
        delivery,
        ..quiet()
    }
}

#[test]
fn frames_are_skipped_until_the_peers_close() {
    for role in ROLES {
        let peer = other(role);
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            for (name, bad, code, cause) in with_framing(peer) {
                for chunk in [1, 3, 7, 1 << 20] {
                    let rest = [
                        bad.clone(),
                        frame(peer, TEXT, b"\xFE\xFE"),
                        frame(peer, BINARY, &[0; 600]),
                        frame(peer, PING, b"?"),
                        frame(peer, CLOSE, &body(code, "sorry")),
                    ];
                    let mut lone = Lone::with(role, small(delivery));
                    for part in rest.concat().chunks(chunk) {
                        lone.bytes(part);
                    }
                    let what = format!("{name}, {role:?}, {delivery:?}, chunks of {chunk}");
                    assert_eq!(lone.events.last(), Some(&closed(code, "sorry")), "{what}");
                    let closes: Vec<_> = lone
                        .sent()
                        .into_iter()
                        .skip_while(|(first, _)| *first != CLOSE)
                        .collect();
                    assert_eq!(closes.len(), 1, "{what}: nothing follows the Close");
                    assert_eq!(closes[0].1[..2], code.to_be_bytes(), "{what}");
                    assert_eq!(lone.sent_fin(), role == Role::Server, "{what}");
                    lone.fin();
                    let report = lone.report();
                    assert_eq!(report.status.as_u16(), 1006, "{what}: we failed it");
                    assert_eq!(report.reason(), "sorry", "{what}");
                    assert!(report.clean, "{what}: both Closes passed");
                    assert_eq!(
                        (report.cause, report.initiator),
                        (cause, Initiator::Library)
                    );
                }
            }
        }
    }
}

#[test]
fn too_many_fragments_are_answered_with_1008() {
    for role in ROLES {
        let mut lone = Lone::with(role, small(Delivery::Messages));
        lone.frame(TEXT_BEGIN, "");
        lone.frame(MORE, "");
        lone.frame(PING, "does not count");
        lone.frame(MORE, "");
        lone.sent();
        assert_eq!(lone.frame(MORE, "x"), []);
        assert_eq!(lone.sent(), [close(1008, "message in too many fragments")]);
        assert_eq!(lone.frame(LAST, ""), []);
        lone.peer_close(1008, "");
        lone.fin();
        let report = lone.report();
        assert_eq!((report.cause, report.clean), (Cause::Policy, true));
        let violation = report.violation.unwrap();
        assert_eq!(violation.rule, Rule::TooManyFragments);
    }
}

#[test]
fn after_1002_close_and_fin_at_once_then_input_is_thrown_away() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.connection.send("queued before".into()).unwrap();
        lone.frame(TEXT, "before");
        let events = lone.frame(0x83, "reserved");
        assert_eq!(events, []);
        assert_eq!(
            lone.sent(),
            [
                (TEXT, b"queued before".to_vec()),
                close(1002, "reserved opcode")
            ]
        );
        assert!(lone.sent_fin(), "either role (RFC 6455 §7.1.7)");
        assert!(!lone.connection.is_reading());
        assert!(
            !lone.connection.reading_ended(),
            "a reset would eat the Close"
        );
        assert_eq!(lone.frame(TEXT, "not even this"), []);
        assert_eq!(
            lone.peer_close(1002, ""),
            [],
            "nor a Close: framing is lost"
        );
        assert!(lone.is_open_ended());
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, library, protocol_error, fin_local, \
             sent 1002 \"reserved opcode\", received nothing"
        );
    }
}

/// Nothing more is read, and the reset waits, so as not to eat our Close.
fn reset_at_the_deadline(lone: &mut Lone) {
    assert!(lone.connection.reading_ended() && lone.is_open_ended());
    assert!(!lone.connection.must_reset());
    lone.pass(quiet().close_timeout);
    assert!(lone.connection.must_reset());
}

#[test]
fn after_1002_one_mebibyte_is_thrown_away_and_no_more() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.bytes(&[0xFF]);
        assert!(lone.sent_fin());
        let mut left = (1 << 20) - 1;
        while left > 0 {
            let here = left.min(10_000);
            lone.bytes(&vec![0xFF; here]);
            left -= here;
        }
        assert!(
            !lone.connection.reading_ended(),
            "a mebibyte is thrown away"
        );
        lone.bytes(&[0xFF]);
        reset_at_the_deadline(&mut lone);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, library, protocol_error, reset_local, \
             sent 1002 \"reserved bit set\", received nothing"
        );
    }
}

#[test]
fn after_1009_the_rest_of_the_message_is_skipped_within_the_bound() {
    for role in ROLES {
        let config = Config {
            max_message: 1000,
            ..quiet()
        };
        let mut lone = Lone::with(role, config.clone());
        lone.bytes(&header(other(role), BINARY, 1 << 40));
        assert_eq!(lone.sent(), [close(1009, "message too big")]);
        assert_eq!(lone.connection.held(), 0);
        for _ in 0..1024 {
            lone.bytes(&[0; 1024]);
        }
        assert!(!lone.connection.reading_ended(), "a mebibyte is skipped");
        lone.bytes(&[0]);
        reset_at_the_deadline(&mut lone);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, library, message_too_big, reset_local, \
             sent 1009 \"message too big\", received nothing"
        );

        // A peer that ends instead of answering.
        let mut lone = Lone::with(role, config);
        lone.frame(BINARY, [0; 1001]);
        assert!(!lone.sent_fin(), "its answer comes behind the message");
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, library, message_too_big, fin_peer, \
             sent 1009 \"message too big\", received nothing"
        );
    }
}

#[test]
fn framing_broken_while_frames_are_skipped_ends_the_skipping() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.close(1000, "");
        lone.sent();
        lone.frame(LAST, "no message is open");
        assert_eq!(lone.sent(), []);
        assert!(lone.sent_fin(), "no Close can be read any more");
        assert_eq!(lone.peer_close(1000, ""), []);
        lone.fin();
        let report = lone.report();
        assert_eq!(report.status.as_u16(), 1006);
        assert_eq!(report.cause, Cause::Completed, "why it ended stays");
        assert_eq!(report.initiator, Initiator::Application);
        assert_eq!(report.violation.unwrap().rule, Rule::ContinuationUnexpected);
    }
}

#[test]
fn a_message_before_the_broken_rule_is_handed_out_first() {
    for role in ROLES {
        let peer = other(role);
        let mut lone = Lone::new(role);
        let all = [frame(peer, TEXT, b"good"), frame(peer, 0x8B, b"")].concat();
        assert_eq!(lone.bytes(&all), [Event::Message("good".into())]);
        assert_eq!(lone.connection.cause(), Some(Cause::ProtocolError));
        let code = Rule::ReservedOpcode.code();
        assert_eq!(code, CloseCode::PROTOCOL_ERROR);
    }
}
