//! [`Body`]: where the body of a message ends, found without decoding it.

use farewell::handshake::BodyLength;

/// A body on its way through.
#[derive(Debug)]
pub(super) struct Body {
    length: BodyLength,
    passed: u64,
    chunks: Chunks,
}

impl Body {
    pub(super) const fn new(length: BodyLength) -> Self {
        Self {
            length,
            passed: 0,
            chunks: Chunks::Size(0),
        }
    }

    /// How many of the next bytes belong to it; they count as passed.
    pub(super) fn take(&mut self, bytes: &[u8]) -> usize {
        let taken = match self.length {
            BodyLength::None => 0,
            BodyLength::Bytes(length) => {
                let left = usize::try_from(length - self.passed).unwrap_or(usize::MAX);
                left.min(bytes.len())
            }
            BodyLength::UntilClose => bytes.len(),
            BodyLength::Chunked => {
                let (chunks, taken) = self.chunks.after(bytes);
                self.chunks = chunks;
                taken
            }
        };
        self.passed += taken as u64;
        taken
    }

    /// Whether all of it has passed.
    pub(super) fn is_over(&self) -> bool {
        match self.length {
            BodyLength::None => true,
            BodyLength::Bytes(length) => self.passed >= length,
            BodyLength::Chunked => self.chunks == Chunks::Over,
            BodyLength::UntilClose => false,
        }
    }

    /// Whether it ends with its connection.
    pub(super) fn ends_with_connection(&self) -> bool {
        self.length == BodyLength::UntilClose
    }
}

/// Where in a chunked body (RFC 9112 §7.1) the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chunks {
    /// In a chunk's size, of which so much is known.
    Size(u64),
    /// Between a size and its line's end.
    Extension(u64),
    /// In a chunk's data and the line's end behind it: so much is left.
    Data(u64),
    /// In the trailer, behind so many bytes of a line.
    Trailer(u64),
    /// Behind it all.
    Over,
}

impl Chunks {
    /// Behind these bytes, or as many of them as belong to the body.
    fn after(mut self, all: &[u8]) -> (Self, usize) {
        let mut bytes = all;
        while let ([byte, rest @ ..], false) = (bytes, self == Self::Over) {
            bytes = rest;
            self = match (self, byte) {
                (Self::Size(0) | Self::Extension(0), b'\n') => Self::Trailer(0),
                (Self::Size(size) | Self::Extension(size), b'\n') => {
                    Self::Data(size.saturating_add(2))
                }
                (Self::Size(size), digit) => match char::from(*digit).to_digit(16) {
                    Some(digit) => Self::Size(size.saturating_mul(16) | u64::from(digit)),
                    None => Self::Extension(size),
                },
                (Self::Data(left), _) => {
                    // This byte is one of them.
                    let more = usize::try_from(left - 1).unwrap_or(usize::MAX);
                    let skipped = more.min(rest.len());
                    bytes = &rest[skipped..];
                    match left - 1 - skipped as u64 {
                        0 => Self::Size(0),
                        left => Self::Data(left),
                    }
                }
                (Self::Trailer(0), b'\n') => Self::Over,
                (Self::Trailer(_), b'\n') => Self::Trailer(0),
                (Self::Trailer(seen), b'\r') => Self::Trailer(seen),
                (Self::Trailer(seen), _) => Self::Trailer(seen.saturating_add(1)),
                (same, _) => same,
            };
        }
        (self, all.len() - bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(length: BodyLength, parts: &[&str]) -> (String, bool) {
        let mut body = Body::new(length);
        let mut all = String::new();
        for part in parts {
            let taken = body.take(part.as_bytes());
            all.push_str(&part[..taken]);
        }
        (all, body.is_over())
    }

    #[test]
    fn ends_where_the_body_does() {
        assert_eq!(passed(BodyLength::None, &["x"]), (String::new(), true));
        assert_eq!(
            passed(BodyLength::Bytes(3), &["ab", "cd"]),
            ("abc".to_owned(), true)
        );
        assert_eq!(
            passed(BodyLength::UntilClose, &["ab"]),
            ("ab".to_owned(), false)
        );
        let chunks = ["2\r\nab\r\n0", "\r\n\r", "\n"];
        assert_eq!(
            passed(BodyLength::Chunked, &chunks),
            (chunks.concat(), true)
        );
        assert!(!passed(BodyLength::Chunked, &chunks[..2]).1);
    }

    #[test]
    fn what_is_behind_a_body_is_not_its_own() {
        for body in ["0\r\n\r\n", "2\r\nab\r\n0;x\r\nA: b\r\n\r\n"] {
            for behind in ["G", "\r\n", "GET / HTTP/1.1\r\n\r\n"] {
                let all = format!("{body}{behind}");
                assert_eq!(
                    passed(BodyLength::Chunked, &[&all]),
                    (body.to_owned(), true)
                );
                let bytes: Vec<String> = all.chars().map(String::from).collect();
                let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
                assert_eq!(passed(BodyLength::Chunked, &bytes), (body.to_owned(), true));
            }
        }
    }

    #[test]
    fn what_looks_like_the_last_chunk_may_be_data() {
        let data = ["5\r\n0\r\n\r\n", "\r\n", "0;x=y\r\n", "A: b\r\n", "\r\n"];
        for parts in 1..=data.len() {
            let over = passed(BodyLength::Chunked, &data[..parts]).1;
            assert_eq!(over, parts == data.len(), "{parts}");
        }
        let bytes: Vec<String> = data.concat().chars().map(String::from).collect();
        let bytes: Vec<&str> = bytes.iter().map(String::as_str).collect();
        assert!(passed(BodyLength::Chunked, &bytes).1);
        assert!(!passed(BodyLength::Chunked, &bytes[..bytes.len() - 1]).1);
    }
}
