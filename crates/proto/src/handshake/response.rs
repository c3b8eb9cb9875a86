//! [`ResponseHead`]: a server's answer up to its body.

use std::time::Duration;

use farewell_close::LONGEST_NAMED;
use http::header::{HeaderMap, RETRY_AFTER};
use http::{StatusCode, Version};

use super::body::BodyLength;
use super::head::{HeadEnd, HeadLimits};
use super::request::header_map;
use super::response_mistake::{ResponseError, ResponseMistake};

/// Reads the head of the answer to a handshake from a growing buffer, looking at
/// each byte once however few arrive at a time.
///
/// Interim answers, 1xx but for 101, are skipped (RFC 9110 §15.2); the limit on
/// bytes holds for all heads together.
#[derive(Debug, Clone)]
pub struct ResponseReader {
    limits: HeadLimits,
    end: HeadEnd,
}

impl ResponseReader {
    /// A reader at the beginning of an answer.
    #[must_use]
    pub fn new(limits: HeadLimits) -> Self {
        Self {
            limits,
            end: HeadEnd::default(),
        }
    }

    /// The head, and the bytes up to its end, skipped answers included; `None`
    /// where more bytes are needed. `buffer` begins with all that earlier calls saw.
    ///
    /// # Errors
    /// [`ResponseError`] where the bytes are no answer in HTTP/1.
    pub fn read(&mut self, buffer: &[u8]) -> Result<Option<(ResponseHead, usize)>, ResponseError> {
        loop {
            let start = self.end.start();
            // A head begins where the one before it ended: in the buffer.
            let bytes = buffer.get(start..).unwrap_or_default();
            let wrong = |mistake| ResponseError::new(mistake, bytes);
            if !begins_like_http(bytes).map_err(wrong)? {
                return Ok(None);
            }
            let found = self
                .end
                .find(buffer, &self.limits)
                .map_err(|fault| wrong(fault.into()))?;
            let Some(end) = found else { return Ok(None) };
            let head =
                ResponseHead::parse(&buffer[start..end], self.end.headers()).map_err(wrong)?;
            if !head.is_interim() {
                return Ok(Some((head, end)));
            }
            self.end.restart(end);
        }
    }
}

/// Reads the head of an answer that is probably whole: [`ResponseReader`] for one
/// call. Called again for each byte that arrives, it begins at the first again.
///
/// # Errors
/// [`ResponseError`] where the bytes are no answer in HTTP/1.
pub fn parse_response(
    buffer: &[u8],
    limits: &HeadLimits,
) -> Result<Option<(ResponseHead, usize)>, ResponseError> {
    ResponseReader::new(*limits).read(buffer)
}

/// False where too few bytes are there to go on; an error as soon as one is wrong.
fn begins_like_http(bytes: &[u8]) -> Result<bool, ResponseMistake> {
    const BEGINNING: &[u8] = b"HTTP/1.";
    match bytes {
        // An alert or a handshake: RFC 8446 §5.1.
        [0x15 | 0x16, 0x03, ..] => Err(ResponseMistake::Tls),
        [0x15 | 0x16] => Ok(false),
        _ if bytes.starts_with(BEGINNING) => Ok(true),
        _ if BEGINNING.starts_with(bytes) => Ok(false),
        _ => Err(ResponseMistake::NotHttp),
    }
}

/// The head of a final answer.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseHead {
    status: StatusCode,
    reason: Vec<u8>,
    version: Version,
    headers: HeaderMap,
    body: BodyLength,
}

impl ResponseHead {
    fn parse(bytes: &[u8], lines: usize) -> Result<Self, ResponseMistake> {
        let mut lines = vec![httparse::EMPTY_HEADER; lines];
        let mut response = httparse::Response::new(&mut lines);
        match response.parse(bytes)? {
            httparse::Status::Complete(length) if length == bytes.len() => {}
            _ => return Err(ResponseMistake::StatusLine),
        }
        let (Some(code), Some(minor)) = (response.code, response.version) else {
            return Err(ResponseMistake::StatusLine);
        };
        let status = StatusCode::from_u16(code).map_err(|_| ResponseMistake::StatusLine)?;
        let version = if minor == 0 {
            Version::HTTP_10
        } else {
            Version::HTTP_11
        };
        let headers = header_map(response.headers)?;
        let body = BodyLength::of_response(status, version, &headers);
        Ok(Self {
            status,
            reason: reason(bytes).to_owned(),
            version,
            headers,
            body: body.map_err(|_| ResponseMistake::BodyLength)?,
        })
    }

    fn is_interim(&self) -> bool {
        self.status.is_informational() && self.status != StatusCode::SWITCHING_PROTOCOLS
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The reason phrase as it was sent (RFC 9112 §4), for a proxy that passes it on. It may be
    /// empty, and may have bytes outside ASCII.
    #[must_use]
    pub fn reason(&self) -> &[u8] {
        &self.reason
    }

    /// HTTP/1.0 or HTTP/1.1.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// All headers, as they were sent.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The delay after which to come back: `Retry-After` in seconds (RFC 9110
    /// §10.2.3), at most [`LONGEST_NAMED`]. A date is taken for none.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let value = self.headers.get(RETRY_AFTER)?.to_str().ok()?;
        let seconds = value.trim().parse().ok()?;
        Some(Duration::from_secs(seconds).min(LONGEST_NAMED))
    }

    /// How long the body is that follows.
    #[must_use]
    pub const fn body(&self) -> BodyLength {
        self.body
    }

    /// Status and headers, for whoever passes them on.
    #[must_use]
    pub fn into_parts(self) -> (StatusCode, HeaderMap) {
        (self.status, self.headers)
    }
}

