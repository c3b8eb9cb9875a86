//! The least there is of a client that comes back: what happens to it, a line for
//! each event.
//!
//!     cargo run --example comeback -- ws://127.0.0.1:9000/

use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let url = std::env::args().nth(1).ok_or("usage: comeback <url>")?;
    let mut client = farewell::reconnect(url).start()?;
    while let Some(event) = client.next().await {
        println!("{event:?}");
    }
    println!("ended: {:?}", client.end().map(|end| &end.why));
    Ok(())
}
