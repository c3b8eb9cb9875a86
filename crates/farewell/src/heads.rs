//! Heads of the opening handshake over a transport, within limits of size and time.

use std::io;
use std::time::Duration;

use bytes::BytesMut;
use farewell_proto::handshake::{
    HeadLimits, Rejection, RequestHead, RequestReader, ResponseError, ResponseHead, ResponseReader,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use crate::transport::Transport;

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
