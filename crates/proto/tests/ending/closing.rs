//! The closing handshake as it should be: who says what, who sends FIN first,
//! and that nothing follows a Close.

use std::time::Duration;

use farewell_close::{Cause, CloseCode, CloseReason, CloseStatus, SeenClose};
use farewell_proto::{Ended, Event, Role};

use crate::support::frames::{
    CLOSE, LAST, MORE, PING, PONG, TEXT, TEXT_BEGIN, body, close, decode, frame,
};
use crate::support::{Lone, ROLES, closed, messages, other};

/// How TCP ends after both Closes: the server's FIN goes first.
fn end(role: Role) -> &'static str {
    match role {
        Role::Client => "fin_peer",
        Role::Server => "fin_local",
    }
}

/// The rest of TCP after both Closes, as the role prescribes.
fn finish(lone: &mut Lone) {
    assert_eq!(lone.sent_fin(), lone.role == Role::Server, "whose turn");
    assert!(lone.is_open_ended(), "the peer's FIN is awaited");
    lone.fin();
    assert!(lone.sent_fin());
}

#[test]
fn the_peer_closes_and_is_answered_with_its_own_words() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert_eq!(lone.peer_close(1001, "bye"), [closed(1001, "bye")]);
        assert_eq!(lone.sent(), [close(1001, "bye")]);
        assert!(!lone.connection.is_reading() && lone.connection.is_ending());
        finish(&mut lone);
        assert_eq!(
            lone.verdict(),
            format!(
                "1001 clean, peer, going_away, {}, sent 1001 \"bye\", received 1001 \"bye\"",
                end(role)
            )
        );
    }
}

#[test]
fn an_empty_close_is_answered_empty_and_reported_as_1005() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        let empty = SeenClose {
            code: None,
            reason: CloseReason::empty(),
        };
        assert_eq!(lone.frame(CLOSE, []), [Event::Closed(empty)]);
        assert_eq!(lone.sent(), [(CLOSE, vec![])]);
        finish(&mut lone);
        assert_eq!(
            lone.verdict(),
            format!(
                "1005 clean, peer, no_status, {}, sent empty, received empty",
                end(role)
            )
        );
    }
}

#[test]
fn the_application_closes_and_is_answered() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert!(lone.close(1000, "done"));
        assert_eq!(lone.sent(), [close(1000, "done")]);
        assert!(!lone.sent_fin(), "the peer's Close is awaited");
        assert!(!lone.close(1011, "again"), "the first one stands");
        assert_eq!(lone.peer_close(1000, "done"), [closed(1000, "done")]);
        finish(&mut lone);
        assert_eq!(lone.sent(), []);
        assert_eq!(
            lone.verdict(),
            format!(
                "1000 clean, application, completed, {}, sent 1000 \"done\", received 1000 \"done\"",
                end(role)
            )
        );
    }
}

#[test]
fn both_at_once_neither_is_rewritten() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert!(lone.close(1000, "mine"));
        assert_eq!(lone.peer_close(4001, "theirs"), [closed(4001, "theirs")]);
        assert_eq!(lone.sent(), [close(1000, "mine")]);
        finish(&mut lone);
        assert_eq!(
            lone.verdict(),
            format!(
                "4001 clean, application, completed, {}, sent 1000 \"mine\", received 4001 \"theirs\"",
                end(role)
            )
        );
    }
}

#[test]
fn a_close_by_the_library_has_its_own_cause() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert!(lone.library_close(CloseCode::POLICY_VIOLATION, Cause::RateLimited));
        lone.peer_close(1008, "");
        finish(&mut lone);
        let report = lone.report();
        assert_eq!(report.cause, Cause::RateLimited);
        assert_eq!(report.status, CloseCode::POLICY_VIOLATION.into());
        assert!(report.clean);
    }
}

#[test]
fn the_second_close_is_ignored() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        let peer = other(role);
        let two = [
            frame(peer, CLOSE, &body(1001, "first")),
            frame(peer, CLOSE, &body(1011, "second")),
        ];
        assert_eq!(lone.bytes(&two.concat()), [closed(1001, "first")]);
        assert_eq!(lone.frame(CLOSE, [0x03]), [], "not even a wrong one");
        assert_eq!(lone.sent(), [close(1001, "first")]);
        finish(&mut lone);
        let report = lone.report();
        assert_eq!(report.status, CloseCode::GOING_AWAY.into());
        assert_eq!((report.reason(), report.violation.clone()), ("first", None));
        assert!(report.clean);
    }
}

