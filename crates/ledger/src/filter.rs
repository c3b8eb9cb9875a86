//! [`Filter`]: which records are wanted, and how a point in time is written.

use std::time::Duration;

use farewell_close::Timestamp;

/// Which records are wanted; the default wants all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only what closed then or later.
    pub since: Option<Timestamp>,
    /// Only this code, as the client's application saw it.
    pub code: Option<u16>,
    /// At most so many: of a list the newest records, of stats the most
    /// frequent values. `None` is all.
    pub limit: Option<u32>,
}

/// The text is neither a time nor a span.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is neither a time such as 2026-11-20T09:30:00Z nor a span such as 10m, 2h or 1d")]
pub struct SinceError(String);

/// Reads RFC 3339 (`2026-11-20T09:30:00Z`), or a span (`10m`, `2h`, `1d`) that
/// ends now.
///
/// # Errors
/// [`SinceError`] where the text is neither.
pub fn parse_since(text: &str, now: Timestamp) -> Result<Timestamp, SinceError> {
    text.parse().or_else(|_| {
        let span = humantime::parse_duration(text)
            .map_err(|_| SinceError(text.chars().take(40).collect()))?;
        Ok(before(now, span))
    })
}

fn before(now: Timestamp, span: Duration) -> Timestamp {
    let millis = u64::try_from(span.as_millis()).unwrap_or(u64::MAX);
    Timestamp::from_millis(now.as_millis().saturating_sub(millis))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_spans() {
        let now = "2026-11-20T09:30:00Z".parse().unwrap();
        let since = |text| parse_since(text, now).map(|time| time.to_string());
        assert_eq!(
            since("2026-11-19T00:00:00Z").unwrap(),
            "2026-11-19T00:00:00.000Z"
        );
        assert_eq!(since("10m").unwrap(), "2026-11-20T09:20:00.000Z");
        assert_eq!(since("1d 2h").unwrap(), "2026-11-19T07:30:00.000Z");
        assert_eq!(since("9000y").unwrap(), "1970-01-01T00:00:00.000Z");
        let error = since("yesterday").unwrap_err().to_string();
        assert!(
            error.starts_with("'yesterday' is neither a time"),
            "{error}"
        );
        assert!(since("").is_err() && since("-5m").is_err() && since("10").is_err());
    }
}
