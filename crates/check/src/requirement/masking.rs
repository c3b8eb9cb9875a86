//! Masks and lengths, the peer's own and those it is sent: RFC 6455 §5.1 to §5.3.

use super::Requirement;

/// Clients mask, servers do not.
pub const MASKS_JUDGED: Requirement = Requirement::new(
    "masks-judged",
    "RFC 6455 §5.1",
    "A frame of a client without a mask, or of a server with one, fails the connection.",
);

/// Any key is a key.
pub const ZERO_KEY: Requirement = Requirement::new(
    "zero-key",
    "RFC 6455 §5.3",
    "A masking key of zeros is a key, and leaves the payload as it is.",
);

/// The peer masks as its role asks.
pub const OWN_MASKS: Requirement = Requirement::new(
    "own-masks",
    "RFC 6455 §5.1",
    "A client masks all frames that it sends, a server none.",
);

/// Keys are drawn anew.
pub const FRESH_KEYS: Requirement = Requirement::new(
    "fresh-keys",
    "RFC 6455 §5.3",
    "Each frame of a client is masked with a key of its own, chosen at random.",
);

/// The peer's own lengths.
pub const OWN_LENGTHS: Requirement = Requirement::new(
    "own-lengths",
    "RFC 6455 §5.2",
    "The lengths of the frames that an endpoint sends are written in the shortest form.",
);

/// Lengths that could be shorter.
pub const SHORTEST_LENGTH: Requirement = Requirement::new(
    "shortest-length",
    "RFC 6455 §5.2",
    "A length in a longer form than needed is illegal, and should fail the connection.",
);

/// Lengths have 63 bits.
pub const LENGTH_TOP_BIT: Requirement = Requirement::new(
    "length-top-bit",
    "RFC 6455 §5.2",
    "A length of 64 bits whose top bit is set is illegal, and fails the connection.",
);
