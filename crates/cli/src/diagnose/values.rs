//! Symptoms as people write them.

use std::time::Duration;

use farewell_gateway::config::Span;

use crate::text::printable;

/// A Close holds 123 bytes; what people paste may be a whole line.
const LONGEST_REASON: usize = 400;
/// As much of a wrong value as tells which it is.
const SHOWN: usize = 40;

/// A time: `60s`, `2h`; a number alone is seconds, and none at all is a time, too.
pub(super) fn span(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let number = text.trim_end_matches(|char: char| char.is_ascii_alphabetic());
    if number.parse() == Ok(0.0) {
        return Ok(Duration::ZERO);
    }
    let seconds = format!("{text}s");
    let with_unit = if number.len() == text.len() {
        &seconds
    } else {
        text
    };
    let span = with_unit.parse().map(|Span(time)| time);
    span.map_err(|_| {
        format!(
            "'{}' is not a time below a year; write it like 5s, 200ms or 2h",
            shown(text)
        )
    })
}

/// How many connections.
pub(super) fn count(text: &str) -> Result<u32, String> {
    let count = text.trim().parse().ok().filter(|&count| count > 0);
    count.ok_or_else(|| {
        format!(
            "'{}' is not a number of connections; give a whole number from 1",
            shown(text)
        )
    })
}

/// An HTTP status.
pub(super) fn status(text: &str) -> Result<u16, String> {
    match text.parse() {
        Ok(status @ 100..=599) => Ok(status),
        _ => Err(format!(
            "'{}' is not an HTTP status; give a number from 100 to 599, such as 403",
            shown(text)
        )),
    }
}

/// Text of a stranger, cut and without control characters.
pub(super) fn harmless(text: &str) -> String {
    printable(text).chars().take(LONGEST_REASON).collect()
}

/// What an error quotes.
pub(super) fn shown(text: &str) -> String {
    printable(text).chars().take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_alone_is_seconds() {
        assert_eq!(span("60"), Ok(Duration::from_secs(60)));
        assert_eq!(span("2h"), Ok(Duration::from_secs(7200)));
        assert_eq!(span("59.4s"), Ok(Duration::from_millis(59_400)));
        for nothing in ["0", "0s", "0ms", "0.0"] {
            assert_eq!(span(nothing), Ok(Duration::ZERO), "{nothing}");
        }
        for absurd in [
            "99999999999999999",
            "999999999999999h",
            "nan",
            "inf",
            "-5",
            "s",
            "",
        ] {
            let error = span(absurd).unwrap_err();
            assert!(error.contains("below a year"), "{absurd}: {error}");
        }
        let error = span("soon").unwrap_err();
        assert!(error.contains("'soon'") && error.contains("2h"), "{error}");
    }

    #[test]
    fn a_status_has_three_digits() {
        assert_eq!(status("403"), Ok(403));
        for wrong in ["4003", "99", "forbidden", ""] {
            assert!(status(wrong).unwrap_err().contains("100 to 599"));
        }
    }

    #[test]
    fn a_count_is_at_least_one() {
        assert_eq!(count("12"), Ok(12));
        for wrong in ["0", "-1", "many", "99999999999", "1.5"] {
            assert!(count(wrong).unwrap_err().contains("from 1"), "{wrong}");
        }
    }

    #[test]
    fn what_is_pasted_is_harmless() {
        assert_eq!(harmless("a\u{1b}[31mb"), "a[31mb");
        assert_eq!(harmless(&"x".repeat(10_000)).len(), LONGEST_REASON);
    }
}
