//! A pasted line of a log, of an error, or of a reason.

use std::sync::LazyLock;

use serde::Serialize;

use super::pattern::Pattern;
use super::said::Said;
use super::trigrams::Trigrams;
use super::{farewell, grammar, plain};
use crate::facts::{LogString, Speaker, strings};

/// What a pasted line tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The code that it names or stands for.
    pub code: Option<u16>,
    /// The reason that it quotes.
    pub reason: Option<String>,
    /// Whose words they are.
    pub by: Option<Speaker>,
    /// The id of the software that wrote it.
    pub software: Option<&'static str>,
    /// The id of the string that it holds.
    pub string: Option<&'static str>,
    /// The id of the situation that it tells of.
    pub situation: Option<&'static str>,
}

struct Known {
    string: &'static LogString,
    exact: Pattern,
    /// In lower case, where it is long enough to be meant all the same.
    folded: Option<Pattern>,
}

/// How much of a pattern must be literal for its case not to matter.
const LONG: usize = 16;

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let known = |string: &'static LogString| {
        let exact = Pattern::new(&string.pattern);
        let folded =
            (exact.literal >= LONG).then(|| Pattern::new(&string.pattern.to_ascii_lowercase()));
        Known {
            string,
            exact,
            folded,
        }
    };
    strings().iter().map(known).collect()
});

/// What this line tells, if anything.
pub(super) fn parse(line: &str) -> Option<Line> {
    let string = known(line);
    let said = farewell::read(line)
        .or_else(|| grammar::read(line))
        .or_else(|| plain::read(line));
    let own = string.and_then(|string| string.code);
    // The numbers of a string that has its own code are other numbers, such as the code
    // that it refuses; what a library's form names is the code of the line.
    let counts = |said: &&Said<'_>| {
        let takes_numbers = string.is_some_and(|string| string.pattern.contains(['#', '*']));
        said.software.is_some() || own.is_none() || !takes_numbers
    };
    let code = said
        .as_ref()
        .filter(counts)
        .and_then(|said| said.code)
        .or(own)
        .or_else(|| plain::constants(line));
    if string.is_none() && code.is_none() {
        return None;
    }
    let said = said.unwrap_or_default();
    Some(Line {
        code,
        reason: said.reason.map(str::to_owned),
        by: said.by.or_else(|| string.map(|string| string.by)),
        software: said.software.or_else(|| string?.software.as_deref()),
        string: string.map(|string| string.id.as_str()),
        situation: situation(&said, string),
    })
}

/// The situation; the gateway's records name theirs.
fn situation(said: &Said<'_>, string: Option<&'static LogString>) -> Option<&'static str> {
    said.situation.or_else(|| string?.means.as_deref())
}

/// Whether words that others write too are those of this software: alone, or in a line
/// that names it or tells of the end of a WebSocket.
fn is_its(line: &str, string: &LogString) -> bool {
    let lower = line.to_ascii_lowercase();
    let names_it = string
        .software
        .as_ref()
        .is_some_and(|id| lower.contains(id.as_str()));
    line == string.pattern || names_it || plain::is_about_websockets(line)
}

/// The string that says most of those that the line holds.
fn known(line: &str) -> Option<&'static LogString> {
    let most = |known: &&Known| {
        let LogString {
            code,
            means,
            software,
            ..
        } = known.string;
        (
            means.is_some() && code.is_some(),
            means.is_some(),
            software.is_some(),
            known.exact.literal,
        )
    };
    let trigrams = Trigrams::of(line);
    let counts = |known: &&Known| !known.string.common || is_its(line, known.string);
    let exact = KNOWN
        .iter()
        .filter(|known| known.exact.is_in(line, &trigrams))
        .filter(counts);
    let found = exact.max_by_key(most).or_else(|| {
        let line = line.to_ascii_lowercase();
        let trigrams = Trigrams::of(&line);
        let holds = |pattern: &Pattern| pattern.is_in(&line, &trigrams);
        let folded = KNOWN
            .iter()
            .filter(|known| known.folded.as_ref().is_some_and(holds));
        folded.max_by_key(most)
    });
    found.map(|known| known.string)
}
