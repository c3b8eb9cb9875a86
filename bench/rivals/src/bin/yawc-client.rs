//! A client on yawc, after the client example of its crate documentation.

use futures_util::{SinkExt, StreamExt};
use rivals::{Client, Conversation, Result, drive};
use yawc::{OpCode, WebSocket};

struct Yawc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let client = Client::from_command_line("yawc")?;
    drive(&client, &Yawc).await
}

impl Conversation for Yawc {
    async fn ask(&self, url: String) -> Result<String> {
        let mut socket = WebSocket::connect(url.parse()?).await?;
        let text = socket.next_frame().await?.as_str().to_owned();
        SinkExt::close(&mut socket).await?;
        Ok(text)
    }

    async fn echo(&self, url: String) -> Result {
        let mut socket = WebSocket::connect(url.parse()?).await?;
        while let Some(frame) = socket.next().await {
            if matches!(frame.opcode(), OpCode::Text | OpCode::Binary) {
                socket.send(frame).await?;
            }
        }
        Ok(())
    }
}
