//! The end of a server: everyone is told 1012 with a delay, paced, under a
//! deadline; and a broadcast, which everyone gets and nobody waits for.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use farewell::{Cause, Connections, Initiator, TcpEnd, WebSocket, connect, retry_after};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::support::{
    CLOSE, MS, Raw, Running, SECOND, bind, client_over, echo, frame, handshake, quiet, run, run_as,
    served_raw, server_link, soon,
};

/// A server that ends when told to.
async fn stoppable<H, F>(server: farewell::Server, handler: H) -> (Running, oneshot::Sender<()>)
where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = farewell::HandlerResult> + Send + 'static,
{
    let (stop, stopped) = oneshot::channel();
    (
        run_as(server, handler, |serving| {
            tokio::spawn(serving.until(stopped))
        }),
        stop,
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_clients_are_told_1012_and_when_to_come_back() {
    let server = bind().await;
    let connections = server.connections();
    let (mut server, stop) = stoppable(server, echo).await;
    let mut clients = JoinSet::new();
    for _ in 0..200 {
        let mut client = connect(server.url()).await.unwrap();
        clients.spawn(async move {
            assert_eq!(client.next().await, None);
            client.closed().await
        });
    }
    while connections.len() < 200 {
        sleep(MS).await;
    }
    let begin = Instant::now();
    stop.send(()).unwrap();
    let mut delays = Vec::new();
    while let Some(report) = soon(clients.join_next()).await {
        let report = report.unwrap();
        assert_eq!(
            (report.status().as_u16(), report.clean),
            (1012, true),
            "{report:?}"
        );
        assert_eq!(
            (report.initiator, report.end),
            (Initiator::Peer, TcpEnd::FinPeer)
        );
        delays.push(retry_after(report.reason()).expect("a delay"));
    }
    soon(&mut server.task).await.unwrap().unwrap();
    // 500 a second, and some time for the last.
    assert!(begin.elapsed() < 3 * SECOND, "{:?}", begin.elapsed());
    delays.sort();
    assert!(
        delays[0] >= SECOND && delays[199] <= 5 * SECOND,
        "{delays:?}"
    );
    assert!(
        delays[199] - delays[0] > 3 * SECOND,
        "not all at once: {delays:?}"
    );
    for _ in 0..200 {
        let report = server.report().await;
        assert_eq!(
            (report.cause, report.initiator),
            (Cause::Restarting, Initiator::Library)
        );
        assert!(report.clean);
    }
    assert!(connections.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn new_connections_are_refused_at_once_and_late_ones_are_told() {
    let (mut server, stop) = stoppable(bind().await, |mut socket: WebSocket| async move {
        let _ = socket.next().await;
        // Keeps the drain going.
        sleep(SECOND).await;
        Ok(())
    })
    .await;
    let mut early = connect(server.url()).await.unwrap();
    // Accepted, but the handshake is complete only after the drain's beginning;
    // and one that never says a word.
    let mut late = TcpStream::connect(server.address).await.unwrap();
    let silent = TcpStream::connect(server.address).await.unwrap();
    sleep(50 * MS).await;
    stop.send(()).unwrap();
    assert_eq!(soon(early.closed()).await.status().as_u16(), 1012);
    assert!(TcpStream::connect(server.address).await.is_err());

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let request = "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                   Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    late.write_all(request.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(soon(late.read_u8()).await.unwrap());
    }
    let mut late = client_over(quiet(), late);
    let report = soon(late.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1012, true));
    assert!(retry_after(report.reason()).is_some());

    let begin = Instant::now();
    soon(&mut server.task).await.unwrap().unwrap();
    assert!(
        begin.elapsed() < 5 * SECOND,
        "the silent one does not hold it up"
    );
    drop(silent);
}

#[tokio::test]
async fn a_handler_that_never_ends_is_cut_off_at_the_deadline() {
    let server = bind().await.drain(Duration::from_millis(500));
    let (mut server, stop) = stoppable(server, |socket: WebSocket| async move {
        std::future::pending::<()>().await;
        drop(socket);
        Ok(())
    })
    .await;
    let mut client = connect(server.url()).await.unwrap();
    sleep(50 * MS).await;
    let begin = Instant::now();
    stop.send(()).unwrap();
    let report = soon(client.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1012, true));
    // The connection has ended; that is told although its handler has not.
    let report = server.report().await;
    assert_eq!((report.cause, report.clean), (Cause::Restarting, true));
    assert!(begin.elapsed() < 400 * MS);
    soon(&mut server.task).await.unwrap().unwrap();
    assert!(
        (500 * MS..900 * MS).contains(&begin.elapsed()),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_without_connections_ends_at_once() {
    let (mut server, stop) = stoppable(bind().await, echo).await;
    let begin = Instant::now();
    stop.send(()).unwrap();
    (&mut server.task).await.unwrap().unwrap();
    assert!(begin.elapsed() < 10 * MS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broadcast_reaches_everyone_in_order() {
    let server = bind().await;
    let connections = server.connections();
    let _server = run(server, |mut socket: WebSocket| async move {
        // Most of the time it does not read.
        sleep(60 * SECOND).await;
        let _ = socket.next().await;
        Ok(())
    });
    let large = Bytes::from(vec![9; 100_000]);
    let mut clients = Vec::new();
    for _ in 0..50 {
        clients.push(connect(_server.url()).await.unwrap());
    }
    while connections.len() < 50 {
        sleep(MS).await;
    }
    for number in 0..20 {
        assert_eq!(connections.broadcast(number.to_string()), 50);
    }
    assert_eq!(connections.broadcast(large.clone()), 50);
    for client in &mut clients {
        for number in 0..20 {
            assert_eq!(
                soon(client.next()).await.unwrap().as_text(),
                Some(&*number.to_string())
            );
        }
        assert_eq!(soon(client.next()).await.unwrap().as_bytes(), large);
    }
    for client in &mut clients {
        client.close(farewell::CloseCode::NORMAL).await;
        soon(client.closed()).await;
    }
    while !connections.is_empty() {
        sleep(MS).await;
    }
    assert_eq!(connections.broadcast("nobody"), 0);
}

/// Whoever has begun to end gets no broadcast behind the Close.
#[tokio::test(start_paused = true)]
async fn a_handler_may_be_asked_to_end_by_its_own_means() {
    let asked = Arc::new(tokio::sync::Notify::new());
    let waiting = asked.clone();
    let (mut raw, serving) = served_raw(quiet(), |mut socket| async move {
        tokio::select! {
            _ = socket.next() => unreachable!("nothing is said"),
            () = waiting.notified() => {}
        }
        socket
            .close((farewell::CloseCode::TRY_AGAIN_LATER, "retry-after=7"))
            .await;
        Ok(())
    });
    sleep(SECOND).await;
    asked.notify_one();
    let (first, body) = raw.frame().await.unwrap();
    assert_eq!((first, &body[2..]), (CLOSE, &b"retry-after=7"[..]));
    raw.send(&frame(CLOSE, &body)).await;
    assert_eq!(raw.frame().await, None);
    let Raw(pipe) = raw;
    drop(pipe);
    assert_eq!(serving.await.unwrap().status().as_u16(), 1013);
}

/// Connections that someone else accepts are counted, told and ended like those
/// of a server.
#[tokio::test(start_paused = true)]
async fn connections_of_ones_own_are_ended_together() {
    let connections = Connections::default();
    let mut clients = Vec::new();
    let mut serving = JoinSet::new();
    for _ in 0..3 {
        let (near, far) = tokio::io::duplex(1 << 10);
        let one = connections.clone();
        serving.spawn(async move {
            let link = server_link(quiet(), far);
            one.serve_link(link, handshake(), echo).await
        });
        clients.push(client_over(quiet(), near));
    }
    sleep(MS).await;
    assert_eq!(connections.broadcast("all"), 3);
    let ending = {
        let connections = connections.clone();
        tokio::spawn(async move { connections.end(10 * SECOND).await })
    };
    for client in &mut clients {
        assert_eq!(client.next().await.unwrap().as_text(), Some("all"));
        assert_eq!(client.closed().await.status().as_u16(), 1012);
    }
    assert!(ending.await.unwrap(), "all have ended");
    while let Some(report) = serving.join_next().await {
        assert_eq!(report.unwrap().cause, Cause::Restarting);
    }

    // Whoever comes later is told at once; whoever does not answer is waited for.
    let (near, far) = tokio::io::duplex(1 << 10);
    let late = connections.clone();
    tokio::spawn(async move {
        let link = server_link(quiet(), far);
        late.serve_link(link, handshake(), echo).await
    });
    let mut late = client_over(quiet(), near);
    sleep(MS).await;
    assert!(!connections.end(SECOND).await, "one is left");
    assert_eq!(late.closed().await.status().as_u16(), 1012);
    assert!(connections.end(SECOND).await);
}
