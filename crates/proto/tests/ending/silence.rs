//! Deadlines: a peer that says nothing is not waited for.

use std::time::Duration;

use farewell_close::{Cause, CloseCode};
use farewell_proto::{Config, Role};

use crate::support::frames::{TEXT, TEXT_BEGIN};
use crate::support::{Lone, ROLES, quiet, relay};

const TIMEOUT: Duration = Duration::from_secs(5);
const INSTANT: Duration = Duration::from_nanos(1);

/// Time passes: not over until exactly the whole of `TIMEOUT` since `begin`.
fn over_exactly_at_the_deadline(lone: &mut Lone) {
    assert_eq!(lone.connection.timeout(), Some(lone.now + TIMEOUT));
    lone.pass(TIMEOUT - INSTANT);
    assert_eq!(lone.connection.handle_timeout(lone.now), None);
    assert!(lone.is_open_ended());
    lone.pass(INSTANT);
    assert!(
        lone.connection.must_reset(),
        "the socket is closed by a reset"
    );
}

#[test]
fn silence_after_the_applications_close() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.pass(Duration::from_secs(2));
        lone.close(1000, "");
        over_exactly_at_the_deadline(&mut lone);
        assert!(!lone.sent_fin());
        assert_eq!(lone.report().duration, Duration::from_secs(7));
        assert_eq!(
            lone.verdict(),
            "1006 unclean, application, close_timeout, timeout, sent 1000, received nothing"
        );
    }
}

#[test]
fn the_report_is_there_when_the_timer_fires() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.close(1000, "");
        let late = lone.now + TIMEOUT;
        assert_eq!(lone.connection.handle_timeout(late), None);
        let report = lone.connection.report().expect("without asking is_over");
        assert_eq!(report.duration, TIMEOUT);
    }
}

#[test]
fn silence_after_a_close_by_the_library_keeps_its_cause() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.library_close(CloseCode::GOING_AWAY, Cause::Idle);
        over_exactly_at_the_deadline(&mut lone);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, library, idle, timeout, sent 1001, received nothing"
        );
    }
}

#[test]
fn data_after_our_close_does_not_move_the_deadline() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.close(1000, "");
        let deadline = lone.connection.timeout();
        for _ in 0..4 {
            lone.pass(Duration::from_secs(1));
            lone.frame(TEXT, "still here");
            assert!(!lone.close(1001, ""));
        }
        assert_eq!(lone.connection.timeout(), deadline);
        lone.pass(Duration::from_secs(1));
        assert_eq!(lone.report().cause, Cause::CloseTimeout);
    }
}

#[test]
fn both_closes_but_no_fin_is_clean_and_timed_out() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.peer_close(1000, "");
        over_exactly_at_the_deadline(&mut lone);
        assert_eq!(lone.sent_fin(), role == Role::Server);
        assert_eq!(
            lone.verdict(),
            "1000 clean, peer, completed, timeout, sent 1000, received 1000"
        );
    }
}

#[test]
fn one_deadline_for_all_of_it() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.close(1000, "");
        lone.pass(Duration::from_secs(4));
        lone.peer_close(1000, "");
        lone.pass(Duration::from_secs(1));
        let report = lone.report();
        assert_eq!(report.duration, TIMEOUT);
        assert_eq!(report.cause, Cause::Completed, "it was answered");
    }
}

#[test]
fn silence_after_a_broken_rule() {
    for role in ROLES {
        for (first, payload) in [(0xFF, &b""[..]), (TEXT, b"\xFF")] {
            let mut lone = Lone::new(role);
            lone.frame(first, payload);
            over_exactly_at_the_deadline(&mut lone);
            let report = lone.report();
            assert_eq!(report.status.as_u16(), 1006);
            assert!(!report.clean && report.violation.is_some());
            assert_ne!(report.cause, Cause::CloseTimeout);
        }
    }
}

#[test]
fn a_peer_that_does_not_read_our_close_is_not_waited_for() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.peer_close(1000, "");
        lone.connection.write_blocked(lone.now);
        over_exactly_at_the_deadline(&mut lone);
        assert_eq!(
            lone.verdict(),
            "1000 unclean, peer, completed, timeout, sent nothing, received 1000"
        );
    }
}

#[test]
fn output_that_is_not_taken_after_the_peers_fin_is_not_waited_for() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.connection.send("x".into()).unwrap();
        lone.fin();
        over_exactly_at_the_deadline(&mut lone);
        assert_eq!(lone.report().cause, Cause::PeerLost);
    }
}

#[test]
fn a_peer_that_never_stops_sending_is_reset_at_the_bound() {
    for role in ROLES {
        for close_first in [true, false] {
            let mut lone = Lone::with(
                role,
                Config {
                    discard_limit: 10_000,
                    ..quiet()
                },
            );
            if close_first {
                lone.close(1000, "");
            } else {
                lone.peer_close(1000, "");
            }
            let mut frames = 0;
            while !lone.connection.reading_ended() {
                lone.frame(0x82, [0; 1000]);
                frames += 1;
            }
            assert_eq!(frames, 10, "10,000 bytes and the headers");
            if close_first {
                // The peer may not have read our Close yet.
                over_exactly_at_the_deadline(&mut lone);
            }
            assert!(lone.connection.must_reset());
            let report = lone.report();
            assert_eq!(report.end.as_str(), "reset_local");
            assert_eq!(report.clean, !close_first);
        }
    }
}

#[test]
fn an_aborted_connection_is_over_at_once() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.frame(TEXT_BEGIN, [b'x'; 5000]);
        lone.writable = false;
        lone.connection.send("never".into()).unwrap();
        lone.connection.abort(lone.now);
        assert!(lone.connection.must_reset());
        assert_eq!(lone.connection.pending(), 0, "what is queued is forgotten");
        assert!(!lone.connection.may_send());
        let report = lone.report();
        assert_eq!((report.status.as_u16(), report.clean), (1006, false));
        assert_eq!(report.end.as_str(), "reset_local");

        let mut lone = Lone::with(role, relay());
        lone.peer_close(4000, "");
        lone.connection.abort(lone.now);
        assert_eq!(
            lone.verdict(),
            "4000 unclean, peer, application, reset_local, sent nothing, received 4000"
        );
    }
}