#[test]
fn what_follows_the_peers_close_is_thrown_away() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        let peer = other(role);
        let all = [
            frame(peer, TEXT, b"before"),
            frame(peer, CLOSE, &body(1000, "")),
            frame(peer, TEXT, b"after"),
            frame(peer, PING, b"after"),
            vec![0xFF; 20],
        ];
        let events = lone.bytes(&all.concat());
        assert_eq!(events, [Event::Message("before".into()), closed(1000, "")]);
        assert_eq!(lone.sent(), [close(1000, "")], "no Pong, no second Close");
        finish(&mut lone);
        let report = lone.report();
        assert!(report.clean && report.violation.is_none());
        assert_eq!(
            (report.traffic.messages_in, report.traffic.bytes_in),
            (1, 6)
        );
    }
}

#[test]
fn after_our_close_messages_are_skipped_and_pings_are_not_answered() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.frame(TEXT_BEGIN, "half of ");
        lone.close(1000, "");
        lone.sent();
        let mut events = lone.frame(LAST, "a message");
        events.extend(lone.frame(TEXT, [0xFF]));
        events.extend(lone.frame(PING, "are you there?"));
        assert_eq!(messages(&events), []);
        assert!(!lone.connection.is_reading());
        assert_eq!(lone.sent(), [], "after our Close nothing else is sent");
        assert_eq!(lone.peer_close(1000, ""), [closed(1000, "")]);
        finish(&mut lone);
        let report = lone.report();
        assert!(report.clean && report.violation.is_none());
        assert_eq!(report.traffic.messages_in, 0);
    }
}

#[test]
fn nothing_can_be_sent_after_our_close() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.connection.send("first".into()).unwrap();
        lone.close(1000, "");
        assert_eq!(lone.connection.send("late".into()), Err(Ended));
        assert_eq!(lone.connection.ping(lone.now), Err(Ended));
        lone.drive();
        assert_eq!(
            lone.sent(),
            [(TEXT, b"first".to_vec()), close(1000, "")],
            "what was queued before it leaves before it"
        );
        lone.peer_close(1000, "");
        lone.fin();
        assert_eq!(lone.report().traffic.messages_out, 1);
    }
}

#[test]
fn a_close_between_the_fragments_of_a_message_ends_it() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert_eq!(lone.frame(TEXT_BEGIN, "half"), []);
        assert_eq!(lone.frame(MORE, " a "), []);
        assert_eq!(lone.peer_close(1000, ""), [closed(1000, "")]);
        assert_eq!(lone.frame(LAST, "message"), []);
        assert_eq!(lone.sent(), [close(1000, "")]);
        finish(&mut lone);
        let report = lone.report();
        assert!(report.clean && report.violation.is_none());
        assert_eq!(report.status, CloseStatus::Code(CloseCode::NORMAL));
        assert_eq!(report.traffic.messages_in, 0);
    }
}

#[test]
fn fin_right_behind_the_close_is_awaited_no_longer() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.peer_close(1000, "");
        lone.fin();
        assert!(!lone.sent_fin(), "our answer waits to be written");
        lone.writable = true;
        lone.drive();
        assert_eq!(lone.sent(), [close(1000, "")]);
        assert_eq!(lone.fin_at(), Some(Duration::ZERO));
        assert_eq!(
            lone.verdict(),
            "1000 clean, peer, completed, fin_peer, sent 1000, received 1000"
        );
    }
}

#[test]
fn a_pong_that_had_no_room_does_not_follow_the_close() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.connection.send(vec![1; 50_000].into()).unwrap();
        lone.writable = false;
        lone.frame(PING, "x");
        lone.close(1000, "");
        lone.writable = true;
        lone.drive();
        let kinds: Vec<u8> = lone.sent().into_iter().map(|(first, _)| first).collect();
        assert_eq!(kinds, [0x82, CLOSE]);
        let mut open = Lone::new(role);
        open.connection.send(vec![1; 50_000].into()).unwrap();
        open.writable = false;
        open.frame(PING, "old");
        open.frame(PING, "new");
        let output = open.connection.take_output(open.now);
        let frames = decode(role, &output);
        assert_eq!(frames[1..], [(PONG, b"new".to_vec())], "the newest only");
    }
}

#[test]
fn the_report_says_where_and_how_long() {
    let mut lone = Lone::new(Role::Server);
    lone.pass(Duration::from_secs(3));
    let mut call = farewell_proto::CloseCall::by_application(CloseCode::NORMAL.into());
    call.called_at = Some(std::panic::Location::caller());
    let line = call.called_at.unwrap().line();
    lone.call(call);
    lone.pass(Duration::from_secs(1));
    lone.peer_close(1000, "");
    lone.pass(Duration::from_millis(500));
    lone.fin();
    let report = lone.report();
    assert_eq!(report.called_at.unwrap().line(), line);
    assert_eq!(report.duration, Duration::from_millis(4500));
}
