//! [`Rule`]: what a peer can do wrong, and which document says so.

use crate::CloseCode;
use crate::words::words;

/// The rules that a peer can break, and the code that answers each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// RSV1, RSV2 or RSV3 is set and no extension gives it a meaning.
    ReservedBits,
    /// Opcode 3–7 or 11–15.
    ReservedOpcode,
    /// A client sent a frame without a mask.
    MaskMissing,
    /// A server sent a frame with a mask.
    MaskPresent,
    /// A length in more bytes than it needs.
    LengthNotMinimal,
    /// A 64-bit length with its top bit set.
    LengthTooLarge,
    /// A control frame without FIN.
    ControlFragmented,
    /// A control frame above 125 bytes.
    ControlTooLong,
    /// A continuation where no message is open.
    ContinuationUnexpected,
    /// A new message inside an unfinished one.
    ContinuationExpected,
    /// A Close whose body is one byte.
    CloseBodyOneByte,
    /// A Close with a number that may not travel.
    CloseCode,
    /// A Close whose reason is not UTF-8.
    CloseReasonUtf8,
    /// A text message that is not UTF-8.
    TextUtf8,
    /// A compressed message whose bytes are no DEFLATE data.
    CompressedData,
    /// A message above this endpoint's limit; where it is compressed, above it
    /// once inflated.
    MessageTooBig,
    /// A message in more fragments than this endpoint takes.
    TooManyFragments,
    /// More control frames and empty frames per second than this endpoint takes.
    TooManyControlFrames,
    /// A 101 that does not prove knowledge of the key.
    HandshakeAccept,
    /// A 101 that names a subprotocol which was not offered.
    HandshakeSubprotocol,
    /// A 101 that names an extension which was not offered, or with parameters
    /// that do not answer the offer.
    HandshakeExtension,
    /// A response that is not HTTP/1.1, or a 101 that does not upgrade.
    HandshakeResponse,
    /// A request whose head is above this endpoint's limit.
    RequestTooLong,
    /// A request with more headers than this endpoint takes.
    RequestHeaders,
    /// A request whose target is above this endpoint's limit.
    RequestTargetTooLong,
    /// TLS where plain HTTP is spoken.
    RequestTls,
    /// A first line that is not `method target HTTP/1.1`.
    RequestLine,
    /// A target that is neither a path nor a URL.
    RequestTarget,
    /// Another version of HTTP than the one that is spoken here, or that a
    /// WebSocket needs.
    RequestHttpVersion,
    /// A LF without CR, or a CR without LF.
    RequestLineEnd,
    /// A header that goes on in the next line.
    RequestHeaderFolded,
    /// A header's name is not a token, or a space follows it.
    RequestHeaderName,
    /// A header's value has control characters.
    RequestHeaderValue,
    /// `Host` is missing, malformed or there twice.
    RequestHost,
    /// Two ideas of where the body ends.
    RequestBodyLength,
    /// A WebSocket is asked for by another method than GET.
    RequestMethod,
    /// A WebSocket is asked for without a path.
    RequestPath,
    /// No `Upgrade: websocket`.
    RequestUpgrade,
    /// No `Connection: Upgrade`.
    RequestConnection,
    /// `Sec-WebSocket-Version` is missing, there twice, or not 13.
    RequestVersion,
    /// `Sec-WebSocket-Key` is missing, malformed or there twice.
    RequestKey,
    /// A handshake with a body.
    RequestBody,
    /// `Sec-WebSocket-Protocol` is no list of names.
    RequestSubprotocol,
    /// `Sec-WebSocket-Extensions` breaks its grammar.
    RequestExtensions,
    /// `Origin` is malformed or there twice.
    RequestOrigin,
    /// A path that servers read in different ways, which matters here.
    RequestPathAmbiguous,
    /// A header twice that servers take one of.
    RequestHeaderRepeated,
    /// A header's name that servers take for another's.
    RequestHeaderLookalike,
    /// `Connection` names a header that is for the server.
    RequestHeaderForHop,
}

