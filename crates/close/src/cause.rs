//! [`Cause`]: why a connection ended, a closed list.

use crate::CloseStatus;
use crate::words::words;

/// Why a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// The purpose is fulfilled: 1000.
    Completed,
    /// An endpoint left: 1001.
    GoingAway,
    /// A Close without a code: 1005.
    NoStatus,
    /// An application said a code of its own, 3000–4999.
    Application,
    /// An endpoint said 1008.
    Policy,
    /// An endpoint said 1011.
    InternalError,
    /// A client missed an extension: 1010.
    ExtensionMissing,
    /// The framing of RFC 6455 was broken: 1002.
    ProtocolError,
    /// Text that is not UTF-8, or a payload that does not fit its type: 1007.
    InvalidPayload,
    /// A type of message that is not taken: 1003.
    UnsupportedData,
    /// A message above the limit: 1009.
    MessageTooBig,
    /// More messages than the rate allows.
    RateLimited,
    /// Credentials are missing, wrong or not enough.
    Unauthorized,
    /// The credentials ran out during the connection.
    TokenExpired,
    /// A rule on content refused a message.
    ContentRefused,
    /// The peer does not read what is sent to it.
    SlowConsumer,
    /// The handler returned an error.
    HandlerFailed,
    /// The handler panicked.
    HandlerPanicked,
    /// The upstream ended this connection without a Close, or is gone.
    UpstreamLost,
    /// The upstream went away and came back.
    UpstreamRestarted,
    /// The upstream could not be reached when the client came.
    UpstreamUnavailable,
    /// The upstream broke RFC 6455, UTF-8 or a limit.
    UpstreamProtocolError,
    /// The upstream stopped answering pings, or did not answer the handshake in time.
    UpstreamSilent,
    /// This endpoint restarts, or the peer said so: 1012.
    Restarting,
    /// No capacity is left: 1013.
    Overloaded,
    /// Nothing was said for too long.
    Idle,
    /// A ping was not answered in time.
    PingTimeout,
    /// The peer did not answer a Close in time.
    CloseTimeout,
    /// The connection reached its greatest age.
    MaxAge,
    /// An operator ended it.
    Kicked,
    /// The opening handshake was refused.
    Refused,
    /// The peer vanished: FIN or RST without a Close.
    PeerLost,
    /// TLS failed: 1015.
    TlsFailed,
}

words!(Cause, "cause", {
    Completed = "completed",
    GoingAway = "going_away",
    NoStatus = "no_status",
    Application = "application",
    Policy = "policy",
    InternalError = "internal_error",
    ExtensionMissing = "extension_missing",
    ProtocolError = "protocol_error",
    InvalidPayload = "invalid_payload",
    UnsupportedData = "unsupported_data",
    MessageTooBig = "message_too_big",
    RateLimited = "rate_limited",
    Unauthorized = "unauthorized",
    TokenExpired = "token_expired",
    ContentRefused = "content_refused",
    SlowConsumer = "slow_consumer",
    HandlerFailed = "handler_failed",
    HandlerPanicked = "handler_panicked",
    UpstreamLost = "upstream_lost",
    UpstreamRestarted = "upstream_restarted",
    UpstreamUnavailable = "upstream_unavailable",
    UpstreamProtocolError = "upstream_protocol_error",
    UpstreamSilent = "upstream_silent",
    Restarting = "restarting",
    Overloaded = "overloaded",
    Idle = "idle",
    PingTimeout = "ping_timeout",
    CloseTimeout = "close_timeout",
    MaxAge = "max_age",
    Kicked = "kicked",
    Refused = "refused",
    PeerLost = "peer_lost",
    TlsFailed = "tls_failed",
});

impl Cause {
    /// The cause that a received code stands for. Total: every status has one.
    #[must_use]
    pub const fn of(status: CloseStatus) -> Self {
        match status {
            CloseStatus::NoStatus => Self::NoStatus,
            CloseStatus::Abnormal => Self::PeerLost,
            CloseStatus::TlsFailure => Self::TlsFailed,
            CloseStatus::Code(code) => match code.as_u16() {
                1000 => Self::Completed,
                1001 => Self::GoingAway,
                1002 => Self::ProtocolError,
                1003 => Self::UnsupportedData,
                1007 => Self::InvalidPayload,
                1008 => Self::Policy,
                1009 => Self::MessageTooBig,
                1010 => Self::ExtensionMissing,
                1011 => Self::InternalError,
                1012 => Self::Restarting,
                1013 => Self::Overloaded,
                1014 => Self::UpstreamProtocolError,
                3000 | 3003 => Self::Unauthorized,
                3008 => Self::Idle,
                _ => Self::Application,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_round_and_are_distinct() {
        for &cause in Cause::ALL {
            assert_eq!(cause.as_str().parse(), Ok(cause));
        }
        let error = "lost".parse::<Cause>().unwrap_err().to_string();
        assert!(error.starts_with("'lost' is not a known cause; known are: completed, "));
    }

    #[test]
    fn every_status_has_a_cause() {
        let cause = |number| Cause::of(CloseStatus::from_u16(number).unwrap());
        let table = [
            (1000, Cause::Completed),
            (1001, Cause::GoingAway),
            (1002, Cause::ProtocolError),
            (1003, Cause::UnsupportedData),
            (1005, Cause::NoStatus),
            (1006, Cause::PeerLost),
            (1007, Cause::InvalidPayload),
            (1008, Cause::Policy),
            (1009, Cause::MessageTooBig),
            (1010, Cause::ExtensionMissing),
            (1011, Cause::InternalError),
            (1012, Cause::Restarting),
            (1013, Cause::Overloaded),
            (1014, Cause::UpstreamProtocolError),
            (1015, Cause::TlsFailed),
            (3000, Cause::Unauthorized),
            (3001, Cause::Application),
            (3003, Cause::Unauthorized),
            (3008, Cause::Idle),
            (4000, Cause::Application),
            (4999, Cause::Application),
        ];
        for (number, expected) in table {
            assert_eq!(cause(number), expected, "{number}");
        }
    }
}
