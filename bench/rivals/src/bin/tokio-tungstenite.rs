//! A server on tokio-tungstenite. The echo is after its
//! `examples/autobahn-server.rs`; its documentation of `Sink` shows how replies
//! are gathered; broadcasts are over a channel of Tokio.

use futures_util::{SinkExt, StreamExt};
use rivals::{Abilities, Answer, Handler, Result, Server, broadcast, gather, serve};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::broadcast::Sender;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::Message;

#[derive(Clone)]
struct Tungstenite {
    answer: Answer,
    everybody: Sender<Message>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line(Abilities {
        compression: false,
        gathered: true,
        broadcast: true,
    })?;
    let handler = Tungstenite {
        answer: server.answer,
        everybody: Sender::new(1024),
    };
    serve(&server, handler).await
}

impl Handler for Tungstenite {
    async fn handle<S>(self, stream: S) -> Result
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut socket = accept_async(stream).await?;
        let is_data = |message: &Message| message.is_text() || message.is_binary();
        match self.answer {
            Answer::Gathered => return gather(socket, is_data).await,
            Answer::Broadcast => return broadcast(socket, is_data, self.everybody).await,
            Answer::Echo => {}
        }
        while let Some(message) = socket.next().await {
            let message = message?;
            if message.is_text() || message.is_binary() {
                socket.send(message).await?;
            }
        }
        Ok(())
    }
}
