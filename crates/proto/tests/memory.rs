//! An idle connection owns nothing, and a peer can't make one own much; and
//! keepalive, which must not need more.

#[cfg(test)]
mod support;

use std::time::Duration;

use bytes::BytesMut;
use farewell_close::CloseCode;
use farewell_proto::{Alarm, Config, Event, Message, Role};

use support::frames::{
    BINARY, BINARY_BEGIN, LAST, MORE, PING, PONG, TEXT, TEXT_BEGIN, frame, header,
};
use support::{Lone, Pair, ROLES, messages, other, quiet};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn an_echo_leaves_nothing_behind() {
    for role in ROLES {
        for size in [0, 5, 125, 4_000, 9_000, 70_000] {
            for chunk in [1_000, 1 << 20] {
                let mut lone = Lone::new(role);
                lone.writable = false;
                let payload = vec![b'x'; size];
                let peer = other(role);
                let two = [
                    frame(peer, TEXT_BEGIN, &payload),
                    frame(peer, PING, b"between"),
                    frame(peer, LAST, &payload),
                    frame(peer, BINARY, &payload),
                ];
                for part in two.concat().chunks(chunk) {
                    lone.bytes(part);
                }
                let received = messages(&std::mem::take(&mut lone.events));
                assert_eq!(received.len(), 2);
                assert_eq!(
                    lone.connection.held() as u64,
                    lone.connection.pending(),
                    "only the Pong waits"
                );
                lone.connection
                    .outbox()
                    .lend_with(|| BytesMut::with_capacity(4_096));
                for message in received {
                    lone.connection.send(message).unwrap();
                }
                assert!(lone.connection.outbox().reclaim().is_none(), "output waits");
                lone.writable = true;
                lone.drive();
                lone.connection.outbox().reclaim();
                assert_eq!(lone.connection.held(), 0);
                assert_eq!(lone.connection.outbox().reclaim(), None, "nothing is owned");
            }
        }
    }
}

#[test]
fn nothing_is_held_between_frames_but_the_unfinished_message() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        let peer = other(role);
        for byte in &header(peer, BINARY, 70_000)[..9] {
            lone.bytes(&[*byte]);
            assert_eq!(lone.connection.held(), 0, "half a header costs nothing");
        }
        let mut lone = Lone::new(role);
        lone.frame(TEXT_BEGIN, "");
        lone.frame(MORE, "");
        assert_eq!(lone.connection.held(), 0, "nothing arrived");
        let ping = frame(peer, PING, &[7; 100]);
        lone.bytes(&ping[..60]);
        assert!((1..=256).contains(&lone.connection.held()));
        lone.bytes(&ping[60..]);
        assert_eq!(lone.connection.held(), 0);
    }
}

#[test]
fn a_failed_or_ended_connection_lets_go_of_its_message() {
    for role in ROLES {
        let begun = |lone: &mut Lone| {
            lone.frame(BINARY_BEGIN, [1; 50_000]);
            assert!(lone.connection.held() >= 50_000);
        };
        let mut lone = Lone::new(role);
        begun(&mut lone);
        lone.close(1000, "");
        assert_eq!(lone.connection.held(), 0, "it will not be handed out");
        let mut lone = Lone::new(role);
        begun(&mut lone);
        lone.bytes(&[0xFF]);
        assert_eq!(lone.connection.held(), 0);
        let mut lone = Lone::new(role);
        begun(&mut lone);
        lone.fin();
        assert_eq!(lone.connection.held(), 0);
        lone.report();
    }
}

/// Control frames and empty ones may come as fast as they can.
fn any_number() -> Config {
    Config {
        control_rate: None,
        ..quiet()
    }
}

#[test]
fn a_flood_of_pings_is_answered_only_while_there_is_room() {
    for role in ROLES {
        let mut lone = Lone::with(role, any_number());
        lone.writable = false;
        let mut most = 0;
        for number in 0u32..10_000 {
            let mut payload = [0; 125];
            payload[..4].copy_from_slice(&number.to_be_bytes());
            lone.frame(PING, payload);
            most = most.max(lone.connection.pending());
        }
        assert!(most <= (16 << 10) + 131, "{most} bytes wait");
        lone.writable = true;
        lone.drive();
        let sent = lone.sent();
        assert!(sent.iter().all(|(first, _)| *first == PONG));
        assert!(sent.len() < 150);
        let (_, newest) = sent.last().unwrap();
        assert_eq!(
            newest[..4],
            9_999u32.to_be_bytes(),
            "the newest is answered"
        );
    }
}

#[test]
fn a_flood_of_empty_fragments_holds_nothing() {
    for role in ROLES {
        let mut lone = Lone::with(role, any_number());
        lone.frame(BINARY_BEGIN, []);
        let many = frame(other(role), MORE, b"").repeat(1_000);
        for _ in 0..131 {
            lone.bytes(&many);
            assert_eq!(lone.connection.held(), 0);
        }
        assert!(!lone.connection.is_ending());
        lone.bytes(&many);
        assert_eq!(
            lone.sent()[0].1[..2],
            CloseCode::POLICY_VIOLATION.to_be_bytes()
        );
    }
}

