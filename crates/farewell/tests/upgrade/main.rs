//! WebSockets behind other HTTP servers: hyper, Tower services, axum. On real
//! sockets, with the library's own client before them.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod behind_axum;
mod behind_hyper;

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use farewell::{HandlerResult, WebSocket};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// The future's result, or a failed test.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(Duration::from_secs(10), future)
        .await
        .expect("in time")
}

/// What the client asks for: an error, a panic, or an echo.
async fn handler(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        match message.as_text() {
            Some("bye") => break,
            Some("fail") => return Err("a secret".into()),
            Some("panic") => panic!("another secret"),
            _ => socket.send(message).await?,
        }
    }
    Ok(())
}

/// The answer to a request, read until the server has no more to say.
async fn answer(address: SocketAddr, request: &str) -> String {
    let mut tcp = TcpStream::connect(address).await.unwrap();
    let request = request.replace('\n', "\r\n") + "\r\nHost: a\r\nConnection: close\r\n\r\n";
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    soon(tcp.read_to_string(&mut answer)).await.unwrap();
    answer
}
