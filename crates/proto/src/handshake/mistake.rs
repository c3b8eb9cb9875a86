//! [`Mistake`]: everything that can be wrong with a request, and its status.

use farewell_close::Rule;
use http::StatusCode;

use super::head::HeadFault;

/// Why a request is not answered with 101. Each sentence says what was wrong and
/// what to do; none repeats a byte that the peer sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Mistake {
    // The head: any HTTP request.
    /// More bytes than [`HeadLimits::bytes`](super::HeadLimits::bytes). 431.
    #[error("The request's head is too long; send fewer or shorter headers, cookies first.")]
    HeadTooLong,
    /// More lines than [`HeadLimits::headers`](super::HeadLimits::headers). 431.
    #[error("The request has too many headers; send fewer.")]
    TooManyHeaders,
    /// A longer target than [`HeadLimits::target`](super::HeadLimits::target). 414.
    #[error("The request's target is too long; shorten the path or the query.")]
    TargetTooLong,
    /// The head did not arrive in time. 408.
    #[error("The request did not arrive in time; send the whole head at once.")]
    Timeout,
    /// A TLS handshake instead of a request. 400.
    #[error(
        "This port speaks plain HTTP and the bytes look like TLS; use ws:// instead of wss://."
    )]
    Tls,
    /// A first line that is not `method target HTTP/1.1`. 400.
    #[error("The request line is malformed; send 'GET /path HTTP/1.1' (RFC 9112 section 3).")]
    RequestLine,
    /// A target that is neither a path, an `http` URL, nor what its method asks for. 400.
    #[error(
        "The request's target is malformed; send a path in percent-encoded ASCII, without a \
         fragment (RFC 9112 section 3.2)."
    )]
    Target,
    /// Another major version than HTTP/1. 505: RFC 9110 §15.6.6.
    #[error("This version of HTTP is not spoken here; use HTTP/1.1.")]
    HttpVersion,
    /// A LF without CR, or a CR without LF. 400.
    #[error("A line does not end with CR LF; end each with both (RFC 9112 section 2.2).")]
    BareNewline,
    /// A header that goes on in the next line. 400.
    #[error("A header is folded over two lines; write it in one (RFC 9112 section 5.2).")]
    FoldedHeader,
    /// A header's name is no token, or is followed by a space. 400.
    #[error(
        "A header's name is malformed; send a token and a colon, without a space between them \
         (RFC 9112 section 5.1)."
    )]
    HeaderName,
    /// A header's value has control characters. 400.
    #[error("A header's value has a control character; leave it out (RFC 9110 section 5.5).")]
    HeaderValue,
    /// HTTP/1.1, or a WebSocket, without a host. 400.
    #[error("The request has no Host header; send one (RFC 9112 section 3.2).")]
    HostMissing,
    /// More than one `Host`. 400.
    #[error("The request has more than one Host header; send one (RFC 9112 section 3.2).")]
    HostRepeated,
    /// A `Host` that is no host. 400.
    #[error(
        "The request's Host header is malformed; send a name or an address, and the port where \
         it is not the default (RFC 9112 section 3.2)."
    )]
    HostInvalid,
    /// `Content-Length` and `Transfer-Encoding` leave room for two opinions. 400.
    #[error(
        "The length of the request's body is unclear; send one Content-Length, or one \
         Transfer-Encoding: chunked with HTTP/1.1 (RFC 9112 section 6.3)."
    )]
    BodyLength,

    // The upgrade: RFC 6455 §4.2.1.
    /// Another method than GET. 405.
    #[error("A WebSocket handshake is a GET request; use GET (RFC 6455 section 4.1).")]
    Method,
    /// HTTP/1.0. 400 and not 505: its major version is the one spoken here.
    #[error("A WebSocket handshake needs HTTP/1.1; use it (RFC 6455 section 4.1).")]
    HttpTooOld,
    /// A target without a path, such as `*`. 400.
    #[error(
        "A WebSocket handshake needs a path; send 'GET /path HTTP/1.1' (RFC 6455 section 4.1)."
    )]
    PathMissing,
    /// No `Upgrade: websocket`. 426.
    #[error(
        "This is a WebSocket endpoint; connect with a WebSocket client, which sends Upgrade: \
         websocket (RFC 6455 section 4.1)."
    )]
    UpgradeMissing,
    /// No `Connection: Upgrade`; often dropped by a proxy. 400.
    #[error(
        "The request has no Connection: Upgrade; send it, or let the proxy in between pass it on \
         (RFC 6455 section 4.1)."
    )]
    ConnectionMissing,
    /// No `Sec-WebSocket-Version`. 426.
    #[error("The request has no Sec-WebSocket-Version header; send 13 (RFC 6455 section 4.1).")]
    VersionMissing,
    /// More than one `Sec-WebSocket-Version`. 400.
    #[error(
        "The request has more than one Sec-WebSocket-Version header; send one (RFC 6455 section \
         11.3.5)."
    )]
    VersionRepeated,
    /// Another version than 13. 426.
    #[error("This version of WebSocket is not spoken here; use 13 (RFC 6455 section 4.4).")]
    VersionUnsupported,
    /// No `Sec-WebSocket-Key`. 400.
    #[error(
        "The request has no Sec-WebSocket-Key header; send 16 random bytes in base64 (RFC 6455 \
         section 4.1)."
    )]
    KeyMissing,
    /// More than one `Sec-WebSocket-Key`. 400.
    #[error(
        "The request has more than one Sec-WebSocket-Key header; send one (RFC 6455 section \
         11.3.1)."
    )]
    KeyRepeated,
    /// A key that is not 16 bytes in base64. 400.
    #[error(
        "The Sec-WebSocket-Key header is malformed; send 16 random bytes in base64 (RFC 6455 \
         section 4.1)."
    )]
    KeyInvalid,
    /// A body, which would be read as frames. 400.
    #[error(
        "A WebSocket handshake has no body; send no Content-Length and no Transfer-Encoding (RFC \
         6455 section 4.1)."
    )]
    Body,
    /// A subprotocol that is no name: see [`Subprotocols`](super::Subprotocols). 400.
    #[error(
        "The Sec-WebSocket-Protocol header is malformed; send names separated by commas (RFC 6455 \
         section 4.1)."
    )]
    SubprotocolInvalid,
    /// `Sec-WebSocket-Extensions` breaks its grammar. 400.
    #[error(
        "The Sec-WebSocket-Extensions header is malformed; send 'name; parameter=value' (RFC 6455 \
         section 9.1)."
    )]
    ExtensionsInvalid,
    /// More than one `Origin`, or one that is not ASCII. 400.
    #[error("The Origin header is malformed or repeated; send one, in ASCII (RFC 6454 section 7).")]
    OriginInvalid,

    // What is in good form, and not understood by all in the same way: a gateway judges
    // it in one way, and the server behind may take it in another. 400.
    /// A path that servers read in different ways.
    #[error(
        "The path can be read in several ways, and in one of them another route of this gateway \
         takes it; write it without escapes, '.', '..', ';' and '\\', and as the server has it."
    )]
    PathAmbiguous,
    /// A header twice, of which servers take the first, the last, or both.
    #[error(
        "A header is there twice that may be there once, such as Authorization, Cookie or \
         Origin; send one (RFC 9110 section 5.3)."
    )]
    HeaderRepeated,
    /// A name with `_` or another mark in place of `-`, which many servers take for it.
    #[error(
        "Servers take a header's name for that of another one, as they take X_Real_IP for \
         X-Real-IP; write '-' (RFC 3875 section 4.1.18)."
    )]
    HeaderLookalike,
    /// `Connection` names a header, which is then left out, that is for the server.
    #[error(
        "The Connection header names one that is for the server, such as Cookie; leave it out \
         (RFC 9110 section 7.6.1)."
    )]
    HeaderForHop,

    // What the server decides about a request in good form.
    /// The server refuses, with a status of its choice.
    #[error("The server refuses this request.")]
    Refused,
    /// The server cannot serve now, through no fault of the client. 503.
    #[error("The server cannot take this connection now; try again later.")]
    Unavailable,
    /// The server behind the gateway gave no valid answer. 502.
    #[error("The server behind this gateway gave no valid answer; its operator must look.")]
    BadGateway,
}

