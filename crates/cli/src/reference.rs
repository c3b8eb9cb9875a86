//! What `explain` and `compare` share: numbers and languages from arguments, and
//! a page or a JSON object to stdout.

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use farewell_reference::{Language, UnknownLanguage};
use serde::Serialize;

/// Wider lines are hard to read.
const WIDEST: usize = 100;
/// The width where none is known.
const WIDTH: usize = 80;
/// Wrong use, as in every subcommand.
const WRONG_USE: u8 = 2;

/// The number that an argument says.
pub(crate) fn number(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| {
        let shown: String = text
            .chars()
            .filter(|char| !char.is_control())
            .take(40)
            .collect();
        format!("'{shown}' is not a close code; give a whole number from 0 to 65535")
    })
}

/// The language that was asked for, else that of the environment.
pub(crate) fn language(asked: Option<&str>) -> Result<Language, UnknownLanguage> {
    let asked = asked.map(str::parse).transpose()?;
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok());
    Ok(Language::choose(
        asked,
        locales.each_ref().map(Option::as_deref),
    ))
}

/// Prints what was asked for, or why it was wrong use. `to_text` makes a page of
/// a width, with or without colour.
pub(crate) fn show<T: Serialize>(
    asked: Result<T, String>,
    json: bool,
    to_text: impl FnOnce(&T, usize, bool) -> String,
) -> ExitCode {
    let value = match asked {
        Ok(value) => value,
        Err(error) => {
            // Nobody is left to tell if stderr is gone.
            let _ = writeln!(io::stderr(), "error: {error}");
            return ExitCode::from(WRONG_USE);
        }
    };
    match print(&value, json, to_text) {
        // The reader has seen enough: `farewell explain 1006 | head -1`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: cannot write to stdout: {error}");
            ExitCode::FAILURE
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}

fn print<T: Serialize>(
    value: &T,
    json: bool,
    to_text: impl FnOnce(&T, usize, bool) -> String,
) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if json {
        serde_json::to_writer_pretty(&mut stdout, value)?;
        writeln!(stdout)?;
    } else {
        let colour =
            stdout.is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        write!(stdout, "{}", to_text(value, width(), colour))?;
    }
    stdout.flush()
}

/// The width that the shell tells, within what can be read.
fn width() -> usize {
    let columns = env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    columns.unwrap_or(WIDTH).min(WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(number("0"), Ok(0));
        assert_eq!(number("65535"), Ok(65535));
        for wrong in ["70000", "abc", "", "-1", "1e3", "10.5"] {
            let error = number(wrong).unwrap_err();
            assert!(
                error.starts_with(&format!("'{wrong}' is not a close code")),
                "{error}"
            );
        }
    }

    #[test]
    fn an_unknown_language_names_the_known_ones() {
        let error = language(Some("xx")).unwrap_err().to_string();
        assert!(
            error.contains("'xx'") && error.contains("en, fr, vi, ko"),
            "{error}"
        );
        assert_eq!(language(Some("en")), Ok(Language::En));
        assert_eq!(language(Some("ko-KR")), Ok(Language::Ko));
    }
}
