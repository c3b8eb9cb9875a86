//! One request that asks for no WebSocket, and the upstream's answer.
//!
//! Each has a connection of its own, which the upstream is asked to end: whoever ends a
//! connection first keeps its port for a minute, and a gateway that always did so would
//! have none left.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
use tokio::time::timeout;

use super::forward::end_to_end;
use crate::admission::Place;
use crate::upstream::{Endpoint, Unopened, Why};

/// How long an upstream that was asked to end a connection is waited for.
const LAST_WORD: Duration = Duration::from_secs(1);

/// Why there is no answer of the upstream's.
pub(super) enum NoAnswer {
    Unopened(Unopened),
    /// It took the request, and ended the connection.
    Ended,
    /// What it said is no answer; the words of hyper, or ours.
    Wrong(String),
    /// The request broke off.
    Broken,
}

/// The upstream's answer, as it comes.
pub(super) struct Answered {
    body: Incoming,
    is_whole: Arc<AtomicBool>,
}

impl Answered {
    fn new(body: Incoming, is_whole: Arc<AtomicBool>) -> Self {
        is_whole.store(body.is_end_stream(), Ordering::Relaxed);
        Self { body, is_whole }
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
        if frame.is_none() || self.body.is_end_stream() {
            self.is_whole.store(true, Ordering::Relaxed);
        }
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
    let is_whole = Arc::new(AtomicBool::new(false));
    tokio::spawn({
        let is_whole = is_whole.clone();
        async move {
            if let Ok(parts) = connection.without_shutdown().await {
                end(parts.io.into_inner(), is_whole.load(Ordering::Relaxed)).await;
            }
            drop(place);
        }
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
    let mut response = response.map(|body| Answered::new(body, is_whole));
    *response.headers_mut() = end_to_end(response.headers());
    Ok(response)
}

/// Ends a connection to the upstream: after a whole answer once it has ended its side, else
/// by a reset, which tells it at once.
async fn end(mut transport: Transport, is_whole: bool) {
    let mut sink = [0; 64];
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
                Self::Ended => "it ended the connection instead of an answer".to_owned(),
                Self::Wrong(what) => format!("its answer cannot be passed on: {what}"),
                Self::Unopened(_) | Self::Broken => "the request broke off".to_owned(),
            };
        };
        let words = match why {
            Why::Unavailable(_) => match facts.last().map(|(_, what)| what) {
                Some(Observation::Refused) => "it refuses connections",
                Some(Observation::CheckFailed) => "its health check fails",
                _ => "it cannot be reached",
            },
            Why::Crowded(..) => "too many clients wait for it",
            Why::Dropped => "it ended the connection instead of TLS",
            Why::Silent => "TLS with it took too long",
            Why::Ours => "this gateway has no descriptor or port left for a connection to it",
            Why::Insecure(error) => return format!("TLS with it failed: {error}"),
            Why::Refused(_) | Why::Wrong(_) => "it refused a connection",
        };
        words.to_owned()
    }
}