impl Mistake {
    /// The status that answers it.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::HeadTooLong | Self::TooManyHeaders => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::TargetTooLong => StatusCode::URI_TOO_LONG,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::HttpVersion => StatusCode::HTTP_VERSION_NOT_SUPPORTED,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::UpgradeMissing | Self::VersionMissing | Self::VersionUnsupported => {
                StatusCode::UPGRADE_REQUIRED
            }
            Self::Refused => StatusCode::FORBIDDEN,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::BadGateway => StatusCode::BAD_GATEWAY,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl Mistake {
    /// The rule that it breaks; `None` where the request was in good form, or never came.
    #[must_use]
    pub const fn rule(self) -> Option<Rule> {
        Some(match self {
            Self::HeadTooLong => Rule::RequestTooLong,
            Self::TooManyHeaders => Rule::RequestHeaders,
            Self::TargetTooLong => Rule::RequestTargetTooLong,
            Self::Tls => Rule::RequestTls,
            Self::RequestLine => Rule::RequestLine,
            Self::Target => Rule::RequestTarget,
            Self::HttpVersion | Self::HttpTooOld => Rule::RequestHttpVersion,
            Self::BareNewline => Rule::RequestLineEnd,
            Self::FoldedHeader => Rule::RequestHeaderFolded,
            Self::HeaderName => Rule::RequestHeaderName,
            Self::HeaderValue => Rule::RequestHeaderValue,
            Self::HostMissing | Self::HostRepeated | Self::HostInvalid => Rule::RequestHost,
            Self::BodyLength => Rule::RequestBodyLength,
            Self::Method => Rule::RequestMethod,
            Self::PathMissing => Rule::RequestPath,
            Self::UpgradeMissing => Rule::RequestUpgrade,
            Self::ConnectionMissing => Rule::RequestConnection,
            Self::VersionMissing | Self::VersionRepeated | Self::VersionUnsupported => {
                Rule::RequestVersion
            }
            Self::KeyMissing | Self::KeyRepeated | Self::KeyInvalid => Rule::RequestKey,
            Self::Body => Rule::RequestBody,
            Self::SubprotocolInvalid => Rule::RequestSubprotocol,
            Self::ExtensionsInvalid => Rule::RequestExtensions,
            Self::OriginInvalid => Rule::RequestOrigin,
            Self::PathAmbiguous => Rule::RequestPathAmbiguous,
            Self::HeaderRepeated => Rule::RequestHeaderRepeated,
            Self::HeaderLookalike => Rule::RequestHeaderLookalike,
            Self::HeaderForHop => Rule::RequestHeaderForHop,
            Self::Timeout | Self::Refused | Self::Unavailable | Self::BadGateway => return None,
        })
    }
}

impl From<HeadFault> for Mistake {
    fn from(fault: HeadFault) -> Self {
        match fault {
            HeadFault::TooLong => Self::HeadTooLong,
            HeadFault::TooManyHeaders => Self::TooManyHeaders,
            HeadFault::FirstLineTooLong => Self::TargetTooLong,
            HeadFault::Tls => Self::Tls,
            HeadFault::FirstByte => Self::RequestLine,
            HeadFault::BareNewline => Self::BareNewline,
            HeadFault::Folded => Self::FoldedHeader,
        }
    }
}

/// What the parser found after the end of the head was known.
impl From<httparse::Error> for Mistake {
    fn from(error: httparse::Error) -> Self {
        match error {
            httparse::Error::HeaderName => Self::HeaderName,
            httparse::Error::HeaderValue => Self::HeaderValue,
            httparse::Error::TooManyHeaders => Self::TooManyHeaders,
            // Lines end with CR LF by now, so a wrong end is a longer first line.
            _ => Self::RequestLine,
        }
    }
}
