//! Finds what people paste: a number, the bytes of a Close frame, the name that some
//! software has for a code, or a whole line of a log.
//!
//! ```
//! use farewell_reference::paste::{Found, find};
//!
//! assert_eq!(find("1006"), Found::Code { code: 1006 });
//! assert_eq!(find("0x03ee"), Found::Code { code: 1006 });
//! assert!(matches!(find("88 02 03 ee"), Found::Frame(frame) if frame.code == Some(1006)));
//! assert!(matches!(find("going-away"), Found::Name(name) if name.code == 1001));
//!
//! let Found::Line(line) = find("websocket: close 1006 (abnormal closure): unexpected EOF") else {
//!     panic!("no line");
//! };
//! assert_eq!((line.code, line.software), (Some(1006), Some("gorilla")));
//! assert_eq!(line.situation, Some("peer-cut-tcp"));
//! ```

mod cursor;
mod farewell;
mod frame;
mod grammar;
mod line;
mod names;
mod numbers;
mod pattern;
mod plain;
mod said;
mod trigrams;

use std::borrow::Cow;

use farewell_close::printable;
use serde::Serialize;

pub use farewell::situation_of;
pub use frame::{Fault, Frame};
pub use line::Line;
pub use names::{Name, Nearest, Spelling, names};

/// What is looked at of a text, in characters.
pub const MAX_CHARS: usize = 4096;

/// What a text turned out to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum Found {
    /// A number.
    Code {
        /// The number.
        code: u16,
    },
    /// The bytes of a Close frame.
    Frame(Frame),
    /// The name of one code.
    Name(Name),
    /// A name that different software has for different codes.
    Candidates {
        /// Each of the codes, in ascending order.
        names: Vec<Name>,
    },
    /// A line of a log, an error or a reason.
    Line(Line),
    /// Nothing that is known.
    Unknown {
        /// The names that are most like it, the nearest first.
        nearest: Vec<Nearest>,
    },
}

/// Finds what this text is. Only its first [`MAX_CHARS`] characters count, and of those
/// none that a terminal would obey.
#[must_use]
pub fn find(text: &str) -> Found {
    let text = &cleaned(text);
    if let Some(code) = numbers::code(text) {
        return Found::Code { code };
    }
    if let Some(frame) = frame::parse(text) {
        return Found::Frame(frame);
    }
    let mut names = names::named(text);
    match (names.pop(), names.is_empty()) {
        (Some(name), true) => return Found::Name(name),
        (Some(last), false) => {
            names.push(last);
            return Found::Candidates { names };
        }
        (None, _) => {}
    }
    line::parse(text).map_or_else(
        || Found::Unknown {
            nearest: names::nearest(text),
        },
        Found::Line,
    )
}

/// The text as it is looked at: bounded, without control characters, with the quotes
/// that are on a keyboard, without those around it.
fn cleaned(text: &str) -> String {
    let end = text
        .char_indices()
        .nth(MAX_CHARS)
        .map_or(text.len(), |(end, _)| end);
    let plain = |char| match char {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{a0}' => ' ',
        char => char,
    };
    let text = uncoloured(&text[..end]);
    let shown: Cow<'_, str> = printable(&text);
    let text: String = shown.chars().map(plain).collect();
    // A line in JSON has its quotes and the ends of its lines behind backslashes.
    let text = if text.contains("\\\"") || text.starts_with('{') {
        text.replace("\\\"", "\"")
            .replace("\\n", " ")
            .replace("\\t", " ")
    } else {
        text
    };
    let text = text.trim();
    ['"', '\'', '`']
        .iter()
        .find_map(|&quote| text.strip_prefix(quote)?.strip_suffix(quote))
        .filter(|within| !within.contains(['"', '\'', '`']))
        .unwrap_or(text)
        .trim()
        .to_owned()
}

/// The text without the sequences that colour it, as terminals read them and as JSON has
/// them.
fn uncoloured(text: &str) -> Cow<'_, str> {
    const ESCAPES: [&str; 3] = ["\u{1b}[", "\\u001b[", "\\x1b["];
    let mut text = Cow::Borrowed(text);
    for escape in ESCAPES {
        if !text.contains(escape) {
            continue;
        }
        let mut pieces = text.split(escape);
        let mut plain = pieces.next().unwrap_or("").to_owned();
        for piece in pieces {
            let end = piece.find(|char: char| !(char.is_ascii_digit() || char == ';'));
            match end.map(|end| piece.split_at(end)) {
                Some((_, rest)) if rest.starts_with('m') => plain.push_str(&rest[1..]),
                _ => {
                    plain.push_str(escape);
                    plain.push_str(piece);
                }
            }
        }
        text = Cow::Owned(plain);
    }
    text
}

#[cfg(test)]
mod tests;
