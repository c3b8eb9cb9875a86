//! [`Answer`]: what a peer put on the wire after something was said to it.
//!
//! The suite ends each case with a Close of its own where the peer has sent none.
//! A Close that answers that one is good manners, not a reaction to what came
//! before; so what is read depends on what provoked it.

use std::fmt;

use super::run::{Case, Entry, Speaker};

/// What provokes the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Provoked {
    /// What came before the suite's Close: the answer lies before it too.
    BeforeClose,
    /// The suite's Close itself: the answer lies behind it.
    ByClose,
}

/// What came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    /// A data frame: the message was taken as a good one.
    pub(crate) echo: bool,
    pub(crate) close: Option<Close>,
    /// How many Closes came.
    pub(crate) closes: usize,
    pub(crate) end: Option<End>,
}

/// What the first Close says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Close {
    Code(u16),
    Empty,
    /// A body of one byte.
    Broken,
}

/// How the peer's direction of TCP ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Fin,
    Reset,
}

impl Answer {
    pub(crate) fn of(case: &Case, provoked: Provoked) -> Self {
        if case.transcript.is_empty() {
            return Self::of_pass(case);
        }
        let transcript = &case.transcript;
        let close = transcript
            .iter()
            .position(|entry| entry.from == Speaker::Suite && opcode(entry) == Some(8))
            .unwrap_or(transcript.len());
        let window = match provoked {
            Provoked::BeforeClose => &transcript[..close],
            Provoked::ByClose => &transcript[close..],
        };
        let mut answer = Self::default();
        for entry in window.iter().filter(|entry| entry.from == Speaker::Peer) {
            match (opcode(entry), entry.what.as_str()) {
                (Some(0..=2), _) => answer.echo = true,
                (Some(8), _) => {
                    answer.closes += 1;
                    answer.close.get_or_insert_with(|| close_of(entry));
                }
                (None, "FIN") => answer.end = Some(End::Fin),
                (None, "RST") => answer.end = Some(End::Reset),
                _ => {}
            }
        }
        // The end may lie behind the suite's own Close, if the peer's came first.
        if answer.close.is_some() && answer.end.is_none() {
            answer.end = transcript
                .iter()
                .filter(|entry| entry.from == Speaker::Peer && entry.length == 0)
                .find_map(|entry| match entry.what.as_str() {
                    "FIN" => Some(End::Fin),
                    "RST" => Some(End::Reset),
                    _ => None,
                });
        }
        answer
    }

    /// Of a case that passed: it did what is recommended, and the Close says what.
    fn of_pass(case: &Case) -> Self {
        let close = case.close.received.as_ref().map(|close| match close.code {
            Some(code) => Close::Code(code),
            None => Close::Empty,
        });
        Self {
            closes: usize::from(close.is_some()),
            close,
            ..Self::default()
        }
    }

    /// One word for it, as data files have it: a code, `empty`, `broken`, `fin`,
    /// `rst`, or `nothing`.
    pub(crate) fn word(&self) -> String {
        match (self.close, self.end) {
            (Some(Close::Code(code)), _) => code.to_string(),
            (Some(Close::Empty), _) => "empty".to_owned(),
            (Some(Close::Broken), _) => "broken".to_owned(),
            (None, Some(End::Fin)) => "fin".to_owned(),
            (None, Some(End::Reset)) => "rst".to_owned(),
            (None, None) => "nothing".to_owned(),
        }
    }
}

impl fmt::Display for Answer {
    /// For a cell of a table.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.echo {
            f.write_str("echo, then ")?;
        }
        match (self.close, self.end) {
            (Some(Close::Code(code)), _) => write!(f, "{code}")?,
            (Some(Close::Empty), _) => f.write_str("empty Close")?,
            (Some(Close::Broken), _) => f.write_str("Close of 1 byte")?,
            (None, Some(End::Fin)) => f.write_str("FIN")?,
            (None, Some(End::Reset)) => f.write_str("RST")?,
            (None, None) => f.write_str("nothing")?,
        }
        if self.closes > 1 {
            write!(f, ", {} Closes", self.closes)?;
        }
        if self.close.is_some() && self.end == Some(End::Reset) {
            f.write_str(", RST")?;
        }
        Ok(())
    }
}

