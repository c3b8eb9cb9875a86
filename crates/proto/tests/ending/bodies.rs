//! Every body that a Close can have.

use farewell_close::{CloseCode, CloseStatus, Rule, SeenClose};
use farewell_proto::Role;

use crate::support::frames::{CLOSE, body, close};
use crate::support::{Lone, ROLES, closed};

/// RFC 6455 §7.4 and the registry, written once more.
fn is_legal(code: u16) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999)
}

/// After a broken rule: our Close is sent, FIN at once, then theirs.
fn failed(lone: &mut Lone, code: u16, reason: &str) {
    assert_eq!(lone.sent(), [close(code, reason)]);
    assert!(lone.sent_fin(), "FIN at once (RFC 6455 §7.1.7)");
    assert!(lone.is_open_ended());
    lone.fin();
}

#[test]
fn every_legal_code_is_reported_and_answered_with_itself() {
    for role in ROLES {
        for code in (0..=u16::MAX).filter(|&code| is_legal(code)) {
            let mut lone = Lone::new(role);
            assert_eq!(
                lone.peer_close(code, "why"),
                [closed(code, "why")],
                "{code}"
            );
            assert_eq!(lone.sent(), [close(code, "why")]);
            lone.fin();
            let report = lone.report();
            assert_eq!(report.status.as_u16(), code);
            assert_eq!(report.reason(), "why");
            assert!(report.clean && report.violation.is_none(), "{code}");
        }
    }
}

#[test]
fn every_illegal_code_is_answered_with_1002_and_reported_as_1006() {
    for role in ROLES {
        for code in (0..=u16::MAX).filter(|&code| !is_legal(code)) {
            let mut lone = Lone::new(role);
            assert_eq!(lone.peer_close(code, "why"), [], "{code}");
            failed(&mut lone, 1002, "illegal code in Close");
            let report = lone.connection.report().unwrap();
            assert_eq!(report.status, CloseStatus::Abnormal, "{code}");
            assert!(!report.clean, "an illegal Close is no Close");
            let seen = SeenClose {
                code: Some(code),
                reason: "why".into(),
            };
            assert_eq!(report.received, Some(seen), "the number stays");
            let violation = report.violation.unwrap();
            assert_eq!(
                (violation.rule, violation.section),
                (Rule::CloseCode, "7.4")
            );
        }
        let mut lone = Lone::new(role);
        lone.peer_close(1006, "");
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, protocol_error, fin_local, \
             sent 1002 \"illegal code in Close\", received 1006"
        );
    }
}

#[test]
fn a_body_of_one_byte_is_answered_with_1002() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert_eq!(lone.frame(CLOSE, [0x03]), []);
        failed(&mut lone, 1002, "Close body of one byte");
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, protocol_error, fin_local, \
             sent 1002 \"Close body of one byte\", received nothing"
        );
    }
}

#[test]
fn a_reason_of_123_bytes_is_whole_both_ways() {
    let longest = "a".repeat(123);
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.peer_close(1000, &longest);
        assert_eq!(lone.sent(), [close(1000, &longest)]);
        lone.fin();
        assert_eq!(lone.report().reason(), longest);

        let mut lone = Lone::new(role);
        lone.close(1000, &longest);
        assert_eq!(lone.sent(), [close(1000, &longest)]);
    }
}

#[test]
fn a_reason_of_124_bytes_is_cut_by_us_and_refused_from_the_peer() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.close(1000, &"a".repeat(124));
        assert_eq!(lone.sent(), [close(1000, "a".repeat(123))]);

        let mut lone = Lone::new(role);
        lone.close(1000, &format!("{}é", "a".repeat(122)));
        let cut = "a".repeat(122);
        assert_eq!(lone.sent(), [close(1000, cut)], "not inside a character");

        let mut lone = Lone::new(role);
        lone.peer_close(1000, "a".repeat(124));
        failed(&mut lone, 1002, "control frame above 125 bytes");
        assert_eq!(
            lone.verdict(),
            "1006 unclean, library, protocol_error, fin_local, \
             sent 1002 \"control frame above 125 bytes\", received nothing"
        );
    }
}

#[test]
fn a_reason_cut_inside_a_character_is_answered_with_1007() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        assert_eq!(lone.peer_close(1000, b"caf\xC3"), []);
        failed(&mut lone, 1007, "Close reason is not UTF-8");
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, invalid_payload, fin_local, \
             sent 1007 \"Close reason is not UTF-8\", received 1000 \"caf\u{FFFD}\""
        );
        let header = if role == Role::Server { 6 } else { 2 };
        let violation = lone.report().violation.unwrap();
        assert_eq!(violation.rule, Rule::CloseReasonUtf8);
        assert_eq!(violation.offset, header + 6, "where the text stops");
    }
}

#[test]
fn a_bad_answer_to_our_close_is_reported_but_changes_nobody() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.close(1000, "");
        lone.sent();
        assert_eq!(lone.frame(CLOSE, body(999, "")), []);
        assert_eq!(lone.sent(), [], "after our Close nothing else is sent");
        assert!(lone.sent_fin(), "nothing is left to wait for");
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, application, completed, fin_local, sent 1000, received 999"
        );
        assert_eq!(lone.report().violation.unwrap().rule, Rule::CloseCode);
    }
}

#[test]
fn the_application_can_say_every_code_that_may_travel() {
    for role in ROLES {
        for code in (0..=u16::MAX).filter(|&code| CloseCode::try_from(code).is_ok()) {
            let mut lone = Lone::new(role);
            assert!(lone.close(code, "why"));
            assert_eq!(lone.sent(), [close(code, "why")]);
        }
    }
}
