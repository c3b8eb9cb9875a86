//! Ping and Pong: RFC 6455 §5.5.

use super::Requirement;

/// A Pong answers each Ping, with its payload.
pub const PING_ANSWERED: Requirement = Requirement::new(
    "ping-answered",
    "RFC 6455 §5.5.2",
    "A Ping is answered with a Pong that carries its payload.",
);

/// Nothing is due to a Pong.
pub const PONG_IGNORED: Requirement = Requirement::new(
    "pong-ignored",
    "RFC 6455 §5.5.3",
    "A Pong that nobody asked for is allowed, and nothing answers it.",
);

/// Control frames are short.
pub const CONTROL_LENGTH: Requirement = Requirement::new(
    "control-length",
    "RFC 6455 §5.5",
    "A control frame carries at most 125 bytes; a longer one fails the connection.",
);

/// Control frames come in one piece.
pub const CONTROL_WHOLE: Requirement = Requirement::new(
    "control-whole",
    "RFC 6455 §5.5",
    "A control frame that is marked as a fragment fails the connection.",
);

/// Control frames need not wait for a message to end.
pub const CONTROL_BETWEEN: Requirement = Requirement::new(
    "control-between",
    "RFC 6455 §5.4",
    "Control frames may come between the fragments of a message, and are taken there.",
);

/// A Pong need not wait for a message to end either.
pub const PONG_AT_ONCE: Requirement = Requirement::new(
    "pong-at-once",
    "RFC 6455 §5.5.2",
    "A Ping between fragments is answered as soon as is practical, before the message ends.",
);
