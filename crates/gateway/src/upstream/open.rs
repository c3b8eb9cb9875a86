//! The opening handshake with the upstream, held while it may be restarting.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::{random, read_response, write_all};
use farewell::handshake::{
    Agreement, ClientHandshake, Extensions, HeadLimits, Host, ResourceName, ResponseError,
    ResponseHead, Subprotocols, VerifyError,
};
use farewell::{HandshakeError, Transport};
use http::header::{HeaderMap, HeaderValue};
use tokio::time::{Instant, sleep};

use super::Upstream;

/// Between attempts while a handshake is held.
const PAUSE: Duration = Duration::from_millis(100);

/// What the upstream is asked.
#[derive(Debug, Clone)]
pub(crate) struct UpstreamRequest {
    pub(crate) host: Host,
    pub(crate) resource: ResourceName,
    /// The client's own word on where its script comes from.
    pub(crate) origin: Option<HeaderValue>,
    pub(crate) subprotocols: Subprotocols,
    pub(crate) extensions: Extensions,
    pub(crate) headers: HeaderMap,
}

/// A WebSocket to the upstream.
pub(crate) struct Opened {
    pub(crate) transport: Transport,
    pub(crate) agreement: Agreement,
    pub(crate) read_ahead: bytes::BytesMut,
}

/// Why there is none.
pub(crate) enum Unopened {
    /// It can't be reached, or does not answer.
    Unavailable,
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

impl Upstream {
    /// Opens a WebSocket. While the upstream may be restarting, the attempt is
    /// repeated for the restart window; once a window passed in vain, later
    /// clients get one attempt each until one succeeds.
    pub(crate) async fn open(
        self: &Arc<Self>,
        request: &UpstreamRequest,
    ) -> Result<Opened, Unopened> {
        let deadline = Instant::now() + self.restart_window;
        let mut failed;
        loop {
            self.settled().await;
            match self.attempt(request).await {
                Ok(opened) => {
                    self.reached(true);
                    return Ok(opened);
                }
                Err(Attempt::Never(unopened)) => {
                    self.reached(true);
                    return Err(unopened);
                }
                Err(Attempt::Again(error)) => failed = error,
            }
            if self.is_down() || Instant::now() + PAUSE >= deadline {
                tracing::warn!(upstream = self.address(), error = failed, "no upstream");
                self.reached(false);
                return Err(Unopened::Unavailable);
            }
            sleep(PAUSE).await;
        }
    }

    async fn attempt(&self, request: &UpstreamRequest) -> Result<Opened, Attempt> {
        let again = |error: &dyn std::fmt::Display| Attempt::Again(error.to_string());
        let nonce = random().map_err(|error| again(&error))?;
        let handshake = ClientHandshake::new(nonce, request.host.clone(), request.resource.clone())
            .subprotocols(request.subprotocols.clone())
            .extensions(request.extensions.clone())
            .headers(request.headers.clone())
            .map_err(|error| again(&error))?;
        let handshake = match &request.origin {
            Some(origin) => handshake.origin(origin.clone()),
            None => handshake,
        };
        let mut transport = self.dial().await.map_err(|error| again(&error))?;
        write_all(&mut transport, &handshake.to_bytes(), self.handshake)
            .await
            .map_err(|error| again(&error))?;
        let (head, read_ahead) =
            match read_response(&mut transport, HeadLimits::default(), self.handshake).await {
                Ok(read) => read,
                Err(HandshakeError::Response(wrong)) => {
                    return Err(Attempt::Never(Unopened::Wrong(Box::new(wrong))));
                }
                // Who takes the whole time for an answer is not asked again.
                Err(HandshakeError::Timeout(_)) => {
                    return Err(Attempt::Never(Unopened::Unavailable));
                }
                Err(error) => return Err(again(&error)),
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
