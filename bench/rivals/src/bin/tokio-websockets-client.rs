//! A client on tokio-websockets, after its `examples/autobahn_client.rs`.

use futures_util::{SinkExt, StreamExt};
use rivals::{Client, Conversation, Result, drive};
use tokio_websockets::ClientBuilder;

struct TokioWebSockets;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let client = Client::from_command_line("tokio-websockets")?;
    drive(&client, &TokioWebSockets).await
}

impl Conversation for TokioWebSockets {
    async fn ask(&self, url: String) -> Result<String> {
        let (mut socket, _) = ClientBuilder::new().uri(&url)?.connect().await?;
        let message = socket.next().await.ok_or("no message")??;
        let text = message.as_text().ok_or("not a text message")?.to_owned();
        socket.close().await?;
        Ok(text)
    }

    async fn echo(&self, url: String) -> Result {
        let (mut socket, _) = ClientBuilder::new().uri(&url)?.connect().await?;
        while let Some(message) = socket.next().await {
            let message = message?;
            if message.is_text() || message.is_binary() {
                socket.send(message).await?;
            }
        }
        Ok(())
    }
}
