//! Rust source as the words and marks that the checker reads: comments are gone,
//! and of literals only the text of a plain string is kept.

/// A piece of source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// An identifier or a keyword, without `r#`.
    Word(&'a str),
    /// `::`, `..`, or a single character of punctuation.
    Mark(&'a str),
    /// What stands between the quotes of a string, a character or a byte string.
    Text(&'a str),
    /// A number.
    Number,
}

impl<'a> Token<'a> {
    /// Whether it is this word.
    pub(super) fn is_word(self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }

    /// Whether it is this mark.
    pub(super) fn is_mark(self, mark: &str) -> bool {
        matches!(self, Self::Mark(own) if own == mark)
    }

    /// The word that it is.
    pub(super) fn word(self) -> Option<&'a str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// All of it, in order. Source that does not compile gives some tokens or other.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let (token, length) = next(rest, first);
        found.extend(token);
        rest = rest.get(length..).unwrap_or_default();
    }
    found
}

/// The token that `rest` begins with, if it is one, and how many bytes it takes.
fn next(rest: &str, first: char) -> (Option<Token<'_>>, usize) {
    if rest.starts_with("//") {
        return (None, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (None, block_comment(rest));
    }
    if let Some((text, length)) = string(rest) {
        return (Some(Token::Text(text)), length);
    }
    if first == '\'' {
        return character(rest);
    }
    if is_start(first) {
        let raw = if rest.starts_with("r#") { 2 } else { 0 };
        let length = raw + word(&rest[raw..]);
        return (Some(Token::Word(&rest[raw..length])), length);
    }
    if first.is_ascii_digit() {
        return (Some(Token::Number), number(rest));
    }
    if first.is_whitespace() {
        return (None, first.len_utf8());
    }
    let length = if rest.starts_with("::") || rest.starts_with("..") {
        2
    } else {
        first.len_utf8()
    };
    (Some(Token::Mark(&rest[..length])), length)
}

fn is_start(character: char) -> bool {
    character == '_' || character.is_alphabetic()
}

fn word(rest: &str) -> usize {
    rest.find(|character: char| !is_start(character) && !character.is_numeric())
        .unwrap_or(rest.len())
}

/// Digits, letters, and a point that digits follow: `0..9` is two numbers.
fn number(rest: &str) -> usize {
    let whole = word(rest);
    let fraction = rest[whole..].strip_prefix('.').unwrap_or_default();
    if fraction.starts_with(|character: char| character.is_ascii_digit()) {
        return whole + 1 + word(fraction);
    }
    whole
}

/// Block comments lie within each other.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// A string of any kind, and how long it is with its prefix and quotes.
fn string(rest: &str) -> Option<(&str, usize)> {
    let after_kind = rest.strip_prefix(['b', 'c']).unwrap_or(rest);
    if let Some(raw) = after_kind.strip_prefix('r') {
        let text = raw.trim_start_matches('#');
        let hashes = &raw[..raw.len() - text.len()];
        if let Some(text) = text.strip_prefix('"') {
            let end = format!("\"{hashes}");
            let length = text.find(&end).unwrap_or(text.len());
            let before = rest.len() - text.len();
            let all = (before + length + end.len()).min(rest.len());
            return Some((&text[..length], all));
        }
    }
    let text = after_kind.strip_prefix('"')?;
    let length = quoted(text, b'"');
    let before = rest.len() - text.len();
    Some((&text[..length], (before + length + 1).min(rest.len())))
}

/// Where the closing quote stands, past all that a backslash escapes.
fn quoted(text: &str, quote: u8) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            _ if byte == quote => return at,
            _ => {}
        }
    }
    text.len()
}

/// A character, or a lifetime, which is left out.
fn character(rest: &str) -> (Option<Token<'_>>, usize) {
    let text = &rest[1..];
    let mut characters = text.chars();
    let (first, second) = (characters.next(), characters.next());
    if first == Some('\\') || second == Some('\'') {
        let length = quoted(text, b'\'');
        return (
            Some(Token::Text(&text[..length])),
            (length + 2).min(rest.len()),
        );
    }
    (None, 1 + word(text))
}

#[cfg(test)]
mod tests {
    use super::{Token, tokens};

    fn words(source: &str) -> Vec<&str> {
        tokens(source).into_iter().filter_map(Token::word).collect()
    }

    #[test]
    fn comments_and_literals_hold_no_words() {
        let source = r###"
            /// crate::documented
            a /* crate::x /* nested */ still */ b // crate::line
            "crate::text \" more" r#"raw " crate::x"# b"bytes" br"raw" 'c' '\'' b'q' '"' c
        "###;
        assert_eq!(words(source), ["a", "b", "b", "c"]);
    }

    #[test]
    fn lifetimes_are_left_out() {
        assert_eq!(words("fn of<'a>(x: &'a str, y: &'_ u8)").len(), 6);
    }

    #[test]
    fn a_range_is_no_fraction() {
        assert_eq!(words("0..limits::MOST"), ["limits", "MOST"]);
        assert_eq!(words("1.5_f64.min(x)"), ["min", "x"]);
    }

    #[test]
    fn a_raw_word_is_the_word() {
        assert_eq!(words("r#type::of"), ["type", "of"]);
    }
}
