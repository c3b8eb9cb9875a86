//! A gateway process with its own ledger, and servers to put behind it.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use farewell::{CloseReport, HandlerResult, Server, WebSocket};
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What operators know.
const TOKEN: &str = "a-token-of-the-tests";

pub(crate) const BOUND: Duration = Duration::from_secs(20);

pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farewell"));
    command
        .env_remove("FAREWELL_LOG")
        .env_remove("FAREWELL_ADMIN_TOKEN")
        .env("NO_COLOR", "1");
    command
}

/// A running gateway; killed when it is dropped.
pub(crate) struct Gate {
    pub(crate) child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) admin: String,
    pub(crate) token: String,
    dir: TempDir,
}

impl Gate {
    /// A gateway before `to`, with these further settings in TOML.
    pub(crate) fn before(to: SocketAddr, settings: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().join("farewell.toml");
        std::fs::write(&config, settings).unwrap();
        let mut child = command()
            .current_dir(dir.path())
            .env("FAREWELL_ADMIN_TOKEN", TOKEN)
            .args(["gate", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0"])
            .args(["--to", &format!("ws://{to}"), "--config"])
            .arg(config)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut after = |prefix: &str| loop {
            let line = lines.next().expect("the gateway ended").unwrap();
            if let Some((_, rest)) = line.split_once(prefix) {
                return rest.to_owned();
            }
        };
        let address = after("listening on ")
            .split(',')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let admin = after("http://");
        // The rest is read so that the gateway never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self {
            child,
            address,
            admin,
            token: TOKEN.to_owned(),
            dir,
        }
    }

    /// A gateway before `to` with this error stream, once it listens.
    pub(crate) async fn with_stderr(
        to: SocketAddr,
        stderr: impl Into<Stdio>,
        more: &[&str],
    ) -> Self {
        let (address, admin) = (nobody().await, nobody().await);
        let dir = tempfile::tempdir().unwrap();
        let child = command()
            .current_dir(dir.path())
            .env("FAREWELL_ADMIN_TOKEN", TOKEN)
            .args(["gate", "--listen", &address.to_string()])
            .args(["--admin", &admin.to_string(), "--to", &format!("ws://{to}")])
            .args(more)
            .stderr(stderr)
            .spawn()
            .unwrap();
        let start = Instant::now();
        while TcpStream::connect(address).await.is_err() {
            assert!(start.elapsed() < BOUND, "the gateway does not listen");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Self {
            child,
            address,
            admin: admin.to_string(),
            token: TOKEN.to_owned(),
            dir,
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("ws://{}/room", self.address)
    }

    pub(crate) async fn connect(&self) -> WebSocket {
        farewell::connect(self.url()).await.unwrap()
    }

    /// The only record, once it is there.
    pub(crate) async fn record(&self) -> Value {
        let records = self.records(1).await;
        assert_eq!(records.len(), 1, "{records:?}");
        records.into_iter().next().unwrap()
    }

    /// All records, once there are so many, the newest first.
    pub(crate) async fn records(&self, count: usize) -> Vec<Value> {
        self.kept("list", count).await
    }

    /// All that this subcommand of `ledger` lists, once there is so much.
    pub(crate) async fn kept(&self, what: &str, count: usize) -> Vec<Value> {
        let start = Instant::now();
        loop {
            let output = command()
                .current_dir(self.dir.path())
                .args(["ledger", what, "--json", "--limit", "10000"])
                .output()
                .unwrap();
            let lines = String::from_utf8(output.stdout).unwrap();
            let records: Vec<Value> = lines
                .lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect();
            if records.len() >= count {
                return records;
            }
            assert!(start.elapsed() < BOUND, "only {} of {count}", records.len());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Its resident memory in KiB, where the system tells.
    pub(crate) fn resident(&self) -> Option<usize> {
        let status = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(status).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().strip_suffix(" kB")?.trim().parse().ok()
    }

    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill")
            .args([name, &self.child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    }

    /// Posts JSON to the operators' address.
    pub(crate) async fn post(&self, path: &str, body: &str) -> String {
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {}\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.admin,
            self.token,
            body.len()
        );
        let mut tcp = TcpStream::connect(&self.admin).await.unwrap();
        tcp.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        tcp.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A server of ours; how each of its connections ended can be awaited.
pub(crate) struct Backend {
    pub(crate) address: SocketAddr,
    reports: tokio::sync::mpsc::UnboundedReceiver<CloseReport>,
}

impl Backend {
    pub(crate) async fn new<H, F>(handler: H) -> Self
    where
        H: Fn(WebSocket) -> F + Send + Sync + 'static,
        F: Future<Output = HandlerResult> + Send + 'static,
    {
        Self::on(Server::bind("127.0.0.1:0").await.unwrap(), handler)
    }

    pub(crate) fn on<H, F>(server: Server, handler: H) -> Self
    where
        H: Fn(WebSocket) -> F + Send + Sync + 'static,
        F: Future<Output = HandlerResult> + Send + 'static,
    {
        let (tell, reports) = tokio::sync::mpsc::unbounded_channel();
        let address = server.local_addr().unwrap();
        let server = server.on_close(move |report| drop(tell.send(report.clone())));
        tokio::spawn(async move { server.serve(handler).await });
        Self { address, reports }
    }

    pub(crate) async fn echo() -> Self {
        Self::new(|mut socket: WebSocket| async move {
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
            Ok(())
        })
        .await
    }

    pub(crate) async fn report(&mut self) -> CloseReport {
        tokio::time::timeout(BOUND, self.reports.recv())
            .await
            .unwrap()
            .unwrap()
    }
}

/// A server that does the handshake by hand, writes these bytes, and then shows
/// what it reads until the end.
pub(crate) async fn raw_backend(
    bytes: Vec<u8>,
) -> (SocketAddr, tokio::sync::oneshot::Receiver<Vec<u8>>) {
    let (tell, told) = tokio::sync::oneshot::channel();
    let address = raw_server(|mut tcp| async move {
        tcp.write_all(&bytes).await.unwrap();
        let mut read = Vec::new();
        let _ = tcp.read_to_end(&mut read).await;
        let _ = tell.send(read);
    })
    .await;
    (address, told)
}

/// A server that does one handshake by hand, and then what it is told.
pub(crate) async fn raw_server<F>(then: impl FnOnce(TcpStream) -> F + Send + 'static) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        assert!(accept_by_hand(&mut tcp).await);
        then(tcp).await;
    });
    address
}

/// Accepts a handshake; `false` for another request, which gets a status.
pub(crate) async fn accept_by_hand(tcp: &mut TcpStream) -> bool {
    accept_with(tcp, "").await
}

/// The same, with these further lines in the answer.
pub(crate) async fn accept_with(tcp: &mut TcpStream, lines: &str) -> bool {
    let head = read_head(tcp).await;
    let key = head
        .lines()
        .find_map(|line| line.strip_prefix("Sec-WebSocket-Key: "));
    let answer = match key.map(farewell::handshake::accept_key) {
        Some(accept) => format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Accept: {accept}\r\n{lines}\r\n"
        ),
        None => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned(),
    };
    tcp.write_all(answer.as_bytes()).await.unwrap();
    key.is_some()
}

/// An address where nobody listens.
pub(crate) async fn nobody() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap()
}

/// Says this to the gateway, and returns all that it answers.
pub(crate) async fn ask(address: impl tokio::net::ToSocketAddrs, request: &str) -> String {
    let mut tcp = TcpStream::connect(address).await.unwrap();
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let reading = tcp.read_to_end(&mut answer);
    let _ = tokio::time::timeout(BOUND, reading).await.expect("an end");
    String::from_utf8_lossy(&answer).into_owned()
}

/// A frame of a client whose mask changes nothing.
pub(crate) fn client_frame(opcode: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![0x80 | opcode, 0x80 | 127];
    frame.extend_from_slice(&(payload.len() as u64).to_be_bytes());
    if payload.len() < 126 {
        frame = vec![0x80 | opcode, 0x80 | payload.len() as u8];
    } else if payload.len() < 65_536 {
        frame = vec![0x80 | opcode, 0x80 | 126];
        frame.extend_from_slice(&(payload.len() as u16).to_be_bytes());
    }
    frame.extend_from_slice(&[0; 4]);
    frame.extend_from_slice(payload);
    frame
}

pub(crate) async fn read_head(tcp: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(tcp.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// A client that did its handshake by hand.
pub(crate) async fn raw_client(gate: &Gate) -> TcpStream {
    let (tcp, head) = raw_client_with(gate, "").await;
    assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
    tcp
}

/// The same with these further lines, and the head of the answer.
pub(crate) async fn raw_client_with(gate: &Gate, lines: &str) -> (TcpStream, String) {
    let mut tcp = TcpStream::connect(gate.address).await.unwrap();
    let request = format!(
        "GET /room HTTP/1.1\r\nHost: {}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{lines}\r\n",
        gate.address
    );
    tcp.write_all(request.as_bytes()).await.unwrap();
    let head = read_head(&mut tcp).await;
    (tcp, head)
}

/// The code of the first Close frame that a masked stream begins with.
pub(crate) fn masked_close_code(bytes: &[u8]) -> u16 {
    assert_eq!(bytes[0], 0x88, "{bytes:02x?}");
    u16::from_be_bytes([bytes[6] ^ bytes[2], bytes[7] ^ bytes[3]])
}

/// What a command says on its error stream, and its exit code.
pub(crate) fn refused(arguments: &[&str]) -> (String, Option<i32>) {
    let mut child = command()
        .args(arguments)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut text = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    (text, child.wait().unwrap().code())
}
