//! An echo server that ends well. Try it with `farewell connect`, then press
//! Ctrl-C: every client is told 1012 and when to come back.
//!
//!     cargo run --example server -- 127.0.0.1:9000

use std::time::Duration;

use farewell::{HandlerResult, Server, WebSocket, shutdown_signal};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1);
    let server = Server::bind(address.as_deref().unwrap_or("127.0.0.1:9000")).await?;
    println!("ws://{}/", server.local_addr()?);
    server
        .keepalive(Duration::from_secs(20))
        .on_close(|report| println!("{report}"))
        .serve(echo)
        .until(shutdown_signal())
        .await
}

/// `Ok` closes with 1000, an error or a panic with 1011.
async fn echo(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        socket.send(message).await?;
    }
    Ok(())
}
