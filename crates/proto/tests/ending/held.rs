//! A relay holds the peer's Close until it knows the answer
//! (`answer_close = false`).

use std::time::Duration;

use farewell_close::{Cause, CloseCode};
use farewell_proto::{CloseCall, Config, ReadFailure, Role};

use crate::support::frames::{CLOSE, PING, PONG, TEXT, close};
use crate::support::{Lone, ROLES, closed, relay};

const TIMEOUT: Duration = Duration::from_secs(5);

#[test]
fn the_peers_close_waits_for_its_answer() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        assert_eq!(lone.peer_close(1000, "bye"), [closed(1000, "bye")]);
        assert_eq!(lone.sent(), []);
        assert_eq!(
            lone.connection.timeout(),
            None,
            "the relay has its own time"
        );
        assert!(lone.connection.may_send() && !lone.connection.is_reading());
        lone.pass(Duration::from_secs(60));
        lone.connection.send("said before it knew".into()).unwrap();
        assert!(lone.close(1000, "from upstream"));
        let sent = [
            (TEXT, b"said before it knew".to_vec()),
            close(1000, "from upstream"),
        ];
        assert_eq!(lone.sent(), sent);
        assert_eq!(lone.connection.timeout(), Some(lone.now + TIMEOUT));
        assert_eq!(lone.sent_fin(), role == Role::Server);
        lone.fin();
        let end = if role == Role::Server {
            "fin_local"
        } else {
            "fin_peer"
        };
        assert_eq!(
            lone.verdict(),
            format!(
                "1000 clean, peer, completed, {end}, sent 1000 \"from upstream\", received 1000 \"bye\""
            )
        );
    }
}

#[test]
fn the_peers_close_and_fin_wait_too() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.peer_close(4000, "");
        lone.fin();
        assert!(!lone.sent_fin() && lone.is_open_ended());
        assert_eq!(lone.connection.timeout(), None);
        assert!(lone.connection.reading_ended());
        lone.pass(Duration::from_secs(60));
        assert!(lone.close(4000, ""));
        assert_eq!(lone.sent(), [close(4000, "")]);
        assert!(lone.sent_fin());
        assert_eq!(
            lone.verdict(),
            "4000 clean, peer, application, fin_peer, sent 4000, received 4000"
        );
    }
}

#[test]
fn a_cut_of_tls_behind_the_peers_close_ends_reading_only() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.peer_close(1001, "");
        lone.connection
            .read_failed(lone.now, ReadFailure::TlsTruncated);
        lone.drive();
        assert!(!lone.sent_fin() && lone.is_open_ended());
        assert!(lone.connection.reading_ended());
        lone.pass(Duration::from_secs(60));
        assert!(lone.close(1001, ""));
        assert_eq!(lone.sent(), [close(1001, "")]);
        assert_eq!(
            lone.verdict(),
            "1001 clean, peer, going_away, tls_truncated, sent 1001, received 1001"
        );
    }
}

#[test]
fn a_held_close_and_a_reset_is_over() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.peer_close(1000, "");
        lone.reset();
        assert_eq!(
            lone.verdict(),
            "1000 unclean, peer, completed, reset_peer, sent nothing, received 1000"
        );
    }
}

#[test]
fn a_held_close_and_a_failed_write_end_by_the_deadline_or_fin() {
    for role in ROLES {
        for fin in [true, false] {
            let mut lone = Lone::with(role, relay());
            lone.peer_close(1000, "");
            lone.connection.write_failed(lone.now);
            assert!(lone.is_open_ended());
            if fin {
                lone.fin();
            } else {
                lone.pass(TIMEOUT);
            }
            let end = if fin { "fin_peer" } else { "timeout" };
            assert_eq!(
                lone.verdict(),
                format!("1000 unclean, peer, completed, {end}, sent nothing, received 1000")
            );
        }
    }
}

#[test]
fn a_held_close_does_not_hold_a_flood() {
    for role in ROLES {
        let mut lone = Lone::with(
            role,
            Config {
                discard_limit: 1000,
                ..relay()
            },
        );
        lone.peer_close(1000, "");
        lone.frame(PING, "no Pong");
        for _ in 0..20 {
            lone.frame(TEXT, "after the Close, after the Close, after the Close");
        }
        assert_eq!(lone.sent(), []);
        assert_eq!(lone.report().end.as_str(), "reset_local");
    }
}

