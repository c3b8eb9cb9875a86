//! The demo: a gateway before a backend that can be told how to end.
//!
//! The backend is the same program in a process of its own, so that it can
//! really die, and a supervisor that starts it again.

use std::io;
use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;

use farewell::{CloseCode, HandlerResult, Message, Server, WebSocket, shutdown_signal};
use tokio::process::{Child, Command};
use tokio::time::sleep;

use crate::config::{Config, UpstreamUrl};

/// Where the demo's gateway listens.
pub const GATEWAY: &str = "127.0.0.1:8080";
/// Where the demo's newest records are.
pub const ADMIN: &str = "127.0.0.1:8081";
/// Where the demo's backend listens.
pub const BACKEND: &str = "127.0.0.1:8082";
/// How long the backend stays away when it died.
const AWAY: Duration = Duration::from_millis(1500);

/// What the demo's backend understands, for people.
pub const COMMANDS: &str =
    "close CODE [REASON] | close | fail | crash | die, anything else is echoed";

/// The demo's settings over a configuration's.
///
/// # Errors
/// Never in practice: the addresses above are well formed.
pub fn config() -> Result<Config, String> {
    let listen = GATEWAY.parse().map_err(|_| GATEWAY.to_owned())?;
    let to: UpstreamUrl = format!("ws://{BACKEND}").parse()?;
    let mut config = Config::new(listen, to);
    config.admin = Some(ADMIN.parse().map_err(|_| ADMIN.to_owned())?);
    config.node = "demo".to_owned();
    Ok(config)
}

/// Runs the backend as a process of its own, and again 1.5 s after it ended,
/// until this future is dropped; then the process is killed.
///
/// # Errors
/// That this program can't be started a second time.
pub async fn supervise(arguments: &[&str]) -> io::Result<()> {
    loop {
        let status = start(arguments)?.wait().await?;
        tracing::info!(%status, "the demo's backend ended; it comes back in 1.5 s");
        sleep(AWAY).await;
    }
}

fn start(arguments: &[&str]) -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .args(arguments)
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .spawn()
}

/// Serves the backend itself.
///
/// # Errors
/// The address can't be listened on.
pub async fn backend(listen: SocketAddr) -> io::Result<()> {
    Server::bind(listen)
        .await?
        .serve(obey)
        .until(shutdown_signal())
        .await
}

async fn obey(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        let text = message.as_text().unwrap_or_default().to_owned();
        let mut words = text.splitn(3, ' ');
        match (words.next(), words.next(), words.next()) {
            (Some("close"), None, _) => {
                socket.close(farewell::CloseFrame::Empty).await;
            }
            (Some("close"), Some(number), reason) => match close_code(number) {
                Ok(code) => socket.close((code, reason.unwrap_or_default())).await,
                Err(error) => socket.send(error).await?,
            },
            (Some("fail"), None, _) => return Err("told to fail".into()),
            (Some("crash"), None, _) => crash(),
            (Some("die"), None, _) => std::process::abort(),
            _ => socket.send(message).await?,
        }
    }
    Ok(())
}

fn close_code(number: &str) -> Result<CloseCode, Message> {
    let number: u16 = number
        .parse()
        .map_err(|_| Message::from(format!("'{number}' is no close code")))?;
    CloseCode::try_from(number).map_err(|error| Message::from(error.to_string()))
}

/// What a real handler does by mistake, on purpose.
#[allow(clippy::panic)]
fn crash() {
    panic!("told to crash");
}
