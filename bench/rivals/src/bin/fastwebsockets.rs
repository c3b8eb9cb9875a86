//! An echo server on fastwebsockets and hyper, after its
//! `examples/echo_server.rs`.

use bytes::Bytes;
use fastwebsockets::{FragmentCollector, OpCode, WebSocketError, upgrade};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rivals::{Abilities, Handler, Result, Server, serve};
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Clone)]
struct FastWebSockets;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line(Abilities::default())?;
    serve(&server, FastWebSockets).await
}

impl Handler for FastWebSockets {
    async fn handle<S>(self, stream: S) -> Result
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service_fn(answer))
            .with_upgrades()
            .await?;
        Ok(())
    }
}

async fn answer(
    mut request: Request<Incoming>,
) -> std::result::Result<Response<Empty<Bytes>>, WebSocketError> {
    let (response, upgraded) = upgrade::upgrade(&mut request)?;
    tokio::spawn(tokio::task::unconstrained(echo(upgraded)));
    Ok(response)
}

async fn echo(upgraded: upgrade::UpgradeFut) -> std::result::Result<(), WebSocketError> {
    let mut socket = FragmentCollector::new(upgraded.await?);
    loop {
        let frame = socket.read_frame().await?;
        match frame.opcode {
            OpCode::Close => return Ok(()),
            OpCode::Text | OpCode::Binary => socket.write_frame(frame).await?,
            _ => {}
        }
    }
}
