//! Every example, as a process of its own, on real sockets. `cargo test` builds
//! the examples before it runs this.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use farewell::{HandlerResult, Server, WebSocket, connect, retry_after};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;

async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(Duration::from_secs(20), future)
        .await
        .expect("in time")
}

/// A running example; it does not outlive its test.
struct Example {
    child: Child,
    input: Option<ChildStdin>,
    output: Lines<BufReader<ChildStdout>>,
}

impl Example {
    fn start(name: &str, arguments: &[&str]) -> Self {
        // This test lies in <target>/<profile>/deps, examples beside that.
        let mut file: PathBuf = std::env::current_exe().unwrap();
        file.pop();
        file.pop();
        file.push("examples");
        file.push(name);
        assert!(
            file.exists(),
            "{name} is not built; run `cargo test`, or `cargo build --examples` before it"
        );
        let mut child = Command::new(file)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        Self {
            input: child.stdin.take(),
            output: BufReader::new(child.stdout.take().unwrap()).lines(),
            child,
        }
    }

    /// The next line of its output; "" at the end.
    async fn line(&mut self) -> String {
        let line = soon(self.output.next_line()).await.unwrap();
        line.unwrap_or_default()
    }

    async fn rest(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        while let Some(line) = soon(self.output.next_line()).await.unwrap() {
            lines.push(line);
        }
        lines
    }

    async fn terminate(&self) {
        let id = self.child.id().expect("it runs").to_string();
        let killed = Command::new("kill").arg(id).status().await.unwrap();
        assert!(killed.success());
    }

    async fn ended_well(&mut self) {
        let status = soon(self.child.wait()).await.unwrap();
        assert!(status.success(), "{status}");
    }
}

/// A server that echoes, and ends when it is asked to.
async fn echo(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        socket.send(message).await?;
    }
    Ok(())
}

async fn is_echoed_and_told_1012(example: &mut Example) {
    let url = example.line().await;
    let mut socket = soon(connect(&url).into_future()).await.unwrap();
    socket.send("hello").await.unwrap();
    let answer = soon(socket.next()).await.unwrap();
    assert_eq!(answer.as_text(), Some("hello"));
    example.terminate().await;
    let report = soon(socket.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1012, true));
    assert!(retry_after(report.reason()).is_some(), "{report}");
    let told = example.rest().await;
    assert!(told[0].contains("(restarting)"), "{told:?}");
    example.ended_well().await;
}

#[tokio::test]
async fn server() {
    is_echoed_and_told_1012(&mut Example::start("server", &["127.0.0.1:0"])).await;
}

#[tokio::test]
async fn axum() {
    is_echoed_and_told_1012(&mut Example::start("axum", &["127.0.0.1:0"])).await;
}

#[tokio::test]
async fn client() {
    let mut server = Example::start("server", &["127.0.0.1:0"]);
    let url = server.line().await;
    let mut client = Example::start("client", &[&url, "well met"]);
    assert_eq!(
        client.rest().await,
        [
            "Text(\"well met\")",
            "1000 Normal Closure, clean, by this application (completed)",
            "come back: no",
        ]
    );
    client.ended_well().await;
    assert_eq!(
        server.line().await,
        "1000 Normal Closure, clean, by the peer (completed)"
    );
}

#[tokio::test]
async fn graceful_end() {
    let mut example = Example::start("graceful_end", &["127.0.0.1:0"]);
    let url = example.line().await;
    let mut socket = soon(connect(&url).into_future()).await.unwrap();
    let tick = soon(socket.next()).await.unwrap();
    assert!(tick.as_text().unwrap().starts_with("tick "), "{tick:?}");
    example.terminate().await;
    let report = soon(socket.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1012, true));
    let told = example.rest().await;
    assert_eq!(told[1..], ["saved", "everyone has ended"]);
    example.ended_well().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reconnecting() {
    let first = Server::bind("127.0.0.1:0").await.unwrap();
    let second = Server::bind("127.0.0.1:0").await.unwrap();
    let urls = [&first, &second].map(|server| format!("ws://{}/", server.local_addr().unwrap()));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    tokio::spawn(first.serve(echo).until(stopped));
    tokio::spawn(second.serve(echo).into_future());

    let mut example = Example::start("reconnecting", &[&urls[0], &urls[1]]);
    assert_eq!(example.line().await, "open, number 1");
    let mut input = example.input.take().unwrap();
    input.write_all(b"one\n").await.unwrap();
    assert_eq!(example.line().await, "message Text(\"one\")");
    stop.send(()).unwrap();
    assert!(example.line().await.starts_with("lost: 1012 "));
    assert_eq!(example.line().await, "waiting for 0ns");
    assert_eq!(example.line().await, "open, number 2");
    input.write_all(b"two\n").await.unwrap();
    assert_eq!(example.line().await, "message Text(\"two\")");
    drop(input);
    assert!(example.line().await.starts_with("lost: 1000 "));
    assert_eq!(example.line().await, "ended: Some(Closed)");
    example.ended_well().await;
}
