//! The opening handshake over a transport: heads read within their limits of
//! size and time, and what was agreed.

use std::io;
use std::net::SocketAddr;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::BytesMut;
use farewell_proto::deflate::Agreed;
use farewell_proto::handshake::{
    HeadLimits, Rejection, RequestHead, RequestReader, ResponseError, ResponseHead, ResponseReader,
};
use http::HeaderMap;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use crate::transport::Transport;

/// What was agreed in the opening handshake, and with whom.
#[derive(Debug)]
pub struct Handshake {
    head: Head,
    subprotocol: Option<Box<str>>,
    peer: Option<SocketAddr>,
    compression: Option<Agreed>,
}

/// What is known of the peer's head. A connection keeps it as long as it lives, and
/// hardly anybody asks: as it came it takes a tenth of what a map takes.
#[derive(Debug)]
enum Head {
    /// A request's bytes, and what they say once somebody asked.
    Request(Box<[u8]>, OnceLock<Box<HeaderMap>>),
    Given(Box<Given>),
}

#[derive(Debug)]
struct Given {
    target: String,
    headers: HeaderMap,
}

impl Handshake {
    /// What was agreed in an opening handshake that someone else has done:
    /// path and query, subprotocol, the header fields of the peer's head, and
    /// its address.
    #[must_use]
    pub fn new(
        target: &str,
        subprotocol: Option<&str>,
        headers: HeaderMap,
        peer: Option<SocketAddr>,
    ) -> Self {
        let target = target.to_owned();
        Self {
            head: Head::Given(Box::new(Given { target, headers })),
            subprotocol: subprotocol.map(Into::into),
            peer,
            compression: None,
        }
    }

    /// The same for a request that was read here, and found good.
    pub(crate) fn of_request(head: Box<[u8]>, subprotocol: Option<&str>, peer: SocketAddr) -> Self {
        Self {
            head: Head::Request(head, OnceLock::new()),
            subprotocol: subprotocol.map(Into::into),
            peer: Some(peer),
            compression: None,
        }
    }

    /// The same, with the compression that was agreed on. Give it to the
    /// [`Link`](crate::Link::compressed) too.
    #[must_use]
    pub const fn compressed(mut self, agreed: Option<Agreed>) -> Self {
        self.compression = agreed;
        self
    }

    /// Path and query that the client asked for.
    #[must_use]
    pub fn target(&self) -> &str {
        match &self.head {
            Head::Request(bytes, _) => target(bytes),
            Head::Given(given) => &given.target,
        }
    }

    /// The subprotocol that was agreed on.
    #[must_use]
    pub fn subprotocol(&self) -> Option<&str> {
        self.subprotocol.as_deref()
    }

    /// The compression that was agreed on (RFC 7692).
    #[must_use]
    pub const fn compression(&self) -> Option<&Agreed> {
        self.compression.as_ref()
    }

    /// The header fields of the peer's head.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        match &self.head {
            Head::Request(bytes, parsed) => parsed.get_or_init(|| Box::new(headers(bytes))),
            Head::Given(given) => &given.headers,
        }
    }

    /// The peer's address, where the transport has one.
    #[must_use]
    pub const fn peer(&self) -> Option<SocketAddr> {
        self.peer
    }
}

/// The target of a request that was found good: the second word of its first line,
/// before which empty lines may stand.
fn target(request: &[u8]) -> &str {
    let target = request
        .split(|byte| *byte == b' ')
        .nth(1)
        .unwrap_or_default();
    std::str::from_utf8(target).unwrap_or_default()
}

fn headers(request: &[u8]) -> HeaderMap {
    let read = RequestReader::new(HeadLimits::default()).read(request);
    // It was read before, by the same reader.
    read.ok()
        .flatten()
        .map_or_else(HeaderMap::new, |(head, _)| {
            let (_, _, _, headers) = head.into_parts();
            headers
        })
}

