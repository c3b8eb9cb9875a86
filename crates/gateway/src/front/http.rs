//! Requests that ask for no WebSocket: passed on to the upstream of their route,
//! streaming. Socket.IO, SignalR and Phoenix fall back to such requests.
//!
//! A connection carries one of them, so that the head of each connection
//! decides what it is: towards the client keep-alive is off.

use std::fmt::Write;
use std::future::poll_fn;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use farewell::Cause;
use farewell::driver::linger;
use farewell::handshake::RequestHead;
use http::header::{self, HeaderValue};
use http::{Request, Response, StatusCode, Uri, Version};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1 as server;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};

use super::body::Body as Length;
use super::client::Client;
use super::exchange::{NoAnswer, exchange};
use super::forward::{end_to_end, write_request};
use super::single::Single;
use super::way::Way;
use crate::admission::NoPlace;
use crate::answer::{COME_BACK, Ending};
use crate::config::{Bounds, body_idle, max_requests};
use crate::route::Route;
use crate::upstream::{Unopened, Why};
use crate::visit::Visit;

type Body = BoxBody<Bytes, hyper::Error>;

/// What the gateway answers itself, and why.
struct Own {
    status: StatusCode,
    cause: Cause,
    /// In the log: one clause.
    why: String,
    /// To the client: a sentence or two.
    text: String,
    retry_after: Option<Duration>,
}

impl Client<'_> {
    /// Passes one request on, and its answer back.
    pub(super) async fn proxy(self, head: RequestHead, route: &Route, way: &Way, visit: &Visit) {
        let (front, idle) = (self.front, self.front.snapshot.timeouts.body_idle);
        // As it was read, for hyper to read once more; which target it was, we know.
        let seen = write_request(&head, "/", head.headers());
        let io = Single::new(
            self.transport,
            &seen,
            &self.read_ahead,
            Length::new(head.body()),
            head.version() == Version::HTTP_11,
            idle,
        );
        let late = io.late();
        let (late, head) = (&late, &head);
        let service = service_fn(move |request| {
            Box::pin(async move {
                let answered = async {
                    let place = front.admissions.admit_request();
                    let place = place.map_err(|none| no_place(none, front))?;
                    let request = prepare(request, head, way)?;
                    let answered = exchange(&route.upstream, request, place).await;
                    answered.map_err(|none| match none {
                        NoAnswer::Broken if late.load(Ordering::Relaxed) => too_late(front),
                        other => Own::instead(other, &route.settings.bounds),
                    })
                };
                Ok::<_, hyper::Error>(match answered.await {
                    Ok(response) => response.map(BodyExt::boxed),
                    Err(own) => {
                        let (status, cause) = (own.status.as_u16(), own.cause);
                        // A client that leaves is nobody's trouble.
                        if cause != Cause::PeerLost {
                            front.journal.unanswered(visit, status, cause, &own.why);
                        }
                        own.response()
                    }
                })
            })
        });
        let mut serving = server::Builder::new()
            .timer(TokioTimer::new())
            .keep_alive(false)
            .serve_connection(TokioIo::new(io), service);
        let served = tokio::select! {
            served = poll_fn(|cx| serving.poll_without_shutdown(cx)) => served,
            // An answer may be without end.
            () = front.admissions.over() => return,
        };
        let mut transport = serving.into_parts().io.into_inner().into_transport();
        match served {
            Ok(()) => linger(&mut transport).await,
            Err(error) => {
                let (id, address) = (visit.id.to_string(), visit.address.to_string());
                tracing::debug!(id, address, %error, "a proxied request broke off");
                // An answer without a length would look whole.
                transport.reset_on_drop();
            }
        }
    }
}

/// The request as the upstream gets it.
fn prepare(
    mut request: Request<Incoming>,
    head: &RequestHead,
    way: &Way,
) -> Result<Request<Incoming>, Own> {
    let mut headers = end_to_end(request.headers());
    // The target's, where it names one (RFC 9112 §3.2.2).
    if let Some(host) = head.host().and_then(|host| host.to_string().parse().ok()) {
        headers.insert(header::HOST, host);
    }
    way.tell(&mut headers);
    *request.headers_mut() = headers;
    *request.uri_mut() = origin_form(head).ok_or_else(|| Own {
        status: StatusCode::BAD_REQUEST,
        cause: Cause::Refused,
        why: "the target has a character that no URL has".to_owned(),
        text: "The target has a character that no URL has; percent-encode it.".to_owned(),
        retry_after: None,
    })?;
    Ok(request)
}

/// What HTTP/1.1 asks origin servers for. A few characters that belong to no URL, and are
/// sent all the same, are percent-encoded.
fn origin_form(head: &RequestHead) -> Option<Uri> {
    let target = head
        .resource_name()
        .map_or_else(|| head.target(), |name| name.as_str());
    target.parse().or_else(|_| escaped(target).parse()).ok()
}

fn escaped(target: &str) -> String {
    let mut escaped = String::with_capacity(target.len() + 16);
    for character in target.chars() {
        match character {
            '"' | '<' | '>' | '`' | '^' | '{' | '|' | '}' | '\\' => {
                // Writing to a text cannot fail.
                let _ = write!(escaped, "%{:02X}", u32::from(character));
            }
            other => escaped.push(other),
        }
    }
    escaped
}

