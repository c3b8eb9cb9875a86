//! [`OpenFailure`]: why connections did not open, in words that can be counted.

use std::fmt;
use std::io::{self, ErrorKind};

use farewell::{ConnectError, DialError, HandshakeError};

/// Why a connection did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenFailure {
    /// What was asked for cannot be used: a header, a file. No server was asked.
    Misconfigured,
    /// This machine has no port or no descriptor left.
    Exhausted,
    /// The name does not resolve, or there is no way there.
    Unreachable,
    /// Nobody listens there.
    ConnectionRefused,
    /// Nobody answered in time.
    Timeout,
    /// TLS failed.
    Tls,
    /// The connection broke off before the handshake was complete.
    BrokenOff,
    /// The server answered with this HTTP status.
    HttpStatus(u16),
    /// The server's answer breaks RFC 6455.
    InvalidResponse,
}

impl OpenFailure {
    pub(crate) fn of(error: &ConnectError) -> Self {
        match error {
            ConnectError::Dial(DialError::Unreachable { source, .. }) => Self::of_tcp(source),
            ConnectError::Dial(DialError::Tls { source, .. }) => match source.kind() {
                ErrorKind::TimedOut => Self::Timeout,
                _ => Self::Tls,
            },
            ConnectError::Handshake(HandshakeError::Timeout(_)) => Self::Timeout,
            ConnectError::Handshake(_) => Self::BrokenOff,
            ConnectError::Refused(head) => Self::HttpStatus(head.status().as_u16()),
            ConnectError::Response(_) => Self::InvalidResponse,
            ConnectError::Random(_) => Self::Exhausted,
            ConnectError::Dial(_) => Self::Unreachable,
            _ => Self::Misconfigured,
        }
    }

    fn of_tcp(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::ConnectionRefused => Self::ConnectionRefused,
            ErrorKind::TimedOut => Self::Timeout,
            ErrorKind::AddrNotAvailable | ErrorKind::OutOfMemory => Self::Exhausted,
            ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => Self::BrokenOff,
            _ if is_out_of_descriptors(error) => Self::Exhausted,
            _ => Self::Unreachable,
        }
    }

    /// The word in reports; a status stands beside it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Misconfigured => "misconfigured",
            Self::Exhausted => "exhausted",
            Self::Unreachable => "unreachable",
            Self::ConnectionRefused => "connection_refused",
            Self::Timeout => "timeout",
            Self::Tls => "tls",
            Self::BrokenOff => "broken_off",
            Self::HttpStatus(_) => "http_status",
            Self::InvalidResponse => "invalid_response",
        }
    }

    /// The status of an answer that is no 101.
    #[must_use]
    pub const fn http_status(self) -> Option<u16> {
        match self {
            Self::HttpStatus(status) => Some(status),
            _ => None,
        }
    }
}

/// For people: `connection refused`, `HTTP 503`.
impl fmt::Display for OpenFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HttpStatus(status) => write!(f, "HTTP {status}"),
            Self::Tls => f.write_str("TLS"),
            _ => f.write_str(&self.as_str().replace('_', " ")),
        }
    }
}

/// `EMFILE` and `ENFILE`, which have no kind of their own.
fn is_out_of_descriptors(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use nix::errno::Errno;
        matches!(
            error.raw_os_error().map(Errno::from_raw),
            Some(Errno::EMFILE | Errno::ENFILE)
        )
    }
    #[cfg(not(unix))]
    {
        let _ = error;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_have_their_words() {
        let tcp = |kind: ErrorKind| {
            OpenFailure::of(&ConnectError::Dial(DialError::Unreachable {
                address: "localhost:1".to_owned(),
                source: kind.into(),
            }))
        };
        assert_eq!(
            tcp(ErrorKind::ConnectionRefused),
            OpenFailure::ConnectionRefused
        );
        assert_eq!(tcp(ErrorKind::TimedOut), OpenFailure::Timeout);
        assert_eq!(tcp(ErrorKind::AddrNotAvailable), OpenFailure::Exhausted);
        assert_eq!(tcp(ErrorKind::NotFound), OpenFailure::Unreachable);
        assert_eq!(
            OpenFailure::of(&ConnectError::Handshake(HandshakeError::Ended)),
            OpenFailure::BrokenOff
        );
        assert_eq!(OpenFailure::HttpStatus(503).to_string(), "HTTP 503");
        assert_eq!(OpenFailure::BrokenOff.to_string(), "broken off");
    }
}
