//! The opening handshake of a server and a client: what is agreed, and that
//! every mistake gets its status and is let go.

use std::time::Duration;

use farewell::handshake::Rejection;
use farewell::{CloseCode, ConnectError, Server, connect};
use http::{HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Running, bind, echo, run, soon};

#[tokio::test]
async fn of_several_subprotocols_the_client_prefers() {
    let server = run(
        bind().await.subprotocols(["v3.feed", "v2.feed"]),
        |mut socket| async move {
            let name = socket
                .handshake()
                .subprotocol()
                .unwrap_or("none")
                .to_owned();
            socket.send(name).await?;
            Ok(())
        },
    );
    for (offered, agreed) in [
        (&["v1.feed", "v2.feed"][..], Some("v2.feed")),
        (&["v2.feed", "v3.feed"][..], Some("v2.feed")),
        (&["v3.feed", "v2.feed"][..], Some("v3.feed")),
        (&["other"][..], None),
        (&[][..], None),
    ] {
        let mut socket = connect(server.url()).subprotocols(offered).await.unwrap();
        assert_eq!(socket.handshake().subprotocol(), agreed);
        let said = soon(socket.next()).await.unwrap();
        assert_eq!(said.as_text(), Some(agreed.unwrap_or("none")));
    }
}

#[tokio::test]
async fn headers_target_and_peers_are_known_on_both_ends() {
    let server = run(bind().await, |mut socket| async move {
        let handshake = socket.handshake();
        assert!(handshake.peer().is_some());
        let said = format!(
            "{} {:?} {:?}",
            handshake.target(),
            handshake.headers()["x-test"],
            handshake.headers()["origin"],
        );
        socket.send(said).await?;
        Ok(())
    });
    let mut socket = connect(format!("{}path?query=1", server.url()))
        .header(
            HeaderName::from_static("x-test"),
            HeaderValue::from_static("yes"),
        )
        .origin(HeaderValue::from_static("https://example.org"))
        .await
        .unwrap();
    assert_eq!(socket.handshake().peer(), Some(server.address));
    assert_eq!(socket.handshake().target(), "/path?query=1");
    let said = soon(socket.next()).await.unwrap();
    assert_eq!(
        said.as_text(),
        Some("/path?query=1 \"yes\" \"https://example.org\"")
    );
}

#[tokio::test]
async fn the_check_hook_refuses_with_what_it_likes() {
    let server = bind().await.check(|request| match request.origin() {
        Some("https://example.org") => Ok(()),
        _ => Err(Rejection::forbidden("This origin may not connect.")),
    });
    let server = run(server, echo);
    let error = connect(server.url()).await.unwrap_err();
    assert_eq!(error.http_status(), Some(403));
    assert!(matches!(error, ConnectError::Refused(_)));
    let origin = HeaderValue::from_static("https://example.org");
    let mut socket = connect(server.url()).origin(origin).await.unwrap();
    socket.close(CloseCode::NORMAL).await;
    assert!(soon(socket.closed()).await.clean);
}

const UPGRADE: &str = "Host: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                       Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

async fn answer(server: &Running, request: &[u8]) -> String {
    let mut tcp = TcpStream::connect(server.address).await.unwrap();
    tcp.write_all(request).await.unwrap();
    let mut answer = String::new();
    // To the end: the server lets go by itself.
    soon(tcp.read_to_string(&mut answer)).await.unwrap();
    answer
}

#[tokio::test]
async fn every_mistake_gets_its_status_and_is_let_go() {
    let server = run(bind().await, echo);
    let long = format!("GET / HTTP/1.1\r\nCookie: {}\r\n", "a".repeat(40 << 10));
    let table: &[(&str, &str)] = &[
        (
            "400 ",
            &format!("GET / HTTP/1.1\r\n{UPGRADE}Sec-WebSocket-Version: 13\nX: y\r\n\r\n"),
        ),
        ("400 ", "\x16\x03\x01\x02\x00\x01"),
        (
            "400 ",
            "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n",
        ),
        (
            "405 ",
            &format!("POST / HTTP/1.1\r\n{UPGRADE}Sec-WebSocket-Version: 13\r\n\r\n"),
        ),
        ("426 ", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        (
            "426 ",
            &format!("GET / HTTP/1.1\r\n{UPGRADE}Sec-WebSocket-Version: 8\r\n\r\n"),
        ),
        ("426 ", &format!("GET / HTTP/1.1\r\n{UPGRADE}\r\n")),
        ("431 ", &long),
    ];
    for (status, request) in table {
        let answer = answer(&server, request.as_bytes()).await;
        let first = request.lines().next().unwrap_or_default();
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{first:?}: {answer}"
        );
        assert!(
            answer.to_lowercase().contains("\r\nconnection: close"),
            "{answer}"
        );
        if *status == "426 " {
            assert!(
                answer
                    .to_lowercase()
                    .contains("\r\nsec-websocket-version: 13\r\n"),
                "{answer}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_request_gets_408_in_time() {
    let server = run(bind().await, echo);
    let begin = tokio::time::Instant::now();
    let mut tcp = TcpStream::connect(server.address).await.unwrap();
    tcp.write_all(b"GET / HTTP/1.1\r\nHost: loc").await.unwrap();
    let mut answer = String::new();
    tcp.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    let waited = begin.elapsed();
    assert!(
        (Duration::from_secs(10)..Duration::from_secs(12)).contains(&waited),
        "{waited:?}"
    );
}

#[tokio::test]
async fn an_address_in_use_is_an_error_that_says_so() {
    let taken = bind().await;
    let error = Server::bind(taken.local_addr().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn a_server_that_is_none_is_told_apart() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", listener.local_addr().unwrap());
    let answering = |answer: &'static str| async {
        let serving = async {
            let (mut tcp, _) = listener.accept().await.unwrap();
            let mut request = [0; 1024];
            let _ = tcp.read(&mut request).await.unwrap();
            tcp.write_all(answer.as_bytes()).await.unwrap();
        };
        let (opened, ()) = tokio::join!(connect(&url).into_future(), serving);
        opened.unwrap_err()
    };
    let error = answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    assert_eq!(error.http_status(), Some(200));
    let wrong = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                 Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n";
    assert!(matches!(answering(wrong).await, ConnectError::Response(_)));
    assert!(matches!(
        answering("220 smtp ready\r\n").await,
        ConnectError::Response(_)
    ));
    assert!(matches!(answering("").await, ConnectError::Handshake(_)));
    drop(listener);
    assert!(matches!(
        connect(&url).await.unwrap_err(),
        ConnectError::Dial(_)
    ));
    assert!(matches!(
        connect("http://localhost/").await.unwrap_err(),
        ConnectError::Url(_)
    ));
}
