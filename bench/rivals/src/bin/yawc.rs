//! An echo server on yawc and hyper, after the server example of its crate
//! documentation.

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rivals::{Result, Server, serve};
use tokio::net::TcpStream;
use yawc::{OpCode, Options, UpgradeFut, WebSocket};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line()?;
    let options = if server.compression {
        Options::default().with_balanced_compression()
    } else {
        Options::default()
    };
    serve(server.listen, |stream| {
        accept(stream, options.clone(), server.read_on)
    })
    .await
}

async fn accept(stream: TcpStream, options: Options, read_on: bool) -> Result {
    let answer = |request| answer(request, options.clone(), read_on);
    http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service_fn(answer))
        .with_upgrades()
        .await?;
    Ok(())
}

async fn answer(
    mut request: Request<Incoming>,
    options: Options,
    read_on: bool,
) -> yawc::Result<Response<Empty<Bytes>>> {
    let (response, upgraded) = WebSocket::upgrade_with_options(&mut request, options)?;
    tokio::spawn(echo(upgraded, read_on));
    Ok(response)
}

async fn echo(upgraded: UpgradeFut, read_on: bool) -> yawc::Result<()> {
    let mut socket = upgraded.await?;
    while let Some(frame) = socket.next().await {
        if matches!(frame.opcode(), OpCode::Text | OpCode::Binary) {
            socket.send(frame).await?;
        }
    }
    if read_on {
        let _ = socket.next().await;
    }
    Ok(())
}
