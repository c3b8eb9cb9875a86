//! Peers, pipes and servers for the tests.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use farewell::{
    CloseReport, Config, HandlerResult, Handshake, Link, Server, Serving, Transport, WebSocket,
};
use tokio::io::{
    AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream, ReadBuf, duplex,
};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::JoinHandle;
use tokio::time::timeout;

pub(crate) const TEXT: u8 = 0x81;
pub(crate) const BINARY: u8 = 0x82;
pub(crate) const CLOSE: u8 = 0x88;
pub(crate) const PING: u8 = 0x89;
pub(crate) const PONG: u8 = 0x8A;

/// No test on a real clock waits longer.
pub(crate) const SOON: Duration = Duration::from_secs(10);
pub(crate) const MS: Duration = Duration::from_millis(1);
pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// The future's result, or a failed test.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(SOON, future).await.expect("in time")
}

/// No pings: nothing happens by itself but what a test is about.
pub(crate) fn quiet() -> Config {
    Config {
        ping_interval: None,
        ..Config::default()
    }
}

/// A client's frame, masked with a key of zeros so that payloads stay legible.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        len @ 0..126 => bytes.push(0x80 | len as u8),
        len @ 126..=0xFFFF => {
            bytes.push(0x80 | 126);
            bytes.extend_from_slice(&(len as u16).to_be_bytes());
        }
        len => {
            bytes.push(0x80 | 127);
            bytes.extend_from_slice(&(len as u64).to_be_bytes());
        }
    }
    bytes.extend_from_slice(&[0; 4]);
    bytes.extend_from_slice(payload);
    bytes
}

/// The body of a Close.
pub(crate) fn close_body(code: u16, reason: &str) -> Vec<u8> {
    [&code.to_be_bytes()[..], reason.as_bytes()].concat()
}

/// A client that sends bytes and reads frames, and does nothing by itself.
pub(crate) struct Raw<S>(pub(crate) S);

impl<S: AsyncRead + AsyncWrite + Unpin> Raw<S> {
    pub(crate) async fn send(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).await.expect("the server reads");
    }

    /// The next frame, which a server does not mask; `None` at FIN.
    pub(crate) async fn frame(&mut self) -> Option<(u8, Vec<u8>)> {
        let mut head = [0; 2];
        match self.0.read_exact(&mut head).await {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return None,
            other => other.expect("a header"),
        };
        let len = match head[1] {
            126 => u64::from(self.0.read_u16().await.expect("a length")),
            127 => self.0.read_u64().await.expect("a length"),
            len => u64::from(len),
        };
        let mut payload = vec![0; len as usize];
        self.0.read_exact(&mut payload).await.expect("a payload");
        Some((head[0], payload))
    }
}

/// A stream that counts what is asked of it.
pub(crate) struct Counted<S> {
    stream: S,
    writes: Arc<AtomicUsize>,
}

impl<S> Counted<S> {
    pub(crate) fn new(stream: S) -> (Self, Arc<AtomicUsize>) {
        let writes = Arc::new(AtomicUsize::new(0));
        (
            Self {
                stream,
                writes: writes.clone(),
            },
            writes,
        )
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.writes.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.writes.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.stream).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

pub(crate) fn handshake() -> Handshake {
    Handshake::new("/", None, http::HeaderMap::new(), None)
}

/// The server's link over a stream.
pub(crate) fn server_link(
    config: Config,
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
) -> Link {
    Link::server(Arc::new(config), Transport::other(stream), &[])
}

/// A client over a stream.
pub(crate) fn client_over(
    config: Config,
    stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
) -> WebSocket {
    let link = Link::client(Arc::new(config), Transport::other(stream), &[]).expect("random");
    WebSocket::over(link, handshake())
}

/// A handler behind a pipe, and a client of ours before it.
pub(crate) fn served<F>(
    config: Config,
    handler: impl FnOnce(WebSocket) -> F + Send + 'static,
) -> (WebSocket, JoinHandle<CloseReport>)
where
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let (near, far) = duplex(64 << 10);
    let serving = tokio::spawn(farewell::serve_link(
        server_link(config.clone(), far),
        handshake(),
        handler,
    ));
    (client_over(config, near), serving)
}

/// A handler behind a pipe, and a hand-made client before it.
pub(crate) fn served_raw<F>(
    config: Config,
    handler: impl FnOnce(WebSocket) -> F + Send + 'static,
) -> (Raw<DuplexStream>, JoinHandle<CloseReport>)
where
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let (near, far) = duplex(64 << 10);
    let serving = tokio::spawn(farewell::serve_link(
        server_link(config, far),
        handshake(),
        handler,
    ));
    (Raw(near), serving)
}

/// Two ends that nobody serves.
pub(crate) fn both(config: Config) -> (WebSocket, WebSocket) {
    let (near, far) = duplex(64 << 10);
    let server = WebSocket::over(server_link(config.clone(), far), handshake());
    (client_over(config, near), server)
}

/// The README's loop.
pub(crate) async fn echo(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        socket.send(message).await?;
    }
    Ok(())
}

/// A server on a real socket: its address, and the reports of its connections.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) reports: UnboundedReceiver<CloseReport>,
    pub(crate) task: JoinHandle<io::Result<()>>,
}

impl Running {
    pub(crate) fn url(&self) -> String {
        format!("ws://{}/", self.address)
    }

    pub(crate) async fn report(&mut self) -> CloseReport {
        soon(self.reports.recv()).await.expect("a report")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

pub(crate) async fn bind() -> Server {
    Server::bind("127.0.0.1:0").await.expect("a free port")
}

/// Serves for ever.
pub(crate) fn run<H, F>(server: Server, handler: H) -> Running
where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = HandlerResult> + Send + 'static,
{
    run_as(server, handler, |serving| {
        tokio::spawn(serving.until(std::future::pending::<()>()))
    })
}

/// Serves as `start` says.
pub(crate) fn run_as<H, F>(
    server: Server,
    handler: H,
    start: impl FnOnce(Serving<H>) -> JoinHandle<io::Result<()>>,
) -> Running
where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let address = server.local_addr().expect("an address");
    let (sender, reports) = unbounded_channel();
    let server = server.on_close(move |report| drop(sender.send(report.clone())));
    Running {
        address,
        reports,
        task: start(server.serve(handler)),
    }
}
