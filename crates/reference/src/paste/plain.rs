//! A code in words that belong to no library. A number is a close code only where
//! something says so: ports, lines of code and errors of databases have the same numbers.

use super::cursor::{number, value};
use super::names::named;
use super::said::Said;

/// What a line is about, by its words.
struct About {
    websocket: bool,
    /// Of a connection of whatever kind.
    connection: bool,
    closing: bool,
    /// It has the fields of a close event.
    event: bool,
}

impl About {
    fn of(line: &str) -> Self {
        let lower = line.to_ascii_lowercase();
        let holds = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        let mut words = lower.split(|char: char| !char.is_ascii_alphanumeric());
        Self {
            websocket: holds(&["socket"]) || words.any(|word| matches!(word, "ws" | "wss")),
            connection: holds(&["conn", "gateway", "shard"]),
            closing: holds(&[
                "clos",
                "disconnect",
                "abnormal",
                "abort",
                "drop",
                "ended",
                "fail",
                "gone",
                "lost",
            ]),
            event: value(line, "reason").is_some() || holds(&["wasclean"]),
        }
    }
}

/// Whether the line tells of a WebSocket, or of the end of a connection.
pub(super) fn is_about_websockets(line: &str) -> bool {
    let about = About::of(line);
    about.websocket || about.closing || about.event
}

/// A code and its reason, where the line says that a number is one.
pub(super) fn read(line: &str) -> Option<Said<'_>> {
    let about = About::of(line);
    let (code, after) = keyed(line, &about)
        .or_else(|| asked(line))
        .or_else(|| alone(line, &about))?;
    let bracketed = || {
        let within = after.trim_start().strip_prefix(['(', ','])?;
        let within = within.trim_start().trim_start_matches(['"', '\'']);
        let within = within.split([')', ']', '"', '\'']).next()?;
        // `1006 (abnormal closure)` says the code again.
        (!is_named(within, code)).then_some(within)
    };
    let reason = value(line, "reason").or_else(bracketed);
    let is_none = |reason: &str| {
        let words = ["", "null", "none", "undefined"];
        words.contains(&reason.to_ascii_lowercase().as_str())
    };
    let reason = reason.filter(|reason| !is_none(reason));
    Some(Said {
        code: Some(code),
        reason,
        ..Said::default()
    })
}

/// What stands before a code; the longest first.
const KEYS: [&str; 8] = [
    "closecode",
    "status",
    "code",
    "closed",
    "closing",
    "close",
    "disconnected",
    "error",
];

/// How far a code may stand behind its word.
const MAX_GAP: usize = 5;

/// A code behind a word for it.
fn keyed<'a>(line: &'a str, about: &About) -> Option<(u16, &'a str)> {
    let lower = line.to_ascii_lowercase();
    KEYS.iter().find_map(|&key| {
        lower.match_indices(key).find_map(|(at, _)| {
            let (before, rest) = (&line[..at], &line[at + key.len()..]);
            let begins = !before.ends_with(|char: char| char.is_ascii_alphabetic())
                || rest_is_upper(line, at)
                || lower[..at].ends_with("on");
            let rest = rest
                .strip_prefix("Reason")
                .or_else(|| rest.strip_prefix(" with code"))
                .or_else(|| rest.strip_prefix(" with"))
                .unwrap_or(rest);
            let mut near = rest.bytes().take(MAX_GAP + 1);
            let gap = near.position(|byte| byte.is_ascii_digit())?;
            let only_marks = rest[..gap]
                .chars()
                .all(|char| " :=\"'([{<>#".contains(char));
            if !begins || !only_marks {
                return None;
            }
            let (code, after) = whole(&rest[gap..])?;
            let means_it = match key {
                "closecode" => true,
                "error" if is_unassigned(code) => false,
                "status" | "code" | "error" => {
                    (about.websocket || about.closing || about.event) && !is_of_process(before)
                }
                _ => about.websocket || about.connection || about.event || is_question(before),
            };
            means_it.then_some((code, after))
        })
    })
}

fn rest_is_upper(line: &str, at: usize) -> bool {
    line[at..].starts_with(|char: char| char.is_ascii_uppercase())
}

