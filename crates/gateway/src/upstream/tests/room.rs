//! Handshakes, and the waiting room in front of them.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::now;
use farewell::handshake::{Extensions, Subprotocols};
use farewell_close::Observation as O;
use http::HeaderMap;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use super::super::scripted::{Manner, Script, snapshot};
use super::super::{Endpoint, Loss, UpstreamRequest, Why};
use crate::answer::Crowd;
use crate::config::Snapshot;

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn request() -> UpstreamRequest {
    UpstreamRequest {
        host: "example.org".parse().unwrap(),
        resource: "/".parse().unwrap(),
        origin: None,
        subprotocols: Subprotocols::default(),
        extensions: Extensions::default(),
        headers: HeaderMap::new(),
    }
}

/// How a handshake ended, and how long it took.
type Opened = (Result<(), &'static str>, Duration);

async fn open(endpoint: &Arc<Endpoint>) -> Opened {
    let begun = Instant::now();
    let opened = endpoint.open(&request()).await.map(drop);
    let opened = opened.map_err(|unopened| match unopened.why {
        Why::Unavailable(slot) => {
            assert!(slot >= Duration::from_secs(5) && slot < Duration::from_secs(8));
            "unavailable"
        }
        Why::Dropped => "dropped",
        Why::Silent => "silent",
        Why::Ours => "ours",
        Why::Refused(_) => "refused",
        Why::Wrong(_) => "wrong",
        Why::Insecure(_) => "insecure",
        Why::Crowded(Crowd::Full, _) => "full",
        Why::Crowded(Crowd::Late, _) => "late",
    });
    (opened, begun.elapsed())
}

/// A client that comes now.
fn comes(endpoint: &Arc<Endpoint>) -> JoinHandle<Opened> {
    let endpoint = endpoint.clone();
    tokio::spawn(async move { open(&endpoint).await })
}

/// So many clients that come now, one after the other.
async fn come(endpoint: &Arc<Endpoint>, clients: usize) -> Vec<JoinHandle<Opened>> {
    let mut all = Vec::new();
    for _ in 0..clients {
        all.push(comes(endpoint));
        tokio::task::yield_now().await;
    }
    all
}

fn with(change: impl FnOnce(&mut Snapshot)) -> Snapshot {
    let mut snapshot = snapshot();
    change(&mut snapshot);
    snapshot
}

#[tokio::test(start_paused = true)]
async fn a_handshake_is_held_until_the_endpoint_is_back() {
    for back in [0, 50, 1_000, 4_800] {
        let script = Script::away(millis(0), millis(back));
        let (opened, after) = open(&script.endpoint(&snapshot())).await;
        assert_eq!(opened, Ok(()), "{back}");
        assert!(
            after >= millis(back) && after <= millis(back + 110),
            "{after:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn once_the_window_is_over_newcomers_wait_for_one_probe() {
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    let (opened, after) = open(&endpoint).await;
    assert_eq!(opened, Err("unavailable"));
    assert!(
        after >= millis(5_000) && after <= millis(5_010),
        "{after:?}"
    );
    // Newcomers do not dial: one probe a second does, and one for those who come.
    let before = script.dialled();
    for _ in 0..10 {
        let (opened, after) = open(&endpoint).await;
        assert_eq!(opened, Err("unavailable"));
        assert!(after <= millis(150), "{after:?}");
        sleep(millis(2_000)).await;
    }
    let probes = script.dialled() - before;
    assert!((25..=50).contains(&probes), "{probes}");
    let before = script.dialled();
    let crowd = come(&endpoint, 500).await;
    for client in crowd {
        assert_eq!(client.await.unwrap().0, Err("unavailable"));
    }
    assert!(script.dialled() - before <= 2);
    script.becomes(Manner::Serves);
    let (opened, after) = open(&endpoint).await;
    assert_eq!(opened, Ok(()));
    assert!(after <= millis(110), "{after:?}");
    // The window begins anew with the next absence.
    script.becomes(Manner::Refuses);
    let held = comes(&endpoint);
    sleep(millis(1_000)).await;
    script.becomes(Manner::Serves);
    assert_eq!(held.await.unwrap().0, Ok(()));
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_was_reached_or_could_not_be_tried_is_not_asked_again() {
    let wrong = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
    for (manner, expected) in [
        (Manner::Says("HTTP/1.1 403 Forbidden\r\n\r\n"), "refused"),
        (Manner::Says("HTTP/1.1 503 Busy\r\n\r\n"), "refused"),
        (Manner::Says(wrong), "wrong"),
        (Manner::Says("SSH-2.0-OpenSSH_9.2\r\n"), "wrong"),
        (Manner::Drops, "dropped"),
        (Manner::Hangs, "silent"),
        (Manner::NoDescriptor, "ours"),
    ] {
        let script = Script::always(manner);
        let endpoint = script.endpoint(&snapshot());
        assert_eq!(open(&endpoint).await.0, Err(expected), "{manner:?}");
        assert_eq!(script.dialled(), 1, "{manner:?}");
        // The next real absence is waited for as ever.
        script.becomes(Manner::Refuses);
        let held = comes(&endpoint);
        sleep(millis(1_000)).await;
        script.becomes(Manner::Serves);
        assert_eq!(held.await.unwrap().0, Ok(()), "{manner:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_handshake_met_is_evidence() {
    for (manner, seen) in [
        (
            Manner::Drops,
            vec![(O::Accepted, 1), (O::ConnectionEnded, 1)],
        ),
        (Manner::Hangs, vec![(O::Accepted, 1), (O::NoAnswer, 1)]),
        (Manner::NoDescriptor, vec![(O::CouldNotTry, 1)]),
        (
            Manner::Says("HTTP/1.1 403 Forbidden\r\n\r\n"),
            vec![(O::Answered, 1)],
        ),
    ] {
        let endpoint = Script::always(manner).endpoint(&snapshot());
        let unopened = endpoint.open(&request()).await.err().unwrap();
        assert_eq!(unopened.facts.list(), seen, "{manner:?}");
    }
    for (manner, what) in [
        (Manner::Refuses, O::Refused),
        (Manner::Swallows, O::Unreachable),
    ] {
        let endpoint = Script::always(manner).endpoint(&snapshot());
        let unopened = endpoint.open(&request()).await.err().unwrap();
        let seen = unopened.facts.list();
        assert!(
            seen.len() == 1 && seen[0].0 == what && seen[0].1 > 40,
            "{seen:?}"
        );
        assert_eq!(endpoint.known().last.unwrap().1, what);
    }
}

#[tokio::test(start_paused = true)]
async fn a_newcomer_waits_beside_an_investigation_and_neither_delays_the_other() {
    let script = Script::away(millis(0), millis(1_000));
    let endpoint = script.endpoint(&snapshot());
    let asking = endpoint.clone();
    let judged = tokio::spawn(async move { asking.judge_loss().await });
    tokio::task::yield_now().await;
    let (opened, after) = open(&endpoint).await;
    assert_eq!(opened, Ok(()));
    assert!(
        after >= millis(1_000) && after <= millis(1_010),
        "{after:?}"
    );
    assert_eq!(judged.await.unwrap().loss, Loss::Restarted);
}

#[tokio::test(start_paused = true)]
async fn one_handshake_goes_first_and_its_answer_lets_the_others_in() {
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    let clients = come(&endpoint, 20).await;
    assert_eq!(endpoint.known().waiting, 20);
    sleep(millis(450)).await;
    // It accepts, and does not answer yet.
    script.becomes(Manner::Hangs);
    let before = script.dialled();
    sleep(millis(200)).await;
    // One probe that was accepted, and one handshake.
    assert_eq!(script.dialled() - before, 2);
    let late = comes(&endpoint);
    sleep(millis(200)).await;
    assert_eq!(script.dialled() - before, 2, "newcomers wait for it too");
    script.becomes(Manner::Serves);
    // The first one's answer does not come. That keeps nobody out.
    for client in clients.into_iter().skip(1) {
        let (opened, _) = client.await.unwrap();
        assert_eq!(opened, Ok(()));
    }
    assert_eq!(late.await.unwrap().0, Ok(()));
}

#[tokio::test(start_paused = true)]
async fn what_a_proxy_says_for_a_server_that_is_away_lets_nobody_in() {
    for manner in [
        Manner::Says("HTTP/1.1 502 Bad Gateway\r\n\r\n"),
        Manner::Says("HTTP/1.1 503 Service Unavailable\r\n\r\n"),
        Manner::Says("HTTP/1.1 504 Gateway Timeout\r\n\r\n"),
        Manner::Drops,
    ] {
        let script = Script::always(Manner::Refuses);
        let endpoint = script.endpoint(&snapshot());
        let clients = come(&endpoint, 3).await;
        script.becomes(manner);
        // Each goes first in its turn.
        for client in clients {
            let expected = if manner == Manner::Drops {
                "dropped"
            } else {
                "refused"
            };
            assert_eq!(client.await.unwrap().0, Err(expected));
        }
    }
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    let clients = come(&endpoint, 3).await;
    script.becomes(Manner::Says("HTTP/1.1 401 Unauthorized\r\n\r\n"));
    for client in clients {
        let (opened, after) = client.await.unwrap();
        assert_eq!(opened, Err("refused"));
        assert!(after <= millis(120));
    }
}

#[tokio::test(start_paused = true)]
async fn three_clients_do_not_wait_for_the_sake_of_a_pace() {
    let script = Script::away(millis(0), millis(1_500));
    let endpoint = script.endpoint(&snapshot());
    for client in come(&endpoint, 3).await {
        let (opened, after) = client.await.unwrap();
        assert_eq!(opened, Ok(()));
        assert!(after <= millis(1_620), "{after:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_go_on_in_their_order_and_never_above_the_rate() {
    const CLIENTS: usize = 900;
    let script = Script::away(millis(0), millis(1_500));
    let endpoint = script.endpoint(&snapshot());
    let clients = come(&endpoint, CLIENTS).await;
    let mut waited = Vec::new();
    for client in clients {
        let (opened, after) = client.await.unwrap();
        assert_eq!(opened, Ok(()));
        waited.push(after);
    }
    assert!(waited.is_sorted(), "first in, first out");
    for (index, at) in waited.iter().enumerate() {
        let within = |other: &&Duration| **other < *at + millis(100);
        let count = waited[index..].iter().take_while(within).count();
        assert!(count <= 50, "{count} within 100 ms");
    }
    assert!(waited[CLIENTS - 1] <= millis(1_600 + 2_100), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_room_that_is_full_and_a_turn_that_comes_too_late_are_answered_at_once() {
    let endpoint = Script::always(Manner::Refuses).endpoint(&with(|it| it.limits.max_waiting = 5));
    let clients = come(&endpoint, 5).await;
    assert_eq!(open(&endpoint).await, (Err("full"), Duration::ZERO));
    // One that leaves makes room.
    clients[2].abort();
    tokio::task::yield_now().await;
    assert_eq!(endpoint.known().waiting, 4);
    let one_more = comes(&endpoint);
    sleep(millis(100)).await;
    assert_eq!(endpoint.known().waiting, 5);
    assert!(!one_more.is_finished());
    // At 2 a second the tenth would go on after 5 s.
    let slow = with(|it| it.limits.admit_rate = "2/s".parse().unwrap());
    let endpoint = Script::always(Manner::Refuses).endpoint(&slow);
    let clients = come(&endpoint, 20).await;
    assert!((8..=10).contains(&endpoint.known().waiting));
    let at_once = clients.iter().filter(|client| client.is_finished()).count();
    assert_eq!(at_once, 20 - endpoint.known().waiting);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_leaves_while_it_goes_first_lets_the_next_one_go() {
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    let clients = come(&endpoint, 3).await;
    sleep(millis(50)).await;
    script.becomes(Manner::Hangs);
    sleep(millis(200)).await;
    script.becomes(Manner::Serves);
    clients[0].abort();
    for client in clients.into_iter().skip(1) {
        assert_eq!(client.await.unwrap(), (Ok(()), millis(250)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_window_of_nothing_holds_nobody_for_more_than_a_moment() {
    let endpoint = Script::always(Manner::Refuses)
        .endpoint(&with(|it| it.timeouts.restart_window = Duration::ZERO));
    let (opened, after) = open(&endpoint).await;
    assert_eq!(opened, Err("unavailable"));
    assert!(after <= millis(150), "{after:?}");
}

#[tokio::test(start_paused = true)]
async fn while_its_health_check_fails_nobody_goes_on_and_nothing_is_called_restarted() {
    let script = Script::always(Manner::Says("HTTP/1.1 500 Ill\r\n\r\n"));
    let endpoint = script.endpoint(&snapshot());
    let path = "/healthz".parse().unwrap();
    let checks = tokio::spawn(endpoint.clone().keep_checking(path));
    sleep(millis(2_500)).await;
    assert!(endpoint.known().is_ill);
    let dialled = script.dialled();
    let held = comes(&endpoint);
    sleep(millis(100)).await;
    assert_eq!(script.dialled(), dialled, "it waits");
    assert_eq!(endpoint.judge_loss().await.loss, Loss::Dropped(1));
    script.becomes(Manner::Says("HTTP/1.1 200 OK\r\n\r\n"));
    sleep(millis(2_000)).await;
    assert!(!endpoint.known().is_ill);
    // The script answers the handshake so too.
    assert_eq!(held.await.unwrap().0, Err("refused"));
    checks.abort();
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_a_handshake_from_before_the_refusal_lets_nobody_in() {
    let script = Script::always(Manner::Serves);
    let endpoint = script.endpoint(&snapshot());
    let early = now();
    sleep(millis(10)).await;
    script.becomes(Manner::Refuses);
    let waits = comes(&endpoint);
    sleep(millis(50)).await;
    endpoint.answered(early, 101);
    assert_eq!(endpoint.known().waiting, 1);
    script.becomes(Manner::Serves);
    assert_eq!(waits.await.unwrap().0, Ok(()));
}

/// Handshakes that are never answered, each from a client of its own.
#[tokio::test(start_paused = true)]
async fn handshakes_that_hang_hold_up_nobody_for_longer_than_a_second() {
    let script = Script::always(Manner::Hangs);
    let endpoint = script.endpoint(&snapshot());
    // Many are expected back, so that the pace holds.
    for _ in 0..100 {
        endpoint.slot_after_loss(Duration::ZERO);
    }
    let _hang = come(&endpoint, 45).await;
    script.becomes(Manner::Serves);
    for _ in 0..200 {
        let (opened, after) = open(&endpoint).await;
        assert_eq!(opened, Ok(()));
        assert!(after <= millis(1_200), "{after:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn handshakes_that_take_their_time_by_nature_come_at_the_rate() {
    const CLIENTS: usize = 900;
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    let clients = come(&endpoint, CLIENTS).await;
    script.becomes(Manner::Serves);
    script.takes(millis(1_500));
    for client in clients {
        let (opened, after) = client.await.unwrap();
        assert_eq!(opened, Ok(()));
        assert!(after <= millis(6_000), "{after:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_said_of_an_outage_is_not_said_after_it() {
    let script = Script::away(millis(0), millis(500));
    let endpoint = script.endpoint(&with(|it| it.limits.max_waiting = 1));
    assert_eq!(open(&endpoint).await.0, Ok(()));
    for _ in 0..100 {
        endpoint.slot_after_loss(Duration::ZERO);
    }
    script.becomes(Manner::Hangs);
    let _hang = come(&endpoint, 45).await;
    let _waits = comes(&endpoint);
    tokio::task::yield_now().await;
    let unopened = endpoint.open(&request()).await.err().unwrap();
    assert!(matches!(unopened.why, Why::Crowded(Crowd::Full, _)));
    assert_eq!(unopened.facts.list(), []);
}
