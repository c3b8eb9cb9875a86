//! [`Line`]: what a line at the prompt asks for: a message, or one of our own commands.

use farewell::CloseFrame;

use crate::connect::arguments;

/// The commands, as they are completed and explained.
pub(super) const COMMANDS: [(&str, &str); 5] = [
    (
        "/close [CODE [REASON]]",
        "begin the end; 1000 where no code is given",
    ),
    ("/ping", "measure the round-trip time"),
    (
        "/binary HEX",
        "send a binary message, such as /binary 00 ff",
    ),
    (
        "/info",
        "what was agreed, how old it is, what was carried, the round-trip time",
    ),
    ("/help", "this"),
];

/// How lines are typed; after the commands in `/help`.
const TYPING: &str = "\
Anything else is a text message; //text sends \"/text\". An empty line sends nothing.
A backslash at the end of a line continues the message on the next; what is pasted stays one message.
Up and Down look through earlier lines, Ctrl-R searches them. A line that begins with a space is not kept.
Ctrl-D closes with 1000, Ctrl-C with 1001; a second Ctrl-C does not wait for the answer.";

/// What a line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    Nothing,
    Text(String),
    Binary(Vec<u8>),
    Ping,
    Close(CloseFrame),
    Info,
    Help,
}

impl Line {
    /// Reads what was typed; lines of one message are separated by LF.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to type.
    pub(super) fn parse(typed: &str) -> Result<Self, String> {
        let text = typed.replace("\\\n", "\n");
        if text.is_empty() {
            return Ok(Self::Nothing);
        }
        let Some(command) = text.strip_prefix('/') else {
            return Ok(Self::Text(text));
        };
        if command.starts_with('/') {
            return Ok(Self::Text(command.to_owned()));
        }
        let (name, rest) = command
            .split_once(char::is_whitespace)
            .unwrap_or((command, ""));
        let rest = rest.trim();
        match (name, rest) {
            ("close", "") => Ok(Self::Close(farewell::CloseCode::NORMAL.into())),
            ("close", _) => close(rest),
            ("binary", _) => bytes(rest).map(Self::Binary),
            ("ping", "") => Ok(Self::Ping),
            ("info", "") => Ok(Self::Info),
            ("help", "") => Ok(Self::Help),
            ("ping" | "info" | "help", _) => Err(format!("/{name} stands alone; nothing was sent")),
            _ => Err(format!(
                "/{} is no command; nothing was sent. /help lists them, //{} sends it as text",
                shown(name),
                shown(name)
            )),
        }
    }
}

/// All of `/help`.
pub(super) fn help() -> String {
    let widest = COMMANDS.map(|(form, _)| form.len()).into_iter().max();
    let widest = widest.unwrap_or_default();
    let commands = COMMANDS.map(|(form, meaning)| format!("  {form:widest$}  {meaning}\n"));
    format!("{}{TYPING}", commands.concat())
}

fn close(rest: &str) -> Result<Line, String> {
    let (code, reason) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let words = [code.to_owned(), reason.trim().to_owned()];
    arguments::close("/close", &words).map(Line::Close)
}

/// Pairs of hexadecimal digits, with or without spaces.
fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .filter(|char| !char.is_whitespace())
        .map(|char| char.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    match digits {
        Some(digits) if !digits.is_empty() && digits.len().is_multiple_of(2) => Ok(digits
            .chunks_exact(2)
            .map(|pair| pair[0] << 4 | pair[1])
            .collect()),
        _ => Err(
            "/binary takes pairs of hexadecimal digits, such as /binary 00 ff; nothing was sent"
                .to_owned(),
        ),
    }
}

fn shown(name: &str) -> String {
    crate::text::shortened(&crate::text::printable(name), 40).into_owned()
}

#[cfg(test)]
mod tests {
    use farewell::CloseCode;

    use super::*;

    fn text(text: &str) -> Result<Line, String> {
        Ok(Line::Text(text.to_owned()))
    }

    #[test]
    fn what_is_no_command_is_a_message() {
        assert_eq!(Line::parse("hello"), text("hello"));
        assert_eq!(Line::parse(" /ping"), text(" /ping"));
        assert_eq!(Line::parse("//ping"), text("/ping"));
        assert_eq!(Line::parse("///"), text("//"));
        assert_eq!(Line::parse(""), Ok(Line::Nothing));
        assert_eq!(Line::parse("one\\\ntwo\nthree"), text("one\ntwo\nthree"));
    }

    #[test]
    fn commands() {
        assert_eq!(Line::parse("/ping"), Ok(Line::Ping));
        assert_eq!(Line::parse("/info "), Ok(Line::Info));
        assert_eq!(Line::parse("/help"), Ok(Line::Help));
        assert_eq!(
            Line::parse("/binary 00 fF10"),
            Ok(Line::Binary(vec![0, 255, 16]))
        );
        assert_eq!(
            Line::parse("/close"),
            Ok(Line::Close(CloseCode::NORMAL.into()))
        );
        let code = CloseCode::try_from(4000).unwrap();
        assert_eq!(
            Line::parse("/close 4000"),
            Ok(Line::Close(CloseFrame::new(code, "")))
        );
        assert_eq!(
            Line::parse("/close 4000 bye  now"),
            Ok(Line::Close(CloseFrame::new(code, "bye  now")))
        );
    }

    #[test]
    fn what_is_wrong_is_said_with_a_remedy() {
        for (line, says) in [
            ("/pong", "/pong is no command; nothing was sent. /help"),
            ("/", "is no command"),
            ("/\x1b[2Jx", "/[2Jx is no command"),
            ("/ping now", "/ping stands alone"),
            ("/binary", "pairs of hexadecimal digits"),
            ("/binary 0", "pairs of hexadecimal digits"),
            ("/binary zz", "pairs of hexadecimal digits"),
            ("/binary é1", "pairs of hexadecimal digits"),
            ("/close soon", "/close: \"soon\" is no close code"),
            ("/close 1006", "use 1000-1003, 1007-1014 or 3000-4999"),
        ] {
            let error = Line::parse(line).unwrap_err();
            assert!(error.contains(says), "{line}: {error}");
        }
        let long = Line::parse(&format!("/close 1000 {}", "a".repeat(124))).unwrap_err();
        assert!(
            long.contains("124 bytes; a Close frame holds 123"),
            "{long}"
        );
    }

    #[test]
    fn help_names_every_command() {
        for (form, _) in COMMANDS {
            let name = form.split(' ').next().unwrap();
            assert!(help().contains(name));
            assert!(
                Line::parse(name).is_ok() || name == "/binary",
                "{name} is explained but not known"
            );
        }
        assert!(help().lines().all(|line| line.chars().count() <= 110));
    }
}
