//! [`probe`]: whether there is an echo at all, before hundreds of cases ask.

use std::io;
use std::rc::Rc;

use tokio::time::timeout;

use crate::{Dial, Peer, Role, Settings};

/// Why no case would find anything.
#[derive(Debug, thiserror::Error)]
pub enum ProbeError {
    /// There is nobody.
    #[error("cannot reach the server: {0}")]
    Unreachable(#[from] io::Error),
    /// What is there sends no message back.
    #[error(
        "{0}; the suite needs a server that opens a WebSocket at this URL and sends every \
         message back"
    )]
    NoEcho(String),
}

/// Opens a connection, sends a text and waits for its echo. Bounded by what is due.
///
/// # Errors
/// [`ProbeError`].
pub async fn probe(settings: &Settings, dial: &impl Dial) -> Result<(), ProbeError> {
    let wire = timeout(settings.due, dial.dial())
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))?;
    let mut peer = Peer::new(Role::Server, wire, Rc::new(settings.clone()));
    let echoed = async {
        peer.open().await?;
        let text = "is this an echo?";
        peer.send(crate::Frame::text(text)).await;
        peer.expect_text(text).await
    };
    let judged = echoed.await;
    peer.end_of_case().await;
    judged.map_err(|finding| ProbeError::NoEcho(finding.sentence))
}
