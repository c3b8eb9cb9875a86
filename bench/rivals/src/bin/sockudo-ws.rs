//! An echo server on sockudo-ws: its `WebSocketServer`, with the loop of its
//! `examples/simple_echo.rs`. That server does not negotiate permessage-deflate;
//! with `--compression` the handshake is put together as in its
//! `autobahn/server.rs`, for its `CompressedWebSocketStream`.

use bytes::BytesMut;
use futures_util::{Sink, SinkExt, Stream, StreamExt};
use rivals::{Result, Server, serve};
use sockudo_ws::deflate::{DeflateConfig, negotiate_server_deflate};
use sockudo_ws::handshake::{build_response, generate_accept_key, parse_request};
use sockudo_ws::server::WebSocketServer;
use sockudo_ws::{CompressedWebSocketStream, Config, Http1, Message, WebSocketStream};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line()?;
    if server.compression {
        serve(server.listen, compressed).await
    } else {
        serve(server.listen, plain).await
    }
}

async fn plain(stream: TcpStream) -> Result {
    let server = WebSocketServer::<Http1>::new(Config::default());
    let (socket, _) = server.accept(stream).await?;
    echo(socket).await
}

async fn compressed(mut stream: TcpStream) -> Result {
    let mut head = BytesMut::with_capacity(4096);
    loop {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
        let Some((request, length)) = parse_request(&head)? else {
            continue;
        };
        let agreed = request
            .extensions
            .and_then(|offers| negotiate_server_deflate(offers, &DeflateConfig::default()));
        let extensions = agreed.as_ref().map(|agreed| agreed.to_response_header());
        let key = generate_accept_key(request.key);
        let response = build_response(&key, None, extensions.as_deref());
        stream.write_all(&response).await?;
        let behind = Some(head.split_off(length).freeze()).filter(|bytes| !bytes.is_empty());
        let config = Config::default();
        return match agreed {
            Some(agreed) => {
                echo(CompressedWebSocketStream::server_with_leftover(
                    stream,
                    config,
                    agreed.config,
                    behind,
                ))
                .await
            }
            None => {
                let role = sockudo_ws::Role::Server;
                echo(WebSocketStream::from_raw_with_leftover(
                    stream, role, config, behind,
                ))
                .await
            }
        };
    }
}

async fn echo<S>(mut socket: S) -> Result
where
    S: Stream<Item = sockudo_ws::Result<Message>>
        + Sink<Message, Error = sockudo_ws::Error>
        + Unpin,
{
    while let Some(message) = socket.next().await {
        match message? {
            message @ (Message::Text(_) | Message::Binary(_)) => socket.send(message).await?,
            Message::Close(_) => break,
            Message::Ping(_) | Message::Pong(_) => {}
        }
    }
    Ok(())
}
