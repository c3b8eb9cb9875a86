//! FIN and reset after every byte of every kind of frame.

use farewell_close::{Cause, CloseCode, CloseStatus, Initiator, TcpEnd};
use farewell_proto::{ReadFailure, Role};

use crate::support::frames::{
    BINARY, CLOSE, LAST, PING, TEXT, TEXT_BEGIN, body, close, frame, header,
};
use crate::support::{Lone, ROLES, other, quiet, relay};

/// Streams whose every prefix is an end: each length of header, a ping between
/// fragments, and a Close last.
fn streams(sender: Role) -> Vec<Vec<u8>> {
    let ending = frame(sender, CLOSE, &body(1000, "bye"));
    let fragments = [
        frame(sender, TEXT_BEGIN, "hé".as_bytes()),
        frame(sender, PING, b"ping"),
        frame(sender, LAST, b"llo"),
        ending.clone(),
    ];
    let medium = [frame(sender, BINARY, &[7; 200]), ending.clone()];
    vec![
        [frame(sender, TEXT, b"hello"), ending].concat(),
        fragments.concat(),
        medium.concat(),
        header(sender, BINARY, 70_000),
    ]
}

/// Cuts the streams after every byte with `cut` and hands the rest to `check`:
/// the endpoint, and whether the Close was whole.
fn sweep(cut: impl Fn(&mut Lone), check: impl Fn(&mut Lone, bool)) {
    for role in ROLES {
        for config in [quiet(), relay()] {
            for stream in streams(other(role)) {
                let whole = stream.len();
                let closes = stream.ends_with(&frame(other(role), CLOSE, &body(1000, "bye")));
                for at in 0..=whole {
                    let mut lone = Lone::with(role, config.clone());
                    lone.bytes(&stream[..at]);
                    cut(&mut lone);
                    check(&mut lone, closes && at == whole);
                }
            }
        }
    }
}

#[test]
fn fin_after_every_byte() {
    sweep(Lone::fin, |lone, closed| {
        // After both Closes the server's FIN is already on its way.
        let first = if lone.sent_fin() && closed && lone.role == Role::Server {
            TcpEnd::FinLocal
        } else {
            TcpEnd::FinPeer
        };
        if closed {
            // A relay owes the answer still.
            lone.close(1000, "bye");
        }
        assert!(lone.sent_fin(), "nothing is left to wait for");
        let report = lone.report();
        assert_eq!((report.end, report.initiator), (first, Initiator::Peer));
        if closed {
            assert_eq!(report.status, CloseCode::NORMAL.into());
            assert!(report.clean);
        } else {
            let closes = lone.sent().into_iter().filter(|(first, _)| *first == CLOSE);
            assert_eq!(closes.count(), 0, "who vanished gets no Close");
            assert_eq!(report.status, CloseStatus::Abnormal);
            assert_eq!((report.cause, report.clean), (Cause::PeerLost, false));
            assert_eq!((report.sent, report.received), (None, None));
            assert_eq!(report.violation, None, "half a frame breaks no rule");
        }
    });
}

#[test]
fn reset_after_every_byte() {
    sweep(Lone::reset, |lone, closed| {
        assert!(!lone.sent_fin() || lone.role == Role::Server && closed);
        let answered = lone.connection.close_sent().is_some();
        let report = lone.report();
        assert_eq!(
            (report.end, report.initiator),
            (TcpEnd::ResetPeer, Initiator::Peer)
        );
        if closed {
            assert_eq!(report.status, CloseCode::NORMAL.into());
            assert_eq!(report.cause, Cause::Completed);
            assert_eq!(report.clean, answered, "both Closes came before the reset");
        } else {
            assert_eq!(report.status, CloseStatus::Abnormal);
            assert_eq!((report.cause, report.clean), (Cause::PeerLost, false));
        }
    });
}

#[test]
fn a_network_that_gives_up_ended_it_itself() {
    let give_up = |lone: &mut Lone| {
        lone.connection.read_failed(lone.now, ReadFailure::Network);
        lone.drive();
    };
    sweep(give_up, |lone, closed| {
        let report = lone.report();
        assert_eq!(report.end, TcpEnd::Timeout);
        let who = if closed {
            Initiator::Peer
        } else {
            Initiator::Network
        };
        assert_eq!(report.initiator, who);
    });
}

#[test]
fn tls_that_is_cut_is_told_apart() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.connection
            .read_failed(lone.now, ReadFailure::TlsTruncated);
        lone.drive();
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, tls_truncated, sent nothing, received nothing"
        );
    }
}

#[test]
fn an_answer_that_waits_when_tls_is_cut_still_leaves() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.peer_close(1001, "");
        lone.connection
            .read_failed(lone.now, ReadFailure::TlsTruncated);
        assert!(lone.is_open_ended() && !lone.connection.wants_fin());
        lone.writable = true;
        lone.drive();
        assert_eq!(
            lone.verdict(),
            "1001 clean, peer, going_away, tls_truncated, sent 1001, received 1001"
        );
    }
}

#[test]
fn fin_or_reset_after_every_byte_of_the_answer_to_our_close() {
    for role in ROLES {
        let answer = frame(other(role), CLOSE, &body(1000, "bye"));
        for at in 0..=answer.len() {
            let answered = at == answer.len();
            let mut lone = Lone::new(role);
            lone.close(1000, "bye");
            lone.bytes(&answer[..at]);
            lone.fin();
            let report = lone.report();
            assert_eq!(report.initiator, Initiator::Application);
            assert_eq!(report.clean, answered);
            // At a server the second Close is followed by its own FIN at once.
            let ours_first = answered && role == Role::Server;
            assert_eq!(report.end == TcpEnd::FinLocal, ours_first);

            let mut lone = Lone::new(role);
            lone.close(1000, "bye");
            lone.bytes(&answer[..at]);
            lone.reset();
            let report = lone.report();
            assert_eq!(report.clean, answered);
            assert_eq!(report.end, TcpEnd::ResetPeer);
            assert_eq!(
                report.cause,
                Cause::Completed,
                "how it ended is not changed"
            );
        }
    }
}

#[test]
fn a_close_that_never_left_was_not_sent() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.peer_close(1000, "");
        lone.reset();
        assert_eq!(
            lone.verdict(),
            "1000 unclean, peer, completed, reset_peer, sent nothing, received 1000"
        );

        // Nor was one whose last byte stayed behind.
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.peer_close(1000, "");
        let part = usize::try_from(lone.connection.pending()).unwrap() - 1;
        lone.connection.wrote(part, || lone.now);
        lone.reset();
        assert!(!lone.report().clean);
    }
}

#[test]
fn what_waits_is_still_written_after_the_peers_fin() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.connection.send("last words".into()).unwrap();
        lone.fin();
        assert!(!lone.sent_fin() && lone.is_open_ended());
        assert!(!lone.close(1000, ""), "who vanished gets no Close");
        lone.writable = true;
        lone.drive();
        assert_eq!(lone.sent(), [(TEXT, b"last words".to_vec())]);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, peer, peer_lost, fin_peer, sent nothing, received nothing"
        );
    }
}

#[test]
fn a_close_in_the_queue_when_the_peer_ends_still_leaves() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.close(1000, "");
        lone.fin();
        lone.writable = true;
        lone.drive();
        assert_eq!(lone.sent(), [close(1000, "")]);
        assert_eq!(
            lone.verdict(),
            "1006 unclean, application, completed, fin_peer, sent 1000, received nothing"
        );
    }
}
