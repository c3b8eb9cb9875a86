//! An echo server on tokio-websockets, after its `examples/echo_server.rs`;
//! limits are the default ones.

use futures_util::{SinkExt, StreamExt};
use rivals::{Result, Server, serve};
use tokio::net::TcpStream;
use tokio_websockets::{ServerBuilder, WebSocketStream};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::without_compression()?;
    serve(server.listen, |stream| accept(stream, server.read_on)).await
}

async fn accept(stream: TcpStream, read_on: bool) -> Result {
    let (_request, mut socket) = ServerBuilder::new().accept(stream).await?;
    let outcome = echo(&mut socket).await;
    if read_on {
        let _ = socket.next().await;
    }
    outcome
}

async fn echo(socket: &mut WebSocketStream<TcpStream>) -> Result {
    while let Some(message) = socket.next().await {
        let message = message?;
        if message.is_text() || message.is_binary() {
            socket.send(message).await?;
        }
    }
    Ok(())
}
