//! hyper itself, and a Tower service over it.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use farewell::handshake::Mistake;
use farewell::upgrade::response;
use farewell::{CloseCode, Compression, Config, Connections, Transport, connect, upgrade};
use http::{Request, Response, Version};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, duplex};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};

use crate::{handler, soon};

const HANDSHAKE: &[u8] = b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\
Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

async fn service(mut request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    Ok(match upgrade(&mut request) {
        Ok(upgrade) => upgrade
            .config(Arc::new(Config::default()))
            .compression(Compression::shared())
            .on_upgrade(handler)
            .map(|()| String::new()),
        Err(rejection) => response(&rejection),
    })
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
    let service = TowerToHyperService::new(tower::service_fn(service));
    hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades()
        .await
        .unwrap();
}

async fn talk(opening: farewell::Connect) {
    let mut client = soon(opening.into_future()).await.unwrap();
    for number in 0..100 {
        client.send(number.to_string()).await.unwrap();
    }
    for number in 0..100 {
        let answer = soon(client.next()).await.unwrap();
        assert_eq!(answer.as_text(), Some(&*number.to_string()));
    }
    client.close(CloseCode::NORMAL).await;
    let report = soon(client.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1000, true));
}

#[tokio::test]
async fn over_tcp() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { serve(listener.accept().await.unwrap().0).await });
    talk(connect(format!("ws://{address}/"))).await;
}

#[tokio::test]
async fn compressed_where_the_client_offers_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    for (compression, agrees) in [
        (Compression::off(), false),
        (Compression::shared(), true),
        (Compression::dedicated(), true),
    ] {
        let mut client = soon(connect(&url).compression(compression).into_future())
            .await
            .unwrap();
        assert_eq!(client.handshake().compression().is_some(), agrees);
        let text = "again and ".repeat(10_000);
        client.send(text.as_str()).await.unwrap();
        let answer = soon(client.next()).await.unwrap();
        assert!(answer.as_text() == Some(&text));
        client.close(CloseCode::NORMAL).await;
        let traffic = soon(client.closed()).await.traffic;
        assert_eq!(traffic.bytes_in < 5_000, agrees);
    }
}

#[tokio::test]
async fn over_any_stream() {
    talk(connect("ws://a/").dial_with(|_| async {
        let (near, far) = duplex(512);
        tokio::spawn(serve(far));
        Ok(Transport::other(near))
    }))
    .await;
}

#[test]
fn what_cannot_be_upgraded_is_rejected() {
    let request = || {
        Request::get("/feed")
            .header("host", "a")
            .header("upgrade", "websocket")
            .header("connection", "upgrade")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")
            .body(())
            .unwrap()
    };
    let rejection = upgrade(&mut request()).unwrap_err();
    assert_eq!(rejection.status(), 500, "{rejection}");
    let mut modern = request();
    *modern.version_mut() = Version::HTTP_2;
    let rejection = upgrade(&mut modern).unwrap_err();
    assert_eq!(rejection.mistake(), Mistake::HttpVersion);
    let rejection =
        upgrade(&mut Request::get("/").header("host", "a").body(()).unwrap()).unwrap_err();
    assert_eq!(rejection.status(), 426, "{rejection}");
    let answer = response(&rejection);
    assert_eq!(answer.headers()["connection"], "Upgrade");
    assert!(answer.body().ends_with('\n'));
}

/// An end that begins between the 101 and the first frame misses nobody.
#[tokio::test(start_paused = true)]
async fn an_end_waits_for_whoever_is_about_to_come() {
    let connections = Connections::default();
    let (near, far) = duplex(4_096);
    let accepting = connections.clone();
    let service = tower::service_fn(move |mut request: Request<Incoming>| {
        let connections = accepting.clone();
        async move {
            let upgrade = upgrade(&mut request).unwrap().connections(&connections);
            let response = upgrade.on_upgrade(handler).map(|()| String::new());
            sleep(Duration::from_secs(1)).await;
            Ok::<_, Infallible>(response)
        }
    });
    tokio::spawn(
        hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(far), TowerToHyperService::new(service))
            .with_upgrades(),
    );
    let near = std::sync::Mutex::new(Some(near));
    let opening = connect("ws://a/").dial_with(move |_| {
        let near = near.lock().unwrap().take().unwrap();
        async { Ok(Transport::other(near)) }
    });
    let client = tokio::spawn(opening.into_future());
    sleep(Duration::from_millis(500)).await;
    assert!(connections.is_empty());
    let begin = Instant::now();
    let ending = tokio::spawn(async move { connections.end(Duration::from_secs(10)).await });
    let report = client.await.unwrap().unwrap().closed().await;
    assert_eq!((report.status().as_u16(), report.clean), (1012, true));
    assert!(ending.await.unwrap());
    assert!(begin.elapsed() >= Duration::from_millis(500));
}

/// Whoever calls `on_upgrade` and answers 403 holds nobody up.
#[tokio::test(start_paused = true)]
async fn an_end_does_not_wait_for_a_101_that_is_never_sent() {
    let connections = Connections::default();
    let (near, far) = duplex(4_096);
    let accepting = connections.clone();
    let service = tower::service_fn(move |mut request: Request<Incoming>| {
        let upgrade = upgrade(&mut request).unwrap().connections(&accepting);
        drop(upgrade.on_upgrade(handler));
        let refused = Response::builder().status(403).body(String::new());
        async move { Ok::<_, Infallible>(refused.unwrap()) }
    });
    tokio::spawn(
        hyper::server::conn::http1::Builder::new()
            .serve_connection(TokioIo::new(far), TowerToHyperService::new(service))
            .with_upgrades(),
    );
    let (mut near, mut answer) = (near, [0; 12]);
    near.write_all(HANDSHAKE).await.unwrap();
    near.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 403");
    let begin = Instant::now();
    assert!(connections.end(Duration::from_secs(60)).await);
    assert!(begin.elapsed() < Duration::from_secs(2));
}

/// A client need not wait for the 101 of a server that it knows.
#[tokio::test]
async fn what_was_sent_right_behind_the_request_is_not_lost() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { serve(listener.accept().await.unwrap().0).await });
    let mut tcp = TcpStream::connect(address).await.unwrap();
    let first = b"\x81\x85\0\0\0\0early";
    tcp.write_all(&[HANDSHAKE, first].concat()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\x81\x05early") {
        answer.push(soon(tcp.read_u8()).await.unwrap());
    }
    assert!(answer.starts_with(b"HTTP/1.1 101"));
}
