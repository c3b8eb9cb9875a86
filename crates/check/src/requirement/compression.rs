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

/// Offers and answers are legal.
pub const NEGOTIATED: Requirement = Requirement::new(
    "negotiated",
    "RFC 7692 §7.1",
    "An offer or answer has each parameter once at most, with a value that it can have; an answer has what the offer asks for, and nothing that it does not allow.",
);

/// Offers and answers that are not legal are not taken.
pub const PARAMETERS_JUDGED: Requirement = Requirement::new(
    "parameters-judged",
    "RFC 7692 §7.1",
    "A server declines an offer, and a client fails the connection for an answer, with a parameter that is unknown, there twice, or of a value that it cannot have.",
);

/// The client's window is not limited unless it may be.
pub const CLIENT_WINDOW_UNASKED: Requirement = Requirement::new(
    "client-window-unasked",
    "RFC 7692 §7.1.2.2",
    "The answer limits the client's window only where the offer says client_max_window_bits.",
);

/// Eight bits are a window.
pub const SMALLEST_WINDOW: Requirement = Requirement::new(
    "smallest-window",
    "RFC 7692 §7.1.2.1",
    "An offer of server_max_window_bits=8 is answered with 8, or declined.",
);

/// Each offer counts.
pub const LATER_OFFERS: Requirement = Requirement::new(
    "later-offers",
    "RFC 7692 §5.1",
    "An offer that cannot be taken does not spoil those behind it.",
);

/// Values may stand in quotes.
pub const OFFERS_QUOTED: Requirement = Requirement::new(
    "offers-quoted",
    "RFC 7692 §5.2",
    "The value of a parameter is the same in quotes as without.",
);

/// Offers may stand in several headers.
pub const OFFERS_IN_LINES: Requirement = Requirement::new(
    "offers-in-lines",
    "RFC 7692 §5.1",
    "Offers in several headers are one list.",
);

/// Messages need not be compressed.
pub const PLAIN_STAYS: Requirement = Requirement::new(
    "plain-stays",
    "RFC 7692 §6",
    "A message without RSV1 is not compressed, and is taken as it is.",
);

/// Only compressed data can be referred to.
pub const PLAIN_OUTSIDE: Requirement = Requirement::new(
    "plain-outside",
    "RFC 7692 §7.2.2",
    "A message that is not compressed does not enter the window.",
);

/// A last block does not end what is said.
pub const FINAL_BLOCKS: Requirement = Requirement::new(
    "final-blocks",
    "RFC 7692 §7.2.3.4",
    "A block may be marked as the last one, and others may follow it.",
);

/// A message has any number of blocks.
pub const SEVERAL_BLOCKS: Requirement = Requirement::new(
    "several-blocks",
    "RFC 7692 §7.2.3.5",
    "A message may have several blocks, empty ones between them.",
);

/// Nothing can be compressed.
pub const EMPTY_COMPRESSED: Requirement = Requirement::new(
    "empty-compressed",
    "RFC 7692 §7.2.3.6",
    "An empty message may be compressed: it is a single zero byte.",
);

/// The reader remembers the whole window.
pub const WHOLE_WINDOW: Requirement = Requirement::new(
    "whole-window",
    "RFC 7692 §7.1.2",
    "Where nothing else was agreed, a message may refer to any of the 32,768 bytes before it.",
);

/// What grows is bounded.
pub const BOMBS: Requirement = Requirement::new(
    "bombs-bounded",
    "RFC 7692 §8",
    "A message that grows a thousandfold comes back, or is refused with 1009.",
);

/// What cannot be inflated is no message.
pub const BAD_DATA: Requirement = Requirement::new(
    "bad-data",
    "RFC 7692 §7.2.2",
    "Data that is not DEFLATE fails the connection; 1007 says why.",
);

/// RSV1 has a meaning in first frames only.
pub const LATER_MARKS: Requirement = Requirement::new(
    "later-marks",
    "RFC 7692 §6.1",
    "RSV1 in a frame that continues a message fails the connection.",
);

/// Control frames are not compressed.
pub const MARKED_CONTROL: Requirement = Requirement::new(
    "marked-control",
    "RFC 7692 §6.1",
    "RSV1 in a control frame fails the connection.",
);

/// Control frames are sent as they are.
pub const CONTROL_PLAIN: Requirement = Requirement::new(
    "control-plain",
    "RFC 7692 §6.1",
    "RSV1 is set in no control frame.",
);

/// Inflated text is text.
pub const INFLATED_UTF8: Requirement = Requirement::new(
    "inflated-utf8",
    "RFC 7692 §6.2",
    "A compressed text message that inflates to no UTF-8 fails the connection with 1007.",
);

/// Control frames come between fragments.
pub const BETWEEN_FRAGMENTS: Requirement = Requirement::new(
    "between-compressed",
    "RFC 7692 §6.1",
    "Control frames between the fragments of a compressed message are taken at once.",
);
