//! The opening handshake with an endpoint, held while it may be restarting.

use std::fmt::Display;

use farewell::driver::{now, read_response, write_all};
use farewell::handshake::{Agreement, HeadLimits, ResponseError, ResponseHead, VerifyError};
use farewell::{DialError, HandshakeError, Transport};
use tokio::time::sleep_until;

use super::endpoint::Endpoint;
use super::reach::Reach;
use super::request::UpstreamRequest;
use super::waiting::{Next, Waiting};

/// A WebSocket to the upstream.
pub(crate) struct Opened {
    pub(crate) transport: Transport,
    pub(crate) agreement: Agreement,
    pub(crate) read_ahead: bytes::BytesMut,
}

/// Why there is none.
pub(crate) enum Unopened {
    /// It can't be reached.
    Unavailable,
    /// It took the connection, and ended it instead of an answer.
    Dropped,
    /// It took the connection, and did not answer in time.
    Silent,
    /// The gateway itself could not try.
    Ours,
    /// It refused; the answer is to be passed on.
    Refused(Box<Refusal>),
    /// Its answer breaks RFC 6455.
    Wrong(Box<ResponseError>),
}

/// An answer other than 101, its body still to be read.
pub(crate) struct Refusal {
    pub(crate) head: ResponseHead,
    pub(crate) transport: Transport,
    pub(crate) read_ahead: bytes::BytesMut,
}

/// One attempt that may be worth repeating.
enum Attempt {
    /// What was wrong, for the log.
    Again(String),
    Never(Unopened),
}

/// No connection.
fn unreached(error: DialError) -> Attempt {
    match Reach::of(&error) {
        Reach::Ours => ours(error),
        _ => Attempt::Again(error.to_string()),
    }
}

/// A connection that the endpoint accepted and then ended, or broke.
fn broken_off(error: &dyn Display) -> Attempt {
    tracing::warn!(%error, "the upstream accepted a connection and did not answer on it");
    Attempt::Never(Unopened::Dropped)
}

fn ours(error: impl Display) -> Attempt {
    tracing::error!(%error, "this gateway cannot open connections");
    Attempt::Never(Unopened::Ours)
}

impl Endpoint {
    /// Opens a WebSocket. While the endpoint may be restarting, the attempt is
    /// repeated for the restart window; once a window passed in vain, later
    /// clients get one attempt each until one succeeds.
    pub(crate) async fn open(&self, request: &UpstreamRequest) -> Result<Opened, Unopened> {
        let waiting = Waiting::new(now(), self.restart_window());
        loop {
            self.settled().await;
            let error = match self.attempt(request).await {
                Ok(opened) => {
                    self.health().tried(true);
                    return Ok(opened);
                }
                Err(Attempt::Never(Unopened::Ours)) => return Err(Unopened::Ours),
                Err(Attempt::Never(unopened)) => {
                    self.health().tried(true);
                    return Err(unopened);
                }
                Err(Attempt::Again(error)) => error,
            };
            match waiting.failed(now(), self.is_down()) {
                Next::At(at) => sleep_until(at.into()).await,
                Next::GiveUp => {
                    tracing::warn!(upstream = self.address(), error, "no upstream");
                    self.health().tried(false);
                    return Err(Unopened::Unavailable);
                }
            }
        }
    }

    async fn attempt(&self, request: &UpstreamRequest) -> Result<Opened, Attempt> {
        let handshake = request.handshake().map_err(ours)?;
        let mut transport = self.dial().await.map_err(unreached)?;
        write_all(&mut transport, &handshake.to_bytes(), self.handshake)
            .await
            .map_err(|error| broken_off(&error))?;
        let (head, read_ahead) =
            match read_response(&mut transport, HeadLimits::default(), self.handshake).await {
                Ok(read) => read,
                Err(HandshakeError::Response(wrong)) => {
                    return Err(Attempt::Never(Unopened::Wrong(Box::new(wrong))));
                }
                Err(HandshakeError::Timeout(_)) => {
                    return Err(Attempt::Never(Unopened::Silent));
                }
                Err(error) => return Err(broken_off(&error)),
            };
        match handshake.verify(head) {
            Ok(agreement) => Ok(Opened {
                transport,
                agreement,
                read_ahead,
            }),
            Err(VerifyError::Refused(head)) => {
                let refusal = Refusal {
                    head: *head,
                    transport,
                    read_ahead,
                };
                Err(Attempt::Never(Unopened::Refused(Box::new(refusal))))
            }
            Err(VerifyError::Violation(wrong)) => {
                Err(Attempt::Never(Unopened::Wrong(Box::new(wrong))))
            }
        }
    }
}
