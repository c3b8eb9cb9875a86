//! The binary, bounded in time, and servers to judge.

use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;

use crate::accept::accept;

use farewell::{Server, WebSocket};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use tokio::time::timeout;

/// No run of the binary takes longer.
pub(crate) const BOUND: Duration = Duration::from_secs(60);

/// What the binary did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farewell"));
    command
        .arg("check")
        .args(arguments)
        .env_remove("FAREWELL_LOG")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .env("COLUMNS", "100")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// Runs the binary to its end.
pub(crate) async fn check(arguments: &[&str]) -> Ran {
    let running = command(arguments).output();
    let output = timeout(BOUND, running).await.expect("in time").unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A directory for reports, and the paths in it.
pub(crate) struct Files(tempfile::TempDir);

impl Files {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn json(&self, name: &str) -> serde_json::Value {
        serde_json::from_str(&self.read(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }
}

/// farewell's own echo.
pub(crate) async fn echo() -> String {
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let address = server.local_addr().unwrap();
    let serving = server.serve(|mut socket: WebSocket| async move {
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
        }
        Ok(())
    });
    tokio::spawn(serving.into_future());
    format!("ws://{address}")
}

/// Hands each connection to a function.
pub(crate) async fn serve<F>(serve: impl Fn(usize, TcpStream) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = std::io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        for number in 0.. {
            let (tcp, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(number, tcp));
        }
    });
    address
}

/// An echo that takes a Ping of any length, and says so in a Close with words that
/// move a terminal's cursor.
pub(crate) async fn careless_echo() -> String {
    let address = serve(|_, mut tcp| async move {
        accept(&mut tcp).await?;
        while let Ok((first, payload)) = read_frame(&mut tcp).await {
            let answer = match first & 15 {
                9 if payload.len() > 125 => {
                    let reason = "\x1b[2J<b>&\"\u{202e}";
                    frame(0x88, &[&1000_u16.to_be_bytes(), reason.as_bytes()].concat())
                }
                9 => frame(0x8a, &payload),
                10 => continue,
                _ => frame(first, &payload),
            };
            tcp.write_all(&answer).await?;
            if first & 15 == 8 {
                break;
            }
        }
        tcp.shutdown().await
    })
    .await;
    format!("ws://{address}")
}

/// The first byte of a masked frame, and its payload.
pub(crate) async fn read_frame(tcp: &mut TcpStream) -> std::io::Result<(u8, Vec<u8>)> {
    let first = tcp.read_u8().await?;
    let length = match tcp.read_u8().await? & 0x7f {
        126 => tcp.read_u16().await?.into(),
        127 => tcp.read_u64().await?,
        short => short.into(),
    };
    let mut key = [0; 4];
    tcp.read_exact(&mut key).await?;
    let mut payload = vec![0; usize::try_from(length).unwrap()];
    tcp.read_exact(&mut payload).await?;
    for (byte, key) in payload.iter_mut().zip(key.iter().cycle()) {
        *byte ^= key;
    }
    Ok((first, payload))
}

/// A frame of a server.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        length @ 0..=125 => bytes.push(length as u8),
        length @ 126..=0xffff => {
            bytes.push(126);
            bytes.extend((length as u16).to_be_bytes());
        }
        length => {
            bytes.push(127);
            bytes.extend((length as u64).to_be_bytes());
        }
    }
    bytes.extend_from_slice(payload);
    bytes
}
