//! What follows a Close, and the end of TCP: RFC 6455 §7.1.

use super::Requirement;

/// A Close is the last word.
pub const NOTHING_AFTER_CLOSE: Requirement = Requirement::new(
    "nothing-after-close",
    "RFC 6455 §5.5.1",
    "An endpoint sends nothing after its Close: no data, no Pong, no second Close.",
);

/// What follows a Close is thrown away.
pub const DISCARDED_AFTER_CLOSE: Requirement = Requirement::new(
    "discarded-after-close",
    "RFC 6455 §1.4",
    "What follows a Close is discarded, legal or not: it is neither handled nor judged.",
);

/// A failed connection hears nothing.
pub const DEAF_AFTER_FAILURE: Requirement = Requirement::new(
    "deaf-after-failure",
    "RFC 6455 §7.1.7",
    "Who fails a connection handles nothing that follows the mistake, nor a Close.",
);

/// The first mistake counts.
pub const FIRST_MISTAKE: Requirement = Requirement::new(
    "first-mistake",
    "RFC 6455 §7.1.7",
    "The Close of a failed connection names the mistake that came first.",
);

/// The server ends TCP.
pub const SERVER_ENDS_TCP: Requirement = Requirement::new(
    "server-ends-tcp",
    "RFC 6455 §5.5.1",
    "After both Closes the server ends TCP at once.",
);

/// The client lets the server end TCP.
pub const CLIENT_WAITS: Requirement = Requirement::new(
    "client-waits",
    "RFC 6455 §5.5.1",
    "After both Closes the client waits for the server to end TCP.",
);

/// The client ends TCP after the server.
pub const CLIENT_ENDS_TCP: Requirement = Requirement::new(
    "client-ends-tcp",
    "RFC 6455 §7.1.1",
    "Once the server has ended its direction of TCP the client ends its own.",
);

/// TCP ends cleanly.
pub const ENDS_WITH_FIN: Requirement = Requirement::new(
    "ends-with-fin",
    "RFC 6455 §7.1.1",
    "TCP is ended cleanly, by FIN and not by RST, so that nothing on its way is lost.",
);

/// The answer survives the end of TCP.
pub const ANSWER_ARRIVES: Requirement = Requirement::new(
    "answer-arrives",
    "RFC 6455 §7.1.1",
    "The answer to a Close arrives, even if more data came after that Close.",
);

/// FIN without a Close ends the connection.
pub const FIN_ENDS: Requirement = Requirement::new(
    "fin-ends",
    "RFC 6455 §7.2.1",
    "When the peer ends TCP without a Close, the connection has failed and ends.",
);

/// FIN behind a Close takes nothing from it.
pub const HALF_CLOSE: Requirement = Requirement::new(
    "half-close",
    "RFC 6455 §5.5.1",
    "A Close is answered even if FIN came right behind it.",
);

/// A failed connection ends.
pub const FAILURE_ENDS_TCP: Requirement = Requirement::new(
    "failure-ends-tcp",
    "RFC 6455 §7.1.7",
    "Who fails a connection ends TCP after its Close, without waiting for an answer.",
);

/// Silence ends, too.
pub const PATIENCE_ENDS: Requirement = Requirement::new(
    "patience-ends",
    "RFC 6455 §7.1.1",
    "A connection that has begun to close ends in bounded time, whatever its peer does.",
);
