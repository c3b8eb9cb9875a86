//! Requests that ask for no WebSocket: passed on to the upstream of their route,
//! streaming. Socket.IO, SignalR and Phoenix fall back to such requests.
//!
//! A connection carries one of them, so that the head of each connection
//! decides what it is: towards the client keep-alive is off.

use std::io::Cursor;
use std::net::SocketAddr;

use bytes::Bytes;
use farewell::handshake::RequestHead;
use http::{Request, Response, StatusCode, Uri, header};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1 as client;
use hyper::server::conn::http1 as server;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncReadExt;

use super::client::Client;
use super::forward::{end_to_end, forwarded, write_request};
use crate::route::Route;
use crate::upstream::Endpoint;

type Body = BoxBody<Bytes, hyper::Error>;

impl Client<'_> {
    /// Passes one request on, and its answer back.
    pub(super) async fn proxy(self, head: RequestHead, route: &Route, peer: SocketAddr) {
        // As it was read, for hyper to read once more.
        let mut seen = write_request(&head, head.headers());
        seen.extend_from_slice(&self.read_ahead);
        let (reading, writing) = tokio::io::split(self.transport);
        let io = tokio::io::join(Cursor::new(seen).chain(reading), writing);
        let (secure, head) = (self.front.tls.is_some(), &head);
        let descriptor = self.front.admissions.lend();
        let is_full = descriptor.is_none();
        let service = service_fn(|request| async move {
            Ok::<_, hyper::Error>(if is_full {
                overloaded()
            } else {
                pass(&route.upstream, request, head, peer, secure).await
            })
        });
        let serving = server::Builder::new()
            .timer(TokioTimer::new())
            .keep_alive(false)
            .serve_connection(TokioIo::new(io), service);
        let served = tokio::select! {
            served = serving => served,
            // An answer may be without end.
            () = self.front.admissions.over() => return,
        };
        if let Err(error) = served {
            tracing::debug!(%peer, %error, "a proxied request broke off");
        }
    }
}

async fn pass(
    upstream: &Endpoint,
    request: Request<Incoming>,
    head: &RequestHead,
    peer: SocketAddr,
    secure: bool,
) -> Response<Body> {
    let sent = async {
        let transport = upstream.dial().await.map_err(|error| error.to_string())?;
        let (mut sender, connection) = client::handshake(TokioIo::new(transport))
            .await
            .map_err(|error| error.to_string())?;
        tokio::spawn(connection);
        let request = prepare(request, head, peer, secure);
        sender
            .send_request(request)
            .await
            .map_err(|error| error.to_string())
    };
    match sent.await {
        // Nobody asked for another protocol.
        Ok(response) if response.status() == StatusCode::SWITCHING_PROTOCOLS => bad_gateway(),
        Ok(mut response) => {
            *response.headers_mut() = end_to_end(response.headers());
            response.map(BodyExt::boxed)
        }
        Err(error) => {
            tracing::debug!(%error, "the upstream did not take a request");
            bad_gateway()
        }
    }
}

fn prepare(
    mut request: Request<Incoming>,
    head: &RequestHead,
    peer: SocketAddr,
    secure: bool,
) -> Request<Incoming> {
    let mut headers = end_to_end(request.headers());
    // The target's, where it names one (RFC 9112 §3.2.2).
    if let Some(host) = head.host().and_then(|host| host.to_string().parse().ok()) {
        headers.insert(header::HOST, host);
    }
    forwarded(&mut headers, head, peer, secure);
    *request.headers_mut() = headers;
    // HTTP/1.1 asks origin servers in origin form.
    let path = request
        .uri()
        .path_and_query()
        .map_or("/", |path| path.as_str());
    if let Ok(uri) = path.parse::<Uri>() {
        *request.uri_mut() = uri;
    }
    request
}

fn bad_gateway() -> Response<Body> {
    let text = "The server behind this gateway did not answer; see the gateway's log.\n";
    answer(StatusCode::BAD_GATEWAY, text)
}

fn overloaded() -> Response<Body> {
    let text = "This gateway has no descriptors left for a connection to its server.\n";
    answer(StatusCode::SERVICE_UNAVAILABLE, text)
}

fn answer(status: StatusCode, text: &'static str) -> Response<Body> {
    let body = Full::new(Bytes::from_static(text.as_bytes()));
    let mut response = Response::new(body.map_err(|never| match never {}).boxed());
    *response.status_mut() = status;
    let plain = header::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
