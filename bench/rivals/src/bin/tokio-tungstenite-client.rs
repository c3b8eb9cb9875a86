//! A client on tokio-tungstenite, after its `examples/autobahn-client.rs`.

use futures_util::{SinkExt, StreamExt};
use rivals::{Client, Conversation, Result, drive};
use tokio_tungstenite::connect_async;

struct Tungstenite;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let client = Client::from_command_line("tokio-tungstenite")?;
    drive(&client, &Tungstenite).await
}

impl Conversation for Tungstenite {
    async fn ask(&self, url: String) -> Result<String> {
        let (mut socket, _) = connect_async(url).await?;
        let message = socket.next().await.ok_or("no message")??;
        socket.close(None).await?;
        Ok(message.to_text()?.to_owned())
    }

    async fn echo(&self, url: String) -> Result {
        let (mut socket, _) = connect_async(url).await?;
        while let Some(message) = socket.next().await {
            let message = message?;
            if message.is_text() || message.is_binary() {
                socket.send(message).await?;
            }
        }
        Ok(())
    }
}
