//! Two endpoints of our own, over pipes with latency.

use std::time::Duration;

use farewell_close::{Cause, TcpEnd};
use farewell_proto::{Config, Role};

use crate::support::{Pair, ROLES, messages, other, quiet, relay};

const TIMEOUT: Duration = Duration::from_secs(5);
const TRIP: Duration = Duration::from_millis(40);

fn pair() -> Pair {
    let mut pair = Pair::new(quiet(), quiet());
    pair.latency = TRIP;
    pair
}

#[test]
fn the_server_ends_tcp_whoever_closes() {
    for role in ROLES {
        let mut pair = pair();
        assert!(pair.close(role, 1000, "bye"));
        pair.run(TIMEOUT);
        let server = pair.server.fin_at.unwrap();
        assert_eq!(pair.client.fin_at, Some(server + TRIP), "the client waits");
        let passed = if role == Role::Client { TRIP } else { 2 * TRIP };
        assert_eq!(server, passed, "as soon as both Closes have passed");
        let said = "sent 1000 \"bye\", received 1000 \"bye\"";
        let who = |end: Role| if end == role { "application" } else { "peer" };
        for (end, tcp) in [(Role::Client, "fin_peer"), (Role::Server, "fin_local")] {
            assert_eq!(
                pair.end(end).verdict(),
                format!("1000 clean, {}, completed, {tcp}, {said}", who(end))
            );
        }
    }
}

#[test]
fn both_at_once() {
    let mut pair = pair();
    pair.close(Role::Client, 1001, "leaving");
    pair.close(Role::Server, 1012, "restart");
    let took = pair.run(TIMEOUT);
    assert_eq!(took, 3 * TRIP, "Closes cross, then FIN there, and back");
    assert_eq!(
        pair.client.verdict(),
        "1012 clean, application, going_away, fin_peer, \
         sent 1001 \"leaving\", received 1012 \"restart\""
    );
    assert_eq!(
        pair.server.verdict(),
        "1001 clean, application, restarting, fin_local, \
         sent 1012 \"restart\", received 1001 \"leaving\""
    );
}

#[test]
fn messages_before_the_close_arrive() {
    for role in ROLES {
        let mut pair = pair();
        pair.window = 1000;
        let text = "x".repeat(100_000);
        pair.end(role)
            .connection
            .send(text.as_str().into())
            .unwrap();
        pair.close(role, 1000, "");
        pair.run(Duration::from_secs(10));
        assert_eq!(
            messages(&pair.end(other(role)).events),
            [text.as_str().into()]
        );
        assert!(pair.end(role).report.as_ref().unwrap().clean);
    }
}

#[test]
fn a_peer_that_vanishes() {
    for role in ROLES {
        for reset in [false, true] {
            let mut pair = pair();
            pair.vanish(other(role), reset);
            assert_eq!(pair.run(TIMEOUT), TRIP);
            let end = if reset { "reset_peer" } else { "fin_peer" };
            assert_eq!(
                pair.end(role).verdict(),
                format!("1006 unclean, peer, peer_lost, {end}, sent nothing, received nothing")
            );
        }
    }
}

#[test]
fn a_peer_that_stops_reading() {
    for role in ROLES {
        let mut pair = pair();
        pair.end(other(role)).reads = false;
        pair.close(role, 1000, "");
        pair.run(2 * TIMEOUT);
        let end = pair.end(role);
        assert_eq!(end.over_at, Some(TIMEOUT), "exactly");
        let report = end.report.as_ref().unwrap();
        assert_eq!(
            (report.cause, report.end),
            (Cause::CloseTimeout, TcpEnd::Timeout)
        );
        assert_eq!(report.status.as_u16(), 1006);
    }
}

#[test]
fn a_peer_that_holds_its_answer_gets_the_time_of_the_deadline() {
    for role in ROLES {
        let configs = |end: Role| if end == role { quiet() } else { relay() };
        let mut pair = Pair::new(configs(Role::Client), configs(Role::Server));
        pair.close(role, 4000, "");
        pair.run(TIMEOUT / 2);
        assert!(pair.client.report.is_none() && pair.server.report.is_none());
        assert!(pair.close(other(role), 4001, ""));
        pair.run(TIMEOUT);
        let report = pair.end(role).report.as_ref().unwrap();
        assert_eq!((report.status.as_u16(), report.clean), (4001, true));
        let report = pair.end(other(role)).report.as_ref().unwrap();
        assert_eq!((report.status.as_u16(), report.clean), (4000, true));
    }
}

#[test]
fn a_message_above_the_limit() {
    for role in ROLES {
        let small = Config {
            max_message: 10_000,
            ..quiet()
        };
        let configs = |end: Role| if end == role { small.clone() } else { quiet() };
        let mut pair = Pair::new(configs(Role::Client), configs(Role::Server));
        pair.latency = TRIP;
        let message = vec![1; 500_000];
        let sender = pair.end(other(role));
        sender.connection.send(message.into()).unwrap();
        pair.run(TIMEOUT);
        let sender = pair.end(other(role)).report.clone().unwrap();
        assert_eq!((sender.status.as_u16(), sender.clean), (1009, true));
        assert_eq!(sender.cause, Cause::MessageTooBig);
        let receiver = pair.end(role).report.clone().unwrap();
        assert_eq!((receiver.status.as_u16(), receiver.clean), (1006, true));
        assert_eq!(receiver.cause, Cause::MessageTooBig);
    }
}
