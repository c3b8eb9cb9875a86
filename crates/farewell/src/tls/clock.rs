//! [`Clock`]: what time it is, for certificates and tickets.
//!
//! A machine without a battery may believe that it is before 1970. rustls's own clock
//! panics there, in every handshake.

use std::time::{SystemTime, UNIX_EPOCH};

use rustls::pki_types::UnixTime;
use rustls::time_provider::TimeProvider;

#[derive(Debug)]
pub(super) struct Clock;

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        Some(unix_time(SystemTime::now()))
    }
}

/// Before 1970 it is 1970: no certificate is valid then, and TLS says so.
fn unix_time(now: SystemTime) -> UnixTime {
    UnixTime::since_unix_epoch(now.duration_since(UNIX_EPOCH).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn before_1970_it_is_1970() {
        let day = Duration::from_secs(86_400);
        assert_eq!(unix_time(UNIX_EPOCH - day), unix_time(UNIX_EPOCH));
        assert_eq!(unix_time(UNIX_EPOCH + day).as_secs(), 86_400);
    }
}