/// Why no head was read.
#[derive(Debug, thiserror::Error)]
pub enum HandshakeError {
    /// The request is refused; the answer is in it.
    #[error("{0}")]
    Rejected(Rejection),
    /// The response breaks a rule.
    #[error("{0}")]
    Response(ResponseError),
    /// The head did not come in time.
    #[error("the opening handshake was not complete after {0:?}")]
    Timeout(Duration),
    /// The peer ended the connection instead.
    #[error("the peer ended the connection before its handshake was complete")]
    Ended,
    /// The connection failed.
    #[error("the connection failed during the opening handshake: {0}")]
    Io(#[from] io::Error),
}

/// Reads a request's head (RFC 6455 §4.2.1); with it comes what was read behind it.
///
/// Not cancel safe: what was read is lost, and so is the connection.
///
/// # Errors
/// [`HandshakeError`]; a [`Rejected`](HandshakeError::Rejected) request still
/// has to be answered.
pub async fn read_request(
    transport: &mut Transport,
    limits: HeadLimits,
    within: Duration,
) -> Result<(RequestHead, BytesMut), HandshakeError> {
    let mut reader = RequestReader::new(limits);
    let read = read_head(transport, |buffer| {
        reader.read(buffer).map_err(HandshakeError::Rejected)
    });
    match timeout(within, read).await {
        Ok(result) => result,
        Err(_) => Err(HandshakeError::Rejected(Rejection::timeout())),
    }
}

/// Reads a response's head (RFC 6455 §4.1); with it comes what was read behind it.
///
/// Not cancel safe: what was read is lost, and so is the connection.
///
/// # Errors
/// [`HandshakeError`].
pub async fn read_response(
    transport: &mut Transport,
    limits: HeadLimits,
    within: Duration,
) -> Result<(ResponseHead, BytesMut), HandshakeError> {
    let mut reader = ResponseReader::new(limits);
    let read = read_head(transport, |buffer| {
        reader.read(buffer).map_err(HandshakeError::Response)
    });
    timeout(within, read)
        .await
        .unwrap_or(Err(HandshakeError::Timeout(within)))
}

async fn read_head<H>(
    transport: &mut Transport,
    mut parse: impl FnMut(&[u8]) -> Result<Option<(H, usize)>, HandshakeError>,
) -> Result<(H, BytesMut), HandshakeError> {
    // Heads are small; the reader's limit bounds what comes.
    let mut buffer = BytesMut::with_capacity(2 << 10);
    loop {
        if transport.read_buf(&mut buffer).await? == 0 {
            return Err(HandshakeError::Ended);
        }
        if let Some((head, used)) = parse(&buffer)? {
            return Ok((head, buffer.split_off(used)));
        }
    }
}

/// Writes bytes of a handshake, bounded in time.
///
/// Not cancel safe: how much was written is not known.
///
/// # Errors
/// The transport's error, or [`io::ErrorKind::TimedOut`].
pub async fn write_all(
    transport: &mut Transport,
    bytes: &[u8],
    within: Duration,
) -> io::Result<()> {
    let write = async {
        transport.write_all(bytes).await?;
        transport.flush().await
    };
    timeout(within, write)
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

/// Answers a request that gets no WebSocket, and reads on for a moment, so that
/// a reset does not eat the answer (RFC 6455 §4.2.2).
///
/// Not cancel safe: the answer may be written in part.
///
/// # Errors
/// The transport's error, or [`io::ErrorKind::TimedOut`].
pub async fn refuse(
    transport: &mut Transport,
    rejection: &Rejection,
    within: Duration,
) -> io::Result<()> {
    write_all(transport, &rejection.to_bytes(), within).await?;
    linger(transport).await;
    Ok(())
}

/// Sends FIN and throws away what still comes, for a moment.
///
/// Cancel safe: what is dropped is only the patience.
pub async fn linger(transport: &mut Transport) {
    const MOMENT: Duration = Duration::from_secs(1);
    let mut sink = [0; 1024];
    let reading = async {
        let _ = transport.shutdown().await;
        while matches!(transport.read(&mut sink).await, Ok(1..)) {}
    };
    // Either it ended, or it is cut off.
    let _ = timeout(MOMENT, reading).await;
}
