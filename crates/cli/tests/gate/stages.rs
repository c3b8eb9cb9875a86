//! A relay in every stage: nobody can hold it, and nobody is starved by it.

use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{sleep, timeout};

use super::support::{BOUND, Backend, Gate, client_frame, raw_client, raw_server};

const QUICK: &str = "[timeouts]\nclose = \"500ms\"\nrestart_window = \"500ms\"\n";
const CLOSE_1000: [u8; 2] = 1000u16.to_be_bytes();

/// A binary frame of a server.
fn server_frame(payload: usize) -> Vec<u8> {
    let mut frame = vec![0x82, 126];
    frame.extend_from_slice(&(payload as u16).to_be_bytes());
    frame.resize(4 + payload, 7);
    frame
}

#[tokio::test]
async fn a_client_that_closes_without_reading_is_let_go() {
    let address = raw_server(|mut tcp| async move {
        let frame = server_frame(60_000);
        while tcp.write_all(&frame).await.is_ok() {}
    })
    .await;
    let gate = Gate::before(address, QUICK);
    let mut tcp = raw_client(&gate).await;
    // Until nothing more fits between them.
    sleep(Duration::from_secs(1)).await;
    tcp.write_all(&client_frame(8, &CLOSE_1000)).await.unwrap();
    let record = gate.record().await;
    assert_eq!(
        (&record["cause"], &record["initiator"]),
        (&json!("completed"), &json!("client"))
    );
    assert_eq!(record["code"], 1006, "it never read its answer");
}

#[tokio::test]
async fn an_upstream_that_closes_without_reading_is_let_go() {
    let address = raw_server(|mut tcp| async move {
        sleep(Duration::from_secs(1)).await;
        tcp.write_all(&[0x88, 2, CLOSE_1000[0], CLOSE_1000[1]])
            .await
            .unwrap();
        sleep(BOUND).await;
    })
    .await;
    let gate = Gate::before(address, QUICK);
    let (_reading, mut writing) = raw_client(&gate).await.into_split();
    tokio::spawn(async move {
        let frame = client_frame(2, &vec![7; 60_000]);
        while writing.write_all(&frame).await.is_ok() {}
    });
    let record = gate.record().await;
    assert_eq!(
        (&record["cause"], &record["initiator"]),
        (&json!("completed"), &json!("upstream"))
    );
}

/// A thread of its own, so that a flood never pauses for the rest of a test.
fn on_a_thread(work: impl Future<Output = ()> + Send + 'static) {
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(work);
    });
}

#[tokio::test]
async fn a_flood_one_way_does_not_starve_the_other() {
    const TICKS: usize = 20;
    let address = raw_server(|tcp| async move {
        let (mut reading, mut writing) = tcp.into_split();
        on_a_thread(async move {
            let mut sink = vec![0; 1 << 20];
            while matches!(reading.read(&mut sink).await, Ok(1..)) {}
        });
        loop {
            sleep(Duration::from_millis(50)).await;
            if writing
                .write_all(&[0x81, 4, b't', b'i', b'c', b'k'])
                .await
                .is_err()
            {
                return;
            }
        }
    })
    .await;
    let gate = Gate::before(address, QUICK);
    let (mut reading, mut writing) = raw_client(&gate).await.into_split();
    on_a_thread(async move {
        let frame = client_frame(2, &vec![7; 1 << 20]);
        while writing.write_all(&frame).await.is_ok() {}
    });
    let mut ticks = [0; 6 * TICKS];
    timeout(Duration::from_secs(6), reading.read_exact(&mut ticks))
        .await
        .expect("the ticks come through the flood")
        .unwrap();
}

#[tokio::test]
async fn who_reads_the_close_of_its_broken_rule_is_recorded_with_that_code() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, QUICK);
    let mut tcp = raw_client(&gate).await;
    tcp.write_all(&[0x81, 0x01, b'x']).await.unwrap();
    let mut all = Vec::new();
    tcp.read_to_end(&mut all).await.unwrap();
    assert_eq!(&all[..4], [0x88, all[1], 0x03, 0xEA]);
    drop(tcp);
    let record = gate.record().await;
    assert_eq!(
        (&record["code"], &record["clean"]),
        (&json!(1002), &json!(false))
    );
}

#[tokio::test]
async fn both_at_once_are_not_rewritten() {
    let (tell, told) = tokio::sync::oneshot::channel();
    let address = raw_server(|mut tcp| async move {
        sleep(Duration::from_millis(500)).await;
        // With FIN behind it.
        tcp.write_all(&[0x88, 2, 0x0F, 0xA1]).await.unwrap();
        tcp.shutdown().await.unwrap();
        let mut read = Vec::new();
        let _ = tcp.read_to_end(&mut read).await;
        let _ = tell.send(read);
    })
    .await;
    let gate = Gate::before(address, QUICK);
    let mut tcp = raw_client(&gate).await;
    sleep(Duration::from_millis(500)).await;
    tcp.write_all(&client_frame(8, &4002u16.to_be_bytes()))
        .await
        .unwrap();
    tcp.shutdown().await.unwrap();
    let mut read = Vec::new();
    tcp.read_to_end(&mut read).await.unwrap();
    assert_eq!(read, [0x88, 2, 0x0F, 0xA1]);
    let behind = told.await.unwrap();
    assert_eq!(super::support::masked_close_code(&behind), 4002);
    let record = gate.record().await;
    assert_eq!(
        (&record["code"], &record["clean"]),
        (&json!(4001), &json!(true))
    );
}