words!(Rule, "rule", {
    ReservedBits = "reserved_bits",
    ReservedOpcode = "reserved_opcode",
    MaskMissing = "mask_missing",
    MaskPresent = "mask_present",
    LengthNotMinimal = "length_not_minimal",
    LengthTooLarge = "length_too_large",
    ControlFragmented = "control_fragmented",
    ControlTooLong = "control_too_long",
    ContinuationUnexpected = "continuation_unexpected",
    ContinuationExpected = "continuation_expected",
    CloseBodyOneByte = "close_body_one_byte",
    CloseCode = "close_code",
    CloseReasonUtf8 = "close_reason_utf8",
    TextUtf8 = "text_utf8",
    CompressedData = "compressed_data",
    MessageTooBig = "message_too_big",
    TooManyFragments = "too_many_fragments",
    TooManyControlFrames = "too_many_control_frames",
    HandshakeAccept = "handshake_accept",
    HandshakeSubprotocol = "handshake_subprotocol",
    HandshakeExtension = "handshake_extension",
    HandshakeResponse = "handshake_response",
    RequestTooLong = "request_too_long",
    RequestHeaders = "request_headers",
    RequestTargetTooLong = "request_target_too_long",
    RequestTls = "request_tls",
    RequestLine = "request_line",
    RequestTarget = "request_target",
    RequestHttpVersion = "request_http_version",
    RequestLineEnd = "request_line_end",
    RequestHeaderFolded = "request_header_folded",
    RequestHeaderName = "request_header_name",
    RequestHeaderValue = "request_header_value",
    RequestHost = "request_host",
    RequestBodyLength = "request_body_length",
    RequestMethod = "request_method",
    RequestPath = "request_path",
    RequestUpgrade = "request_upgrade",
    RequestConnection = "request_connection",
    RequestVersion = "request_version",
    RequestKey = "request_key",
    RequestBody = "request_body",
    RequestSubprotocol = "request_subprotocol",
    RequestExtensions = "request_extensions",
    RequestOrigin = "request_origin",
    RequestPathAmbiguous = "request_path_ambiguous",
    RequestHeaderRepeated = "request_header_repeated",
    RequestHeaderLookalike = "request_header_lookalike",
    RequestHeaderForHop = "request_header_for_hop",
});