fn alive(interval: u64, timeout: u64) -> Config {
    Config {
        ping_interval: Some(Duration::from_secs(interval)),
        ping_timeout: Duration::from_secs(timeout),
        ..Config::default()
    }
}

#[test]
fn a_ping_at_every_interval() {
    for role in ROLES {
        let mut lone = Lone::with(role, alive(20, 20));
        let opened = lone.now;
        for round in 1u32..=5 {
            assert_eq!(
                lone.connection.timeout(),
                Some(opened + round * 20 * SECOND)
            );
            lone.pass(20 * SECOND - Duration::from_nanos(1));
            assert_eq!(lone.sent(), [], "not before");
            lone.pass(Duration::from_nanos(1));
            let pings = lone.sent();
            assert_eq!(pings.len(), 1);
            assert_eq!(pings[0].0, PING);
            assert_eq!(lone.frame(PONG, &pings[0].1).len(), 1);
            assert_eq!(lone.connection.round_trip(), Some(Duration::ZERO));
        }
    }
}

#[test]
fn any_byte_is_a_sign_of_life() {
    for role in ROLES {
        let mut lone = Lone::with(role, alive(20, 10));
        let long = frame(other(role), TEXT, &[b'a'; 100]);
        for byte in &long[..50] {
            lone.pass(9 * SECOND);
            lone.bytes(&[*byte]);
        }
        assert!(!lone.connection.is_ending());
        assert!(lone.sent().iter().all(|(first, _)| *first == PING));
        assert_eq!(lone.connection.round_trip(), None, "no ping was answered");
    }
}

#[test]
fn silence_after_a_ping_is_an_alarm_at_the_timeout() {
    for role in ROLES {
        let mut lone = Lone::with(role, alive(20, 10));
        lone.pass(20 * SECOND);
        assert_eq!(lone.sent().len(), 1);
        let due = lone.now + 10 * SECOND;
        assert_eq!(lone.connection.timeout(), Some(due));
        let before = due - Duration::from_nanos(1);
        assert_eq!(lone.connection.handle_timeout(before), None);
        let alarm = lone.connection.handle_timeout(due);
        assert_eq!(alarm, Some(Alarm::PingTimeout));
        assert!(!lone.connection.is_ending(), "the driver says what follows");
    }
}

#[test]
fn the_round_trip_is_that_of_the_last_answered_ping() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.connection.ping(lone.now).unwrap();
        lone.drive();
        let (_, first) = lone.sent().remove(0);
        lone.pass(SECOND);
        assert_eq!(
            lone.frame(PONG, b"unasked"),
            [Event::Pong(b"unasked"[..].into())]
        );
        assert_eq!(lone.connection.round_trip(), None);
        lone.frame(PONG, &first);
        assert_eq!(lone.connection.round_trip(), Some(SECOND));
        lone.pass(SECOND);
        lone.frame(PONG, &first);
        assert_eq!(lone.connection.round_trip(), Some(SECOND), "only once");
    }
}

#[test]
fn a_reader_that_takes_nothing_is_an_alarm() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.writable = false;
        lone.connection.send("x".into()).unwrap();
        assert_eq!(lone.connection.timeout(), None, "the socket was not asked");
        lone.connection.write_blocked(lone.now);
        lone.pass(5 * SECOND);
        lone.connection.write_blocked(lone.now);
        let due = lone.now + 5 * SECOND;
        assert_eq!(
            lone.connection.timeout(),
            Some(due),
            "since the first refusal"
        );
        assert_eq!(lone.connection.handle_timeout(due), Some(Alarm::SlowReader));
        lone.connection.wrote(1, || lone.now);
        assert_eq!(lone.connection.timeout(), None, "a byte was taken");
    }
}

#[test]
fn half_an_hour_of_keepalive_ends_nothing_and_holds_nothing() {
    let mut pair = Pair::new(alive(20, 20), alive(20, 20));
    pair.latency = Duration::from_millis(30);
    for minute in 0..30 {
        pair.run(60 * SECOND);
        if minute % 10 == 0 {
            pair.server.connection.send("now and then".into()).unwrap();
        }
    }
    for role in ROLES {
        let end = pair.end(role);
        assert!(end.alarms.is_empty() && !end.connection.is_ending());
        assert_eq!(end.connection.held(), 0);
        let pings = end
            .events
            .iter()
            .filter(|event| matches!(event, Event::Ping(_)));
        assert!((89..=90).contains(&pings.count()));
        assert_eq!(end.connection.round_trip(), Some(Duration::from_millis(60)));
    }
    let received: Vec<Message> = messages(&pair.client.events);
    assert_eq!(received.len(), 3);
}

#[test]
fn a_broadcast_frame_is_counted_and_refused_to_clients() {
    let message = Message::from("to all");
    let encoded = farewell_proto::encode_server_frame(&message);
    let mut server = Lone::new(Role::Server);
    server.connection.send_encoded(encoded.clone(), 6).unwrap();
    server.drive();
    assert_eq!(server.sent(), [(TEXT, b"to all".to_vec())]);
    let traffic = server.connection.traffic();
    assert_eq!((traffic.messages_out, traffic.bytes_out), (1, 6));
    let mut client = Lone::with(Role::Client, quiet());
    assert!(
        client.connection.send_encoded(encoded, 6).is_err(),
        "clients mask"
    );
}
