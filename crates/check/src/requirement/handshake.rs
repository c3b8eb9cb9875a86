//! The opening handshake: RFC 6455 §4 and §9.1, RFC 9110, RFC 9112.

use super::Requirement;

// --- what a server asks of a request ------------------------------------------

/// Without `Upgrade` it is plain HTTP.
pub const UPGRADE_CHECKED: Requirement = Requirement::new(
    "upgrade-checked",
    "RFC 6455 §4.2.1",
    "A request whose Upgrade does not contain \"websocket\" opens no WebSocket.",
);

/// `Connection` names the hop's headers.
pub const CONNECTION_CHECKED: Requirement = Requirement::new(
    "connection-checked",
    "RFC 6455 §4.2.1",
    "A request whose Connection does not contain \"Upgrade\" opens no WebSocket.",
);

/// Both are lists of words in any case.
pub const WORDS_READ: Requirement = Requirement::new(
    "words-read",
    "RFC 6455 §4.2.1",
    "Upgrade and Connection are lists of words, and are compared without regard to case.",
);

/// Names of headers have no case.
pub const NAMES_READ: Requirement = Requirement::new(
    "names-read",
    "RFC 9110 §5.1",
    "Names of headers are compared without regard to case.",
);

/// White space around a value is not part of it.
pub const VALUES_TRIMMED: Requirement = Requirement::new(
    "values-trimmed",
    "RFC 9110 §5.5",
    "White space around the value of a header is not part of it.",
);

/// Sixteen bytes in base64, once.
pub const KEY_CHECKED: Requirement = Requirement::new(
    "key-checked",
    "RFC 6455 §4.2.1",
    "Sec-WebSocket-Key is there once and is 16 bytes in base64; else the handshake is refused.",
);

/// 13, once.
pub const VERSION_CHECKED: Requirement = Requirement::new(
    "version-checked",
    "RFC 6455 §4.2.1",
    "Sec-WebSocket-Version is there once and is 13; else the handshake is refused.",
);

/// Who speaks another version is told which would do.
pub const VERSION_NAMED: Requirement = Requirement::new(
    "version-named",
    "RFC 6455 §4.4",
    "A refused version is answered with Sec-WebSocket-Version, which names those that are spoken.",
);

/// GET only.
pub const METHOD_CHECKED: Requirement = Requirement::new(
    "method-checked",
    "RFC 6455 §4.2.1",
    "A handshake is a GET; another method opens no WebSocket.",
);

/// HTTP/1.1 or later.
pub const HTTP_VERSION_CHECKED: Requirement = Requirement::new(
    "http-version-checked",
    "RFC 6455 §4.2.1",
    "A handshake is HTTP/1.1 or later; HTTP/1.0 opens no WebSocket.",
);

/// One host.
pub const HOST_CHECKED: Requirement = Requirement::new(
    "host-checked",
    "RFC 9112 §3.2",
    "A request without Host, or with two, is answered with 400.",
);

/// A name ends where its colon stands.
pub const COLON_CHECKED: Requirement = Requirement::new(
    "colon-checked",
    "RFC 9112 §5.1",
    "White space between the name of a header and its colon is answered with 400.",
);

/// A refusal is an answer of HTTP that says whose fault it is.
pub const REFUSED_AS_CLIENTS: Requirement = Requirement::new(
    "refused-as-clients",
    "RFC 6455 §4.2.1",
    "A handshake in bad form is answered with an error that is the client's, such as 400.",
);

/// A head may come in pieces.
pub const HEAD_IN_PIECES: Requirement = Requirement::new(
    "head-in-pieces",
    "RFC 9112 §2.2",
    "The head of a handshake is understood however TCP cuts it into pieces.",
);

/// Unknown headers are passed over.
pub const HEADERS_PASSED_OVER: Requirement = Requirement::new(
    "headers-passed-over",
    "RFC 9110 §5.1",
    "Headers that are not known are passed over.",
);

/// What a proxy is asked is asked of a server too.
pub const ABSOLUTE_FORM: Requirement = Requirement::new(
    "absolute-form",
    "RFC 9112 §3.2.2",
    "A request for a whole URL is accepted.",
);

/// Extensions have a grammar.
pub const EXTENSIONS_CHECKED: Requirement = Requirement::new(
    "extensions-checked",
    "RFC 6455 §9.1",
    "Sec-WebSocket-Extensions that breaks its grammar fails the connection.",
);