impl Rule {
    /// The document that states the rule.
    #[must_use]
    pub const fn document(self) -> &'static str {
        self.stated().0
    }

    /// The section of [`document`](Self::document) that states the rule.
    #[must_use]
    pub const fn section(self) -> &'static str {
        self.stated().1
    }

    /// What was wrong, in a few words: the reason that the peer reads.
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.stated().2
    }

    /// The code that tells the peer (RFC 6455 §7.4.1). A rule of the opening handshake is
    /// told by HTTP.
    #[must_use]
    pub const fn code(self) -> CloseCode {
        match self {
            Self::TextUtf8 | Self::CloseReasonUtf8 | Self::CompressedData => {
                CloseCode::INVALID_PAYLOAD
            }
            Self::MessageTooBig => CloseCode::MESSAGE_TOO_BIG,
            Self::TooManyFragments | Self::TooManyControlFrames => CloseCode::POLICY_VIOLATION,
            _ => CloseCode::PROTOCOL_ERROR,
        }
    }

    /// Document, section, and what was wrong.
    const fn stated(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::ReservedBits => ("RFC 6455", "5.2", "reserved bit set"),
            Self::ReservedOpcode => ("RFC 6455", "5.2", "reserved opcode"),
            Self::MaskMissing => ("RFC 6455", "5.1", "client frame without mask"),
            Self::MaskPresent => ("RFC 6455", "5.1", "server frame with mask"),
            Self::LengthNotMinimal => ("RFC 6455", "5.2", "length not in its shortest form"),
            Self::LengthTooLarge => ("RFC 6455", "5.2", "length above 63 bits"),
            Self::ControlFragmented => ("RFC 6455", "5.5", "fragmented control frame"),
            Self::ControlTooLong => ("RFC 6455", "5.5", "control frame above 125 bytes"),
            Self::ContinuationUnexpected => ("RFC 6455", "5.4", "continuation without a message"),
            Self::ContinuationExpected => {
                ("RFC 6455", "5.4", "new message inside an unfinished one")
            }
            Self::CloseBodyOneByte => ("RFC 6455", "5.5.1", "Close body of one byte"),
            Self::CloseCode => ("RFC 6455", "7.4", "illegal code in Close"),
            Self::CloseReasonUtf8 => ("RFC 6455", "5.5.1", "Close reason is not UTF-8"),
            Self::TextUtf8 => ("RFC 6455", "8.1", "text is not UTF-8"),
            Self::CompressedData => ("RFC 7692", "7.2.2", "compressed data is malformed"),
            Self::MessageTooBig => ("RFC 6455", "10.4", "message too big"),
            Self::TooManyFragments => ("RFC 6455", "10.4", "message in too many fragments"),
            Self::TooManyControlFrames => ("RFC 6455", "10.4", "too many control or empty frames"),
            Self::HandshakeAccept => ("RFC 6455", "4.1", "wrong Sec-WebSocket-Accept"),
            Self::HandshakeSubprotocol => ("RFC 6455", "4.1", "subprotocol not offered"),
            Self::HandshakeExtension => ("RFC 6455", "4.1", "extension not as offered"),
            Self::HandshakeResponse => ("RFC 6455", "4.1", "not a WebSocket handshake response"),
            Self::RequestTooLong => ("RFC 6585", "5", "request head too long"),
            Self::RequestHeaders => ("RFC 6585", "5", "too many headers"),
            Self::RequestTargetTooLong => ("RFC 9110", "15.5.15", "request target too long"),
            Self::RequestTls => ("RFC 9112", "3", "TLS on a port for plain HTTP"),
            Self::RequestLine => ("RFC 9112", "3", "malformed request line"),
            Self::RequestTarget => ("RFC 9112", "3.2", "malformed request target"),
            Self::RequestHttpVersion => ("RFC 6455", "4.1", "not HTTP/1.1"),
            Self::RequestLineEnd => ("RFC 9112", "2.2", "line without CR LF"),
            Self::RequestHeaderFolded => ("RFC 9112", "5.2", "header folded over two lines"),
            Self::RequestHeaderName => ("RFC 9112", "5.1", "malformed header name"),
            Self::RequestHeaderValue => ("RFC 9110", "5.5", "control character in a header"),
            Self::RequestHost => ("RFC 9112", "3.2", "Host missing, malformed or repeated"),
            Self::RequestBodyLength => ("RFC 9112", "6.3", "unclear length of the request's body"),
            Self::RequestMethod => ("RFC 6455", "4.1", "method is not GET"),
            Self::RequestPath => ("RFC 6455", "4.1", "no path"),
            Self::RequestUpgrade => ("RFC 6455", "4.1", "no Upgrade: websocket"),
            Self::RequestConnection => ("RFC 6455", "4.1", "no Connection: Upgrade"),
            Self::RequestVersion => ("RFC 6455", "4.1", "Sec-WebSocket-Version is not 13"),
            Self::RequestKey => (
                "RFC 6455",
                "4.1",
                "Sec-WebSocket-Key missing, malformed or repeated",
            ),
            Self::RequestBody => ("RFC 6455", "4.1", "handshake with a body"),
            Self::RequestSubprotocol => ("RFC 6455", "4.1", "malformed Sec-WebSocket-Protocol"),
            Self::RequestExtensions => ("RFC 6455", "9.1", "malformed Sec-WebSocket-Extensions"),
            Self::RequestOrigin => ("RFC 6454", "7", "Origin malformed or repeated"),
            Self::RequestPathAmbiguous => {
                ("RFC 3986", "7.3", "path that can be read in several ways")
            }
            Self::RequestHeaderRepeated => (
                "RFC 9110",
                "5.3",
                "header there twice that may be there once",
            ),
            Self::RequestHeaderLookalike => (
                "RFC 3875",
                "4.1.18",
                "header with a name that servers take for another",
            ),
            Self::RequestHeaderForHop => (
                "RFC 9110",
                "7.6.1",
                "Connection names a header that is for the server",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_have_codes_that_may_travel() {
        for &rule in Rule::ALL {
            assert!((1002..=1009).contains(&rule.code().as_u16()), "{rule}");
            assert!(rule.description().len() < 100);
        }
    }
}
