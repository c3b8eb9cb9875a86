//! Handshakes that are refused: by the gateway, and by the upstream.

use bytes::{Buf, BytesMut};
use farewell::driver::{linger, refuse, write_all};
use farewell::handshake::{BodyLength, Rejection};
use farewell::{Advice, Cause, Violation};
use farewell_close::{Evidence, Party, Side};
use http::StatusCode;
use http::header::{self, HeaderValue};
use tokio::io::AsyncReadExt;
use tokio::time::timeout;

use super::asked::Asked;
use super::client::Client;
use super::forward::write_head;
use crate::answer::{COME_BACK, Ending, Terms, answer};
use crate::config::{Refusing, Snapshot, WhenRefused, behind};
use crate::rules::Problem;
use crate::upstream::Refusal;
use crate::visit::{Outcome, unopened_leg};

/// The most of a refusal's body that is passed on.
const MAX_BODY: u64 = 1 << 20;

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
    pub(super) async fn unauthorized(mut self, problem: Problem, asked: &Asked) -> Outcome {
        if let WhenRefused::Accept(code) = asked.route.settings.when_refused {
            let ending = Ending::TokenRefused(code, problem);
            return self.accept_and_close(ending, asked).await;
        }
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
        // Who shows no token is told no error (RFC 6750 §3.1).
        let challenge = match problem {
            Problem::Missing => "Bearer".to_owned(),
            _ => format!(
                "Bearer error=\"invalid_token\", error_description=\"{}\"",
                problem.text()
            ),
        };
        let rejection = match HeaderValue::from_str(&challenge) {
            Ok(challenge) => rejection
                .clone()
                .with_header(header::WWW_AUTHENTICATE, challenge)
                .unwrap_or(rejection),
            Err(_) => rejection,
        };
        Outcome {
            cause: problem.cause(),
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

    /// Passes on the upstream's refusal: status, headers and body as they are.
    pub(super) async fn pass_refusal(mut self, refusal: Refusal) -> Outcome {
        let Refusal {
            head,
            mut transport,
            mut read_ahead,
        } = refusal;
        let (status, body) = (head.status(), head.body());
        let after = head.retry_after();
        let within = self.front.snapshot.timeouts.handshake;
        let mut sent = write_all(&mut self.transport, &write_head(&head), within)
            .await
            .is_ok();
        let patience = self.front.snapshot.timeouts.upstream_handshake;
        let mut body = RefusalBody::new(body);
        while sent {
            let part = body.take(&mut read_ahead);
            sent = write_all(&mut self.transport, &part, within).await.is_ok();
            if body.is_over() {
                break;
            }
            let read = timeout(patience, transport.read_buf(&mut read_ahead)).await;
            if !matches!(read, Ok(Ok(1..))) {
                break;
            }
        }
        linger(&mut self.transport).await;
        Outcome {
            advice: Some(Advice::after_refusal(status.as_u16(), after)),
            ..Outcome::unopened(Party::Upstream, Cause::Refused, Some(status.as_u16()))
        }
    }
}

/// A body on its way through, undecoded: only its end is looked for.
struct RefusalBody {
    length: BodyLength,
    passed: u64,
    chunks: Chunks,
}

impl RefusalBody {
    const fn new(length: BodyLength) -> Self {
        Self {
            length,
            passed: 0,
            chunks: Chunks::Size(0),
        }
    }

    fn take(&mut self, input: &mut BytesMut) -> BytesMut {
        let most = match self.length {
            BodyLength::None => 0,
            BodyLength::Bytes(bytes) => bytes.min(MAX_BODY),
            BodyLength::Chunked | BodyLength::UntilClose => MAX_BODY,
        };
        let left = usize::try_from(most - self.passed).unwrap_or(usize::MAX);
        let part = input.split_to(left.min(input.len()));
        input.advance(input.len());
        if self.length == BodyLength::Chunked {
            self.chunks = self.chunks.after(&part);
        }
        self.passed += part.len() as u64;
        part
    }

    fn is_over(&self) -> bool {
        match self.length {
            BodyLength::None => true,
            BodyLength::Bytes(bytes) => self.passed >= bytes.min(MAX_BODY),
            BodyLength::Chunked => self.chunks == Chunks::Over || self.passed >= MAX_BODY,
            BodyLength::UntilClose => self.passed >= MAX_BODY,
        }
    }
}

/// Where in a chunked body (RFC 9112 §7.1) the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chunks {
    /// In a chunk's size, of which so much is known.
    Size(u64),
    /// Between a size and its line's end.
    Extension(u64),
    /// In a chunk's data and the line's end behind it: so much is left.
    Data(u64),
    /// In the trailer, behind so many bytes of a line.
    Trailer(u64),
    /// Behind it all.
    Over,
}

