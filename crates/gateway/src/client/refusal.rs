//! Handshakes that are refused: by the gateway, and by the upstream.

use std::time::Duration;

use bytes::{Buf, BytesMut};
use farewell::head::{BodyLength, Rejection};
use farewell::{Advice, Cause, linger, refuse, retry_after, write_all};
use farewell_close::Party;
use http::header;
use tokio::io::AsyncReadExt;
use tokio::time::timeout;

use super::Client;
use super::forward::write_head;
use crate::record::Outcome;
use crate::upstream::Refusal;

/// The most of a refusal's body that is passed on.
const MAX_BODY: u64 = 1 << 20;
/// How long an upstream may pause inside a refusal.
const PATIENCE: Duration = Duration::from_secs(5);

impl Client<'_> {
    /// Answers a request that gets no WebSocket.
    pub(super) async fn reject(&mut self, rejection: &Rejection) -> Outcome {
        let within = self.gateway.config.timeouts.handshake;
        // A client that does not take its refusal is refused all the same.
        let _ = refuse(&mut self.transport, rejection, within).await;
        let status = rejection.status().as_u16();
        let advice = Advice::after_refusal(status, None);
        Outcome {
            advice: Some(advice),
            ..Outcome::unopened(Party::Gateway, Cause::Refused, Some(status))
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
        let after = head
            .headers()
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok())
            .and_then(|seconds| retry_after(&format!("retry-after={seconds}")));
        let within = self.gateway.config.timeouts.handshake;
        let mut sent = write_all(&mut self.transport, &write_head(&head), within)
            .await
            .is_ok();
        let mut body = Body::new(body);
        while sent {
            let part = body.take(&mut read_ahead);
            sent = write_all(&mut self.transport, &part, within).await.is_ok();
            if body.is_over() {
                break;
            }
            let read = timeout(PATIENCE, transport.read_buf(&mut read_ahead)).await;
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
struct Body {
    length: BodyLength,
    passed: u64,
    /// The last bytes, in which the end of chunks is recognised.
    tail: [u8; 5],
}

impl Body {
    const fn new(length: BodyLength) -> Self {
        Self {
            length,
            passed: 0,
            tail: [0; 5],
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
        for &byte in part.iter().skip(part.len().saturating_sub(self.tail.len())) {
            self.tail.rotate_left(1);
            self.tail[4] = byte;
        }
        self.passed += part.len() as u64;
        part
    }

    fn is_over(&self) -> bool {
        match self.length {
            BodyLength::None => true,
            BodyLength::Bytes(bytes) => self.passed >= bytes.min(MAX_BODY),
            BodyLength::Chunked => &self.tail == b"0\r\n\r\n" || self.passed >= MAX_BODY,
            BodyLength::UntilClose => self.passed >= MAX_BODY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(length: BodyLength, parts: &[&str]) -> (String, bool) {
        let mut body = Body::new(length);
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
}