/// A server that accepts every connection, holds its WebSockets until it is told, and
/// then drops them all but the first at once; the first it has dropped before
/// if `first_goes`.
async fn dropping(first_goes: bool) -> (std::net::SocketAddr, tokio::sync::oneshot::Sender<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, mut told) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let mut open = Vec::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => {
                    let mut tcp = accepted.unwrap().0;
                    if super::support::accept_by_hand(&mut tcp).await {
                        open.push(tcp);
                    }
                }
                _ = &mut told, if !open.is_empty() => {
                    open.truncate(usize::from(!first_goes));
                    break;
                }
            }
        }
        loop {
            let mut tcp = listener.accept().await.unwrap().0;
            super::support::accept_by_hand(&mut tcp).await;
        }
    });
    (address, tell)
}

#[tokio::test]
async fn a_relay_that_ends_says_of_its_upstream_what_tcp_says() {
    // It accepts connections all along, so that nobody has seen a restart.
    for first_goes in [true, false] {
        let (address, tell) = dropping(first_goes).await;
        let gate = Gate::before(address, "[timeouts]\nclose = \"4s\"\n");
        // Its Close is never answered.
        let mut ending = raw_client(&gate).await;
        let close = client_frame(8, &CLOSE_1000);
        ending.write_all(&close).await.unwrap();
        let _others = [raw_client(&gate).await, raw_client(&gate).await];
        sleep(Duration::from_millis(300)).await;
        tell.send(()).unwrap();
        for record in gate.records(3).await {
            if record["initiator"] == "upstream" {
                assert_eq!(record["cause"], "upstream_lost", "{first_goes}");
            }
        }
    }
}

#[tokio::test]
async fn the_time_of_a_client_that_does_not_read_needs_nothing_else_to_run() {
    let address = raw_server(|mut tcp| async move {
        let frame = server_frame(60_000);
        while tcp.write_all(&frame).await.is_ok() {}
    })
    .await;
    // No ping wakes the relay.
    let settings = "[timeouts]\nslow_reader = \"1s\"\nclose = \"500ms\"\nping_interval = \"1h\"\n";
    let gate = Gate::before(address, settings);
    let _reads_nothing = raw_client(&gate).await;
    let record = gate.record().await;
    assert_eq!(
        (&record["cause"], &record["code"]),
        (&json!("slow_consumer"), &json!(1006))
    );
}

#[tokio::test]
async fn an_upstream_that_answers_with_an_illegal_close_does_not_rewrite_the_clients() {
    let address = raw_server(|mut tcp| async move {
        let mut close = [0; 8];
        tcp.read_exact(&mut close).await.unwrap();
        // 1006, which may not travel.
        tcp.write_all(&[0x88, 2, 0x03, 0xEE]).await.unwrap();
        let _ = tcp.read(&mut close).await;
    })
    .await;
    let gate = Gate::before(address, QUICK);
    let mut tcp = raw_client(&gate).await;
    tcp.write_all(&client_frame(8, &CLOSE_1000)).await.unwrap();
    let mut answer = [0; 4];
    timeout(BOUND, tcp.read_exact(&mut answer))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(answer, [0x88, 2, CLOSE_1000[0], CLOSE_1000[1]]);
    let record = gate.record().await;
    assert_eq!(
        (&record["code"], &record["cause"]),
        (&json!(1000), &json!("completed"))
    );
    assert_eq!(record["violation"]["rule"], "close_code");
}

#[tokio::test]
async fn a_leg_that_has_ended_does_not_wait_for_the_other() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let address = raw_server(move |mut tcp| async move {
        let mut close = [0; 8];
        tcp.read_exact(&mut close).await.unwrap();
        tcp.write_all(&[0x88, 2, CLOSE_1000[0], CLOSE_1000[1]])
            .await
            .unwrap();
        // What follows a Close is thrown away up to a bound, then TCP is reset.
        let begun = std::time::Instant::now();
        while tcp.write_all(&[0; 60_000]).await.is_ok() {}
        tell.send(begun.elapsed()).unwrap();
    })
    .await;
    let gate = Gate::before(address, "[timeouts]\nclose = \"6s\"\n");
    // A client that does not answer its Close keeps its own leg for 6 s.
    let client = raw_client(&gate).await;
    gate.post("/kick", r#"{"all":true}"#).await;
    let took = timeout(BOUND, told.recv()).await.unwrap().unwrap();
    assert!(took < Duration::from_secs(3), "{took:?}");
    drop(client);
}
