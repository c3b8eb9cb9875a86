//! [`Rejection`]: the answer to a request that gets no WebSocket.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use farewell_close::Side;
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::headers::{ReservedHeader, is_reserved, write, write_all};
use super::mistake::Mistake;

/// A whole HTTP response that refuses a request and ends the connection
/// (RFC 6455 §4.2.2). Its body is one sentence: what was wrong and what to do.
///
/// A browser shows neither status nor body to a page: `new WebSocket` ends with
/// 1006. It is for logs, for tools and for clients that are not browsers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    mistake: Mistake,
    status: StatusCode,
    message: Cow<'static, str>,
    headers: Box<HeaderMap>,
}

impl Rejection {
    /// A refusal with a status of the server's choice, 300–599; any other would
    /// say that the request succeeded, and 500 is sent instead.
    pub fn new(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        let refuses = (300..600).contains(&status.as_u16());
        let status = if refuses {
            status
        } else {
            StatusCode::INTERNAL_SERVER_ERROR
        };
        Self {
            status,
            ..Self::from(Mistake::Refused)
        }
        .with_message(message)
    }

    /// 408: the head did not arrive in time, by the caller's clock.
    #[must_use]
    pub fn timeout() -> Self {
        Mistake::Timeout.into()
    }

    /// 403: such as for an origin that is not allowed (RFC 6455 §10.2).
    pub fn forbidden(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::FORBIDDEN, message)
    }

    /// 404: no such service (RFC 6455 §4.2.2).
    pub fn not_found(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// 502: the server behind this gateway gave no valid answer.
    #[must_use]
    pub fn bad_gateway() -> Self {
        Mistake::BadGateway.into()
    }

    /// 503 with `Retry-After`, in whole seconds, rounded up (RFC 9110 §10.2.3).
    #[must_use]
    pub fn unavailable(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let mut rejection = Self::from(Mistake::Unavailable);
        rejection
            .headers
            .insert(header::RETRY_AFTER, seconds.into());
        rejection
    }

    /// With another sentence. Control characters become spaces, so that text of a
    /// peer cannot do harm where the body is shown.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        let message = message.into();
        self.message = if message.contains(char::is_control) {
            message.replace(char::is_control, " ").into()
        } else {
            message
        };
        self
    }

    /// With one more header, such as `WWW-Authenticate`.
    ///
    /// # Errors
    /// [`ReservedHeader`] for `Content-Type` and what [`is_reserved`] lists.
    pub fn with_header(
        mut self,
        name: HeaderName,
        value: HeaderValue,
    ) -> Result<Self, ReservedHeader> {
        if name == header::CONTENT_TYPE || is_reserved(&name) {
            return Err(ReservedHeader(name));
        }
        self.headers.append(name, value);
        Ok(self)
    }

    /// What was wrong.
    #[must_use]
    pub const fn mistake(&self) -> Mistake {
        self.mistake
    }

    /// Whose fault it was: the client's, but for 502, 503 and what the server
    /// refuses with a 5xx.
    #[must_use]
    pub fn fault(&self) -> Side {
        let server = self.status.is_server_error() && self.mistake != Mistake::HttpVersion;
        if server { Side::Upstream } else { Side::Client }
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The sentence in the body.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The headers that make this answer special; not those that every answer has.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The whole response. The connection is to be closed after it.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(512);
        let reason = self.status.canonical_reason().unwrap_or("Refused");
        out.extend_from_slice(format!("HTTP/1.1 {} {reason}\r\n", self.status.as_str()).as_bytes());
        write_all(&mut out, &self.headers);
        // Who sends Upgrade must name it in Connection: RFC 9110 §7.8.
        let upgrade = self.headers.contains_key(header::UPGRADE);
        write(
            &mut out,
            "Connection",
            if upgrade { "close, Upgrade" } else { "close" },
        );
        write(&mut out, "Content-Type", "text/plain; charset=utf-8");
        write(&mut out, "X-Content-Type-Options", "nosniff");
        write(
            &mut out,
            "Content-Length",
            (self.message.len() + 1).to_string(),
        );
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(self.message.as_bytes());
        out.push(b'\n');
        out
    }
}

