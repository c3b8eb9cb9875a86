//! Closing: RFC 6455 §5.5.1 and §7.

use super::Requirement;

/// A Close is answered.
pub const CLOSE_ANSWERED: Requirement = Requirement::new(
    "close-answered",
    "RFC 6455 §5.5.1",
    "A Close is answered with a Close.",
);

/// The answer says what it answers.
pub const CODE_ECHOED: Requirement = Requirement::new(
    "code-echoed",
    "RFC 6455 §5.5.1",
    "The answer to a Close carries the code that came.",
);

/// What may be said is understood.
pub const CODES_ACCEPTED: Requirement = Requirement::new(
    "codes-accepted",
    "RFC 6455 §7.4",
    "Every registered code, and every one from 3000 to 4999, may come in a Close.",
);

/// A Close need not carry anything.
pub const EMPTY_CLOSE: Requirement = Requirement::new(
    "empty-close",
    "RFC 6455 §5.5.1",
    "A Close without a body is a Close.",
);

/// A code has two bytes.
pub const CLOSE_BODY: Requirement = Requirement::new(
    "close-body",
    "RFC 6455 §5.5.1",
    "A body of one byte has no room for a code, and fails the connection.",
);

/// A Close may say why.
pub const REASON_ACCEPTED: Requirement = Requirement::new(
    "reason-accepted",
    "RFC 6455 §5.5.1",
    "A Close may carry a reason of up to 123 bytes.",
);

/// A reason is text.
pub const REASON_IS_UTF8: Requirement = Requirement::new(
    "reason-is-utf8",
    "RFC 6455 §5.5.1",
    "A reason that is not UTF-8 fails the connection.",
);

/// No code is below 1000.
pub const CODES_BELOW_1000: Requirement = Requirement::new(
    "codes-below-1000",
    "RFC 6455 §7.4.2",
    "The codes 0 to 999 are not used; one in a Close fails the connection.",
);

/// Some codes are never sent.
pub const CODES_NOT_SENT: Requirement = Requirement::new(
    "codes-not-sent",
    "RFC 6455 §7.4.1",
    "1004 has no meaning yet, and 1005, 1006 and 1015 never travel; one in a Close fails the connection.",
);

/// Codes of the protocol that nobody has given a meaning.
pub const CODES_UNASSIGNED: Requirement = Requirement::new(
    "codes-unassigned",
    "RFC 6455 §7.4.2",
    "The codes up to 2999 belong to the protocol; one that is not registered fails the connection.",
);

/// The end is the end.
pub const AFTER_CLOSE_DISCARDED: Requirement = Requirement::new(
    "after-close-discarded",
    "RFC 6455 §5.5.1",
    "What follows a Close is discarded: nothing answers it, and no data follows the answer.",
);