/// The opcode of a frame; `None` for a head, and for the end of TCP.
fn opcode(entry: &Entry) -> Option<u8> {
    let is_head = entry.bytes.starts_with("48545450") || entry.bytes.starts_with("474554");
    if is_head {
        return None;
    }
    byte(entry, 0).map(|first| first & 0x0f)
}

fn byte(entry: &Entry, index: usize) -> Option<u8> {
    let digits = entry.bytes.get(2 * index..2 * index + 2)?;
    u8::from_str_radix(digits, 16).ok()
}

/// Of a frame without a mask, as servers send them, or with one.
fn close_of(entry: &Entry) -> Close {
    let second = byte(entry, 1).unwrap_or_default();
    let masked = second & 0x80 != 0;
    // One that is too long has its length in 16 bits more.
    let head = if second & 0x7f == 126 { 4 } else { 2 };
    let body = |index: usize| {
        let key = if masked {
            byte(entry, head + index)?
        } else {
            0
        };
        Some(byte(entry, head + if masked { 4 } else { 0 } + index)? ^ key)
    };
    match (second & 0x7f, body(0), body(1)) {
        (0, ..) => Close::Empty,
        (1, ..) | (_, _, None) | (_, None, _) => Close::Broken,
        (_, Some(high), Some(low)) => Close::Code(u16::from_be_bytes([high, low])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::run::{Closes, Verdict};

    fn entry(from: Speaker, bytes: &str, what: &str) -> Entry {
        Entry {
            from,
            bytes: bytes.to_owned(),
            length: bytes.len() as u64 / 2,
            what: what.to_owned(),
        }
    }

    fn case(transcript: Vec<Entry>) -> Case {
        Case {
            id: "4.1.1".to_owned(),
            section: "4".to_owned(),
            title: String::new(),
            verdict: Verdict::Pass,
            finding: None,
            close: Closes {
                sent: None,
                received: None,
            },
            transcript,
        }
    }

    #[test]
    fn a_close_that_answers_the_suites_is_no_reaction_to_what_came_before() {
        let case = case(vec![
            entry(Speaker::Suite, "474554202f", "GET / HTTP/1.1"),
            entry(Speaker::Peer, "485454502f", "HTTP/1.1 101"),
            entry(Speaker::Suite, "8181000000ff", "text"),
            entry(Speaker::Peer, "8101ff", "text"),
            entry(Speaker::Suite, "888200000000", "Close 1000"),
            entry(Speaker::Peer, "880203e8", "Close 1000"),
            entry(Speaker::Peer, "", "FIN"),
        ]);
        let before = Answer::of(&case, Provoked::BeforeClose);
        assert_eq!(before.word(), "nothing");
        assert_eq!(before.to_string(), "echo, then nothing");
        assert_eq!(Answer::of(&case, Provoked::ByClose).word(), "1000");
    }

    #[test]
    fn two_closes_and_a_reset_are_told() {
        let case = case(vec![
            entry(Speaker::Suite, "8380", "an opcode"),
            entry(Speaker::Peer, "880203ea", "Close 1002"),
            entry(Speaker::Peer, "8800", "an empty Close"),
            entry(Speaker::Suite, "8880", "Close"),
            entry(Speaker::Peer, "", "RST"),
        ]);
        let answer = Answer::of(&case, Provoked::BeforeClose);
        assert_eq!(answer.to_string(), "1002, 2 Closes, RST");
    }

    #[test]
    fn an_end_without_a_word() {
        let silent = case(vec![
            entry(Speaker::Suite, "8380", "an opcode"),
            entry(Speaker::Peer, "", "FIN"),
        ]);
        assert_eq!(Answer::of(&silent, Provoked::BeforeClose).word(), "fin");
        let broken = case(vec![
            entry(Speaker::Suite, "8880", "a Close"),
            entry(Speaker::Peer, "880103", "a Close of 1 byte"),
        ]);
        assert_eq!(Answer::of(&broken, Provoked::ByClose).word(), "broken");
    }
}
