//! A server that sends without end, over TCP and by a clock that waits: every kind of
//! case ends all the same. In memory, where time passes only when nobody has anything
//! to do, this could not be shown.

#![allow(clippy::unwrap_used)]

#[path = "shared/to.rs"]
mod to;

use std::collections::BTreeSet;
use std::time::Duration;

use farewell_check::{Pace, Settings, Verdict, cases, run};
use farewell_proto::handshake::accept_key;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::timeout;

use crate::to::To;

/// The key of the suite's own handshakes.
const KEY: &str = "ZmFyZXdlbGwtY2hlY2suMQ==";
/// How long all of it may take: a case has six times 100 ms and what its end takes.
const BOUND: Duration = Duration::from_secs(60);

/// Opens each connection, and fills it with these bytes again and again.
async fn flood(listener: TcpListener, bytes: &'static [u8]) {
    loop {
        let (mut tcp, _) = listener.accept().await.unwrap();
        tokio::spawn(async move {
            let mut head = vec![0; 4096];
            // What of the head came is as good as all of it.
            let _ = tcp.read(&mut head).await;
            let accept = accept_key(KEY);
            let answer = format!(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\
                 Connection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"
            );
            let _ = tcp.write_all(answer.as_bytes()).await;
            let bytes = bytes.repeat(1000);
            let (mut read, mut write) = tcp.split();
            let sends = async { while write.write_all(&bytes).await.is_ok() {} };
            let reads = async {
                let mut buffer = vec![0; 16 << 10];
                while !matches!(read.read(&mut buffer).await, Ok(0) | Err(_)) {}
            };
            tokio::join!(sends, reads);
        });
    }
}

async fn ends(bytes: &'static [u8]) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let flooding = tokio::spawn(flood(listener, bytes));
    let cases = cases();
    let mut kinds = BTreeSet::new();
    let wanted: Vec<_> = cases
        .iter()
        .filter(|case| case.pace_of() == Pace::Default && kinds.insert(case.id().section()))
        .collect();
    let settings = Settings {
        due: Duration::from_millis(100),
        quiet: Duration::from_millis(50),
        ..Settings::default()
    };
    let outcomes = timeout(BOUND, run(&wanted, &settings, &To(address), |_, _| {}))
        .await
        .unwrap();
    assert_eq!(outcomes.len(), wanted.len());
    for outcome in &outcomes {
        assert!(outcome.verdict != Verdict::Pass, "{outcome:#?}");
        assert!(outcome.transcript.entries.len() <= 200);
    }
    flooding.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_without_end_end() {
    ends(&[0x81, 2, b'h', b'i']).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pings_without_end_end() {
    ends(&[0x89, 0]).await;
}
