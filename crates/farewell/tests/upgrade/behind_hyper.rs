//! hyper itself, and a Tower service over it.

use std::convert::Infallible;
use std::sync::Arc;

use farewell::head::Mistake;
use farewell::upgrade::response;
use farewell::{CloseCode, Config, Transport, connect, upgrade};
use http::{Request, Response, Version};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, duplex};
use tokio::net::TcpListener;

use crate::{handler, soon};

async fn service(mut request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    Ok(match upgrade(&mut request) {
        Ok(upgrade) => upgrade
            .config(Arc::new(Config::default()))
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
