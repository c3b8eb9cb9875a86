//! A server on tokio-websockets. The echo is after its `examples/echo_server.rs`,
//! with the default limits; gathered replies are fed and flushed by hand;
//! broadcasts are over a channel of Tokio.

use futures_util::{SinkExt, StreamExt};
use rivals::{Abilities, Answer, Handler, Result, Server, broadcast, gather, serve};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::broadcast::Sender;
use tokio_websockets::{Message, ServerBuilder, WebSocketStream};

#[derive(Clone)]
struct TokioWebSockets {
    answer: Answer,
    read_on: bool,
    everybody: Sender<Message>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line(Abilities {
        compression: false,
        gathered: true,
        broadcast: true,
    })?;
    let handler = TokioWebSockets {
        answer: server.answer,
        read_on: server.read_on,
        everybody: Sender::new(1024),
    };
    serve(&server, handler).await
}

impl Handler for TokioWebSockets {
    async fn handle<S>(self, stream: S) -> Result
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (_request, mut socket) = ServerBuilder::new().accept(stream).await?;
        let is_data = |message: &Message| message.is_text() || message.is_binary();
        match self.answer {
            Answer::Gathered => return gather(socket, is_data).await,
            Answer::Broadcast => return broadcast(socket, is_data, self.everybody).await,
            Answer::Echo => {}
        }
        let outcome = echo(&mut socket).await;
        if self.read_on {
            let _ = socket.next().await;
        }
        outcome
    }
}

async fn echo<S: AsyncRead + AsyncWrite + Unpin>(socket: &mut WebSocketStream<S>) -> Result {
    while let Some(message) = socket.next().await {
        let message = message?;
        if message.is_text() || message.is_binary() {
            socket.send(message).await?;
        }
    }
    Ok(())
}
