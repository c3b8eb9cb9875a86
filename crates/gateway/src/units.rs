//! Sizes, times and rates as people write them.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;
use std::time::Duration;

use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// A text that is no size, time or rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{text}' is no {what}; write it like {example}")]
pub struct UnitError {
    text: String,
    what: &'static str,
    example: &'static str,
}

impl UnitError {
    fn new(text: &str, what: &'static str, example: &'static str) -> Self {
        Self {
            text: text.chars().take(40).collect(),
            what,
            example,
        }
    }
}

/// Bytes: `65536`, `64KiB`, `16MiB`; at least 1, at most 1 GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size(pub usize);

/// In the largest unit that leaves no rest: `16MiB`, `4097`.
impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [(usize, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
        let unit = UNITS.iter().find(|(size, _)| self.0.is_multiple_of(*size));
        match unit.filter(|_| self.0 > 0) {
            Some((size, name)) => write!(f, "{}{name}", self.0 / size),
            None => self.0.fmt(f),
        }
    }
}

impl FromStr for Size {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        const MOST: usize = 1 << 30;
        let error = || UnitError::new(text, "size between 1 and 1GiB", "16MiB, 64KiB or 4096");
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let unit: usize = match &text[digits.len()..] {
            "" | "B" => 1,
            "K" | "KiB" | "k" => 1 << 10,
            "M" | "MiB" => 1 << 20,
            "G" | "GiB" => 1 << 30,
            "KB" | "kB" => 1_000,
            "MB" => 1_000_000,
            _ => return Err(error()),
        };
        let number: usize = digits.trim().parse().map_err(|_| error())?;
        match number.checked_mul(unit) {
            Some(bytes @ 1..=MOST) => Ok(Self(bytes)),
            _ => Err(error()),
        }
    }
}

/// A time: `5s`, `200ms`, `1m 30s`; above zero, at most a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span(pub Duration);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        humantime::format_duration(self.0).fmt(f)
    }
}

impl FromStr for Span {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);
        let error = || UnitError::new(text, "time above zero and below a year", "5s, 200ms or 2h");
        match humantime::parse_duration(text) {
            Ok(span) if !span.is_zero() && span <= YEAR => Ok(Self(span)),
            _ => Err(error()),
        }
    }
}

/// A time to wait: as [`Span`], or `off`, for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience(pub Duration);

impl Patience {
    /// Without an end.
    pub const OFF: Self = Self(Duration::MAX);
}

impl From<Span> for Patience {
    fn from(Span(time): Span) -> Self {
        Self(time)
    }
}

impl fmt::Display for Patience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::OFF {
            f.write_str("off")
        } else {
            Span(self.0).fmt(f)
        }
    }
}

impl FromStr for Patience {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        const WHAT: &str = "time above zero and below a year";
        if text == "off" {
            return Ok(Self::OFF);
        }
        text.parse::<Span>()
            .map(Self::from)
            .map_err(|_| UnitError::new(text, WHAT, "5s, 200ms or 2h, or \"off\""))
    }
}

/// Messages per second: `50/s`; a burst of as many is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(pub NonZeroU32);

impl FromStr for Rate {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        let number = text
            .strip_suffix("/s")
            .and_then(|number| number.trim().parse().ok());
        number
            .map(Self)
            .ok_or_else(|| UnitError::new(text, "rate of at least one message", "50/s"))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/s", self.0)
    }
}

/// Payload bytes per second: `1MiB/s`; at least 1, at most 1 GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByteRate(pub NonZeroU32);

impl fmt::Display for ByteRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/s", Size(self.0.get() as usize))
    }
}

impl FromStr for ByteRate {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        let error = || UnitError::new(text, "rate of bytes between 1B/s and 1GiB/s", "1MiB/s");
        let size = text.strip_suffix("/s").ok_or_else(error)?;
        let Size(bytes) = size.trim().parse().map_err(|_| error())?;
        u32::try_from(bytes)
            .ok()
            .and_then(NonZeroU32::new)
            .map(Self)
            .ok_or_else(error)
    }
}

/// How far clocks may differ: `0s`, `30s`; at most ten minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leeway(pub Duration);

impl FromStr for Leeway {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        const MOST: Duration = Duration::from_secs(600);
        match humantime::parse_duration(text) {
            Ok(span) if span <= MOST => Ok(Self(span)),
            _ => Err(UnitError::new(text, "time up to 10m", "30s or 0s")),
        }
    }
}

macro_rules! deserialize_from_text {
    ($($type:ty),+) => {
        $(impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        })+
    };
}

deserialize_from_text!(Span, Patience, Rate, ByteRate, Leeway);

/// A size may also be a bare number.
impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a size such as \"16MiB\" or 4096")]
        enum Either {
            Number(u64),
            Text(String),
        }
        match Either::deserialize(deserializer)? {
            Either::Number(number) => number.to_string().parse().map_err(D::Error::custom),
            Either::Text(text) => text.parse().map_err(D::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        assert_eq!("64KiB".parse(), Ok(Size(65_536)));
        assert_eq!("4096".parse(), Ok(Size(4_096)));
        assert_eq!("1MB".parse(), Ok(Size(1_000_000)));
        assert_eq!("200ms".parse(), Ok(Span(Duration::from_millis(200))));
        assert_eq!(
            "50/s".parse::<Rate>().map(|rate| rate.to_string()),
            Ok("50/s".to_owned())
        );
        let mebibyte = NonZeroU32::new(1 << 20).unwrap();
        assert_eq!("1MiB/s".parse(), Ok(ByteRate(mebibyte)));
        assert_eq!("0s".parse(), Ok(Leeway(Duration::ZERO)));
        assert_eq!("2s".parse(), Ok(Leeway(Duration::from_secs(2))));
    }

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["16MiB", "64KiB", "1GiB", "1000000", "1"] {
            assert_eq!(text.parse::<Size>().unwrap().to_string(), text);
        }
        for text in ["20s", "1m 40s", "300ms", "1day"] {
            let span: Span = text.parse().unwrap();
            assert_eq!(span.to_string(), text);
            assert_eq!(span.to_string().parse(), Ok(span));
        }
        for text in ["20s", "off"] {
            assert_eq!(text.parse::<Patience>().unwrap().to_string(), text);
        }
        for text in ["1MiB/s", "1500/s"] {
            assert_eq!(text.parse::<ByteRate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn says_what_is_wrong_and_how_to_write_it() {
        for text in [
            "0",
            "2GiB",
            "16 parsecs",
            "",
            "-1",
            "é",
            "99999999999999999999",
        ] {
            assert!(text.parse::<Size>().is_err(), "{text}");
        }
        for text in ["0/s", "50", "50/m", "x/s"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
        for text in ["1MiB", "0B/s", "2GiB/s", "/s", "50/m"] {
            assert!(text.parse::<ByteRate>().is_err(), "{text}");
        }
        for text in ["0s", "5", "forever", "2000y"] {
            assert!(text.parse::<Span>().is_err(), "{text}");
            assert!(text.parse::<Patience>().is_err(), "{text}");
        }
        for text in ["601s", "1y", "5", "-1s"] {
            assert!(text.parse::<Leeway>().is_err(), "{text}");
        }
        assert!("10m".parse::<Leeway>().is_ok());
        let message = "5".parse::<Span>().unwrap_err().to_string();
        assert_eq!(
            message,
            "'5' is no time above zero and below a year; write it like 5s, 200ms or 2h"
        );
    }
}
