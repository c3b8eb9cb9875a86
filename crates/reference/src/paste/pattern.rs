//! [`Pattern`]: a literal with `*` for any text and `#` for a number, found anywhere in a
//! line.

use super::trigrams::Trigrams;

/// How far a `*` reaches, in bytes.
const REACH: usize = 400;

/// How far it reaches behind a quote: addresses are long.
const REACH_QUOTED: usize = 4000;

/// A pattern of `facts/strings.json`, made ready.
#[derive(Debug)]
pub(super) struct Pattern {
    pieces: Vec<Piece>,
    /// How many bytes of it are literal: the more, the more it says.
    pub(super) literal: usize,
}

#[derive(Debug)]
enum Piece {
    Literal(String),
    Number,
    Any,
}

impl Pattern {
    pub(super) fn new(pattern: &str) -> Self {
        let mut pieces = Vec::new();
        let mut rest = pattern;
        while !rest.is_empty() {
            let end = rest.find(['*', '#']).unwrap_or(rest.len());
            if end > 0 {
                pieces.push(Piece::Literal(rest[..end].to_owned()));
            }
            match rest.as_bytes().get(end) {
                Some(b'*') => pieces.push(Piece::Any),
                Some(_) => pieces.push(Piece::Number),
                None => {}
            }
            rest = rest.get(end + 1..).unwrap_or("");
        }
        let literal = pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => text.len(),
            Piece::Number | Piece::Any => 0,
        });
        let literal = literal.sum();
        Self { pieces, literal }
    }

    /// Whether the line holds it. Letters and digits at its ends end a word there too.
    pub(super) fn is_in(&self, line: &str, trigrams: &Trigrams) -> bool {
        let Some((Piece::Literal(first), rest)) = self.pieces.split_first() else {
            return false;
        };
        let mut literals = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Literal(text) => Some(text),
            Piece::Number | Piece::Any => None,
        });
        if !literals.all(|text| trigrams.may_hold(text)) {
            return false;
        }
        line.match_indices(first.as_str()).any(|(start, _)| {
            let before = line[..start].chars().next_back();
            let end = start + first.len();
            starts_word(first, before) && follow(rest, line, end, first.chars().next_back())
        })
    }
}

/// Whether these pieces stand one behind the other from here on.
fn follow(pieces: &[Piece], line: &str, at: usize, last: Option<char>) -> bool {
    let text = &line[at..];
    let Some((piece, rest)) = pieces.split_first() else {
        let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        return !(is_word(last) && is_word(text.chars().next()));
    };
    match piece {
        Piece::Literal(literal) => {
            text.starts_with(literal.as_str())
                && follow(rest, line, at + literal.len(), literal.chars().next_back())
        }
        Piece::Number => {
            let digits = number(text);
            digits > 0 && follow(rest, line, at + digits, None)
        }
        Piece::Any => match rest.first() {
            None => true,
            Some(Piece::Literal(next)) => {
                let quoted = line[..at].ends_with(['\'', '"']);
                let reach = if quoted { REACH_QUOTED } else { REACH };
                let reach = &text[..text.floor_char_boundary(reach)];
                let mut places = reach.match_indices(next.as_str());
                places.any(|(place, _)| follow(rest, line, at + place, None))
            }
            Some(_) => (0..text.len().min(REACH))
                .filter(|&place| text.is_char_boundary(place))
                .any(|place| follow(rest, line, at + place, None)),
        },
    }
}

fn starts_word(literal: &str, before: Option<char>) -> bool {
    let first = literal.chars().next();
    !(first.is_some_and(char::is_alphanumeric) && before.is_some_and(char::is_alphanumeric))
}

/// How long the number is that the text begins with: `1306652`, `15.0`.
fn number(text: &str) -> usize {
    let end = text
        .find(|char: char| !(char.is_ascii_digit() || char == '.'))
        .unwrap_or(text.len());
    text[..end].trim_end_matches('.').len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_in(pattern: &str, line: &str, expected: bool) {
        assert_eq!(
            Pattern::new(pattern).is_in(line, &Trigrams::of(line)),
            expected,
            "{pattern}: {line}"
        );
    }

    #[test]
    fn a_number_and_any_text_stand_where_they_are_asked_for() {
        assert_in(
            "sent # (*; then received #",
            "x sent 1000 (OK) bye; then received 1000 (OK)",
            true,
        );
        assert_in(
            "sent # (*; then received #",
            "sent OK (OK); then received 1000",
            false,
        );
        assert_in(
            "No PONG received after # seconds",
            "No PONG received after 15.0 seconds",
            true,
        );
        assert_in("limit of # bytes", "limit of 1048576 bytes.", true);
        assert_in("a*", "a", true);
        assert_in("a*#", "a b 7", true);
    }

    #[test]
    fn a_pattern_ends_where_a_word_ends() {
        assert_in("ping timeout", "keepalive ping timeout", true);
        assert_in("ping timeout", "stopping timeouts", false);
        assert_in("cD* #/#", "- - cD-- 1/1", true);
        assert_in("cD* #/#", "abcD-- 1/1", false);
    }

    #[test]
    fn any_text_is_bounded() {
        let far = format!("sent {} end", "x".repeat(2 * REACH));
        assert_in("sent * end", &far, false);
        let address = format!("to '{}' failed", "x".repeat(2 * REACH));
        assert_in("to '*' failed", &address, true);
        assert_in("sent * end", "sent é end", true);
    }
}
