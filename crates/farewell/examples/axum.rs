//! WebSockets beside other routes of an axum server, all ended together.
//!
//!     cargo run --example axum --features axum -- 127.0.0.1:9000

use std::future::IntoFuture;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{any, get};
use farewell::axum::WebSocketUpgrade;
use farewell::{Connections, WebSocket, shutdown_signal};
use tokio::net::TcpListener;
use tokio::time::{Instant, timeout_at};

/// The end may take so long.
const DRAIN: Duration = Duration::from_secs(25);

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1);
    let listener = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:9000")).await?;
    println!("ws://{}/echo", listener.local_addr()?);

    let connections = Connections::default();
    let app = Router::new()
        .route("/echo", any(echo))
        .route("/connected", get(connected))
        .with_state(connections.clone());
    let serving = axum::serve(listener, app).with_graceful_shutdown(shutdown_signal());
    let serving = tokio::spawn(serving.into_future());

    shutdown_signal().await;
    // axum waits for requests, however long, and not for WebSockets. These are told
    // 1012 meanwhile, with a delay after which to come back, paced.
    let deadline = Instant::now() + DRAIN;
    connections.end(DRAIN).await;
    // A request that hangs is cut off.
    let _ = timeout_at(deadline, serving).await;
    Ok(())
}

/// What is no handshake is refused with 426 or 400 before this is called.
async fn echo(State(connections): State<Connections>, upgrade: WebSocketUpgrade) -> Response {
    upgrade
        .subprotocols(["echo"])
        .connections(&connections)
        .on_close(|report| println!("{report}"))
        .on_upgrade(|mut socket: WebSocket| async move {
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
            Ok(()) // 1000; Err or panic: 1011
        })
}

async fn connected(State(connections): State<Connections>) -> String {
    connections.len().to_string()
}
