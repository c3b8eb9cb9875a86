//! The hook that learns a panic's place comes before the user's own, which is
//! still called, once for each panic; a server may do without it. In a process
//! of its own, since a hook is the process's.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use farewell::{CloseReport, Server, WebSocket, connect};
use tokio::sync::mpsc::unbounded_channel;
use tokio::time::timeout;

static CALLS: AtomicUsize = AtomicUsize::new(0);

async fn report_of(server: Server) -> CloseReport {
    let url = format!("ws://{}/", server.local_addr().unwrap());
    let (sender, mut reports) = unbounded_channel();
    let serving = server
        .on_close(move |report| drop(sender.send(report.clone())))
        .serve(|socket: WebSocket| async move {
            let _socket = socket;
            panic!("boom")
        });
    let task = tokio::spawn(serving.into_future());
    let mut client = connect(url).await.unwrap();
    assert_eq!(client.closed().await.status().as_u16(), 1011);
    let report = timeout(Duration::from_secs(5), reports.recv())
        .await
        .unwrap()
        .unwrap();
    task.abort();
    report
}

#[tokio::test]
async fn the_users_hook_is_still_called() {
    panic::set_hook(Box::new(|_| {
        CALLS.fetch_add(1, Ordering::Relaxed);
    }));
    let without = Server::bind("127.0.0.1:0")
        .await
        .unwrap()
        .without_panic_hook();
    let failure = report_of(without).await.failure.unwrap();
    assert_eq!((&*failure.message, failure.place), ("boom", None));
    assert_eq!(CALLS.load(Ordering::Relaxed), 1);

    for calls in 2..=3 {
        let with = Server::bind("127.0.0.1:0").await.unwrap();
        let failure = report_of(with).await.failure.unwrap();
        assert_eq!(failure.message, "boom");
        assert!(failure.place.unwrap().starts_with(file!()));
        assert_eq!(CALLS.load(Ordering::Relaxed), calls);
    }
    let _ = panic::take_hook();
}
