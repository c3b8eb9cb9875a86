//! A server on yawc and hyper. The echo is after the server example of its crate
//! documentation; gathered replies are fed and flushed by hand; broadcasts are
//! over a channel of Tokio.

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http_body_util::Empty;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rivals::{Abilities, Answer, Handler, Result, Server, broadcast, gather, serve};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::broadcast::Sender;
use yawc::{CompressionLevel, Frame, OpCode, Options, UpgradeFut, WebSocket, WebSocketError};

#[derive(Clone)]
struct Yawc {
    answer: Answer,
    options: Options,
    read_on: bool,
    everybody: Sender<Frame>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line(Abilities {
        compression: true,
        gathered: true,
        broadcast: true,
    })?;
    let mut options = Options::default();
    if server.compression {
        options = options.with_balanced_compression();
        if let Some(level) = server.level {
            options = options.with_compression_level(CompressionLevel::new(level));
        }
    }
    if let Some(largest) = server.largest {
        options = options.with_limits(largest, 2 * largest);
    }
    let handler = Yawc {
        answer: server.answer,
        options,
        read_on: server.read_on,
        everybody: Sender::new(1024),
    };
    serve(&server, handler).await
}

impl Handler for Yawc {
    async fn handle<S>(self, stream: S) -> Result
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let answer = |request| answer(request, self.clone());
        http1::Builder::new()
            .serve_connection(TokioIo::new(stream), service_fn(answer))
            .with_upgrades()
            .await?;
        Ok(())
    }
}

async fn answer(
    mut request: Request<Incoming>,
    library: Yawc,
) -> yawc::Result<Response<Empty<Bytes>>> {
    let options = library.options.clone();
    let (response, upgraded) = WebSocket::upgrade_with_options(&mut request, options)?;
    tokio::spawn(converse(upgraded, library));
    Ok(response)
}

async fn converse(upgraded: UpgradeFut, library: Yawc) -> Result {
    let is_data = |frame: &Frame| matches!(frame.opcode(), OpCode::Text | OpCode::Binary);
    let mut socket = upgraded.await?;
    match library.answer {
        Answer::Gathered => return gather(socket.map(Ok::<_, WebSocketError>), is_data).await,
        Answer::Broadcast => {
            let socket = socket.map(Ok::<_, WebSocketError>);
            return broadcast(socket, is_data, library.everybody).await;
        }
        Answer::Echo => {}
    }
    while let Some(frame) = socket.next().await {
        if matches!(frame.opcode(), OpCode::Text | OpCode::Binary) {
            socket.send(frame).await?;
        }
    }
    if library.read_on {
        let _ = socket.next().await;
    }
    Ok(())
}
