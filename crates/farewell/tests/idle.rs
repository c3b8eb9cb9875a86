//! What an idle connection costs. The sockets are the system's, and not counted.
//!
//! A read buffer of 64 KiB that an idle connection kept would show at once; so would
//! a map of the head's fields, or room for an opening in the task of a handler.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod memory;

use std::io::{Read, Write};
use std::net::TcpStream;

use memory::{echo, resident};

/// As many as the usual limit of 1,024 open files allows.
const CONNECTIONS: usize = 450;

/// A client of the system's: it costs this process nothing. It has one message there
/// and back.
fn raw(address: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!(
        "GET /chat HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\n\
         Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
         Sec-WebSocket-Version: 13\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    stream.write_all(b"\x82\x85\0\0\0\0hello").unwrap();
    let mut echoed = [0; 7];
    stream.read_exact(&mut echoed).unwrap();
    assert_eq!(&echoed, b"\x82\x05hello");
    stream
}

async fn raws(address: &str, wanted: usize) -> Vec<TcpStream> {
    let address = address.to_owned();
    let opening = move || (0..wanted).map(|_| raw(&address)).collect();
    tokio::task::spawn_blocking(opening).await.unwrap()
}

#[tokio::test]
async fn an_idle_connection_costs_little() {
    let (address, connections) = echo().await;
    // What the allocator and the runtime take once is not a connection's.
    let _warm = raws(&address, 20).await;
    let Some(before) = resident() else { return };
    let idle = raws(&address, CONNECTIONS).await;
    let after = resident().unwrap();
    assert_eq!(connections.len(), 20 + CONNECTIONS);
    let each = (after.saturating_sub(before)) * 1024 / CONNECTIONS;
    println!("{CONNECTIONS} idle connections: {each} B each");
    // Of these 1.5 KiB a task that owns nothing but its socket takes two thirds:
    // see docs/benchmarks.md. The rest is what a count of pages may be wrong by.
    assert!(each < 2_048, "{each} B for an idle connection");
    drop(idle);
}
