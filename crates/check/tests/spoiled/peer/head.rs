//! A head of HTTP/1, as the reference peer reads it.

use crate::behaviour::{Handshake, Mistake};

/// A head, line by line.
pub(super) struct Head {
    pub(super) line: String,
    headers: Vec<(String, String)>,
    wrong: Handshake,
}

impl Head {
    /// Reads a head; a peer with a mistake reads it wrong.
    pub(super) fn parse(text: &str, wrong: Handshake) -> Option<Self> {
        let mut lines = text.split("\r\n");
        let line = lines.next()?.to_owned();
        let headers = lines
            .take_while(|line| !line.is_empty())
            .map(|line| Self::header(line, wrong))
            .collect::<Option<Vec<_>>>()?;
        let too_many = wrong.makes(Mistake::RefusesManyHeaders) && headers.len() > 30;
        (!too_many).then_some(Self {
            line,
            headers,
            wrong,
        })
    }

    fn header(line: &str, wrong: Handshake) -> Option<(String, String)> {
        let (mut name, value) = line.split_once(':')?;
        if wrong.makes(Mistake::TakesSpacedColons) {
            name = name.trim_end();
        }
        let token = |byte: u8| byte.is_ascii_graphic();
        if name.is_empty() || !name.bytes().all(token) {
            return None;
        }
        let unknown = wrong.makes(Mistake::KnowsNoLowerCase)
            && !name.bytes().any(|byte| byte.is_ascii_uppercase());
        let name = if unknown {
            "x-unknown".to_owned()
        } else {
            name.to_ascii_lowercase()
        };
        let value = match wrong.makes(Mistake::KeepsWhiteSpace) {
            true => value.strip_prefix(' ').unwrap_or(value),
            false => value.trim(),
        };
        Some((name, value.to_owned()))
    }

    /// The status of an answer.
    pub(super) fn status(&self) -> Option<u16> {
        let mut words = self.line.split(' ');
        words
            .next()
            .filter(|version| version.starts_with("HTTP/1."))?;
        words.next()?.parse().ok()
    }

    /// The values of a header, in order.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let headers = self.headers.iter().filter(move |(other, _)| other == name);
        headers.map(|(_, value)| value.as_str())
    }

    /// The value of a header that stands there once.
    pub(super) fn one<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        let mut values = self.all(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// Whether a list of words has this one.
    pub(super) fn lists(&self, name: &str, word: &str) -> bool {
        let same = |item: &str| match self.wrong.makes(Mistake::ReadsWordsByCase) {
            true => item == word,
            false => item.eq_ignore_ascii_case(word),
        };
        if self.wrong.makes(Mistake::ReadsNoLists) {
            return self.one(name).is_some_and(same);
        }
        self.all(name)
            .flat_map(|value| value.split(','))
            .map(|item| match self.wrong.makes(Mistake::KeepsWhiteSpace) {
                true => item.strip_prefix(' ').unwrap_or(item),
                false => item.trim(),
            })
            .any(same)
    }
}