/// A process exits with a code too.
fn is_of_process(before: &str) -> bool {
    let before = before.trim_end().to_ascii_lowercase();
    ["exit", "exited with", "exited with exit"]
        .iter()
        .any(|words| before.ends_with(words))
}

/// The code that the text begins with, if that is the whole number, and what follows.
fn whole(text: &str) -> Option<(u16, &str)> {
    let (code, after) = number(text).filter(|&(code, _)| matches!(code, 1000..=4999))?;
    let fraction = after
        .strip_prefix(['.', ',', ':', '/', '-'])
        .is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()));
    let joined = after.starts_with(|char: char| char.is_ascii_alphanumeric());
    (!fraction && !joined && !counts(after)).then_some((code, after))
}

/// Whether the number before this counts something: `1000 messages`, `1006 ms`.
fn counts(after: &str) -> bool {
    let Some(rest) = after.strip_prefix(' ') else {
        return false;
    };
    let word = first_word(rest);
    let is_lower = word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_lower && word.ends_with('s') && (word == "ms" || word.len() > 3)
}

fn first_word(text: &str) -> &str {
    let end = text.find(|char: char| !char.is_ascii_alphanumeric());
    &text[..end.unwrap_or(text.len())]
}

const fn is_unassigned(code: u16) -> bool {
    matches!(code, 1016..=2999)
}

fn is_named(text: &str, code: u16) -> bool {
    named(text).iter().any(|name| name.code == code)
}

/// The words in which people ask for a code, and those that logs begin with.
const QUESTION: &[&str] = &[
    "web",
    "ws",
    "wss",
    "websocket",
    "websockets",
    "socket",
    "code",
    "error",
    "err",
    "status",
    "close",
    "closed",
    "closing",
    "closecode",
    "closeevent",
    "event",
    "onclose",
    "onclosed",
    "onclosing",
    "disconnect",
    "disconnected",
    "ondisconnect",
    "reason",
    "with",
    "on",
    "the",
    "it",
    "was",
    "what",
    "is",
    "does",
    "mean",
    "why",
    "rfc",
    "6455",
    "info",
    "warn",
    "warning",
    "debug",
    "erreur",
    "fehler",
    "lỗi",
    "오류",
    "错误",
    "错误码",
    "에러",
    "关闭",
];

/// Whether the text holds only words of a question.
fn is_question(text: &str) -> bool {
    words(text).all(is_of_question)
}

fn is_of_question(word: &str) -> bool {
    QUESTION.contains(&word.to_ascii_lowercase().as_str())
}

/// The words and numbers of a text; `ws1006` is two.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_alphanumeric())
        .flat_map(|run| {
            let digits = |char: char| char.is_ascii_digit();
            let start = run.find(digits).unwrap_or(run.len());
            let (before, rest) = run.split_at(start);
            let end = rest.find(|char| !digits(char)).unwrap_or(rest.len());
            let (number, after) = rest.split_at(end);
            [before, number, after]
        })
        .filter(|word| !word.is_empty())
}

/// The code of a question about nothing else: `error 1006`, `#1006`,
/// `1006 abnormal closure`.
fn asked(line: &str) -> Option<(u16, &str)> {
    if line.len() > MAX_QUESTION {
        return None;
    }
    let mut others = Vec::new();
    let mut found = None;
    for word in words(line) {
        match number(word) {
            Some((code, "")) if found.is_none() && matches!(code, 1000..=4999) => {
                found = Some(word);
            }
            _ if is_of_question(word) => {}
            _ => others.push(word),
        }
    }
    let at = line.find(found?)?;
    let (code, after) = whole(&line[at..]).filter(|&(code, _)| !is_unassigned(code))?;
    let signed = line[..at]
        .strip_suffix(['-', '+'])
        .is_some_and(|before| !before.ends_with(char::is_alphanumeric));
    let only = others.is_empty() || is_named(&others.join(" "), code);
    (only && !signed).then_some((code, after))
}

/// How long a question is, in bytes.
const MAX_QUESTION: usize = 80;

