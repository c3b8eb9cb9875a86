//! permessage-deflate: RFC 7692.

use super::Requirement;

/// Compressed messages are read.
pub const COMPRESSED_ARRIVES: Requirement = Requirement::new(
    "compressed-arrives",
    "RFC 7692 §7.2.2",
    "A message whose first frame has RSV1 is inflated, and is then the message that was sent.",
);

/// What travels in fragments is inflated as one.
pub const FRAGMENTS_ARE_ONE: Requirement = Requirement::new(
    "compressed-fragments",
    "RFC 7692 §6.2",
    "The fragments of a compressed message are joined and inflated as one, wherever they are cut.",
);

/// The reader's window lasts.
pub const CONTEXT_KEPT: Requirement = Requirement::new(
    "context-kept",
    "RFC 7692 §7.2.2",
    "Where nothing else was agreed, a message may refer to those before it.",
);

/// The writer's window does not last, where that was agreed.
pub const ALONE: Requirement = Requirement::new(
    "no-context-takeover",
    "RFC 7692 §7.1.1",
    "Who agreed to no context takeover refers to nothing that lies before the message.",
);

/// The writer's window is as small as agreed.
pub const WINDOW_KEPT_TO: Requirement = Requirement::new(
    "window-kept-to",
    "RFC 7692 §7.1.2",
    "No message refers further back than the window that was agreed.",
);

/// What is said compressed can be read.
pub const WELL_FORMED: Requirement = Requirement::new(
    "compressed-well",
    "RFC 7692 §7.2.1",
    "A compressed message is whole blocks of DEFLATE, the last of them empty and sent without its last four bytes.",
);

/// What is said compressed is marked once.
pub const MARKED_FIRST: Requirement = Requirement::new(
    "marked-first",
    "RFC 7692 §6.1",
    "RSV1 is set in the first frame of a compressed message and in no other.",
);

/// A client's offer.
pub const OFFER_LEGAL: Requirement = Requirement::new(
    "offer-legal",
    "RFC 7692 §7.1",
    "An offer has each parameter once at most, with a value that the parameter can have.",
);

/// A server's answer.
pub const ANSWER_FITS: Requirement = Requirement::new(
    "answer-fits",
    "RFC 7692 §7.1",
    "The answer to an offer has what the offer asks for, and nothing that it does not allow.",
);
