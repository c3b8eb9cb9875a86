//! What an idle pair of client and server costs. Both ends are in this process; the
//! sockets are the system's, and not counted. What one test frees another would not
//! count, so `idle.rs` is another process.
//!
//! A read buffer of 64 KiB that an idle connection kept would show at once.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod memory;

use std::time::Duration;

use farewell::{Connections, WebSocket, connect};
use memory::{echo, resident};
use tokio::time::sleep;

/// As many as the usual limit of 1,024 open files allows.
const PAIRS: usize = 450;

async fn open(url: &str, connections: &Connections, wanted: usize) -> Vec<WebSocket> {
    let mut clients = Vec::with_capacity(wanted);
    let before = connections.len();
    for _ in 0..wanted {
        clients.push(connect(url).await.unwrap());
    }
    while connections.len() < before + wanted {
        sleep(Duration::from_millis(1)).await;
    }
    clients
}

/// Every connection carries messages before it falls idle.
async fn talk(clients: &mut [WebSocket]) {
    for client in clients {
        for size in [10, 2_000, 50_000] {
            client.send(vec![7; size]).await.unwrap();
            assert_eq!(client.next().await.unwrap().as_bytes().len(), size);
        }
    }
}

#[tokio::test]
async fn an_idle_pair_costs_little() {
    let (address, connections) = echo().await;
    let url = format!("ws://{address}/");
    // What the allocator and the runtime take once is not a connection's.
    let mut warm = open(&url, &connections, 20).await;
    talk(&mut warm).await;
    let Some(before) = resident() else { return };
    let mut clients = open(&url, &connections, PAIRS).await;
    talk(&mut clients).await;
    sleep(Duration::from_millis(100)).await;
    let after = resident().unwrap();
    let each = after.saturating_sub(before) * 1024 / PAIRS;
    println!("{PAIRS} idle pairs of client and server: {each} B each");
    assert!(each < 6 << 10, "{each} B for an idle pair");
}
