//! [`ResponseError`]: everything that can be wrong with a server's answer, as a
//! sentence and as the [`Violation`] that records keep.

use farewell_close::{Evidence, Rule, Side, Suspect, Violation};

use super::head::HeadFault;
use super::mistake::Mistake;

/// What is wrong with an answer to an opening handshake. None of the sentences
/// repeats a byte that the server sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ResponseMistake {
    /// It does not begin with `HTTP/1.`.
    #[error(
        "the server did not answer in HTTP/1; check that host and port are those of a web server"
    )]
    NotHttp,
    /// A TLS alert or handshake in a plain stream.
    #[error("the server answered in TLS; use wss:// instead of ws://")]
    Tls,
    /// More bytes than [`HeadLimits::bytes`](super::HeadLimits::bytes).
    #[error("the head of the server's answer is too long; let the server send fewer headers")]
    HeadTooLong,
    /// More lines than [`HeadLimits::headers`](super::HeadLimits::headers).
    #[error("the server's answer has too many headers; let it send fewer")]
    TooManyHeaders,
    /// A status line that is not `HTTP/1.1 101 reason`.
    #[error("the server's status line is malformed (RFC 9112 section 4)")]
    StatusLine,
    /// A line does not end with CR LF.
    #[error("a line of the server's answer does not end with CR LF (RFC 9112 section 2.2)")]
    BareNewline,
    /// A header that goes on in the next line.
    #[error("a header of the server's answer is folded over two lines (RFC 9112 section 5.2)")]
    FoldedHeader,
    /// A malformed header.
    #[error("a header of the server's answer is malformed (RFC 9112 section 5)")]
    Header,
    /// `Content-Length` and `Transfer-Encoding` leave room for two opinions.
    #[error("the length of the server's answer is unclear (RFC 9112 section 6.3)")]
    BodyLength,
    /// A 101 in HTTP/1.0.
    #[error(
        "the server switched protocols in HTTP/1.0; it must speak HTTP/1.1 (RFC 6455 section 4.1)"
    )]
    HttpTooOld,
    /// A 101 whose `Upgrade` is not `websocket`.
    #[error("the server's 101 has no Upgrade: websocket, or more than that (RFC 6455 section 4.1)")]
    Upgrade,
    /// A 101 without `Connection: Upgrade`.
    #[error(
        "the server's 101 has no Connection: Upgrade; a proxy in between may have dropped it (RFC \
         6455 section 4.1)"
    )]
    Connection,
    /// A 101 without `Sec-WebSocket-Accept`.
    #[error("the server's 101 has no Sec-WebSocket-Accept (RFC 6455 section 4.1)")]
    AcceptMissing,
    /// A 101 with more than one.
    #[error("the server's 101 has more than one Sec-WebSocket-Accept (RFC 6455 section 11.3.3)")]
    AcceptRepeated,
    /// A 101 that answers another key.
    #[error(
        "the server's Sec-WebSocket-Accept does not answer the key: it is an answer to another \
         request, perhaps from a cache (RFC 6455 section 4.1)"
    )]
    AcceptWrong,
    /// A 101 with more than one `Sec-WebSocket-Protocol`.
    #[error(
        "the server chose more than one subprotocol; it must choose one (RFC 6455 section 11.3.4)"
    )]
    SubprotocolRepeated,
    /// A 101 that names a subprotocol which was not offered.
    #[error(
        "the server chose a subprotocol that was not offered; offer it, or let it choose another (RFC 6455 section 4.1)"
    )]
    SubprotocolNotOffered,
    /// `Sec-WebSocket-Extensions` breaks its grammar.
    #[error("the server's Sec-WebSocket-Extensions is malformed (RFC 6455 section 9.1)")]
    ExtensionsInvalid,
    /// A 101 that names an extension which was not offered.
    #[error("the server chose an extension that was not offered (RFC 6455 section 4.1)")]
    ExtensionNotOffered,
    /// A 101 with parameters of permessage-deflate that no answer may have.
    #[error("the server's parameters of permessage-deflate are invalid (RFC 7692 section 7.1)")]
    CompressionInvalid,
    /// A 101 with parameters of permessage-deflate that answer no offer.
    #[error(
        "the server's parameters of permessage-deflate do not fit what was offered (RFC 7692 \
         section 7.1)"
    )]
    CompressionNotOffered,
    /// A 101 that names an extension twice.
    #[error("the server chose an extension twice; its frames would have two meanings")]
    ExtensionRepeated,
}

impl ResponseMistake {
    /// The rule that it breaks.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::AcceptMissing | Self::AcceptRepeated | Self::AcceptWrong => Rule::HandshakeAccept,
            Self::SubprotocolRepeated | Self::SubprotocolNotOffered => Rule::HandshakeSubprotocol,
            Self::ExtensionsInvalid
            | Self::ExtensionNotOffered
            | Self::ExtensionRepeated
            | Self::CompressionInvalid
            | Self::CompressionNotOffered => Rule::HandshakeExtension,
            _ => Rule::HandshakeResponse,
        }
    }
}

impl From<HeadFault> for ResponseMistake {
    fn from(fault: HeadFault) -> Self {
        match fault {
            HeadFault::TooLong => Self::HeadTooLong,
            HeadFault::TooManyHeaders => Self::TooManyHeaders,
            HeadFault::FirstLineTooLong => Self::StatusLine,
            HeadFault::Tls | HeadFault::FirstByte => Self::NotHttp,
            HeadFault::BareNewline => Self::BareNewline,
            HeadFault::Folded => Self::FoldedHeader,
        }
    }
}

impl From<httparse::Error> for ResponseMistake {
    fn from(error: httparse::Error) -> Self {
        match error {
            httparse::Error::HeaderName | httparse::Error::HeaderValue => Self::Header,
            httparse::Error::TooManyHeaders => Self::TooManyHeaders,
            _ => Self::StatusLine,
        }
    }
}

/// What is wrong with a map of headers, which both directions build alike.
impl From<Mistake> for ResponseMistake {
    fn from(mistake: Mistake) -> Self {
        match mistake {
            Mistake::TooManyHeaders => Self::TooManyHeaders,
            _ => Self::Header,
        }
    }
}

/// An answer that no server may give (RFC 6455 §4.1). The connection is to be
/// closed; nothing is to be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{mistake}")]
pub struct ResponseError {
    /// What is wrong, as a sentence.
    pub mistake: ResponseMistake,
    /// The same for reports and records.
    pub violation: Violation,
}

impl ResponseError {
    /// `bytes`: what betrays the mistake, as far as it came; its first 16 are kept.
    pub(super) fn new(mistake: ResponseMistake, bytes: &[u8]) -> Self {
        let evidence = Evidence::new(bytes);
        let mut violation = Violation::new(Side::Upstream, mistake.rule(), 0, evidence);
        if mistake == ResponseMistake::Tls {
            violation.suspect = Some(Suspect::TlsRecord);
        }
        Self { mistake, violation }
    }
}
