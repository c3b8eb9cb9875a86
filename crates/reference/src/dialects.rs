//! What codes and reasons mean in the dialects of services and libraries.

use serde::Serialize;

use crate::Language;
use crate::catalogue::Arguments;
use crate::facts::Evidence;
use crate::facts::dialects::{Entry, Range};
use crate::messages::messages;

pub use crate::facts::dialects::{
    Channel, Dialect, DialectDelay, DialectKind, DialectReconnect, Resume, Substitute, dialects,
};

/// The dialect with this id, such as `discord-gateway`.
#[must_use]
pub fn dialect(id: &str) -> Option<&'static Dialect> {
    dialects().iter().find(|dialect| dialect.id == id)
}

/// The dialects that a word names: the one with this id, or with this name or
/// subprotocol, else all whose id begins with the word, as `discord` does.
#[must_use]
pub fn dialects_named(word: &str) -> Vec<&'static Dialect> {
    let word = word.trim().to_ascii_lowercase();
    let exact = |dialect: &&Dialect| {
        let mut names = dialect.subprotocols.iter().chain([&dialect.name]);
        dialect.id == word || names.any(|name| name.eq_ignore_ascii_case(&word))
    };
    let of_id = |dialect: &&Dialect| {
        let rest = dialect.id.strip_prefix(&word);
        rest.is_some_and(|rest| rest.starts_with('-'))
    };
    let found: Vec<_> = dialects().iter().filter(exact).collect();
    if found.is_empty() && !word.is_empty() {
        dialects().iter().filter(of_id).collect()
    } else {
        found
    }
}

/// What a code means in each dialect that has it, by id.
#[must_use]
pub fn candidates(code: u16, language: Language) -> Vec<DialectCode> {
    let of = |dialect: &'static Dialect| {
        let entries = dialect.codes.iter();
        let entries = entries.filter(move |entry| entry.code == Some(code));
        entries.map(move |entry| dialect.told(entry, language))
    };
    dialects().iter().flat_map(of).collect()
}

/// What a reason means that a protocol has inside, such as `io server disconnect`, or
/// that a Close's reason begins with, such as `NET-0001`.
#[must_use]
pub fn candidates_for_reason(reason: &str, language: Language) -> Vec<DialectCode> {
    let reason = reason.trim();
    let of = |dialect: &'static Dialect| {
        let entries = dialect.codes.iter();
        let entries = entries.filter(move |entry| entry.reason.as_deref() == Some(reason));
        entries.map(move |entry| dialect.told(entry, language))
    };
    dialects().iter().flat_map(of).collect()
}

/// What a code, or a reason inside the protocol, means in one dialect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DialectCode {
    /// The dialect's id.
    pub dialect: &'static str,
    /// The dialect's name.
    pub dialect_name: &'static str,
    /// The code; `None` for a reason inside the protocol.
    pub code: Option<u16>,
    /// How the Close's reason begins, or the reason inside the protocol.
    pub reason: Option<&'static str>,
    /// The dialect's own name for it; empty where it has none.
    pub name: &'static str,
    /// What it means, in one sentence.
    pub meaning: String,
    /// Whether to reconnect; `None` where that is not known.
    pub reconnect: Option<DialectReconnect>,
    /// Whether the source says whether to reconnect; otherwise it is a reading of what
    /// the code means.
    pub stated: bool,
    /// What becomes of the session.
    pub resume: Option<Resume>,
    /// The delay that the dialect names.
    pub delay_ms: Option<DialectDelay>,
    /// Where it comes from.
    pub evidence: &'static [Evidence],
}

/// Whether to reconnect after the codes of a range that the dialect has not named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DialectRange {
    /// The first code.
    pub from: u16,
    /// The last code.
    pub to: u16,
    /// Whether to reconnect.
    pub reconnect: DialectReconnect,
    /// Whether the source says so.
    pub stated: bool,
    /// The delay that the dialect names.
    pub delay_ms: Option<DialectDelay>,
}

impl DialectCode {
    /// Whether this is its reason, or its dialect's name for it.
    pub(crate) fn is_called(&self, text: &str) -> bool {
        let is = |name: &str| !name.is_empty() && name.eq_ignore_ascii_case(text);
        self.reason.is_some_and(is) || is(self.name)
    }
}

impl Dialect {
    /// All of its codes and reasons.
    #[must_use]
    pub fn codes(&'static self, language: Language) -> Vec<DialectCode> {
        let entries = self.codes.iter();
        entries.map(|entry| self.told(entry, language)).collect()
    }

    /// What a code means in it; one entry for each reason where the reason decides.
    #[must_use]
    pub fn code(&'static self, code: u16, language: Language) -> Vec<DialectCode> {
        let mut all = self.codes(language);
        all.retain(|entry| entry.code == Some(code));
        all
    }

    /// The range that a code belongs to.
    #[must_use]
    pub fn range(&self, code: u16) -> Option<DialectRange> {
        self.ranges().find(|it| (it.from..=it.to).contains(&code))
    }

    /// Its ranges.
    pub fn ranges(&self) -> impl Iterator<Item = DialectRange> {
        let range = |it: &Range| DialectRange {
            from: it.from,
            to: it.to,
            reconnect: it.reconnect,
            stated: it.stated,
            delay_ms: it.delay_ms,
        };
        self.ranges.iter().map(range)
    }

    /// What a gateway says to its clients in place of registered codes.
    #[must_use]
    pub fn substitutes(&self) -> &[Substitute] {
        &self.substitutes
    }

    /// What else matters, a sentence or two each.
    #[must_use]
    pub fn notes(&self, language: Language) -> Vec<String> {
        messages(language).list(&note_id(&self.id), "note", &Arguments::new())
    }

    fn told(&'static self, entry: &'static Entry, language: Language) -> DialectCode {
        DialectCode {
            dialect: &self.id,
            dialect_name: &self.name,
            code: entry.code,
            reason: entry.reason.as_deref(),
            name: &entry.name,
            meaning: messages(language).plain(&text_id(&self.id, entry)),
            reconnect: entry.reconnect,
            stated: entry.stated,
            resume: entry.resume,
            delay_ms: entry.delay_ms,
            evidence: if entry.evidence.is_empty() {
                &self.evidence
            } else {
                &entry.evidence
            },
        }
    }
}

pub(crate) fn note_id(dialect: &str) -> String {
    format!("dialect-{dialect}")
}

/// `dialect-deepgram-1008-data-0000`.
pub(crate) fn text_id(dialect: &str, entry: &Entry) -> String {
    let mut id = note_id(dialect);
    if let Some(code) = entry.code {
        id.push_str(&format!("-{code}"));
    }
    for word in entry.reason.iter().flat_map(|reason| {
        let words = reason.split(|char: char| !char.is_ascii_alphanumeric());
        words.filter(|word| !word.is_empty())
    }) {
        id.push('-');
        id.push_str(&word.to_ascii_lowercase());
    }
    id
}

#[cfg(test)]
mod tables;
#[cfg(test)]
mod tests;
