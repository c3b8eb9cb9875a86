//! farewell's own broadcast, for what `farewell echo` does not do: each message
//! goes to everybody, by `Connections::broadcast`.
//!
//! A package of its own, so that the rivals are not built again with every change
//! of the library.

use std::error::Error;
use std::io::{Write, stdout};

use farewell::{Server, WebSocket};

const USAGE: &str = "usage: farewell-broadcast --listen ADDR --broadcast";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // The switch is there because the others have it.
    let ["--listen", address, "--broadcast"] =
        *arguments.iter().map(String::as_str).collect::<Vec<_>>()
    else {
        return Err(USAGE.into());
    };
    let server = Server::bind(address).await?;
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