impl From<Mistake> for Rejection {
    fn from(mistake: Mistake) -> Self {
        let mut headers = HeaderMap::new();
        match mistake {
            Mistake::Method => {
                headers.insert(header::ALLOW, HeaderValue::from_static("GET"));
            }
            Mistake::UpgradeMissing | Mistake::VersionMissing | Mistake::VersionUnsupported => {
                headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
                headers.insert(
                    header::SEC_WEBSOCKET_VERSION,
                    HeaderValue::from_static("13"),
                );
            }
            _ => {}
        }
        let message = mistake.to_string().into();
        Self {
            mistake,
            status: mistake.status(),
            message,
            headers: Box::new(headers),
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.message)
    }
}

impl std::error::Error for Rejection {}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(rejection: &Rejection) -> String {
        String::from_utf8(rejection.to_bytes()).unwrap()
    }

    #[test]
    fn the_whole_response() {
        assert_eq!(
            text(&Mistake::Method.into()),
            "HTTP/1.1 405 Method Not Allowed\r\n\
             allow: GET\r\n\
             Connection: close\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\
             X-Content-Type-Options: nosniff\r\n\
             Content-Length: 72\r\n\
             \r\n\
             A WebSocket handshake is a GET request; use GET (RFC 6455 section 4.1).\n"
        );
    }

    #[test]
    fn what_426_says() {
        for mistake in [
            Mistake::UpgradeMissing,
            Mistake::VersionMissing,
            Mistake::VersionUnsupported,
        ] {
            let text = text(&mistake.into());
            assert!(text.starts_with("HTTP/1.1 426 Upgrade Required\r\n"));
            for line in [
                "upgrade: websocket",
                "sec-websocket-version: 13",
                "Connection: close, Upgrade",
            ] {
                assert!(text.contains(&format!("\r\n{line}\r\n")), "{text}");
            }
        }
    }

    #[test]
    fn what_the_server_decides() {
        let busy = Rejection::unavailable(Duration::from_millis(1500));
        assert!(text(&busy).contains("503 Service Unavailable\r\nretry-after: 2\r\n"));
        assert_eq!(busy.fault(), Side::Upstream);
        assert_eq!(Rejection::bad_gateway().status(), 502);
        assert_eq!(Rejection::timeout().status(), 408);
        assert_eq!(Rejection::forbidden("no").fault(), Side::Client);
        assert_eq!(Rejection::not_found("no").to_string(), "404 Not Found: no");
        assert_eq!(Rejection::from(Mistake::HttpVersion).fault(), Side::Client);
        assert_eq!(Rejection::new(StatusCode::OK, "").status(), 500);
        assert_eq!(
            Rejection::new(StatusCode::SWITCHING_PROTOCOLS, "").status(),
            500
        );
        let odd = Rejection::new(StatusCode::from_u16(499).unwrap(), "odd");
        assert!(text(&odd).starts_with("HTTP/1.1 499 Refused\r\n"));
    }

    #[test]
    fn a_peers_text_cannot_do_harm() {
        let rejection = Rejection::forbidden("no such\r\n\x1b[2Jhost \u{9b}é");
        assert_eq!(rejection.message(), "no such   [2Jhost  é");
        assert!(text(&rejection).contains("\r\nContent-Length: 22\r\n"));
        let length = header::CONTENT_LENGTH;
        let refused = rejection.clone().with_header(length.clone(), 0.into());
        assert_eq!(refused, Err(ReservedHeader(length)));
        let value = HeaderValue::from_static("Basic");
        let asked = rejection
            .with_header(header::WWW_AUTHENTICATE, value)
            .unwrap();
        assert!(text(&asked).contains("\r\nwww-authenticate: Basic\r\n"));
    }
}
