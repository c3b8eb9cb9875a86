//! A client on fastwebsockets and hyper, after its
//! `examples/autobahn_client.rs`.

use std::future::Future;

use bytes::Bytes;
use fastwebsockets::{FragmentCollector, Frame, OpCode, handshake};
use http_body_util::Empty;
use hyper::Request;
use hyper::header::{CONNECTION, HOST, UPGRADE};
use hyper::rt::Executor;
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use rivals::{Client, Conversation, Result, drive};
use tokio::net::TcpStream;

struct FastWebSockets;

struct Spawn;

impl<F> Executor<F> for Spawn
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, future: F) {
        tokio::spawn(future);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let client = Client::from_command_line("fastwebsockets")?;
    drive(&client, &FastWebSockets).await
}

async fn connect(url: &str) -> Result<FragmentCollector<TokioIo<Upgraded>>> {
    let rest = url.trim_start_matches("ws://");
    let authority = rest.split('/').next().unwrap_or(rest);
    let request = Request::get(format!("http://{rest}"))
        .header(HOST, authority)
        .header(UPGRADE, "websocket")
        .header(CONNECTION, "upgrade")
        .header("Sec-WebSocket-Key", handshake::generate_key())
        .header("Sec-WebSocket-Version", "13")
        .body(Empty::<Bytes>::new())?;
    let stream = TcpStream::connect(authority).await?;
    let (socket, _) = handshake::client(&Spawn, request, stream).await?;
    Ok(FragmentCollector::new(socket))
}

impl Conversation for FastWebSockets {
    async fn ask(&self, url: String) -> Result<String> {
        let mut socket = connect(&url).await?;
        let text = std::str::from_utf8(&socket.read_frame().await?.payload)?.to_owned();
        socket.write_frame(Frame::close(1000, &[])).await?;
        Ok(text)
    }

    async fn echo(&self, url: String) -> Result {
        let mut socket = connect(&url).await?;
        loop {
            let frame = match socket.read_frame().await {
                Ok(frame) => frame,
                Err(error) => {
                    // Its example answers every error with an empty Close.
                    let _ = socket.write_frame(Frame::close_raw(vec![].into())).await;
                    return Err(error.into());
                }
            };
            match frame.opcode {
                OpCode::Close => return Ok(()),
                OpCode::Text | OpCode::Binary => {
                    let echo = Frame::new(true, frame.opcode, None, frame.payload);
                    socket.write_frame(echo).await?;
                }
                _ => {}
            }
        }
    }
}
