//! [`RequestHead`]: an HTTP/1 request up to its body, whatever it asks for.

use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Version};

use super::body::BodyLength;
use super::head::{HeadEnd, HeadLimits};
use super::headers::{Single, has_element, single};
use super::host::Host;
use super::mistake::Mistake;
use super::rejection::Rejection;
use super::resource::ResourceName;

/// Reads the head of one request from a growing buffer, looking at each byte
/// once however few arrive at a time.
#[derive(Debug, Clone)]
pub struct RequestReader {
    limits: HeadLimits,
    end: HeadEnd,
}

impl RequestReader {
    /// A reader at the beginning of a request.
    #[must_use]
    pub fn new(limits: HeadLimits) -> Self {
        Self {
            limits,
            end: HeadEnd::default(),
        }
    }

    /// The head and its length in bytes; `None` where more bytes are needed.
    /// `buffer` begins with all that earlier calls saw.
    ///
    /// # Errors
    /// [`Rejection`]: what to answer before the connection is closed.
    pub fn read(&mut self, buffer: &[u8]) -> Result<Option<(RequestHead, usize)>, Rejection> {
        let found = self.end.find(buffer, &self.limits).map_err(Mistake::from)?;
        let Some(end) = found else { return Ok(None) };
        let head = RequestHead::parse(&buffer[..end], self.end.headers(), &self.limits)?;
        Ok(Some((head, end)))
    }
}

/// Reads the head of a request that is probably whole: [`RequestReader`] for one
/// call. Called again for each byte that arrives, it begins at the first again.
///
/// # Errors
/// [`Rejection`]: what to answer before the connection is closed.
pub fn parse_request(
    buffer: &[u8],
    limits: &HeadLimits,
) -> Result<Option<(RequestHead, usize)>, Rejection> {
    RequestReader::new(*limits).read(buffer)
}

/// The head of a request. There is none with a malformed or doubtful host,
/// target or body length.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestHead {
    method: Method,
    target: String,
    version: Version,
    headers: HeaderMap,
    host: Option<Host>,
    resource_name: Option<ResourceName>,
    body: BodyLength,
}

impl RequestHead {
    fn parse(bytes: &[u8], lines: usize, limits: &HeadLimits) -> Result<Self, Mistake> {
        let mut lines = vec![httparse::EMPTY_HEADER; lines];
        let mut request = httparse::Request::new(&mut lines);
        match request.parse(bytes) {
            Ok(httparse::Status::Complete(length)) if length == bytes.len() => {}
            Ok(_) => return Err(Mistake::RequestLine),
            Err(httparse::Error::Version) => return Err(version_mistake(bytes)),
            Err(error) => return Err(error.into()),
        }
        let (Some(method), Some(target), Some(minor)) =
            (request.method, request.path, request.version)
        else {
            return Err(Mistake::RequestLine);
        };
        if target.len() > limits.target {
            return Err(Mistake::TargetTooLong);
        }
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| Mistake::RequestLine)?;
        let version = if minor == 0 {
            Version::HTTP_10
        } else {
            Version::HTTP_11
        };
        let headers = header_map(request.headers)?;
        let (named, resource_name) = parse_target(&method, target)?;
        // A host in the target replaces the header's (RFC 9112 §3.2.2), which
        // must be there and in good form all the same.
        let host = named.or(parse_host(version, &headers)?);
        let body = BodyLength::of_request(version, &headers).map_err(|_| Mistake::BodyLength)?;
        let target = target.to_owned();
        Ok(Self {
            method,
            target,
            version,
            headers,
            host,
            resource_name,
            body,
        })
    }

    /// The method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The request target as it was sent: a path with its query, an `http` URL,
    /// `*`, or for CONNECT a host.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
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

    /// The text of a header: the first of its name, where it is visible ASCII.
    #[must_use]
    pub fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The host that is asked for: the target's, else the header's. HTTP/1.0 may
    /// have none, and HTTP/1.1 an empty one.
    #[must_use]
    pub const fn host(&self) -> Option<&Host> {
        self.host.as_ref()
    }

    /// Path and query, where the target has them: not for `*` and CONNECT.
    #[must_use]
    pub const fn resource_name(&self) -> Option<&ResourceName> {
        self.resource_name.as_ref()
    }

    /// The path without the query; the target itself where that has no path.
    #[must_use]
    pub fn path(&self) -> &str {
        self.resource_name
            .as_ref()
            .map_or(&self.target, ResourceName::path)
    }

    /// How long the body is that follows.
    #[must_use]
    pub const fn body(&self) -> BodyLength {
        self.body
    }

    /// Does it ask for a WebSocket: is `websocket` in `Upgrade`? What is wrong
    /// with the rest, [`into_upgrade`](Self::into_upgrade) finds.
    #[must_use]
    pub fn is_upgrade(&self) -> bool {
        has_element(&self.headers, &header::UPGRADE, "websocket")
    }

    /// The parts that a proxy sends on.
    #[must_use]
    pub fn into_parts(self) -> (Method, String, Version, HeaderMap) {
        (self.method, self.target, self.version, self.headers)
    }
}

