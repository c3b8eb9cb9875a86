//! The opening handshake, from either side: RFC 6455 §4.

use std::fmt::Write;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Buf;
use farewell_close::printable;
use farewell_proto::handshake::accept_key;
use tokio::time::{Instant, sleep, timeout_at};

use farewell_proto::later;

use super::Peer;
use crate::transcript::Speaker;
use crate::{Finding, Judged, Role};

/// No head that a case is about is longer.
const LONGEST_HEAD: usize = 64 << 10;
const MOST_HEADERS: usize = 200;
/// Between the answer to a client and the first frame.
const BEHIND_HEAD: Duration = Duration::from_millis(2);

/// A request for a WebSocket, line by line, so that lines can be spoiled.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
}

impl Request {
    /// A request in good form for this target.
    pub(crate) fn to(host: &str, path: &str, key: &str, more: &[(String, String)]) -> Self {
        let mut headers: Vec<(String, String)> = [
            ("Host", host),
            ("Upgrade", "websocket"),
            ("Connection", "Upgrade"),
            ("Sec-WebSocket-Key", key),
            ("Sec-WebSocket-Version", "13"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        headers.extend_from_slice(more);
        Self {
            line: format!("GET {path} HTTP/1.1"),
            headers,
        }
    }

    /// Sets a header, in its place if it is there.
    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        match self.headers.iter_mut().find(|(other, _)| other == name) {
            Some(header) => value.clone_into(&mut header.1),
            None => self = self.add(name, value),
        }
        self
    }

    /// Adds a header, even if it is there.
    pub(crate) fn add(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Leaves a header out.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self
    }

    /// Sets the request line.
    pub(crate) fn line(mut self, line: impl Into<String>) -> Self {
        self.line = line.into();
        self
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        head(&self.line, &self.headers)
    }
}

/// The answer of a server, line by line, so that lines can be spoiled.
pub(crate) type Response = Request;

impl Response {
    /// The answer in good form to the request with this key.
    pub(crate) fn switching(key: &str) -> Self {
        Self {
            line: "HTTP/1.1 101 Switching Protocols".to_owned(),
            headers: [
                ("Upgrade", "websocket".to_owned()),
                ("Connection", "Upgrade".to_owned()),
                ("Sec-WebSocket-Accept", accept_key(key)),
            ]
            .map(|(name, value)| (name.to_owned(), value))
            .into(),
        }
    }
}

fn head(line: &str, headers: &[(String, String)]) -> Vec<u8> {
    let mut head = format!("{line}\r\n");
    for (name, value) in headers {
        // Writing to a String does not fail.
        let _ = write!(head, "{name}: {value}\r\n");
    }
    head.push_str("\r\n");
    head.into_bytes()
}

/// The head that a peer sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Head {
    /// Of a request; empty in an answer.
    pub(crate) method: String,
    /// Of an answer; 0 in a request.
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
}

impl Head {
    /// The first header with this name.
    pub(crate) fn header<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// All headers with this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl Peer {
    /// A request in good form for the server under test.
    pub(crate) fn request(&self) -> Request {
        let target = &self.settings.target;
        Request::to(&target.host, &target.path, &self.key(), &target.headers)
    }

    /// This connection's nonce.
    pub(crate) fn key(&self) -> String {
        STANDARD.encode(*b"farewell-check.1")
    }

    /// Opens the connection in good form.
    pub(crate) async fn open(&mut self) -> Judged {
        match self.role {
            Role::Server => {
                let request = self.request();
                self.open_with(&request).await.map(drop)
            }
            Role::Client => {
                let asked = self.read_request().await?;
                let key = asked.header("Sec-WebSocket-Key").unwrap_or_default();
                self.switch(&Response::switching(key)).await;
                Ok(())
            }
        }
    }

    /// Opens the connection to a server with this request; returns its answer.
    pub(crate) async fn open_with(&mut self, request: &Request) -> Judged<Head> {
        self.send_head(request).await;
        self.read_switching(&self.key()).await
    }

