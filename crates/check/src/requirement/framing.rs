//! Frames and messages: RFC 6455 §5.

use super::Requirement;

/// Text of any length arrives as it was sent.
pub const TEXT_ARRIVES: Requirement = Requirement::new(
    "text-arrives",
    "RFC 6455 §5.6",
    "A text message arrives as text, whole and unchanged.",
);

/// Binary data of any length arrives as it was sent.
pub const BINARY_ARRIVES: Requirement = Requirement::new(
    "binary-arrives",
    "RFC 6455 §5.6",
    "A binary message arrives as binary data, whole and unchanged.",
);

/// Empty messages are messages.
pub const EMPTY_ARRIVES: Requirement = Requirement::new(
    "empty-arrives",
    "RFC 6455 §5.2",
    "A message without a payload is a message.",
);

/// All three ways to write a length.
pub const LENGTHS: Requirement = Requirement::new(
    "lengths",
    "RFC 6455 §5.2",
    "A payload's length is read in each of its three forms: 7 bits, 16 and 64.",
);

/// TCP has no frames.
pub const ANY_CHUNKS: Requirement = Requirement::new(
    "any-chunks",
    "RFC 6455 §5.2",
    "A frame is understood however TCP cuts it into pieces.",
);

/// Who fails a connection says so.
pub const FAILURE_IS_SAID: Requirement = Requirement::new(
    "failure-is-said",
    "RFC 6455 §7.1.7",
    "Who fails a connection sends a Close first, with the code that names the mistake.",
);
