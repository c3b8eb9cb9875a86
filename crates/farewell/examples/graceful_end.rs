//! A ticker whose handlers have something to finish before a restart. On SIGTERM
//! or Ctrl-C the listener closes, everyone is told 1012 with a delay after which
//! to come back, paced, and the process ends once all connections have.
//!
//!     cargo run --example graceful_end -- 127.0.0.1:9000

use std::time::Duration;

use farewell::{Server, WebSocket, shutdown_signal};
use tokio::time::{interval, sleep};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1);
    let server = Server::bind(address.as_deref().unwrap_or("127.0.0.1:9000")).await?;
    println!("ws://{}/", server.local_addr()?);

    let connections = server.connections();
    tokio::spawn(async move {
        let mut ticks = interval(Duration::from_millis(100));
        for number in 0u64.. {
            ticks.tick().await;
            // Encoded once, and nobody is waited for.
            connections.broadcast(format!("tick {number}"));
        }
    });

    server
        .drain(Duration::from_secs(10))
        .on_close(|report| println!("{report}"))
        .serve(|mut socket: WebSocket| async move {
            // None: the client left, or the drain said 1012 in our place.
            while socket.next().await.is_some() {}
            // There is time to finish within the drain's deadline.
            sleep(Duration::from_millis(200)).await;
            println!("saved");
            Ok(())
        })
        .until(shutdown_signal())
        .await?;
    println!("everyone has ended");
    Ok(())
}
