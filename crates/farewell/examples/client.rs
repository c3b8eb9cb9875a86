//! Sends one message, prints the answer, closes, and says how it ended.
//!
//!     cargo run --example client -- ws://127.0.0.1:9000/ hello

use std::env::args;
use std::error::Error;

use farewell::{CloseCode, connect};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let url = args().nth(1).ok_or("usage: client <url> [<message>]")?;
    let mut socket = connect(url).await?;
    let message = args().nth(2);
    socket.send(message.as_deref().unwrap_or("hello")).await?;
    if let Some(answer) = socket.next().await {
        println!("{answer:?}");
    }
    socket.close(CloseCode::NORMAL).await;

    // Every connection has exactly one report, however it ended.
    let report = socket.closed().await;
    println!("{report}");
    println!("come back: {}", report.advice().reconnect);
    Ok(())
}