#[test]
fn the_answer_may_say_something_else() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.peer_close(1000, "");
        assert!(lone.library_close(CloseCode::GOING_AWAY, Cause::UpstreamSilent));
        lone.fin();
        let report = lone.report();
        assert_eq!(report.cause, Cause::Completed, "the peer ended it");
        assert_eq!(report.sent.unwrap().code, Some(1001));
        assert_eq!(report.received.unwrap().code, Some(1000));
        assert!(report.clean);
    }
}

#[test]
fn pings_are_answered_until_the_close() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.frame(PING, "before");
        assert_eq!(lone.sent(), [(PONG, b"before".to_vec())]);
        lone.frame(CLOSE, []);
        lone.frame(PING, "after");
        assert_eq!(lone.sent(), []);
    }
}

#[test]
fn a_broken_rule_waits_for_the_relays_words_under_the_deadline() {
    let bad: [(u8, &[u8]); 3] = [(0xFF, b""), (CLOSE, &[0x03, 0xED]), (TEXT, b"\xFF")];
    for role in ROLES {
        for (first, payload) in bad {
            let mut lone = Lone::with(role, relay());
            lone.frame(first, payload);
            assert_eq!(lone.sent(), []);
            assert!(!lone.sent_fin() && !lone.connection.is_reading());
            let violation = lone.connection.violation().expect("told at once").clone();
            assert_eq!(lone.connection.timeout(), Some(lone.now + TIMEOUT));
            let code = violation.rule.code();
            assert!(lone.library_close(code, Cause::UpstreamProtocolError));
            assert_eq!(lone.sent(), [close(code.as_u16(), "")]);
            assert_eq!(
                lone.sent_fin(),
                first != TEXT || role == Role::Server,
                "the framing is lost, or a server has failed the connection"
            );
            lone.fin();
            let report = lone.report();
            assert_eq!((report.status.as_u16(), report.clean), (1006, false));
            assert_eq!(report.violation, Some(violation));

            let mut lone = Lone::with(role, relay());
            lone.frame(first, payload);
            lone.pass(TIMEOUT);
            assert_eq!(lone.report().sent, None, "the relay never answered");
        }
    }
}

#[test]
fn who_hears_the_peer_out_gets_what_it_says_before_its_close() {
    for role in ROLES {
        for hears_out in [false, true] {
            let mut lone = Lone::new(role);
            let mut call = CloseCall::by_library(CloseCode::GOING_AWAY.into(), Cause::PeerLost);
            call.hears_out = hears_out;
            assert!(lone.call(call));
            let told = lone.frame(TEXT, "an answer on its way");
            assert_eq!(told.len(), usize::from(hears_out));
            assert_eq!(lone.peer_close(1001, ""), [closed(1001, "")]);
            assert_eq!(lone.frame(TEXT, "behind its Close"), []);
            lone.sent();
            lone.fin();
            assert!(lone.report().clean);
        }
    }
}

#[test]
fn what_waits_is_still_said_to_who_broke_a_rule() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.frame(0xFF, "");
        lone.connection.send("an answer to before".into()).unwrap();
        assert!(lone.library_close(CloseCode::PROTOCOL_ERROR, Cause::ProtocolError));
        let sent = [(TEXT, b"an answer to before".to_vec()), close(1002, "")];
        assert_eq!(lone.sent(), sent);
    }
}

#[test]
fn a_flood_behind_a_broken_rule_takes_no_close_away() {
    for role in ROLES {
        let mut lone = Lone::with(role, relay());
        lone.frame(0xFF, "");
        for _ in 0..2048 {
            lone.bytes(&[0; 1024]);
        }
        assert!(!lone.sent_fin(), "the relay has yet to say why");
        assert!(lone.library_close(CloseCode::PROTOCOL_ERROR, Cause::ProtocolError));
        assert_eq!(lone.sent(), [close(1002, "")]);
        assert!(lone.sent_fin());
    }
}
