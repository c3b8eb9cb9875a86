//! Text for a terminal: that of strangers made safe, spans made short.

use std::borrow::Cow;
use std::env;
use std::fmt;
use std::io::IsTerminal;
use std::time::Duration;

use farewell_close::is_unprintable;
pub(crate) use farewell_close::printable;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Wider lines are hard to read.
const WIDEST: usize = 100;
/// The width where none is known.
const WIDTH: usize = 80;

/// Whether colour is wanted there: on a terminal, unless `NO_COLOR` is set.
pub(crate) fn is_coloured(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// The columns that lines may take: those of the terminal, within what can be
/// read.
pub(crate) fn width() -> usize {
    let told = env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    let columns = told.or_else(|| {
        let (terminal_size::Width(columns), _) = terminal_size::terminal_size()?;
        Some(usize::from(columns))
    });
    columns.unwrap_or(WIDTH).min(WIDEST)
}

/// JSON that means the same and is safe to show: the characters that
/// [`printable`] strips are escaped. In JSON they stand only inside strings.
pub(crate) fn printable_json(json: &str) -> Cow<'_, str> {
    if !json.contains(is_unprintable) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for char in json.chars() {
        // Pretty-printed JSON has line ends between its strings; inside them
        // serde_json has escaped these.
        if is_unprintable(char) && !char.is_ascii_whitespace() {
            for unit in char.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(char);
        }
    }
    Cow::Owned(escaped)
}

/// How many columns a text takes: a Hangul syllable takes two.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// At most `width` columns, the last of them an ellipsis where text is cut.
pub(crate) fn shortened(text: &str, width: usize) -> Cow<'_, str> {
    if columns(text) <= width {
        return Cow::Borrowed(text);
    }
    let mut used = 1;
    let kept = text.chars().take_while(|char| {
        used += char.width().unwrap_or(0);
        used <= width
    });
    Cow::Owned(kept.chain(['…']).collect())
}

/// `1 message`, `2 messages`.
pub(crate) fn messages(count: u64) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} message{plural}")
}

/// `1 byte`, `2 bytes`.
pub(crate) fn bytes(count: u64) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} byte{plural}")
}

/// A span of time in two units at most.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Span {
    Millis(u64),
    /// With one digit behind the point.
    Seconds(f64),
    /// And seconds.
    Minutes(u64, u64),
    /// And minutes.
    Hours(u64, u64),
    /// And hours.
    Days(u64, u64),
}

impl Span {
    pub(crate) const fn of(millis: u64) -> Self {
        let whole = Duration::from_millis(millis).as_secs();
        match (whole, millis) {
            (0, 1..) => Self::Millis(millis),
            (0..=59, _) => Self::Seconds((millis / 100) as f64 / 10.0),
            (60..=3599, _) => Self::Minutes(whole / 60, whole % 60),
            (3600..=86_399, _) => Self::Hours(whole / 3600, whole % 3600 / 60),
            _ => Self::Days(whole / 86_400, whole % 86_400 / 3600),
        }
    }
}

/// `250 ms`, `1.5 s`, `3 min 20 s`, `2 h 5 min`, `3 d 1 h`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Millis(millis) => write!(f, "{millis} ms"),
            Self::Seconds(seconds) => write!(f, "{seconds} s"),
            Self::Minutes(minutes, seconds) => write!(f, "{minutes} min {seconds} s"),
            Self::Hours(hours, minutes) => write!(f, "{hours} h {minutes} min"),
            Self::Days(days, hours) => write!(f, "{days} d {hours} h"),
        }
    }
}

/// The same in English.
pub(crate) fn span(millis: u64) -> String {
    Span::of(millis).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_meaning() {
        let text = "a\u{9b}b\u{202e}c\u{e0041}\x1b\n\"é";
        let json = serde_json::to_string_pretty(&serde_json::json!({ "reason": text })).unwrap();
        let safe = printable_json(&json);
        assert!(
            safe.chars()
                .all(|char| char == '\n' || !is_unprintable(char)),
            "{safe}"
        );
        let value: serde_json::Value = serde_json::from_str(&safe).unwrap();
        assert_eq!(value["reason"], text);
        assert!(matches!(printable_json("{\"a\":\"é\"}"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_text_is_cut_at_a_column() {
        assert_eq!(shortened("héllo", 5), "héllo");
        assert_eq!(shortened("héllo!", 5), "héll…");
        assert_eq!(shortened("안녕하", 6), "안녕하");
        assert_eq!(shortened("안녕하세", 6), "안녕…");
        assert_eq!(shortened("e\u{301}e\u{301}", 2), "e\u{301}e\u{301}");
    }

    #[test]
    fn spans_are_short() {
        let table = [
            (0, "0 s"),
            (250, "250 ms"),
            (1000, "1 s"),
            (1500, "1.5 s"),
            (200_000, "3 min 20 s"),
            (7_500_000, "2 h 5 min"),
            (262_800_000, "3 d 1 h"),
        ];
        for (millis, expected) in table {
            assert_eq!(span(millis), expected);
        }
    }
}