impl Chunks {
    fn after(mut self, mut bytes: &[u8]) -> Self {
        while let [byte, rest @ ..] = bytes {
            bytes = rest;
            self = match (self, byte) {
                (Self::Size(0) | Self::Extension(0), b'\n') => Self::Trailer(0),
                (Self::Size(size) | Self::Extension(size), b'\n') => {
                    Self::Data(size.saturating_add(2))
                }
                (Self::Size(size), digit) => match char::from(*digit).to_digit(16) {
                    Some(digit) => Self::Size(size.saturating_mul(16) | u64::from(digit)),
                    None => Self::Extension(size),
                },
                (Self::Data(left), _) => {
                    // This byte is one of them.
                    let more = usize::try_from(left - 1).unwrap_or(usize::MAX);
                    let skipped = more.min(rest.len());
                    bytes = &rest[skipped..];
                    match left - 1 - skipped as u64 {
                        0 => Self::Size(0),
                        left => Self::Data(left),
                    }
                }
                (Self::Trailer(0), b'\n') => Self::Over,
                (Self::Trailer(_), b'\n') => Self::Trailer(0),
                (Self::Trailer(seen), b'\r') => Self::Trailer(seen),
                (Self::Trailer(seen), _) => Self::Trailer(seen.saturating_add(1)),
                (same, _) => same,
            };
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(length: BodyLength, parts: &[&str]) -> (String, bool) {
        let mut body = RefusalBody::new(length);
        let mut all = String::new();
        for part in parts {
            let taken = body.take(&mut BytesMut::from(*part));
            all.push_str(std::str::from_utf8(&taken).unwrap());
        }
        (all, body.is_over())
    }

    #[test]
    fn ends_where_the_body_does() {
        assert_eq!(passed(BodyLength::None, &["x"]), (String::new(), true));
        assert_eq!(
            passed(BodyLength::Bytes(3), &["ab", "cd"]),
            ("abc".to_owned(), true)
        );
        assert_eq!(
            passed(BodyLength::UntilClose, &["ab"]),
            ("ab".to_owned(), false)
        );
        let chunks = ["2\r\nab\r\n0", "\r\n\r", "\n"];
        assert_eq!(
            passed(BodyLength::Chunked, &chunks),
            (chunks.concat(), true)
        );
        assert!(!passed(BodyLength::Chunked, &chunks[..2]).1);
    }

    #[test]
    fn what_looks_like_the_last_chunk_may_be_data() {
        let data = ["5\r\n0\r\n\r\n", "\r\n", "0;x=y\r\n", "A: b\r\n", "\r\n"];
        for parts in 1..=data.len() {
            let over = passed(BodyLength::Chunked, &data[..parts]).1;
            assert_eq!(over, parts == data.len(), "{parts}");
        }
        let bytes: Vec<String> = data.concat().chars().map(String::from).collect();
        let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
        assert!(passed(BodyLength::Chunked, &bytes).1);
        assert!(!passed(BodyLength::Chunked, &bytes[..bytes.len() - 1]).1);
    }
}
