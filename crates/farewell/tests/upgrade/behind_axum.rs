//! The extractor.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::any;
use farewell::axum::WebSocketUpgrade;
use farewell::{Cause, CloseReport, Connections, Initiator, connect, retry_after};
use http::header::{HeaderValue, SET_COOKIE, UPGRADE};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::{answer, handler, soon};

#[derive(Clone)]
struct Shared {
    connections: Connections,
    reports: UnboundedSender<CloseReport>,
}

async fn feed(State(shared): State<Shared>, upgrade: WebSocketUpgrade) -> Response {
    let reports = shared.reports.clone();
    upgrade
        .subprotocols(["v2.feed", "v1.feed"])
        .connections(&shared.connections)
        .header(SET_COOKIE, HeaderValue::from_static("seen=1"))
        .unwrap()
        .on_close(move |report| drop(reports.send(report.clone())))
        .on_upgrade(handler)
}

struct Running {
    address: SocketAddr,
    connections: Connections,
    reports: UnboundedReceiver<CloseReport>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<std::io::Result<()>>,
}

async fn run() -> Running {
    let (sender, reports) = unbounded_channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let connections = Connections::default();
    let app = Router::new()
        .route("/feed", any(feed))
        .route("/health", any(|| async { "well" }))
        .route("/hang", any(std::future::pending::<&str>))
        .with_state(Shared {
            connections: connections.clone(),
            reports: sender,
        });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    Running {
        address: listener.local_addr().unwrap(),
        connections,
        reports,
        stop: Some(stop),
        task: tokio::spawn(
            axum::serve(listener, app)
                .with_graceful_shutdown(async { drop(stopped.await) })
                .into_future(),
        ),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closes_follow_the_rules_of_the_server() {
    let mut server = run().await;
    let url = format!("ws://{}/feed?a=b", server.address);
    for (word, code, cause) in [
        ("bye", 1000, Cause::Completed),
        ("fail", 1011, Cause::HandlerFailed),
        ("panic", 1011, Cause::HandlerPanicked),
    ] {
        let connecting = connect(&url).subprotocols(["v0.feed", "v1.feed"]);
        let mut client = soon(connecting.into_future()).await.unwrap();
        assert_eq!(client.handshake().subprotocol(), Some("v1.feed"));
        let cookie = client.handshake().headers().get(SET_COOKIE).unwrap();
        assert_eq!(cookie, "seen=1");
        let large = "x".repeat(300_000);
        client.send(&*large).await.unwrap();
        assert_eq!(soon(client.next()).await.unwrap().as_text(), Some(&*large));
        client.send(word).await.unwrap();
        let report = soon(client.closed()).await;
        assert_eq!((report.status().as_u16(), report.clean), (code, true));
        assert!(!report.reason().contains("secret"), "{report}");
        let report = soon(server.reports.recv()).await.unwrap();
        assert_eq!(report.cause, cause);
    }
    assert!(server.connections.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_handshake_gets_an_answer_that_says_so() {
    let server = run().await;
    let ask = |head: &'static str| answer(server.address, head);
    assert!(ask("GET /health HTTP/1.1").await.ends_with("well"));

    let plain = ask("GET /feed HTTP/1.1").await.to_lowercase();
    assert!(
        plain.starts_with("http/1.1 426 upgrade required\r\n"),
        "{plain}"
    );
    for line in ["upgrade: websocket", "sec-websocket-version: 13"] {
        assert!(plain.contains(&format!("\r\n{line}\r\n")), "{plain}");
    }
    let old = ask(
        "GET /feed HTTP/1.1\nUpgrade: websocket\nConnection: upgrade\n\
                   Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Version: 8",
    )
    .await;
    assert!(old.starts_with("HTTP/1.1 426 "), "{old}");
    let short = ask(
        "GET /feed HTTP/1.1\nUpgrade: websocket\nConnection: upgrade\n\
                     Sec-WebSocket-Key: short\nSec-WebSocket-Version: 13",
    )
    .await;
    assert!(short.starts_with("HTTP/1.1 400 "), "{short}");
    assert!(short.contains("Sec-WebSocket-Key"), "{short}");
    let post = ask("POST /feed HTTP/1.1\nUpgrade: websocket").await;
    assert!(post.starts_with("HTTP/1.1 405 "), "{post}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_graceful_end_tells_everyone_1012() {
    let mut server = run().await;
    let mut clients = Vec::new();
    for _ in 0..20 {
        let url = format!("ws://{}/feed", server.address);
        clients.push(soon(connect(url).into_future()).await.unwrap());
    }
    while server.connections.len() < 20 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // axum waits for this one for ever; nobody else does.
    let mut hanging = TcpStream::connect(server.address).await.unwrap();
    let request = b"GET /hang HTTP/1.1\r\nHost: a\r\n\r\n";
    hanging.write_all(request).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.connections.broadcast("all"), 20);
    server.stop.take().unwrap().send(()).unwrap();
    let connections = server.connections.clone();
    let ending = tokio::spawn(async move { connections.end(Duration::from_secs(10)).await });
    for client in &mut clients {
        assert_eq!(soon(client.next()).await.unwrap().as_text(), Some("all"));
        let report = soon(client.closed()).await;
        assert_eq!((report.status().as_u16(), report.clean), (1012, true));
        assert!(retry_after(report.reason()).is_some(), "{report}");
    }
    assert!(soon(ending).await.unwrap(), "all have ended");
    assert!(!server.task.is_finished(), "the request hangs");
    for _ in 0..20 {
        let report = soon(server.reports.recv()).await.unwrap();
        assert_eq!(
            (report.cause, report.initiator),
            (Cause::Restarting, Initiator::Library)
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_handshakes_own_headers_cannot_be_set() {
    async fn wrong(upgrade: WebSocketUpgrade) -> Response {
        let address = upgrade.request().host().to_string();
        let error = upgrade
            .header(UPGRADE, HeaderValue::from_static("x"))
            .unwrap_err();
        axum::response::IntoResponse::into_response(format!("{address}: {error}"))
    }
    let app = Router::new().route("/", any(wrong));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, app).into_future());
    let error = connect(format!("ws://{address}/")).await.unwrap_err();
    assert_eq!(error.http_status(), Some(200), "no upgrade was made");
}
