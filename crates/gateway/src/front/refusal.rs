//! Handshakes that are refused: by the gateway, and by the upstream.

use bytes::BytesMut;
use farewell::driver::{linger, refuse, write_all};
use farewell::handshake::Rejection;
use farewell::{Advice, Cause, Violation};
use farewell_close::{Evidence, Party, Side};
use http::StatusCode;
use http::header::{self, HeaderValue};
use tokio::io::AsyncReadExt;
use tokio::time::timeout;

use super::asked::Asked;
use super::body::Body;
use super::client::Client;
use super::forward::write_head;
use crate::answer::{COME_BACK, Ending, Terms, answer};
use crate::config::{Refusing, Snapshot, WhenRefused, behind};
use crate::rules::{Denied, Problem};
use crate::upstream::Refusal;
use crate::visit::{Outcome, unopened_leg};

impl Client<'_> {
    /// Answers a request that gets no WebSocket.
    pub(super) async fn reject(&mut self, rejection: &Rejection) -> Outcome {
        let within = self.front.snapshot.timeouts.handshake;
        // A client that does not take its refusal is refused all the same.
        let _ = refuse(&mut self.transport, rejection, within).await;
        let status = rejection.status().as_u16();
        let advice = Advice::after_refusal(status, None);
        let rule = rejection.mistake().rule();
        let Snapshot {
            limits, timeouts, ..
        } = &self.front.snapshot;
        let violation = |rule| Violation::new(Side::Client, rule, 0, Evidence::default());
        Outcome {
            advice: Some(advice),
            setting: behind(rejection.mistake(), limits, timeouts),
            violation: rule.map(violation),
            ..Outcome::unopened(Party::Gateway, Cause::Refused, Some(status))
        }
    }

    /// Tells a client that its token is refused: by HTTP 401 (RFC 6750 §3), or
    /// accepted and closed.
    pub(super) async fn denied(mut self, denied: Denied, asked: &Asked) -> Outcome {
        let setting = denied.setting(&asked.route.settings.policy);
        if let WhenRefused::Accept(code) = asked.route.settings.when_refused {
            let ending = Ending::Denied(code, denied);
            let outcome = self.accept_and_close(ending, asked).await;
            return Outcome { setting, ..outcome };
        }
        let rejection = match denied {
            Denied::Token(problem) => unauthorized(problem),
            Denied::Origin => Rejection::new(
                StatusCode::FORBIDDEN,
                "Pages of this origin may not connect here.",
            ),
            Denied::UserConnections | Denied::AddressConnections => Rejection::new(
                StatusCode::TOO_MANY_REQUESTS,
                format!("There are {}.", denied.text()),
            ),
        };
        Outcome {
            cause: denied.cause(),
            setting,
            ..self.reject(&rejection).await
        }
    }

    /// The client can't be served now: by HTTP, or accepted and closed.
    pub(super) async fn unserved(mut self, ending: Ending, asked: &Asked) -> Outcome {
        let route = &asked.route.settings;
        if route.when_unavailable == Refusing::Accept {
            return self.accept_and_close(ending, asked).await;
        }
        self.unavailable(ending, asked.terms()).await
    }

    /// The client can't be served now, by HTTP.
    pub(super) async fn unavailable(&mut self, ending: Ending, terms: Terms<'_>) -> Outcome {
        let retry_after = match ending {
            Ending::UpstreamUnavailable(delay) | Ending::Crowded(_, delay) => delay,
            _ => COME_BACK,
        };
        let setting = ending.setting(&terms.route.bounds);
        let answer = answer(ending, terms);
        let outcome = self.reject(&Rejection::unavailable(retry_after)).await;
        Outcome {
            setting,
            initiator: answer.initiator,
            cause: answer.cause,
            advice: Some(Advice::after_refusal(503, Some(retry_after))),
            ..outcome
        }
    }

    /// The upstream was reached and gave no answer: by HTTP, or accepted and closed.
    pub(super) async fn unanswered(
        mut self,
        ending: Ending,
        rejection: &Rejection,
        asked: &Asked,
    ) -> Outcome {
        let settings = &asked.route.settings;
        let outcome = if settings.when_unavailable == Refusing::Accept {
            self.accept_and_close(ending, asked).await
        } else {
            Outcome {
                setting: ending.setting(&settings.bounds),
                cause: answer(ending, asked.terms()).cause,
                initiator: Party::Upstream,
                ..self.reject(rejection).await
            }
        };
        Outcome {
            upstream: Some(unopened_leg(asked.route.upstream.address())),
            ..outcome
        }
    }

    /// Passes on the upstream's refusal: status, headers and body as they are. An
    /// answer that breaks off is told as that.
    pub(super) async fn pass_refusal(mut self, refusal: Refusal) -> Outcome {
        let status = refusal.head.status().as_u16();
        let advice = Advice::after_refusal(status, refusal.head.retry_after());
        let front = self.front;
        let is_clear = tokio::select! {
            is_clear = self.pass_answer(refusal) => is_clear,
            () = front.admissions.over() => false,
        };
        if is_clear {
            linger(&mut self.transport).await;
        } else {
            self.transport.reset_on_drop();
        }
        Outcome {
            advice: Some(advice),
            ..Outcome::unopened(Party::Upstream, Cause::Refused, Some(status))
        }
    }

    /// Whether FIN tells the client the truth: it has the whole answer, or knows by the
    /// head how long that is.
    async fn pass_answer(&mut self, refusal: Refusal) -> bool {
        let Refusal {
            head,
            mut transport,
            mut read_ahead,
        } = refusal;
        let within = self.front.snapshot.timeouts.handshake;
        let patience = self.front.snapshot.timeouts.upstream_handshake;
        let mut body = Body::new(head.body());
        let mut part = BytesMut::from(&*write_head(&head));
        loop {
            if write_all(&mut self.transport, &part, within).await.is_err() {
                return true;
            }
            if read_ahead.is_empty() {
                if body.is_over() {
                    return true;
                }
                let read = timeout(patience, transport.read_buf(&mut read_ahead)).await;
                match read {
                    Ok(Ok(1..)) => {}
                    Ok(Ok(0)) => return true,
                    _ => return !body.ends_with_connection(),
                }
            }
            part = read_ahead.split();
            let taken = body.take(&part);
            part.truncate(taken);
        }
    }
}
/// How a token is refused by HTTP.
fn unauthorized(problem: Problem) -> Rejection {
    let rejection = match problem {
        Problem::Missing => Rejection::new(
            StatusCode::UNAUTHORIZED,
            "This route wants a token, and there is none.",
        ),
        _ => Rejection::new(
            StatusCode::UNAUTHORIZED,
            format!("The token is refused: {}.", problem.text()),
        ),
    };
    // A client without a token gets no error (RFC 6750 §3.1).
    let challenge = match problem {
        Problem::Missing => "Bearer".to_owned(),
        _ => format!(
            "Bearer error=\"invalid_token\", error_description=\"{}\"",
            problem.text()
        ),
    };
    match HeaderValue::from_str(&challenge) {
        Ok(challenge) => rejection
            .clone()
            .with_header(header::WWW_AUTHENTICATE, challenge)
            .unwrap_or(rejection),
        Err(_) => rejection,
    }
}
