//! A server on tokio-tungstenite: matrix-tungstenite PORT
//!
//! It speaks nothing but WebSocket: to any other request it answers with FIN. One
//! thread, as the event loops of the others, can be blocked.

use std::error::Error;
use std::thread;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::io::AsyncBufReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::Message;

type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const BLOCKED: Duration = Duration::from_secs(2);
const SLOW: Duration = Duration::from_secs(3);

/// What one connection tells all others, and the listener.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    DropAll,
    Unlisten,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let port = std::env::args().nth(1).ok_or("no port")?;
    say("standby", "");
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    say("listening", "");
    let orders = broadcast::Sender::new(16);
    let mut heard = orders.subscribe();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                tokio::spawn(serve(accepted?.0, orders.clone()));
            }
            order = heard.recv() => if order? == Order::Unlisten {
                break;
            }
        }
    }
    drop(listener);
    std::future::pending().await
}

fn say(event: &str, fields: &str) {
    println!("{{\"event\": \"{event}\"{fields}}}");
}

/// One connection; what fails ends it.
async fn serve(stream: TcpStream, orders: broadcast::Sender<Order>) -> Result {
    let path = path_of(&stream).await?;
    say("handshake", &format!(", \"path\": \"{path}\""));
    match path.as_str() {
        "/drop-handshake" => return Ok(()),
        "/slow-handshake" => tokio::time::sleep(SLOW).await,
        _ => {}
    }
    let mut socket = accept_async(stream).await?;
    let mut heard = orders.subscribe();
    loop {
        let message = tokio::select! {
            message = socket.next() => message,
            order = heard.recv() => match order? {
                Order::DropAll => return Ok(()),
                Order::Unlisten => continue,
            },
        };
        let Some(message) = message.transpose()? else {
            return Ok(());
        };
        let Message::Text(text) = &message else {
            continue;
        };
        match text.as_str() {
            "who" => socket.send(std::process::id().to_string().into()).await?,
            "drop" => return Ok(()),
            "drop-all" => drop(orders.send(Order::DropAll)),
            "block" => thread::sleep(BLOCKED),
            "drop-and-block" => {
                drop(socket);
                thread::sleep(BLOCKED);
                return Ok(());
            }
            "unlisten" => drop(orders.send(Order::Unlisten)),
            _ => socket.send(message).await?,
        }
    }
}

/// The path that is asked for; the library then reads the same bytes again.
async fn path_of(stream: &TcpStream) -> Result<String> {
    let mut bytes = [0; 1024];
    let length = stream.peek(&mut bytes).await?;
    let line = bytes[..length].lines().next_line().await?;
    let path = line.as_deref().and_then(|line| line.split(' ').nth(1));
    Ok(path.ok_or("no request")?.to_owned())
}
