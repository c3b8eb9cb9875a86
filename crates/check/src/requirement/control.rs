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
