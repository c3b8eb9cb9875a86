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

/// A bit without a meaning is a mistake.
pub const RESERVED_BITS: Requirement = Requirement::new(
    "reserved-bits",
    "RFC 6455 §5.2",
    "A reserved bit to which no extension gave a meaning fails the connection.",
);

/// An opcode without a meaning is a mistake, here among those of data.
pub const RESERVED_DATA_OPCODES: Requirement = Requirement::new(
    "reserved-data-opcodes",
    "RFC 6455 §5.2",
    "A frame with one of the opcodes 3 to 7, which have no meaning, fails the connection.",
);

/// An opcode without a meaning is a mistake, here among those of control.
pub const RESERVED_CONTROL_OPCODES: Requirement = Requirement::new(
    "reserved-control-opcodes",
    "RFC 6455 §5.2",
    "A frame with one of the opcodes 11 to 15, which have no meaning, fails the connection.",
);

/// A message is what its fragments carry.
pub const FRAGMENTS_JOINED: Requirement = Requirement::new(
    "fragments-joined",
    "RFC 6455 §5.4",
    "The fragments of a message arrive as one message, joined in their order.",
);

/// A fragment need not carry anything.
pub const EMPTY_FRAGMENTS: Requirement = Requirement::new(
    "empty-fragments",
    "RFC 6455 §5.4",
    "A fragment without a payload is a fragment.",
);

/// A continuation continues something.
pub const CONTINUATION_BEGUN: Requirement = Requirement::new(
    "continuation-begun",
    "RFC 6455 §5.4",
    "A continuation frame where no message has begun fails the connection.",
);

/// One message at a time.
pub const MESSAGES_APART: Requirement = Requirement::new(
    "messages-apart",
    "RFC 6455 §5.4",
    "A text or binary frame inside a fragmented message fails the connection.",
);

/// The end does not swallow what was there before it.
pub const EARLIER_ARRIVES: Requirement = Requirement::new(
    "earlier-arrives",
    "RFC 6455 §6.2",
    "A message that was whole before a mistake or a Close still arrives.",
);

/// Large messages arrive.
pub const LARGE_ARRIVES: Requirement = Requirement::new(
    "large-arrives",
    "RFC 6455 §10.4",
    "Messages of up to 16 MiB arrive; a lower limit is allowed, and said with 1009.",
);
