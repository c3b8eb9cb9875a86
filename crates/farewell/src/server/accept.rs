//! The server's side of the opening handshake.

use std::future::{Future, poll_fn};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use farewell_proto::deflate::Agreed;
use farewell_proto::handshake::{HeadLimits, Rejection, RequestHead, RequestReader};
use pin_project_lite::pin_project;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use super::settings::Settings;
use crate::handshake::Handshake;
use crate::heads::{HandshakeError, refuse};
use crate::link::Link;
use crate::pool;
use crate::shared::{Care, Shared};
use crate::transport::Transport;

/// One timer for all of an opening; the connection takes it over.
type Timer = Pin<Box<Sleep>>;

/// Opens a WebSocket on an accepted TCP connection. A request that is refused
/// gets its answer.
pub(super) async fn accept(
    tcp: TcpStream,
    peer: SocketAddr,
    settings: &Settings,
) -> Result<Arc<Shared>, HandshakeError> {
    let mut timer = Box::pin(sleep(settings.handshake_timeout));
    let mut transport = match &settings.tls {
        None => Transport::Tcp(tcp),
        Some(acceptor) => {
            let tls = within(&mut timer, Box::pin(acceptor.accept(tcp))).await;
            let tls = tls.ok_or(HandshakeError::Timeout(settings.handshake_timeout))??;
            Transport::Tls(Box::new(tls.into()))
        }
    };
    match open(&mut transport, settings, &mut timer).await {
        Ok((request, accepted)) => {
            let subprotocol = accepted.subprotocol.as_deref();
            let handshake = Handshake::of_request(&request.head, subprotocol, peer);
            let read_ahead = &request.read_ahead;
            let link = Link::server(settings.config.clone(), transport, read_ahead).timed(timer);
            Ok(Shared::new(
                link.compressed(accepted.compression),
                handshake.compressed(accepted.compression),
                Care::Owned,
            ))
        }
        Err(HandshakeError::Rejected(rejection)) => {
            let refusing = refuse(&mut transport, &rejection, settings.handshake_timeout);
            // Rare, and larger than all else here.
            Box::pin(refusing).await?;
            Err(HandshakeError::Rejected(rejection))
        }
        Err(error) => Err(error),
    }
}

async fn open(
    transport: &mut Transport,
    settings: &Settings,
    timer: &mut Timer,
) -> Result<(Request, Accepted), HandshakeError> {
    let (head, request) = within(timer, read(transport))
        .await
        .unwrap_or_else(|| Err(HandshakeError::Rejected(Rejection::timeout())))?;
    let accepted = Accepted::new(head, settings).map_err(HandshakeError::Rejected)?;
    let writing = async {
        transport.write_all(&accepted.answer).await?;
        transport.flush().await
    };
    within(timer, writing)
        .await
        .unwrap_or_else(|| Err(io::ErrorKind::TimedOut.into()))?;
    Ok((request, accepted))
}

/// A request that is accepted: the answer, and what it agrees on.
struct Accepted {
    answer: Vec<u8>,
    subprotocol: Option<String>,
    compression: Option<Agreed>,
}

impl Accepted {
    fn new(head: RequestHead, settings: &Settings) -> Result<Self, Rejection> {
        let request = head
            .into_upgrade()
            .map_err(|refused| refused.into_parts().1)?;
        if let Some(check) = &settings.check {
            check(&request)?;
        }
        let acceptance = request
            .accept()
            .subprotocol_of(&settings.subprotocols)
            .compression(&settings.config.compression);
        Ok(Self {
            answer: acceptance.to_bytes(),
            subprotocol: acceptance
                .chosen_subprotocol()
                .map(|name| name.as_str().to_owned()),
            compression: acceptance.chosen_compression(),
        })
    }
}

/// A request's bytes.
struct Request {
    head: Box<[u8]>,
    read_ahead: Box<[u8]>,
}

impl Request {
    fn new(bytes: &[u8], head: usize) -> Self {
        let (head, read_ahead) = bytes.split_at(head);
        Self {
            head: head.into(),
            read_ahead: read_ahead.into(),
        }
    }
}

/// Reads a request's head with borrowed buffers: who waits for one owns nothing but
/// what is here of it.
async fn read(transport: &mut Transport) -> Result<(RequestHead, Request), HandshakeError> {
    let mut reader = RequestReader::new(HeadLimits::default());
    let mut before = Vec::new();
    loop {
        let found = poll_fn(|cx| {
            let mut buffer = pool::borrow();
            let room = buffer.capacity();
            let read = transport.poll_append(cx, &mut buffer, room);
            let found = read.map(|read| match read? {
                0 => Err(HandshakeError::Ended),
                _ if before.is_empty() => find(&mut reader, &buffer),
                _ => {
                    before.extend_from_slice(&buffer);
                    find(&mut reader, &before)
                }
            });
            if matches!(found, Poll::Ready(Ok(None))) && before.is_empty() {
                before.extend_from_slice(&buffer);
            }
            pool::give_back(buffer);
            found
        });
        if let Some(found) = found.await? {
            return Ok(found);
        }
    }
}

fn find(
    reader: &mut RequestReader,
    bytes: &[u8],
) -> Result<Option<(RequestHead, Request)>, HandshakeError> {
    let found = reader.read(bytes).map_err(HandshakeError::Rejected)?;
    Ok(found.map(|(head, len)| (head, Request::new(bytes, len))))
}

/// The future's result, or `None` if the timer fires first.
const fn within<F>(timer: &mut Timer, future: F) -> Within<'_, F> {
    Within { future, timer }
}

pin_project! {
    struct Within<'a, F> {
        #[pin]
        future: F,
        timer: &'a mut Timer,
    }
}

impl<F: Future> Future for Within<'_, F> {
    type Output = Option<F::Output>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        match this.future.poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => this.timer.as_mut().poll(cx).map(|()| None),
        }
    }
}
