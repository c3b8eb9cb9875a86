//! One request that asks for no WebSocket, and the upstream's answer.
//!
//! Each has a connection of its own, which the upstream is asked to end: the side that ends
//! a connection first keeps its port for a minute, and the gateway would run out of ports.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use farewell::Transport;
use farewell_close::Observation;
use http::header::{self, HeaderValue};
use http::{Request, Response, StatusCode};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::client::conn::http1 as client;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncReadExt;
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::forward::end_to_end;
use crate::admission::Place;
use crate::upstream::{Endpoint, Unopened, Why};

/// How long an upstream that was asked to end a connection is waited for.
const LAST_WORD: Duration = Duration::from_secs(1);

/// Why the upstream has not answered.
pub(super) enum NoAnswer {
    Unopened(Unopened),
    /// It took the request, and ended the connection.
    Ended,
    /// Its answer breaks HTTP; the words of hyper, or ours.
    Wrong(String),
    /// The request broke off.
    Broken,
}

/// The upstream's answer, as it comes.
pub(super) struct Answered {
    body: Incoming,
    /// Told once it is whole; dropped with an answer that nobody takes to its end.
    whole: Option<oneshot::Sender<()>>,
}

impl Answered {
    fn new(body: Incoming, whole: oneshot::Sender<()>) -> Self {
        let mut answered = Self {
            body,
            whole: Some(whole),
        };
        answered.look(false);
        answered
    }

    /// Looks whether it is whole, by the head's length or because nothing more came.
    fn look(&mut self, nothing_more: bool) {
        if nothing_more || self.body.is_end_stream() {
            let whole = self.whole.take();
            whole.map(|whole| whole.send(()));
        }
    }
}

impl Body for Answered {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        self.look(frame.is_none());
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Passes a request on, in its place. Dropped, also with its answer half read, it ends the
/// connection to the upstream at once.
pub(super) async fn exchange(
    upstream: &Arc<Endpoint>,
    mut request: Request<Incoming>,
    place: Place,
) -> Result<Response<Answered>, NoAnswer> {
    let transport = upstream.connect().await.map_err(NoAnswer::Unopened)?;
    let io = TokioIo::new(transport);
    let (mut sender, connection) = client::handshake(io).await.map_err(no_answer)?;
    let (whole, is_whole) = oneshot::channel();
    tokio::spawn(async move {
        if let Ok(parts) = connection.without_shutdown().await {
            end(parts.io.into_inner(), is_whole).await;
        }
        drop(place);
    });
    let close = HeaderValue::from_static("close");
    request.headers_mut().insert(header::CONNECTION, close);
    let response = sender.send_request(request).await.map_err(no_answer)?;
    let headers = response.headers();
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        let text = "it switches protocols, which nobody asked it to";
        return Err(NoAnswer::Wrong(text.to_owned()));
    }
    // Two opinions on where the body ends (RFC 9112 §6.3).
    if headers.contains_key(header::TRANSFER_ENCODING)
        && headers.contains_key(header::CONTENT_LENGTH)
    {
        let text = "it has Content-Length and Transfer-Encoding";
        return Err(NoAnswer::Wrong(text.to_owned()));
    }
    let mut response = response.map(|body| Answered::new(body, whole));
    *response.headers_mut() = end_to_end(response.headers());
    Ok(response)
}

/// Ends a connection to the upstream: after a whole answer once it has ended its side, else
/// by a reset, which tells it at once.
async fn end(mut transport: Transport, is_whole: oneshot::Receiver<()>) {
    let mut sink = [0; 64];
    let is_whole = tokio::select! {
        _ = transport.read(&mut sink) => return,
        is_whole = is_whole => is_whole.is_ok(),
    };
    if is_whole {
        let _ = timeout(LAST_WORD, transport.read(&mut sink)).await;
    } else {
        transport.reset_on_drop();
    }
}

fn no_answer(error: hyper::Error) -> NoAnswer {
    tracing::debug!(%error, "no answer of the upstream");
    if error.is_user() {
        NoAnswer::Broken
    } else if error.is_parse() {
        NoAnswer::Wrong(error.to_string())
    } else {
        NoAnswer::Ended
    }
}

impl NoAnswer {
    /// What happened, for people.
    pub(super) fn words(&self) -> String {
        let Self::Unopened(Unopened { why, facts }) = self else {
            return match self {
                Self::Ended => "the server ended the connection instead of an answer".to_owned(),
                Self::Wrong(what) => format!("the server's answer cannot be passed on: {what}"),
                Self::Unopened(_) | Self::Broken => "the request broke off".to_owned(),
            };
        };
        let words = match why {
            Why::Unavailable(_) => match facts.last().map(|(_, what)| what) {
                Some(Observation::Refused) => "the server refuses connections",
                Some(Observation::CheckFailed) => "the server's health check fails",
                _ => "the server cannot be reached",
            },
            Why::Crowded(..) => "too many clients wait for the server",
            Why::Dropped => "the server ended the connection instead of TLS",
            Why::Silent => "TLS with the server took too long",
            Why::Ours => {
                "the gateway has no descriptor or port left for a connection to the server"
            }
            Why::Insecure(error) => return format!("TLS with the server failed: {error}"),
            Why::Refused(_) | Why::Wrong(_) => "the server refused a connection",
        };
        words.to_owned()
    }
}
