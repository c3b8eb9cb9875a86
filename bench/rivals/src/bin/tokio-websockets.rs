//! An echo server on tokio-websockets, after its `examples/echo_server.rs`;
//! limits are the default ones.

use futures_util::{SinkExt, StreamExt};
use rivals::{Result, Server, serve};
use tokio::net::TcpStream;
use tokio_websockets::ServerBuilder;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::without_compression()?;
    serve(server.listen, echo).await
}

async fn echo(stream: TcpStream) -> Result {
    let (_request, mut socket) = ServerBuilder::new().accept(stream).await?;
    while let Some(message) = socket.next().await {
        let message = message?;
        if message.is_text() || message.is_binary() {
            socket.send(message).await?;
        }
    }
    Ok(())
}
