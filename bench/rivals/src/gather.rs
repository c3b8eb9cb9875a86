//! What an application can write by hand with a library that is a `Stream` and a
//! `Sink`: an echo whose replies leave together, and a broadcast over a channel.

use futures_util::{FutureExt, Sink, SinkExt, Stream, StreamExt};
use tokio::sync::broadcast::Sender;
use tokio::sync::broadcast::error::RecvError;

use crate::{Error, Result};

/// Echoes: feeds the socket while messages are ready, then flushes once.
///
/// # Errors
///
/// Those of the library.
pub async fn gather<S, M, E>(mut socket: S, is_data: impl Fn(&M) -> bool) -> Result
where
    S: Stream<Item = std::result::Result<M, E>> + Sink<M, Error = E> + Unpin,
    E: Into<Error>,
{
    while let Some(message) = socket.next().await {
        let mut message = message.map_err(Into::into)?;
        loop {
            if is_data(&message) {
                socket.feed(message).await.map_err(Into::into)?;
            }
            match socket.next().now_or_never() {
                Some(Some(next)) => message = next.map_err(Into::into)?,
                Some(None) => return Ok(()),
                None => break,
            }
        }
        socket.flush().await.map_err(Into::into)?;
    }
    Ok(())
}

/// Sends what comes to everybody who has a receiver of `everybody`, and what
/// comes from there to this one, as the chat servers of the documentations do.
///
/// # Errors
///
/// Those of the library.
pub async fn broadcast<S, M, E>(
    mut socket: S,
    is_data: impl Fn(&M) -> bool,
    everybody: Sender<M>,
) -> Result
where
    S: Stream<Item = std::result::Result<M, E>> + Sink<M, Error = E> + Unpin,
    M: Clone,
    E: Into<Error>,
{
    let mut receiver = everybody.subscribe();
    loop {
        tokio::select! {
            message = socket.next() => match message {
                Some(Ok(message)) if is_data(&message) => {
                    // There is a receiver: this one.
                    let _ = everybody.send(message);
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Ok(()),
            },
            message = receiver.recv() => match message {
                Ok(message) => socket.send(message).await.map_err(Into::into)?,
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return Ok(()),
            },
        }
    }
}