/// A code that stands alone: with its name behind it, or in a line about the end of a
/// WebSocket, where nothing says that it is another number.
fn alone<'a>(line: &'a str, about: &About) -> Option<(u16, &'a str)> {
    let mut found = None;
    let mut rest = line;
    while let Some(at) = rest.find(|char: char| char.is_ascii_digit()) {
        let before = &line[..line.len() - rest.len() + at];
        if let Some((code, after)) = whole(&rest[at..]).filter(|&(code, _)| !is_unassigned(code)) {
            let about_end = about.websocket && about.closing && may_precede(before);
            if about_end || name_follows(after, code) && !is_joined(before) {
                match found {
                    Some((other, _)) if other != code => return None,
                    Some(_) => {}
                    None => found = Some((code, after)),
                }
            }
        }
        let digits = rest[at..]
            .find(|char: char| !char.is_ascii_digit())
            .unwrap_or(rest.len() - at);
        rest = &rest[at + digits..];
    }
    found
}

/// Whether a number behind this belongs to what stands before it, as in `:3000`.
fn is_joined(before: &str) -> bool {
    before.ends_with(|char: char| char.is_alphanumeric() || ":./#-+_%".contains(char))
}

/// Labels of other numbers.
const OTHERS: [&str; 9] = [
    "port", "pid", "uid", "id", "fd", "line", "size", "length", "count",
];

/// Words that a code stands behind without a mark between them.
const BEFORE: [&str; 12] = [
    "with",
    "code",
    "status",
    "error",
    "reason",
    "description",
    "event",
    "close",
    "closed",
    "ws",
    "websocket",
    "disconnected",
];

/// Whether a code may stand behind this.
fn may_precede(before: &str) -> bool {
    let marks = before.trim_end_matches(|char: char| !char.is_alphanumeric());
    let between = &before[marks.len()..];
    let last = marks.rsplit(|char: char| !char.is_alphanumeric()).next();
    let word = last.unwrap_or(marks).to_ascii_lowercase();
    if is_joined(before) || between == "[" {
        return false;
    }
    if word.is_empty() {
        return true;
    }
    if between == " " {
        return BEFORE.contains(&word.as_str());
    }
    let plural = word.len() > 3 && word.ends_with('s') && word != "status";
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    !plural && !is_number && !OTHERS.contains(&word.as_str())
}

/// Whether the name of the code stands behind it: `1006 Abnormal Closure`, `1000 (OK)`,
/// `1000=NORMAL`.
fn name_follows(after: &str, code: u16) -> bool {
    let rest = after.trim_start();
    if let Some(rest) = rest.strip_prefix('(') {
        return rest
            .split_once(')')
            .is_some_and(|(name, _)| name.len() <= MAX_QUESTION && is_named(name, code));
    }
    if let Some(rest) = rest.strip_prefix('=') {
        return is_named(first_word(rest), code);
    }
    let ends = rest
        .match_indices(' ')
        .map(|(at, _)| at)
        .chain([rest.len()]);
    let names = ends.skip(1).take(3).map(|end| &rest[..end]);
    names
        .filter(|name| name.len() <= MAX_QUESTION)
        .any(|name| is_named(name, code))
}

/// The code that a constant in the line names, if they all name the same.
pub(super) fn constants(line: &str) -> Option<u16> {
    let about = About::of(line);
    let is_part = |char: char| char.is_ascii_alphanumeric() || "_:.".contains(char);
    let mut codes = line
        .split(|char: char| !is_part(char))
        .map(|token| token.trim_matches(['.', ':']))
        .filter(|token| is_constant(token))
        // HTTP/2 and others have constants of the same names.
        .filter(|token| about.websocket || token.to_ascii_lowercase().contains("close"))
        .flat_map(named)
        .map(|name| name.code);
    let first = codes.next()?;
    codes.all(|code| code == first).then_some(first)
}

/// Whether this is spelled as no ordinary word is: `CLOSE_ABNORMAL`, `goingAway`. The
/// path of a module is none.
fn is_constant(token: &str) -> bool {
    let humped = token
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let last = token.rsplit([':', '.']).next().unwrap_or(token);
    let is_path = last.len() != token.len()
        && !last.starts_with(|char: char| char.is_ascii_uppercase())
        && !humped;
    token.len() >= 5 && !is_path && (token.contains('_') || token.contains("::") || humped)
}
