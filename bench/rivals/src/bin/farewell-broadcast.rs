//! farewell's own broadcast, for what `farewell echo` does not do: each message
//! goes to everybody, by `Connections::broadcast`.

use std::io::{Write, stdout};

use farewell::{Server, WebSocket};
use rivals::{Abilities, Result};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let told = rivals::Server::from_command_line(Abilities {
        broadcast: true,
        ..Abilities::default()
    })?;
    let server = Server::bind(told.listen).await?;
    writeln!(stdout(), "listening on {}", server.local_addr()?)?;
    let everybody = server.connections();
    server
        .serve(move |mut socket: WebSocket| {
            let everybody = everybody.clone();
            async move {
                while let Some(message) = socket.next().await {
                    everybody.broadcast(message);
                }
                Ok(())
            }
        })
        .await?;
    Ok(())
}