fn no_place(none: NoPlace, front: &super::Front) -> Own {
    let why = match none {
        NoPlace::Full => {
            let bound = max_requests(&front.snapshot.limits).setting();
            format!(
                "as many requests are here as may be: {} ({})",
                bound.value, bound.name
            )
        }
        NoPlace::NoDescriptor => {
            "the gateway has no descriptor left for a connection to the server".to_owned()
        }
    };
    Own {
        status: StatusCode::SERVICE_UNAVAILABLE,
        cause: Cause::Overloaded,
        text: format!("This gateway has no answer: {why}."),
        why,
        retry_after: Some(COME_BACK),
    }
}

fn too_late(front: &super::Front) -> Own {
    let bound = body_idle(&front.snapshot.timeouts).setting();
    let why = format!(
        "nothing more of its body came within {} ({})",
        bound.value, bound.name
    );
    Own {
        status: StatusCode::REQUEST_TIMEOUT,
        cause: Cause::Refused,
        text: format!("The request broke off: {why}."),
        why,
        retry_after: None,
    }
}

impl Own {
    /// Instead of an answer of the upstream's, on a route with these bounds.
    fn instead(none: NoAnswer, bounds: &Bounds) -> Self {
        let setting = match &none {
            NoAnswer::Unopened(Unopened { why, .. }) => match why {
                Why::Crowded(crowd, slot) => Ending::Crowded(*crowd, *slot).setting(bounds),
                Why::Silent => Ending::UpstreamUnanswering.setting(bounds),
                _ => None,
            },
            _ => None,
        };
        let setting = setting.map(|setting| format!(" ({setting})"));
        let why = none.words() + &setting.unwrap_or_default();
        let (status, cause, retry_after) = match none {
            NoAnswer::Broken => (StatusCode::BAD_REQUEST, Cause::PeerLost, None),
            NoAnswer::Ended => (StatusCode::BAD_GATEWAY, Cause::UpstreamLost, None),
            NoAnswer::Wrong(_) => (StatusCode::BAD_GATEWAY, Cause::UpstreamProtocolError, None),
            NoAnswer::Unopened(Unopened { why, .. }) => match why {
                Why::Unavailable(slot) => (
                    StatusCode::SERVICE_UNAVAILABLE,
                    Cause::UpstreamUnavailable,
                    Some(slot),
                ),
                Why::Crowded(_, slot) => (
                    StatusCode::SERVICE_UNAVAILABLE,
                    Cause::Overloaded,
                    Some(slot),
                ),
                Why::Ours => (
                    StatusCode::SERVICE_UNAVAILABLE,
                    Cause::Overloaded,
                    Some(COME_BACK),
                ),
                Why::Silent => (StatusCode::GATEWAY_TIMEOUT, Cause::UpstreamSilent, None),
                Why::Insecure(_) => (StatusCode::BAD_GATEWAY, Cause::TlsFailed, None),
                Why::Dropped | Why::Refused(_) | Why::Wrong(_) => {
                    (StatusCode::BAD_GATEWAY, Cause::UpstreamLost, None)
                }
            },
        };
        let text = format!("This gateway has no answer: {why}.");
        Self {
            status,
            cause,
            why,
            text,
            retry_after,
        }
    }

    fn response(self) -> Response<Body> {
        let body = Full::new(Bytes::from(self.text + "\n"));
        let mut response = Response::new(body.map_err(|never| match never {}).boxed());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        headers.insert(header::CONTENT_TYPE, plain);
        if let Some(delay) = self.retry_after {
            // In whole seconds, and none too early.
            let seconds = delay.as_millis().div_ceil(1_000).max(1);
            if let Ok(seconds) = HeaderValue::from_str(&seconds.to_string()) {
                headers.insert(header::RETRY_AFTER, seconds);
            }
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use farewell::handshake::{HeadLimits, parse_request};

    use super::*;

    #[test]
    fn what_others_pass_on_in_a_target_is_passed_on() {
        let form = |target: &str| {
            let text = format!("OPTIONS {target} HTTP/1.1\r\nHost: a\r\n\r\n");
            let head = parse_request(text.as_bytes(), &HeadLimits::default());
            origin_form(&head.unwrap().unwrap().0).map(|uri| uri.to_string())
        };
        for (target, passed) in [
            ("/a?b=%20&c", "/a?b=%20&c"),
            ("http://b:8/c?d", "/c?d"),
            ("*", "*"),
            ("/?filter={\"a\":1}", "/?filter=%7B%22a%22:1%7D"),
            ("/<a>`?<b>`", "/%3Ca%3E%60?%3Cb%3E%60"),
        ] {
            assert_eq!(form(target).as_deref(), Some(passed), "{target}");
        }
        let all: String = ('!'..='~').filter(|&it| it != '#').collect();
        assert!(form(&format!("/{all}")).is_some());
        assert!(form(&format!("/?{all}")).is_some());
    }
}
