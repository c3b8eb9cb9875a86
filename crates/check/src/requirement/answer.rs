//! The Close frame, and the answer to it: RFC 6455 §5.5.1 and §7.4.

use super::Requirement;

/// A Close is answered.
pub const CLOSE_ANSWERED: Requirement = Requirement::new(
    "close-answered",
    "RFC 6455 §5.5.1",
    "A Close is answered with a Close, unless one was sent before.",
);

/// The answer's code is the code that it answers.
pub const CODE_ECHOED: Requirement = Requirement::new(
    "code-echoed",
    "RFC 6455 §5.5.1",
    "The answer to a Close sends back the code that it answers.",
);

/// Codes that may travel are no mistake.
pub const CODES_TAKEN: Requirement = Requirement::new(
    "codes-taken",
    "RFC 6455 §7.4",
    "Every registered code, and every code from 3000 to 4999, may stand in a Close.",
);

/// Codes that may not travel are a mistake.
pub const CODES_REFUSED: Requirement = Requirement::new(
    "codes-refused",
    "RFC 6455 §7.4",
    "A code that no endpoint may send in a Close fails the connection.",
);

/// Codes that no range covers.
pub const CODES_BEYOND: Requirement = Requirement::new(
    "codes-beyond",
    "RFC 6455 §7.4.2",
    "Codes above 4999 belong to no range, and should fail the connection.",
);

/// A Close need not say why.
pub const EMPTY_CLOSE: Requirement = Requirement::new(
    "empty-close",
    "RFC 6455 §5.5.1",
    "A Close without a body is answered with an empty Close, or with 1000.",
);

/// A code has two bytes.
pub const BODY_OF_ONE: Requirement = Requirement::new(
    "close-body-of-one",
    "RFC 6455 §5.5.1",
    "The body of a Close begins with a code of two bytes; one byte fails the connection.",
);

/// Reasons are free.
pub const REASON_TAKEN: Requirement = Requirement::new(
    "reason-taken",
    "RFC 6455 §5.5.1",
    "The reason of a Close is any UTF-8 of at most 123 bytes.",
);

/// Reasons are text.
pub const REASON_UTF8: Requirement = Requirement::new(
    "reason-utf8",
    "RFC 6455 §8.1",
    "A reason that is not UTF-8 fails the connection, as text does.",
);

/// The answer is a legal frame, whatever it answers.
pub const ANSWER_FITS: Requirement = Requirement::new(
    "answer-fits",
    "RFC 6455 §5.5",
    "The answer to a Close has a body of at most 125 bytes, however long the reason was.",
);

/// Control frames may stand anywhere between frames.
pub const CLOSE_BETWEEN_FRAGMENTS: Requirement = Requirement::new(
    "close-between-fragments",
    "RFC 6455 §5.4",
    "A Close may stand between the fragments of a message, which is then never whole.",
);

/// What is unfinished is not judged.
pub const UNFINISHED_NOT_JUDGED: Requirement = Requirement::new(
    "unfinished-not-judged",
    "RFC 6455 §5.4",
    "Text that a Close cuts off in the middle of a character is no mistake.",
);

/// What is unfinished is not delivered.
pub const UNFINISHED_NOT_DELIVERED: Requirement = Requirement::new(
    "unfinished-not-delivered",
    "RFC 6455 §5.4",
    "The fragments of a message that never became whole are no message.",
);

/// Load does not lose a Close.
pub const CLOSE_BEHIND_DATA: Requirement = Requirement::new(
    "close-behind-data",
    "RFC 6455 §5.5.1",
    "A Close is answered however much was sent before it.",
);
