//! The binary, bounded in time, and a server that ends as the path asks.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::accept::accept;

use farewell::handshake::Rejection;
use farewell::{CloseCode, CloseFrame, CloseReport, HandlerResult, Server, WebSocket};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// No run of the binary takes longer. To build a site, and to wait until the disk has it,
/// takes long on a busy machine.
const BOUND: Duration = Duration::from_secs(180);

/// What the binary did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// The objects of `--json`.
    pub(crate) fn objects(&self) -> Vec<serde_json::Value> {
        let lines = self.stdout.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farewell"));
    command
        .args(arguments)
        .env_remove("FAREWELL_LOG")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C");
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .stdin(Stdio::null());
    command
}

/// Runs the binary with nothing on stdin.
pub(crate) fn run(arguments: &[&str]) -> Ran {
    finish(command(arguments).spawn().unwrap())
}

/// Runs the binary with a pipe on stdin that holds this.
pub(crate) fn run_with(arguments: &[&str], stdin: &[u8]) -> Ran {
    let mut child = command(arguments).stdin(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let stdin = stdin.to_vec();
    let writing = std::thread::spawn(move || drop(pipe.write_all(&stdin)));
    let ran = finish(child);
    writing.join().unwrap();
    ran
}

/// What it does until it ends by itself; it fails the test if it does not.
pub(crate) fn finish(mut child: Child) -> Ran {
    fn all(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<String> {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes).unwrap();
            String::from_utf8(bytes).unwrap()
        })
    }
    let stdout = child.stdout.take().map(all);
    let stderr = child.stderr.take().map(all);
    let begin = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begin.elapsed() > BOUND {
            child.kill().unwrap();
            child.wait().unwrap();
            let text = |pipe: Option<std::thread::JoinHandle<String>>| pipe.map(|pipe| pipe.join());
            panic!("it does not end: {:?} {:?}", text(stdout), text(stderr));
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let text = |pipe: Option<std::thread::JoinHandle<String>>| {
        pipe.map(|pipe| pipe.join().unwrap()).unwrap_or_default()
    };
    Ran {
        code: status.code(),
        stdout: text(stdout),
        stderr: text(stderr),
    }
}

pub(crate) fn signal(child: &Child, name: &str) {
    let status = Command::new("kill")
        .args(["-s", name, &child.id().to_string()])
        .status();
    assert!(status.unwrap().success());
}

/// A server that ends each connection as its path asks.
pub(crate) struct Obliging {
    pub(crate) address: SocketAddr,
    reports: UnboundedReceiver<CloseReport>,
}

impl Obliging {
    pub(crate) async fn start() -> Self {
        Self::serve(Server::bind("127.0.0.1:0").await.unwrap())
    }

    pub(crate) fn serve(server: Server) -> Self {
        let address = server.local_addr().unwrap();
        let (sender, reports) = unbounded_channel();
        let serving = server
            .subprotocols(["v2.feed"])
            .check(|request| match request.path() {
                "/forbidden" => Err(Rejection::forbidden("No.")),
                "/busy" => Err(Rejection::unavailable(Duration::from_secs(7))),
                _ => Ok(()),
            })
            .on_close(move |report| drop(sender.send(report.clone())))
            .serve(oblige);
        tokio::spawn(serving.into_future());
        Self { address, reports }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("ws://{}/{path}", self.address)
    }

    pub(crate) async fn report(&mut self) -> CloseReport {
        tokio::time::timeout(BOUND, self.reports.recv())
            .await
            .unwrap()
            .unwrap()
    }
}

async fn oblige(mut socket: WebSocket) -> HandlerResult {
    let target = socket.handshake().target().to_owned();
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    match path.split('/').nth(1).unwrap_or_default() {
        "close" => {
            let code = CloseCode::try_from(path["/close/".len()..].parse::<u16>()?)?;
            socket.close((code, query.replace('+', " "))).await;
        }
        "empty" => socket.close(CloseFrame::Empty).await,
        "fail" => return Err("on purpose".into()),
        "say" => {
            socket.send("plain").await?;
            socket.send("\x1b[2Jcle\u{202e}ared\nsecond line").await?;
            socket.send(vec![0, 1, 254, 255]).await?;
        }
        "later" => {
            tokio::time::sleep(Duration::from_millis(1500)).await;
            socket.send("after a while").await?;
        }
        "headers" => {
            let handshake = socket.handshake();
            let header = |name| {
                handshake
                    .headers()
                    .get(name)
                    .and_then(|value| value.to_str().ok())
            };
            let said = format!(
                "{:?} {:?} {:?}",
                header("authorization"),
                header("origin"),
                handshake.subprotocol()
            );
            socket.send(said).await?;
        }
        "tick" => loop {
            socket.send("tick").await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        },
        _ => {
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
        }
    }
    Ok(())
}

/// An endpoint that completes the handshake by hand, and then does as it likes.
pub(crate) async fn by_hand<F>(
    then: impl FnOnce(tokio::net::TcpStream) -> F + Send + 'static,
) -> String
where
    F: Future<Output = ()> + Send,
{
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        accept(&mut tcp).await.unwrap();
        then(tcp).await;
    });
    url
}
