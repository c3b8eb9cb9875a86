//! Going well: one signal, two signals.

use std::time::{Duration, Instant};

use farewell::{CloseCode, retry_after};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use super::support::{BOUND, Backend, Gate, ask, nobody, read_head};

#[tokio::test]
async fn one_signal_tells_everyone_1012_with_a_delay_and_nobody_1006() {
    const CLIENTS: usize = 100;
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "");
    let mut sockets = Vec::new();
    for _ in 0..CLIENTS {
        sockets.push(gate.connect().await);
    }
    gate.signal("-TERM");
    for mut socket in sockets {
        let report = socket.closed().await;
        assert_eq!(report.status(), CloseCode::SERVICE_RESTART.into());
        assert!(report.clean, "{report}");
        let delay = retry_after(report.reason()).unwrap().as_secs_f64();
        assert!((1.0..=5.0).contains(&delay), "{}", report.reason());
    }
    assert!(gate.child.wait().unwrap().success());
    let records = gate.records(CLIENTS).await;
    assert!(records.iter().all(|record| record["cause"] == "restarting"));
    assert!(
        records
            .iter()
            .all(|record| record["initiator"] == "gateway")
    );
}

#[tokio::test]
async fn a_second_signal_does_not_wait() {
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "[timeouts]\nclose = \"10s\"\n");
    // A client that never answers its Close.
    let silent = super::support::raw_client(&gate).await;
    gate.signal("-TERM");
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let told_again = Instant::now();
    gate.signal("-TERM");
    let ended = tokio::task::spawn_blocking(move || (gate.child.wait().unwrap(), gate));
    let (status, gate) = tokio::time::timeout(BOUND, ended).await.unwrap().unwrap();
    assert!(status.success());
    // Bounded by a second, and by what a busy machine adds.
    assert!(
        told_again.elapsed() < BOUND / 4,
        "{:?}",
        told_again.elapsed()
    );
    drop(silent);
    // Who was cut off is written down like everyone else.
    let record = gate.record().await;
    assert_eq!(record["cause"], "restarting");
    assert_eq!(record["initiator"], "gateway");
    assert_eq!(record["code"], 1006);
}

/// Tells it to go, and how long it took; it is to go well.
async fn goes(mut gate: Gate) -> (Gate, Duration) {
    let asked = Instant::now();
    gate.signal("-TERM");
    let ended = tokio::task::spawn_blocking(move || (gate.child.wait().unwrap(), gate));
    let (status, gate) = tokio::time::timeout(BOUND, ended).await.unwrap().unwrap();
    assert!(status.success());
    (gate, asked.elapsed())
}

#[tokio::test]
async fn a_handshake_that_is_held_gets_its_answer_when_the_gateway_goes() {
    let settings = "[timeouts]\nrestart_window = \"18s\"\n";
    let gate = Gate::before(nobody().await, settings);
    let url = gate.url();
    let held = tokio::spawn(async move { farewell::connect(url).await });
    sleep(Duration::from_millis(500)).await;
    let (gate, took) = goes(gate).await;
    assert!(took < BOUND / 4, "{took:?}");
    let refused = held.await.unwrap().unwrap_err();
    assert_eq!(refused.http_status(), Some(503));
    let record = gate.record().await;
    assert_eq!(record["cause"], "restarting");
    assert_eq!(record["http_status"], 503);
}

#[tokio::test]
async fn who_has_asked_for_nothing_yet_does_not_hold_the_gateway() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    let idle = TcpStream::connect(gate.address).await.unwrap();
    sleep(Duration::from_millis(200)).await;
    let (_gate, took) = goes(gate).await;
    assert!(took < BOUND / 4, "{took:?}");
    drop(idle);
}

#[tokio::test]
async fn an_http_answer_on_its_way_has_the_restart_delay() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        read_head(&mut tcp).await;
        let half = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nfirst";
        tcp.write_all(half).await.unwrap();
        sleep(Duration::from_millis(900)).await;
        tcp.write_all(b"other").await.unwrap();
    });
    let gate = Gate::before(address, "");
    let to = gate.address;
    let asked = tokio::spawn(async move { ask(to, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await });
    sleep(Duration::from_millis(500)).await;
    let (_gate, _) = goes(gate).await;
    let answer = asked.await.unwrap();
    assert!(answer.ends_with("firstother"), "{answer}");
}

/// An event stream, and a client that does not answer its Close.
#[tokio::test]
async fn what_has_no_end_keeps_no_gateway_for_longer_than_its_clients_were_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        read_head(&mut tcp).await;
        let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
        tcp.write_all(head).await.unwrap();
        loop {
            let _ = tcp.write_all(b"data: x\n\n").await;
            sleep(Duration::from_millis(100)).await;
        }
    });
    let gate = Gate::before(address, "");
    let to = gate.address;
    let asked = tokio::spawn(async move { ask(to, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await });
    sleep(Duration::from_millis(500)).await;
    let (_gate, took) = goes(gate).await;
    assert!(took < Duration::from_secs(3), "{took:?}");
    assert!(asked.await.unwrap().contains("data: x"));
}
