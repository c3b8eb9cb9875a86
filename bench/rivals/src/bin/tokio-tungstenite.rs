//! An echo server on tokio-tungstenite, after its `examples/autobahn-server.rs`.

use futures_util::{SinkExt, StreamExt};
use rivals::{Result, Server, serve};
use tokio::net::TcpStream;
use tokio_tungstenite::accept_async;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::without_compression()?;
    serve(server.listen, echo).await
}

async fn echo(stream: TcpStream) -> Result {
    let mut socket = accept_async(stream).await?;
    while let Some(message) = socket.next().await {
        let message = message?;
        if message.is_text() || message.is_binary() {
            socket.send(message).await?;
        }
    }
    Ok(())
}