/// A head that does not end is given up.
pub const HEAD_TIMED: Requirement = Requirement::new(
    "head-timed",
    "RFC 9112 §9.5",
    "A head that does not come to its end is given up after a while.",
);

/// A head without end is given up.
pub const HEAD_BOUNDED: Requirement = Requirement::new(
    "head-bounded",
    "RFC 9110 §5.4",
    "A head that is longer than anything reasonable is refused.",
);

// --- what a server answers ----------------------------------------------------

/// The proof that the key was read.
pub const ACCEPT_FITS: Requirement = Requirement::new(
    "accept-fits",
    "RFC 6455 §4.2.2",
    "Sec-WebSocket-Accept is made of the request's own key.",
);

/// Both headers of the 101.
pub const ANSWER_WHOLE: Requirement = Requirement::new(
    "answer-whole",
    "RFC 6455 §4.2.2",
    "The 101 carries \"Upgrade: websocket\" and \"Connection: Upgrade\".",
);

/// Only what was offered.
pub const SUBPROTOCOL_OFFERED: Requirement = Requirement::new(
    "subprotocol-offered",
    "RFC 6455 §4.2.2",
    "The server chooses one subprotocol of those on offer, or none.",
);

/// Only what was offered and is known.
pub const EXTENSION_KNOWN: Requirement = Requirement::new(
    "extension-known",
    "RFC 6455 §9.1",
    "The server names only extensions that it uses and that were on offer.",
);

// --- what a client asks -------------------------------------------------------

/// The request's form.
pub const REQUEST_FORM: Requirement = Requirement::new(
    "request-form",
    "RFC 6455 §4.1",
    "The request is a GET with Host, Upgrade: websocket and Connection: Upgrade.",
);

/// The request's version.
pub const REQUEST_VERSION: Requirement = Requirement::new(
    "request-version",
    "RFC 6455 §4.1",
    "The request says Sec-WebSocket-Version: 13.",
);

/// The request's key.
pub const REQUEST_KEY: Requirement = Requirement::new(
    "request-key",
    "RFC 6455 §4.1",
    "The request's Sec-WebSocket-Key is 16 bytes in base64.",
);

/// First the answer.
pub const ANSWER_AWAITED: Requirement = Requirement::new(
    "answer-awaited",
    "RFC 6455 §4.1",
    "A client sends nothing between its request and the answer.",
);

// --- what a client asks of the answer -----------------------------------------

/// 101 alone opens.
pub const STATUS_VERIFIED: Requirement = Requirement::new(
    "status-verified",
    "RFC 6455 §4.1",
    "Another status than 101 opens no WebSocket.",
);

/// The proof is checked.
pub const ACCEPT_VERIFIED: Requirement = Requirement::new(
    "accept-verified",
    "RFC 6455 §4.1",
    "A 101 whose Sec-WebSocket-Accept is missing or does not fit fails the connection.",
);

/// `Upgrade` is checked.
pub const UPGRADE_VERIFIED: Requirement = Requirement::new(
    "upgrade-verified",
    "RFC 6455 §4.1",
    "A 101 without \"Upgrade: websocket\" fails the connection.",
);

/// `Connection` is checked.
pub const CONNECTION_VERIFIED: Requirement = Requirement::new(
    "connection-verified",
    "RFC 6455 §4.1",
    "A 101 without \"Connection: Upgrade\" fails the connection.",
);

/// What was not asked for is not taken.
pub const SUBPROTOCOL_VERIFIED: Requirement = Requirement::new(
    "subprotocol-verified",
    "RFC 6455 §4.1",
    "A 101 with a subprotocol that was not on offer fails the connection.",
);

/// What was not asked for is not taken.
pub const EXTENSION_VERIFIED: Requirement = Requirement::new(
    "extension-verified",
    "RFC 6455 §4.1",
    "A 101 with an extension that was not on offer fails the connection.",
);

/// Interim answers are passed over.
pub const INTERIM_SKIPPED: Requirement = Requirement::new(
    "interim-skipped",
    "RFC 9110 §15.2",
    "Interim answers, 1xx but for 101, are passed over.",
);

/// TCP does not keep heads and frames apart.
pub const FRAMES_BEHIND_HEAD: Requirement = Requirement::new(
    "frames-behind-head",
    "RFC 6455 §4.1",
    "Frames that arrive together with the 101 are not lost.",
);

/// What is no HTTP opens nothing.
pub const ANSWER_IS_HTTP: Requirement = Requirement::new(
    "answer-is-http",
    "RFC 6455 §4.1",
    "An answer that is not HTTP fails the connection.",
);
