//! [`Content`]: what is sent, so that each answer can be matched and checked.

use std::fmt::Write as _;

use farewell::Message;

/// Digits that number a message: its connection's 8 and its own 12.
const DIGITS: usize = 20;
const OWN_DIGITS: u32 = 12;
const CONNECTIONS: u64 = 100_000_000;
const MESSAGES: u64 = 1_000_000_000_000;

/// Text compresses about as JSON does.
const WORDS: [&str; 16] = [
    "close", "open", "frame", "route", "token", "value", "1000", "false", "reason", "session",
    "payload", "\"id\":", "2.718", "upstream", "{", "}",
];

/// Whether messages are text or binary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Binary.
    Binary,
}

impl Kind {
    /// The word for it, in reports too.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Binary => "binary",
        }
    }
}

/// What the messages of a run hold: 20 digits that number it, then the same words
/// or noise in each. A message with no room for all digits has the last of them.
#[derive(Debug)]
pub(crate) struct Content {
    filler: Filler,
    digits: usize,
}

#[derive(Debug)]
enum Filler {
    Text(String),
    Binary(Vec<u8>),
}

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Echo {
    /// The message so many after the one that is looked for; 0 is that one.
    After(u64),
    /// None that this connection would send.
    Foreign,
}

impl Content {
    pub(crate) fn new(kind: Kind, size: usize) -> Self {
        let digits = size.min(DIGITS);
        let filler = match kind {
            Kind::Text => Filler::Text(words(size - digits)),
            Kind::Binary => Filler::Binary(noise(size - digits)),
        };
        Self { filler, digits }
    }

    pub(crate) const fn size(&self) -> usize {
        self.digits + self.filler().len()
    }

    const fn filler(&self) -> &[u8] {
        match &self.filler {
            Filler::Text(text) => text.as_bytes(),
            Filler::Binary(bytes) => bytes.as_slice(),
        }
    }

    /// The message with this number.
    pub(crate) fn message(&self, connection: u32, number: u64) -> Message {
        let label = Label::new(connection, number);
        let label = label.last(self.digits);
        match &self.filler {
            Filler::Text(filler) => {
                let mut text = String::with_capacity(label.len() + filler.len());
                // Digits always are.
                text.push_str(str::from_utf8(label).unwrap_or_default());
                text.push_str(filler);
                text.into()
            }
            Filler::Binary(filler) => {
                let mut bytes = Vec::with_capacity(label.len() + filler.len());
                bytes.extend_from_slice(label);
                bytes.extend_from_slice(filler);
                bytes.into()
            }
        }
    }

    /// Which of this connection's messages this is, from `number` on.
    pub(crate) fn recognise(&self, connection: u32, number: u64, answer: &Message) -> Echo {
        let kinds = matches!(
            (answer, &self.filler),
            (Message::Text(_), Filler::Text(_)) | (Message::Binary(_), Filler::Binary(_))
        );
        let bytes = answer.as_bytes();
        if !kinds || bytes.len() != self.size() {
            return Echo::Foreign;
        }
        let (digits, filler) = bytes.split_at(self.digits);
        if filler != self.filler() {
            return Echo::Foreign;
        }
        if digits == Label::new(connection, number).last(self.digits) {
            return Echo::After(0);
        }
        self.distance(connection, number, digits)
    }

    fn distance(&self, connection: u32, number: u64, digits: &[u8]) -> Echo {
        let own = self.digits.min(OWN_DIGITS as usize);
        let (theirs, numbered) = digits.split_at(self.digits - own);
        let expected = Label::new(connection, number);
        if theirs != &expected.last(self.digits)[..theirs.len()] {
            return Echo::Foreign;
        }
        let mut found = 0_u64;
        for digit in numbered {
            if !digit.is_ascii_digit() {
                return Echo::Foreign;
            }
            found = found * 10 + u64::from(digit - b'0');
        }
        let modulus = 10_u64.saturating_pow(u32::try_from(own).unwrap_or(OWN_DIGITS));
        Echo::After((found + modulus - number % modulus) % modulus)
    }
}

/// Twenty digits.
struct Label([u8; DIGITS]);

impl Label {
    fn new(connection: u32, number: u64) -> Self {
        let mut digits = [b'0'; DIGITS];
        let (connections, own) = digits.split_at_mut(DIGITS - OWN_DIGITS as usize);
        write_digits(own, number % MESSAGES);
        write_digits(connections, u64::from(connection) % CONNECTIONS);
        Self(digits)
    }

    fn last(&self, count: usize) -> &[u8] {
        &self.0[DIGITS - count.min(DIGITS)..]
    }
}

fn write_digits(digits: &mut [u8], mut number: u64) {
    for digit in digits.iter_mut().rev() {
        if number == 0 {
            return;
        }
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
}

fn words(size: usize) -> String {
    let mut text = String::with_capacity(size + 32);
    let mut random = Random::new();
    while text.len() < size {
        let draw = random.next();
        // Writing to a String does not fail.
        let _ = if draw & 0x30 == 0 {
            write!(text, " {}", draw % 1_000_000)
        } else {
            write!(text, " {}", WORDS[(draw & 0xf) as usize])
        };
    }
    text.truncate(size);
    text
}

fn noise(size: usize) -> Vec<u8> {
    let mut random = Random::new();
    (0..size).map(|_| random.next() as u8).collect()
}

/// The same numbers in every run (xorshift64*): runs are to be compared.
struct Random(u64);

impl Random {
    const fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    const fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_is_exact_and_recognised() {
        for kind in [Kind::Text, Kind::Binary] {
            for size in [1, 2, 11, 12, 13, 19, 20, 21, 125, 126, 65_536] {
                let content = Content::new(kind, size);
                assert_eq!(content.size(), size);
                let message = content.message(7, 123);
                assert_eq!(message.as_bytes().len(), size, "{kind:?} {size}");
                assert_eq!(content.recognise(7, 123, &message), Echo::After(0));
                assert_eq!(content.recognise(7, 120, &message), Echo::After(3));
            }
        }
    }

    #[test]
    fn what_differs_is_foreign() {
        let content = Content::new(Kind::Text, 40);
        let message = content.message(7, 123);
        let text = message.as_text().unwrap().to_owned();
        let foreign = |answer: Message| {
            assert_eq!(
                content.recognise(7, 123, &answer),
                Echo::Foreign,
                "{answer:?}"
            );
        };
        foreign("hello".into());
        foreign(text.as_bytes().into());
        foreign(text.to_uppercase().into());
        foreign(text.replacen('7', "x", 1).into());
        foreign(format!("{}x", &text[..39]).into());
        // Another connection's.
        foreign(content.message(8, 123));
        // An older one is far ahead.
        let old = content.recognise(7, 124, &message);
        assert_eq!(old, Echo::After(MESSAGES - 1));
    }

    #[test]
    fn numbers_go_round() {
        let content = Content::new(Kind::Binary, 1);
        let message = content.message(0, 10);
        assert_eq!(message.as_bytes(), b"0");
        assert_eq!(content.recognise(0, 10, &message), Echo::After(0));
        assert_eq!(content.recognise(0, 9, &message), Echo::After(1));
    }
}
