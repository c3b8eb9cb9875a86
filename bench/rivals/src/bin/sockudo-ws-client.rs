//! A client on sockudo-ws: its `WebSocketClient`, with the loop of its
//! `examples/simple_echo.rs`.

use futures_util::{SinkExt, StreamExt};
use rivals::{Client, Conversation, Result, drive};
use sockudo_ws::client::WebSocketClient;
use sockudo_ws::{Config, Http1, Message};

struct Sockudo;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let client = Client::from_command_line("sockudo-ws")?;
    drive(&client, &Sockudo).await
}

impl Conversation for Sockudo {
    async fn ask(&self, url: String) -> Result<String> {
        let client = WebSocketClient::<Http1>::new(Config::default());
        let (mut socket, _) = client.connect_to_url(&url, None).await?;
        let message = socket.next().await.ok_or("no message")??;
        let text = message.as_text().ok_or("not a text message")?.to_owned();
        socket.close(1000, "").await?;
        Ok(text)
    }

    async fn echo(&self, url: String) -> Result {
        let client = WebSocketClient::<Http1>::new(Config::default());
        let (mut socket, _) = client.connect_to_url(&url, None).await?;
        while let Some(message) = socket.next().await {
            match message? {
                message @ (Message::Text(_) | Message::Binary(_)) => socket.send(message).await?,
                Message::Close(_) => break,
                Message::Ping(_) | Message::Pong(_) => {}
            }
        }
        Ok(())
    }
}
