//! A server on sockudo-ws: its `WebSocketServer`, with the loop of its
//! `examples/simple_echo.rs`; gathered replies are fed and flushed by hand;
//! broadcasts go through its own `PubSub`, after `examples/pubsub_echo.rs`. That
//! server does not negotiate permessage-deflate; with `--compression` the
//! handshake is put together as in its `autobahn/server.rs`, for its
//! `CompressedWebSocketStream`.

use std::sync::Arc;

use bytes::BytesMut;
use futures_util::{Sink, SinkExt, Stream, StreamExt};
use rivals::{Abilities, Answer, Handler, Result, Server, gather, serve};
use sockudo_ws::deflate::{DeflateConfig, negotiate_server_deflate};
use sockudo_ws::handshake::{build_response, generate_accept_key, parse_request};
use sockudo_ws::pubsub::PubSub;
use sockudo_ws::server::WebSocketServer;
use sockudo_ws::{CompressedWebSocketStream, Config, Http1, Message, WebSocketStream};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::mpsc::unbounded_channel;

/// The topic that all subscribe to.
const EVERYBODY: &str = "everybody";

#[derive(Clone)]
struct Sockudo {
    answer: Answer,
    deflate: Option<DeflateConfig>,
    everybody: Arc<PubSub>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let server = Server::from_command_line(Abilities {
        compression: true,
        gathered: true,
        broadcast: true,
    })?;
    let mut deflate = DeflateConfig::default();
    if let Some(level) = server.level {
        deflate.compression_level = level;
    }
    let handler = Sockudo {
        answer: server.answer,
        deflate: server.compression.then_some(deflate),
        everybody: Arc::new(PubSub::new()),
    };
    serve(&server, handler).await
}

impl Handler for Sockudo {
    async fn handle<S>(self, stream: S) -> Result
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        if let Some(deflate) = &self.deflate {
            return compressed(stream, deflate).await;
        }
        let server = WebSocketServer::<Http1>::new(Config::default());
        let (socket, _) = server.accept(stream).await?;
        let is_data = |message: &Message| matches!(message, Message::Text(_) | Message::Binary(_));
        match self.answer {
            Answer::Gathered => gather(socket, is_data).await,
            Answer::Broadcast => publish(socket, &self.everybody).await,
            Answer::Echo => echo(socket).await,
        }
    }
}

async fn compressed<S>(mut stream: S, deflate: &DeflateConfig) -> Result
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
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
            .and_then(|offers| negotiate_server_deflate(offers, deflate));
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

async fn publish<S>(socket: WebSocketStream<S>, everybody: &PubSub) -> Result
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut reader, mut writer) = socket.split();
    let (sender, mut receiver) = unbounded_channel();
    let subscriber = everybody.create_subscriber(sender);
    everybody.subscribe(subscriber, EVERYBODY);
    loop {
        tokio::select! {
            message = reader.next() => match message {
                Some(Ok(message @ (Message::Text(_) | Message::Binary(_)))) => {
                    everybody.publish(EVERYBODY, message);
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                Some(Ok(Message::Close(_))) | Some(Err(_)) | None => break,
            },
            message = receiver.recv() => match message {
                Some(message) => writer.send(message).await?,
                None => break,
            },
        }
    }
    everybody.remove_subscriber(subscriber);
    Ok(())
}
