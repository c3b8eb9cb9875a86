//! Who counts among [`Connections`], and until when.

use std::future::{Future, pending};
use std::sync::mpsc;
use std::task::{Context, Waker};

use farewell::{CloseCode, CloseReport, Connections, Receiver, Sender, WebSocket};
use tokio::io::{DuplexStream, duplex};
use tokio::runtime::{Builder, Runtime};

use crate::support::{MS, SECOND, client_over, handshake, quiet, server_link};

fn runtime() -> Runtime {
    let mut builder = Builder::new_current_thread();
    builder.enable_all().start_paused(true).build().unwrap()
}

/// A member whose handler gives its halves away and goes on for ever, and its
/// peer's end of the pipe.
fn member(
    connections: &Connections,
    halves: mpsc::Sender<(Sender, Receiver)>,
) -> (
    impl Future<Output = CloseReport> + Send + use<>,
    DuplexStream,
) {
    let (near, far) = duplex(64 << 10);
    let connections = connections.clone();
    let serving = async move {
        let handler = |socket: WebSocket| async move {
            halves.send(socket.split()).unwrap();
            pending().await
        };
        let link = server_link(quiet(), far);
        connections.serve_link(link, handshake(), handler).await
    };
    (serving, near)
}

#[test]
fn a_connection_whose_runtime_is_gone_is_no_member_though_its_halves_are_held() {
    let connections = Connections::default();
    let (sender, halves) = mpsc::channel();
    let (serving, _peer) = member(&connections, sender);
    let first = runtime();
    first.block_on(async {
        tokio::spawn(serving);
        tokio::time::sleep(MS).await;
    });
    let _halves = halves.recv().unwrap();
    assert_eq!(connections.len(), 1);
    drop(first);
    assert_eq!(connections.len(), 0);
    assert!(runtime().block_on(connections.end(SECOND)));
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_has_ended_is_a_member_until_its_task_has_told() {
    let connections = Connections::default();
    let (sender, halves) = mpsc::channel();
    let (serving, peer) = member(&connections, sender);
    let mut serving = Box::pin(serving);
    let cx = &mut Context::from_waker(Waker::noop());
    assert!(serving.as_mut().poll(cx).is_pending());
    let (_other, mut half) = halves.recv().unwrap();
    let mut client = client_over(quiet(), peer);
    let closing = async {
        client.close(CloseCode::NORMAL).await;
        client.closed().await
    };
    let (report, _) = tokio::join!(half.closed(), closing);
    assert_eq!(report.status().as_u16(), 1000);
    assert_eq!(connections.len(), 1);
    assert!(serving.as_mut().poll(cx).is_pending(), "its handler works");
    assert_eq!(connections.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_socket_is_as_long_in_a_log_however_many_members_there_are() {
    let connections = Connections::default();
    let (sender, halves) = mpsc::channel();
    let (one, _peer) = member(&connections, sender.clone());
    tokio::spawn(one);
    tokio::time::sleep(MS).await;
    let (half, _other) = halves.recv().unwrap();
    let shown = || (format!("{half:?}").len(), format!("{connections:?}").len());
    let alone = shown();
    let mut peers = Vec::new();
    for _ in 0..50 {
        let (more, peer) = member(&connections, sender.clone());
        tokio::spawn(more);
        peers.push(peer);
    }
    tokio::time::sleep(MS).await;
    assert_eq!(connections.len(), 51);
    assert_eq!(shown(), alone);
}
