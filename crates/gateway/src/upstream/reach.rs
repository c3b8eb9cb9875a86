//! [`Reach`]: what an attempt to connect says of an endpoint.

use std::io;

use farewell::DialError;
use farewell_close::Observation;

/// What an attempt to connect says of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// A connection was accepted. A pre-forking server, systemd, Docker's proxy or a
    /// Service address accept for a process that is gone, so this is no sign of life.
    Listening,
    /// Every address of the name refused or reset it, or there is no such Unix socket.
    Refused,
    /// No answer in time, no route, no name, no TLS: a live server with a full backlog
    /// looks the same.
    Unknown,
    /// The gateway itself could not try: descriptors, buffers or ports ran out. It says
    /// nothing about anybody.
    Ours,
}

impl Reach {
    /// As a fact.
    pub(super) const fn observation(self) -> Observation {
        match self {
            Self::Listening => Observation::Accepted,
            Self::Refused => Observation::Refused,
            Self::Unknown => Observation::Unreachable,
            Self::Ours => Observation::CouldNotTry,
        }
    }

    pub(super) fn of(error: &DialError) -> Self {
        match error {
            DialError::Unreachable { source, .. } => Self::of_connecting(source),
            _ => Self::Unknown,
        }
    }

    /// What the system's error says.
    pub(super) fn of_connecting(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match (error.raw_os_error(), error.kind()) {
            (Some(number), _) if OURS.contains(&number) => Self::Ours,
            (Some(NO_SUCH_FILE), _) => Self::Refused,
            (_, Kind::AddrNotAvailable | Kind::OutOfMemory) => Self::Ours,
            (_, Kind::ConnectionRefused | Kind::ConnectionReset) => Self::Refused,
            _ => Self::Unknown,
        }
    }
}

/// `ENOENT`. No name and no address is found without: that is said in other words.
const NO_SUCH_FILE: i32 = 2;
/// `ENFILE`, `EMFILE` and `ENOBUFS` of Linux.
const OURS: [i32; 3] = [23, 24, 105];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says() {
        let of = |number| Reach::of_connecting(&io::Error::from_raw_os_error(number));
        // ECONNREFUSED, ECONNRESET; ETIMEDOUT, EHOSTUNREACH; EMFILE, EADDRNOTAVAIL.
        assert_eq!([of(111), of(104)], [Reach::Refused; 2]);
        assert_eq!([of(110), of(113)], [Reach::Unknown; 2]);
        assert_eq!([of(24), of(99)], [Reach::Ours; 2]);
        // Of a Unix socket: ENOENT; EAGAIN of a full backlog, EACCES.
        assert_eq!(of(2), Reach::Refused);
        assert_eq!([of(11), of(13)], [Reach::Unknown; 2]);
        let nameless = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
        assert_eq!(Reach::of_connecting(&nameless), Reach::Unknown);
    }
}
