//! How operators' connections are served: few at once, and none that is silent for long.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};

use crate::patient::Patient;

/// Connections at once: those of a few people with a browser, and of what watches the
/// gateway. More wait in the listener's queue.
const MOST: usize = 64;
/// For the head of a request, also of the next one on the same connection.
const HEAD: Duration = Duration::from_secs(15);
/// For the whole body of a request.
const BODY: Duration = Duration::from_secs(15);
/// The largest body: orders are short.
const MOST_BODY: usize = 64 << 10;
/// After a failed accept, such as for want of descriptors.
const PAUSE: Duration = Duration::from_millis(50);
/// For output without a byte taken.
const TAKING: Duration = Duration::from_secs(30);

/// Serves these pages until the task is dropped.
pub(super) async fn serve(listener: TcpListener, app: Router) {
    let places = Arc::new(Semaphore::new(MOST));
    // Nobody closes the semaphore.
    while let Ok(place) = places.clone().acquire_owned().await {
        match listener.accept().await {
            Ok((tcp, peer)) => {
                // For orders, which are written down with who gave them.
                let app = app.clone().layer(Extension(ConnectInfo(peer)));
                drop(tokio::spawn(converse(tcp, app, place)));
            }
            Err(error) => {
                tracing::warn!(%error, "cannot accept an operator's connection");
                sleep(PAUSE).await;
            }
        }
    }
}

/// Answers the requests of one connection, in its place.
async fn converse(tcp: TcpStream, app: Router, place: OwnedSemaphorePermit) {
    let io = TokioIo::new(Patient::new(tcp, TAKING));
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .serve_connection(io, TowerToHyperService::new(app))
        .await;
    if let Err(error) = served {
        tracing::debug!(%error, "an operator's connection broke off");
    }
    drop(place);
}

/// Has the whole body of a request before anything is done about it, in bounded time.
pub(super) async fn with_body(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match timeout(BODY, to_bytes(body, MOST_BODY)).await {
        Ok(Ok(body)) => {
            let request = Request::from_parts(parts, Body::from(body));
            next.run(request).await
        }
        Ok(Err(_)) => {
            let text = "The body of the request is broken, or longer than 64 KiB.\n";
            (StatusCode::PAYLOAD_TOO_LARGE, text).into_response()
        }
        Err(_) => {
            let text = "The body of the request did not come within 15 s.\n";
            (StatusCode::REQUEST_TIMEOUT, text).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::middleware;
    use axum::routing::{get, post};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    /// An address that answers, in a time that passes where nothing else happens.
    async fn address() -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new()
            .route("/", get(async || "here"))
            .route("/order", post(async |body: String| body))
            .layer(middleware::from_fn(with_body));
        tokio::spawn(serve(listener, app));
        address
    }

    /// What comes until the connection ends, if these bytes and no more are sent.
    async fn all_after(sent: &str) -> String {
        let mut tcp = TcpStream::connect(address().await).await.unwrap();
        tcp.write_all(sent.as_bytes()).await.unwrap();
        let mut all = String::new();
        tcp.read_to_string(&mut all).await.unwrap();
        all
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_on_which_nothing_is_said_ends() {
        assert_eq!(all_after("").await, "");
        assert_eq!(all_after("GET / HTTP/1.1\r\nHost:").await, "");
        let answered = all_after("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        assert!(answered.ends_with("\r\n\r\nhere"), "{answered}");
        let half = "POST /order HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf";
        let late = all_after(half).await;
        assert!(late.starts_with("HTTP/1.1 408 "), "{late}");
        let long = "POST /order HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n";
        let refused = all_after(&(long.to_owned() + &"x".repeat(65_537))).await;
        assert!(refused.starts_with("HTTP/1.1 413 "), "{refused}");
    }

    #[tokio::test(start_paused = true)]
    async fn many_silent_connections_keep_nobody_out_for_long() {
        let address = address().await;
        let mut silent = Vec::new();
        for _ in 0..2 * MOST {
            silent.push(TcpStream::connect(address).await.unwrap());
        }
        let mut tcp = TcpStream::connect(address).await.unwrap();
        let request = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        tcp.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        tcp.read_to_string(&mut answer).await.unwrap();
        assert!(answer.ends_with("\r\n\r\nhere"), "{answer}");
    }
}
