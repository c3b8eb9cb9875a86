//! The opening handshake: its heads without I/O, and what was agreed in it.

use std::net::SocketAddr;
use std::sync::OnceLock;

use farewell_proto::deflate::Agreed;
pub use farewell_proto::handshake::*;
use http::HeaderMap;

/// What was agreed in the opening handshake, and with whom.
#[derive(Debug)]
pub struct Handshake {
    head: Head,
    subprotocol: Option<Box<str>>,
    peer: Option<SocketAddr>,
    compression: Option<Agreed>,
}

/// What is known of the peer's head. A connection keeps it as long as it lives, and
/// hardly anybody asks: as it came it takes a tenth of what a map takes.
#[derive(Debug)]
enum Head {
    /// A request's lines without the end of the last one, and what they say once
    /// somebody asked.
    Request(Box<[u8]>, OnceLock<Box<HeaderMap>>),
    Given(Box<Given>),
}

#[derive(Debug)]
struct Given {
    target: String,
    headers: HeaderMap,
}

/// The end of the last line of a head, and the empty line behind it.
const END: &[u8] = b"\r\n\r\n";

impl Handshake {
    /// What was agreed in an opening handshake that someone else has done:
    /// path and query, subprotocol, the header fields of the peer's head, and
    /// its address.
    #[must_use]
    pub fn new(
        target: &str,
        subprotocol: Option<&str>,
        headers: HeaderMap,
        peer: Option<SocketAddr>,
    ) -> Self {
        let target = target.to_owned();
        Self {
            head: Head::Given(Box::new(Given { target, headers })),
            subprotocol: subprotocol.map(Into::into),
            peer,
            compression: None,
        }
    }

    /// The same for a request that was read here, and found good.
    pub(crate) fn of_request(head: &[u8], subprotocol: Option<&str>, peer: SocketAddr) -> Self {
        let lines = head.strip_suffix(END).unwrap_or(head);
        Self {
            head: Head::Request(lines.into(), OnceLock::new()),
            subprotocol: subprotocol.map(Into::into),
            peer: Some(peer),
            compression: None,
        }
    }

    /// The same, with the compression that was agreed on. Give it to the
    /// [`Link`](crate::Link::compressed) too.
    #[must_use]
    pub const fn compressed(mut self, agreed: Option<Agreed>) -> Self {
        self.compression = agreed;
        self
    }

    /// Path and query that the client asked for.
    #[must_use]
    pub fn target(&self) -> &str {
        match &self.head {
            Head::Request(bytes, _) => target(bytes),
            Head::Given(given) => &given.target,
        }
    }

    /// The subprotocol that was agreed on.
    #[must_use]
    pub fn subprotocol(&self) -> Option<&str> {
        self.subprotocol.as_deref()
    }

    /// The compression that was agreed on (RFC 7692).
    #[must_use]
    pub const fn compression(&self) -> Option<&Agreed> {
        self.compression.as_ref()
    }

    /// The header fields of the peer's head.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        match &self.head {
            Head::Request(bytes, parsed) => parsed.get_or_init(|| Box::new(headers(bytes))),
            Head::Given(given) => &given.headers,
        }
    }

    /// The peer's address, where the transport has one.
    #[must_use]
    pub const fn peer(&self) -> Option<SocketAddr> {
        self.peer
    }
}

/// The target of a request that was found good: the second word of its first line,
/// before which empty lines may stand.
fn target(request: &[u8]) -> &str {
    let target = request
        .split(|byte| *byte == b' ')
        .nth(1)
        .unwrap_or_default();
    std::str::from_utf8(target).unwrap_or_default()
}

fn headers(lines: &[u8]) -> HeaderMap {
    let read = RequestReader::new(HeadLimits::default()).read(&[lines, END].concat());
    // It was read before, by the same reader.
    read.ok()
        .flatten()
        .map_or_else(HeaderMap::new, |(head, _)| {
            let (_, _, _, headers) = head.into_parts();
            headers
        })
}
