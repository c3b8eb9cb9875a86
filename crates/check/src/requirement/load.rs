//! What an endpoint bears: RFC 6455 §5.4, §5.5 and §10.4.

use super::Requirement;

/// Messages in many fragments.
pub const MANY_FRAGMENTS: Requirement = Requirement::new(
    "many-fragments",
    "RFC 6455 §5.4",
    "A message may come in any number of fragments, empty ones among them.",
);

/// Many Pings.
pub const PING_FLOOD: Requirement = Requirement::new(
    "ping-flood",
    "RFC 6455 §5.5.3",
    "Of many Pings at least the last is answered, and Pongs come in the Pings' order.",
);

/// Many Pongs.
pub const PONG_FLOOD: Requirement = Requirement::new(
    "pong-flood",
    "RFC 6455 §5.5.3",
    "Any number of Pongs that nobody asked for leaves the connection as it was.",
);

/// Many messages.
pub const ORDER_KEPT: Requirement = Requirement::new(
    "order-kept",
    "RFC 6455 §5.4",
    "However many messages come at once, each arrives once, and in order.",
);

/// A reader who takes its time.
pub const SLOW_READER: Requirement = Requirement::new(
    "slow-reader",
    "RFC 6455 §5.5.1",
    "A peer that reads slowly loses neither messages nor the answer to its Close.",
);