/// 505 for another HTTP, 400 for what is no HTTP.
fn version_mistake(bytes: &[u8]) -> Mistake {
    let line = bytes
        .split(|&byte| byte == b'\r')
        .find(|line| line.len() > 1)
        .unwrap_or_default();
    match line.rsplit(|&byte| byte == b' ').next() {
        Some([b'H', b'T', b'T', b'P', b'/', b'0'..=b'9', b'.', b'0'..=b'9']) => {
            Mistake::HttpVersion
        }
        _ => Mistake::RequestLine,
    }
}

pub(super) fn header_map(lines: &[httparse::Header<'_>]) -> Result<HeaderMap, Mistake> {
    let mut headers =
        HeaderMap::try_with_capacity(lines.len()).map_err(|_| Mistake::TooManyHeaders)?;
    for line in lines {
        let name = HeaderName::from_bytes(line.name.as_bytes()).map_err(|_| Mistake::HeaderName)?;
        let value = HeaderValue::from_bytes(line.value).map_err(|_| Mistake::HeaderValue)?;
        headers
            .try_append(name, value)
            .map_err(|_| Mistake::TooManyHeaders)?;
    }
    Ok(headers)
}

/// The four forms of RFC 9112 §3.2.
fn parse_target(
    method: &Method,
    target: &str,
) -> Result<(Option<Host>, Option<ResourceName>), Mistake> {
    if method == Method::CONNECT {
        let host = target.parse().map_err(|_| Mistake::Target)?;
        return Ok((Some(host), None));
    }
    if target == "*" && method == Method::OPTIONS {
        return Ok((None, None));
    }
    let Some((scheme, rest)) = target
        .split_once("://")
        .filter(|_| !target.starts_with('/'))
    else {
        return Ok((None, Some(target.parse().map_err(|_| Mistake::Target)?)));
    };
    // Some clients of WebSockets write their own URL here.
    let known = ["http", "https", "ws", "wss"];
    if !known.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Err(Mistake::Target);
    }
    let (host, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host = host.parse().map_err(|_| Mistake::Target)?;
    let name = ResourceName::after_authority(rest).map_err(|_| Mistake::Target)?;
    Ok((Some(host), Some(name)))
}

fn parse_host(version: Version, headers: &HeaderMap) -> Result<Option<Host>, Mistake> {
    match single(headers, &header::HOST) {
        Single::Missing if version == Version::HTTP_10 => Ok(None),
        Single::Missing => Err(Mistake::HostMissing),
        Single::Repeated => Err(Mistake::HostRepeated),
        Single::One(value) if value.is_empty() => Ok(None),
        Single::One(value) => {
            let text = value.to_str().map_err(|_| Mistake::HostInvalid)?;
            text.parse().map(Some).map_err(|_| Mistake::HostInvalid)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<RequestHead, Mistake> {
        let parsed = parse_request(text.as_bytes(), &HeadLimits::default());
        let (head, length) = parsed
            .map_err(|rejection| rejection.mistake())?
            .expect("a whole head");
        assert_eq!(length, text.find("\r\n\r\n").unwrap() + 4);
        Ok(head)
    }

    fn get(lines: &str) -> Result<RequestHead, Mistake> {
        parse(&format!("GET / HTTP/1.1\r\nHost: a\r\n{lines}\r\n"))
    }

    #[test]
    fn any_request() {
        let head =
            parse("POST /a?b HTTP/1.1\r\nhost: x:1\r\nContent-Length: 3\r\n\r\nabc").unwrap();
        assert_eq!((head.method(), head.target()), (&Method::POST, "/a?b"));
        assert_eq!((head.path(), head.version()), ("/a", Version::HTTP_11));
        assert_eq!(head.host().unwrap().to_string(), "x:1");
        assert_eq!(head.body(), BodyLength::Bytes(3));
        assert_eq!(head.header(&header::CONTENT_LENGTH), Some("3"));
        assert!(!head.is_upgrade());
        assert!(get("Upgrade: h2c, WebSocket\r\n").unwrap().is_upgrade());
        assert_eq!(parse("GET / HTTP/1.0\r\n\r\n").unwrap().host(), None);
        assert_eq!(
            parse("GET / HTTP/1.1\r\nHost:\r\n\r\n").unwrap().host(),
            None
        );
    }

    #[test]
    fn the_forms_of_a_target() {
        let head = parse("GET HTTP://b:8/c?d HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
        assert_eq!(head.host().unwrap().to_string(), "b:8");
        assert_eq!((head.path(), head.target()), ("/c", "HTTP://b:8/c?d"));
        for scheme in ["http", "https", "ws", "WSS"] {
            let head = parse(&format!("GET {scheme}://b?d HTTP/1.1\r\nHost: a\r\n\r\n")).unwrap();
            assert_eq!((head.host().unwrap().name(), head.path()), ("b", "/"));
        }
        let head = parse("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
        assert_eq!((head.path(), head.resource_name()), ("*", None));
        let head = parse("CONNECT b:443 HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
        assert_eq!(head.host().unwrap().name(), "b");
        assert_eq!(
            parse("GET /?to=ws://b HTTP/1.1\r\nHost: a\r\n\r\n")
                .unwrap()
                .path(),
            "/"
        );
        for target in [
            "*",
            "a",
            "ftp://a/",
            "/a#b",
            "/\u{e9}",
            "http://",
            "http://u@a/",
            "?a",
        ] {
            let request = format!("GET {target} HTTP/1.1\r\nHost: a\r\n\r\n");
            assert_eq!(parse(&request), Err(Mistake::Target), "{target}");
        }
    }

    #[test]
    fn what_two_parsers_would_read_differently() {
        use Mistake::*;
        for (lines, mistake) in [
            ("Host: a\r\n", HostRepeated),
            ("Host : b\r\n", HeaderName),
            ("A : b\r\n", HeaderName),
            (": b\r\n", HeaderName),
            ("A\r\n", HeaderName),
            ("A\0: b\r\n", HeaderName),
            ("A: b\0\r\n", HeaderValue),
            ("A: b\x7f\r\n", HeaderValue),
            ("A: b\n", BareNewline),
            ("A: b\rC: d\r\n", BareNewline),
            ("A: b\r\r\n", BareNewline),
            ("A: b\r\n c\r\n", FoldedHeader),
            (" A: b\r\n", FoldedHeader),
            ("Content-Length: 1\r\nContent-Length: 2\r\n", BodyLength),
            (
                "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
                BodyLength,
            ),
            ("Transfer-Encoding: \x0bchunked\r\n", HeaderValue),
        ] {
            assert_eq!(get(lines), Err(mistake), "{lines:?}");
            assert_eq!(mistake.status(), 400);
        }
    }

    #[test]
    fn request_lines() {
        use Mistake::*;
        for (line, mistake) in [
            ("GET /", RequestLine),
            ("GET  / HTTP/1.1", RequestLine),
            ("GET / HTTP/1.1 ", RequestLine),
            ("GET / http/1.1", RequestLine),
            ("GET / HTTP/x.1", RequestLine),
            ("GET /\t HTTP/1.1", RequestLine),
            ("G(T / HTTP/1.1", RequestLine),
            ("\x01", RequestLine),
            ("PRI * HTTP/2.0", HttpVersion),
            ("GET / HTTP/0.9", HttpVersion),
            ("\x16\x03\x01", Tls),
        ] {
            assert_eq!(
                parse(&format!("{line}\r\nHost: a\r\n\r\n")),
                Err(mistake),
                "{line:?}"
            );
        }
        assert_eq!(Mistake::HttpVersion.status(), 505);
        let crlf = parse_request(b"\r\nGET / HTTP/1.0\r\n\r\n", &HeadLimits::default());
        assert_eq!(crlf.unwrap().unwrap().1, 20);
    }

    #[test]
    fn hosts() {
        use Mistake::*;
        for (lines, mistake) in [
            ("", HostMissing),
            ("Host: a\r\nhost: b\r\n", HostRepeated),
            ("Host: a, b\r\n", HostInvalid),
            ("Host: a:b\r\n", HostInvalid),
            ("Host: a/b\r\n", HostInvalid),
            ("Host: \u{e9}\r\n", HostInvalid),
        ] {
            assert_eq!(
                parse(&format!("GET / HTTP/1.1\r\n{lines}\r\n")),
                Err(mistake),
                "{lines}"
            );
        }
    }

    #[test]
    fn limits() {
        let line =
            |length: usize| format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "x".repeat(length));
        assert!(parse(&line(8191)).is_ok());
        for length in [8192, 9000, 60000] {
            assert_eq!(parse(&line(length)), Err(Mistake::TargetTooLong));
        }
        assert!(get(&"A: b\r\n".repeat(99)).is_ok());
        assert_eq!(get(&"A: b\r\n".repeat(100)), Err(Mistake::TooManyHeaders));
        assert_eq!(
            get(&format!("A: {}\r\n", "b".repeat(32 << 10))),
            Err(Mistake::HeadTooLong)
        );
        assert_eq!(Mistake::HeadTooLong.status(), 431);
        assert_eq!(Mistake::TooManyHeaders.status(), 431);
        assert_eq!(Mistake::TargetTooLong.status(), 414);
    }
}
