//! A failed write is not yet an end: what the peer said before is read first.

use std::time::Duration;

use farewell_close::{Cause, CloseCode};
use farewell_proto::ReadFailure;

use crate::support::frames::TEXT;
use crate::support::{Lone, ROLES, closed, relay};

/// A write fails.
fn write_fails(lone: &mut Lone) {
    lone.writable = false;
    lone.connection.write_failed(lone.now);
    lone.drive();
}

#[test]
fn then_a_close_explains_it() {
    for role in ROLES {
        for config in [crate::support::quiet(), relay()] {
            let mut lone = Lone::with(role, config);
            lone.connection.send("into the void".into()).unwrap();
            write_fails(&mut lone);
            assert_eq!(lone.connection.pending(), 0);
            assert!(lone.is_open_ended() && lone.connection.is_reading());
            assert!(!lone.connection.may_send());
            assert_eq!(lone.frame(TEXT, "read me").len(), 1, "still handed out");
            assert_eq!(lone.peer_close(1012, "restart"), [closed(1012, "restart")]);
            assert_eq!(lone.connection.cause(), Some(Cause::Restarting));
            assert!(!lone.close(1012, ""), "nothing can be answered");
            lone.fin();
            assert!(!lone.sent_fin());
            assert_eq!(
                lone.verdict(),
                "1012 unclean, peer, restarting, fin_peer, sent nothing, received 1012 \"restart\""
            );
        }
    }
}

#[test]
fn then_fin_or_reset_or_nothing_means_lost() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        write_fails(&mut lone);
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, fin_peer, sent nothing, received nothing"
        );

        let mut lone = Lone::new(role);
        write_fails(&mut lone);
        lone.reset();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, reset_peer, sent nothing, received nothing"
        );

        let mut lone = Lone::new(role);
        write_fails(&mut lone);
        lone.pass(Duration::from_secs(5) - Duration::from_nanos(1));
        assert!(lone.is_open_ended());
        lone.pass(Duration::from_nanos(1));
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, timeout, sent nothing, received nothing"
        );
    }
}

#[test]
fn then_the_applications_close_changes_nothing() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        write_fails(&mut lone);
        assert!(!lone.close(1000, ""));
        assert!(!lone.connection.is_reading(), "messages are not wanted now");
        lone.peer_close(1001, "");
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1001 unclean, peer, going_away, fin_peer, sent nothing, received 1001"
        );
    }
}

#[test]
fn then_a_broken_rule_explains_it() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        write_fails(&mut lone);
        lone.bytes(&[0xFF]);
        lone.fin();
        let report = lone.report();
        assert_eq!(report.cause, Cause::ProtocolError);
        assert_eq!((report.sent, report.clean), (None, false));
        assert!(report.violation.is_some());
    }
}

#[test]
fn an_error_after_the_end_has_begun_changes_nothing() {
    for role in ROLES {
        // The Close was queued and could not leave.
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.close(1000, "");
        write_fails(&mut lone);
        lone.fin();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, application, completed, fin_peer, sent nothing, received nothing"
        );

        // It left, and was answered, and then the socket broke.
        let mut lone = Lone::new(role);
        lone.close(1000, "");
        lone.peer_close(1000, "");
        lone.connection.write_failed(lone.now);
        lone.reset();
        let report = lone.report();
        assert!(report.clean, "both Closes passed before the reset");
        assert_eq!(report.status, CloseCode::NORMAL.into());
        assert_eq!(report.end.as_str(), "reset_peer");
    }
}

#[test]
fn fin_first_then_the_network_gives_up() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.connection.send("x".into()).unwrap();
        lone.fin();
        lone.connection.read_failed(lone.now, ReadFailure::Network);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, timeout, sent nothing, received nothing",
        );
    }
}

#[test]
fn fin_then_a_failed_write_is_an_end() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.connection.send("x".into()).unwrap();
        lone.fin();
        assert!(lone.is_open_ended());
        write_fails(&mut lone);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, fin_peer, sent nothing, received nothing"
        );
    }
}
