//! [`HttpDate`]: the time of day as HTTP writes it (RFC 9110 §5.6.7).
//!
//! hyper looks at the clock for each connection that it serves, and the crate of this
//! name, which it asks, panics before 1970 and after 9999: a machine whose clock was
//! never set gave no answer at all. Here such a time is the nearest that can be
//! written. The workspace puts this crate in the other's place; it has what hyper asks
//! for, and no more.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

const DAY: u64 = 86_400;
/// The last second of the year 9999.
const LAST: u64 = 253_402_300_799;

/// A time of day in whole seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HttpDate {
    /// Since 1970.
    seconds: u64,
}

impl From<SystemTime> for HttpDate {
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            seconds: since.as_secs().min(LAST),
        }
    }
}

impl fmt::Display for HttpDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        let days = self.seconds / DAY;
        let second = self.seconds % DAY;
        let weekday = WEEKDAYS.iter().cycle().nth((days % 7) as usize);
        let (year, month, day) = civil(days);
        write!(
            f,
            "{}, {day:02} {month} {year:04} {:02}:{:02}:{:02} GMT",
            weekday.unwrap_or(&"Thu"),
            second / 3600,
            second / 60 % 60,
            second % 60
        )
    }
}

/// Year, month and day of the month, so many days after 1970 began.
fn civil(days: u64) -> (u64, &'static str, u64) {
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    // The Gregorian calendar repeats itself every 400 years.
    const ERA: u64 = 146_097;
    let (mut year, mut left) = (1970 + days / ERA * 400, days % ERA);
    loop {
        let length = 365 + u64::from(is_leap(year));
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    let months = [
        ("Jan", 31),
        ("Feb", february),
        ("Mar", 31),
        ("Apr", 30),
        ("May", 31),
        ("Jun", 30),
        ("Jul", 31),
        ("Aug", 31),
        ("Sep", 30),
        ("Oct", 31),
        ("Nov", 30),
        ("Dec", 31),
    ];
    for (month, length) in months {
        if left < length {
            return (year, month, left + 1);
        }
        left -= length;
    }
    (year, "Dec", 31)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64) -> String {
        HttpDate::from(UNIX_EPOCH + Duration::from_secs(seconds)).to_string()
    }

    #[test]
    fn times_are_written_as_rfc_9110_says() {
        let table = [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_795_167_000, "Fri, 20 Nov 2026 09:30:00 GMT"),
            (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
            (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
            (LAST, "Fri, 31 Dec 9999 23:59:59 GMT"),
        ];
        for (seconds, written) in table {
            assert_eq!(at(seconds), written);
        }
    }

    #[test]
    fn a_clock_that_says_what_cannot_be_written_is_no_panic() {
        let before = UNIX_EPOCH - Duration::from_secs(400 * 366 * DAY);
        assert_eq!(HttpDate::from(before).to_string(), at(0));
        assert_eq!(at(LAST + 1), at(LAST));
    }
}
