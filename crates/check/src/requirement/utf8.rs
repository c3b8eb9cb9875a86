//! UTF-8: RFC 6455 §8.1, with RFC 3629.

use super::Requirement;

/// Text is UTF-8.
pub const TEXT_IS_UTF8: Requirement = Requirement::new(
    "text-is-utf8",
    "RFC 6455 §8.1",
    "A text message that is not UTF-8 fails the connection.",
);

/// All of Unicode is text.
pub const CHARACTERS_ARRIVE: Requirement = Requirement::new(
    "characters-arrive",
    "RFC 6455 §5.6",
    "Text may carry every character from U+0000 to U+10FFFF, those without a meaning too.",
);

/// The mistake is known when its byte is there.
pub const UTF8_AT_ONCE: Requirement = Requirement::new(
    "utf8-at-once",
    "RFC 6455 §8.1",
    "Text that can no longer become UTF-8 fails the connection at once, not when it is whole.",
);

/// Only whole messages are whole text.
pub const CHARACTERS_CUT: Requirement = Requirement::new(
    "characters-cut",
    "RFC 6455 §5.6",
    "A character may be cut between two fragments: the message is UTF-8, not each fragment.",
);

/// One way to write a character.
pub const UTF8_SHORTEST: Requirement = Requirement::new(
    "utf8-shortest",
    "RFC 3629 §3",
    "A character that is written with more bytes than it needs is not UTF-8.",
);

/// Unicode ends.
pub const UTF8_RANGE: Requirement = Requirement::new(
    "utf8-range",
    "RFC 3629 §3",
    "What lies above U+10FFFF, and the forms of five and six bytes, are not UTF-8.",
);

/// Halves of pairs are UTF-16's.
pub const UTF8_SURROGATES: Requirement = Requirement::new(
    "utf8-surrogates",
    "RFC 3629 §3",
    "Surrogates, U+D800 to U+DFFF, are not UTF-8, alone or in pairs.",
);

/// A message does not end inside a character.
pub const UTF8_COMPLETE: Requirement = Requirement::new(
    "utf8-complete",
    "RFC 3629 §3",
    "Text that ends inside a character is not UTF-8.",
);

/// Some bytes begin nothing.
pub const UTF8_BYTES: Requirement = Requirement::new(
    "utf8-bytes",
    "RFC 3629 §3",
    "A byte from 0x80 to 0xBF begins no character, and 0xFE and 0xFF stand nowhere.",
);