/// What follows the status in the first line of a head that was found good.
fn reason(head: &[u8]) -> &[u8] {
    let line = head.split(|&byte| byte == b'\r').next().unwrap_or_default();
    line.get(b"HTTP/1.1 200 ".len()..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use farewell_close::{Rule, Side, Suspect};

    fn parse(bytes: impl AsRef<[u8]>) -> Result<Option<(ResponseHead, usize)>, ResponseError> {
        parse_response(bytes.as_ref(), &HeadLimits::default())
    }

    #[track_caller]
    fn mistake(bytes: impl AsRef<[u8]>) -> ResponseMistake {
        parse(bytes).unwrap_err().mistake
    }

    #[test]
    fn a_delay_is_whole_seconds_and_bounded() {
        let named = |value: &str| {
            let head = format!("HTTP/1.1 503 Busy\r\nRetry-After: {value}\r\n\r\n");
            parse(head).unwrap().unwrap().0.retry_after()
        };
        assert_eq!(named("7"), Some(Duration::from_secs(7)));
        assert_eq!(named("100000"), Some(LONGEST_NAMED));
        for none in ["Fri, 31 Dec 1999 23:59:59 GMT", "-1", "2.5", "soon", ""] {
            assert_eq!(named(none), None, "{none}");
        }
    }

    #[test]
    fn any_response() {
        let (head, length) = parse("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno")
            .unwrap()
            .unwrap();
        assert_eq!(
            (head.status().as_u16(), head.body()),
            (403, BodyLength::Bytes(2))
        );
        assert_eq!((head.version(), length), (Version::HTTP_11, 45));
        assert!(parse("HTTP/1.1 200\r\n\r\n").unwrap().is_some());
        assert!(parse(b"HTTP/1.0 200 \xe9\r\n\r\n").unwrap().is_some());
    }

    #[test]
    fn the_reason_is_kept_as_it_was_sent() {
        let reason = |line: &[u8]| {
            let head = [line, b"\r\nA: b\r\n\r\n"].concat();
            parse(head).unwrap().unwrap().0.reason().to_vec()
        };
        assert_eq!(
            reason(b"HTTP/1.1 403 Not  today, thanks"),
            b"Not  today, thanks"
        );
        assert_eq!(reason(b"HTTP/1.0 403 D\xe9fendu"), b"D\xe9fendu");
        assert_eq!(reason(b"HTTP/1.1 403 "), b"");
        assert_eq!(reason(b"HTTP/1.1 403"), b"");
    }

    #[test]
    fn interim_answers_are_skipped() {
        let bytes = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n\
                      HTTP/1.1 101 Switching Protocols\r\n\r\n\x81\x00";
        let mut reader = ResponseReader::new(HeadLimits::default());
        for end in 0..bytes.len() - 2 {
            assert_eq!(reader.read(&bytes[..end]), Ok(None));
        }
        let (head, length) = reader.read(bytes).unwrap().unwrap();
        assert_eq!((head.status().as_u16(), length), (101, bytes.len() - 2));
        assert_eq!(parse(bytes), Ok(Some((head, length))));
        let endless = b"HTTP/1.1 100 Continue\r\n\r\n".repeat(2000);
        assert_eq!(mistake(endless), ResponseMistake::HeadTooLong);
        assert_eq!(
            mistake(b"HTTP/1.1 100 \r\n\r\n\x81\0"),
            ResponseMistake::NotHttp
        );
    }

    #[test]
    fn tls_is_recognised() {
        assert_eq!(parse(b"\x15"), Ok(None));
        let error = parse(b"\x15\x03\x01\x00\x02\x02\x46").unwrap_err();
        assert_eq!(error.mistake, ResponseMistake::Tls);
        assert_eq!(error.violation.suspect, Some(Suspect::TlsRecord));
        assert_eq!(error.violation.bytes.to_string(), "15 03 01 00 02 02 46");
        assert_eq!(
            (error.violation.side, error.violation.offset),
            (Side::Upstream, 0)
        );
        assert_eq!(mistake(b"\x16\x03"), ResponseMistake::Tls);
        assert_eq!(mistake(b"\x16\x02"), ResponseMistake::NotHttp);
    }

    #[test]
    fn what_is_no_answer() {
        use ResponseMistake::*;
        for (text, expected) in [
            ("SSH-2.0-OpenSSH_9.6\r\n", NotHttp),
            ("HTTP/2.0 200 OK\r\n\r\n", NotHttp),
            ("http/1.1 200 OK\r\n\r\n", NotHttp),
            ("\r\nHTTP/1.1 200 OK\r\n\r\n", NotHttp),
            ("HTTP/1.2 200 OK\r\n\r\n", StatusLine),
            ("HTTP/1.1 20 OK\r\n\r\n", StatusLine),
            ("HTTP/1.1 099 OK\r\n\r\n", StatusLine),
            ("HTTP/1.1  200 OK\r\n\r\n", StatusLine),
            ("HTTP/1.1 200 O\0K\r\n\r\n", StatusLine),
            ("HTTP/1.1 200 OK\n\n", BareNewline),
            ("HTTP/1.1 200 OK\r\nA : b\r\n\r\n", Header),
            ("HTTP/1.1 200 OK\r\nA: \0\r\n\r\n", Header),
            ("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n", FoldedHeader),
            (
                "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                BodyLength,
            ),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.mistake, expected, "{text:?}");
            assert_eq!(error.violation.rule, Rule::HandshakeResponse);
            assert_eq!(
                error.violation.bytes.as_slice(),
                &text.as_bytes()[..text.len().min(16)]
            );
        }
        let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "A: b\r\n".repeat(101));
        assert_eq!(mistake(many), TooManyHeaders);
        assert_eq!(
            mistake(format!("HTTP/1.1 200 {}", "x".repeat(9000))),
            StatusLine
        );
    }
}