    /// Opens the connection to a client with this answer.
    pub(crate) async fn switch(&mut self, answer: &Response) {
        self.send_head(answer).await;
        self.opened();
        // A client that loses what comes with the 101 fails where that is the
        // point, not everywhere.
        sleep(BEHIND_HEAD).await;
    }

    /// From here on both speak in frames.
    pub(crate) const fn opened(&mut self) {
        self.opened = true;
    }

    /// Reads the answer that opens the connection, to a request with this key.
    pub(crate) async fn read_switching(&mut self, key: &str) -> Judged<Head> {
        let answer = self.read_response().await?;
        if answer.status != 101 {
            return Err(Finding::fail(format!(
                "the server answered the handshake with {}, not with 101",
                answer.status
            )));
        }
        if answer.header("Sec-WebSocket-Accept") != Some(&accept_key(key)) {
            return Err(Finding::fail(
                "the server's Sec-WebSocket-Accept does not fit the key",
            ));
        }
        self.opened = true;
        Ok(answer)
    }

    /// Sends a head.
    pub(crate) async fn send_head(&mut self, head: &Request) {
        let bytes = head.to_bytes();
        self.send_bytes(&bytes, &head.line.clone()).await;
    }

    /// Reads the head of the server's answer.
    pub(crate) async fn read_response(&mut self) -> Judged<Head> {
        let bytes = self.read_head().await?;
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Response::new(&mut headers);
        match parsed.parse(&bytes) {
            Ok(httparse::Status::Complete(_)) => Ok(Head {
                status: parsed.code.unwrap_or_default(),
                headers: owned(parsed.headers),
                ..Head::default()
            }),
            _ => Err(Finding::fail("the server's answer is not HTTP/1")),
        }
    }

    /// Reads the head of the client's request.
    pub(crate) async fn read_request(&mut self) -> Judged<Head> {
        let bytes = self.read_head().await?;
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(&bytes) {
            Ok(httparse::Status::Complete(_)) => Ok(Head {
                method: parsed.method.unwrap_or_default().to_owned(),
                headers: owned(parsed.headers),
                ..Head::default()
            }),
            _ => Err(Finding::fail("the client's request is not HTTP/1")),
        }
    }

    async fn read_head(&mut self) -> Judged<bytes::Bytes> {
        let head = self.read_whole_head().await;
        if head.is_err() {
            self.note_rest("no whole head");
            self.reader.buffer.clear();
        }
        head
    }

    async fn read_whole_head(&mut self) -> Judged<bytes::Bytes> {
        let until = later(Instant::now(), self.due());
        loop {
            let buffer = &mut self.reader.buffer;
            if let Some(at) = buffer.windows(4).position(|end| end == b"\r\n\r\n") {
                let bytes = buffer.copy_to_bytes(at + 4);
                let line = bytes
                    .split(|byte| *byte == b'\r')
                    .next()
                    .unwrap_or_default();
                let line = printable(&String::from_utf8_lossy(line)).into_owned();
                self.note(Speaker::Peer, &bytes, line);
                return Ok(bytes);
            }
            if buffer.len() > LONGEST_HEAD {
                return Err(Finding::fail("the peer's head does not end within 64 KiB"));
            }
            if let Some(end) = self.end {
                return Err(Finding::fail(format!(
                    "the peer sent {} before a whole head of the handshake",
                    super::Seen::Ended(end)
                )));
            }
            if timeout_at(until, self.fill()).await.is_err() {
                return Err(Finding::fail(format!(
                    "the peer sent no whole head of the handshake within {:?}",
                    self.due()
                )));
            }
        }
    }
}

fn owned(headers: &[httparse::Header<'_>]) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|header| {
            let value = String::from_utf8_lossy(header.value).into_owned();
            (header.name.to_owned(), value)
        })
        .collect()
}
