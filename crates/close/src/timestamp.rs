//! [`Timestamp`]: a point in time as records write it.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::serde_text::serde_as_text;

/// Milliseconds since 1970-01-01T00:00:00Z; written as RFC 3339 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u64);

/// The text is no RFC 3339 time between 1970 and 9999.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a time such as 2026-11-20T09:30:00Z")]
pub struct TimestampError(String);

impl Timestamp {
    /// The last millisecond of the year 9999, the latest that can be written.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// That many milliseconds after the epoch, at most [`Timestamp::MAX`].
    #[must_use]
    pub fn from_millis(millis: u64) -> Self {
        Self(millis.min(Self::MAX.0))
    }

    /// Milliseconds after the epoch.
    #[must_use]
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// The wall clock's time now.
    #[must_use]
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        Self::from_millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `MAX` is what the system's clock can say, too.
        let since = Duration::from_millis(self.0);
        let time = UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH);
        humantime::format_rfc3339_millis(time).fmt(f)
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        humantime::parse_rfc3339_weak(text)
            .map(Self::from)
            .map_err(|_| TimestampError(text.chars().take(40).collect()))
    }
}

serde_as_text!(Timestamp);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_utc_with_milliseconds_and_reads_it_back() {
        let time = Timestamp::from_millis(1_795_167_000_042);
        assert_eq!(time.to_string(), "2026-11-20T09:30:00.042Z");
        assert_eq!(time.to_string().parse(), Ok(time));
        assert_eq!(
            Timestamp::from_millis(u64::MAX).to_string(),
            "9999-12-31T23:59:59.999Z"
        );
        assert!("yesterday".parse::<Timestamp>().is_err());
    }
}
