//! What `explain` and `compare` share: numbers from arguments, and a page or a
//! JSON object to stdout.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use serde::Serialize;

use crate::complaint::complain;
use crate::exit::{FAILED, WRONG_USE};
use crate::text;

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

/// Prints what was asked for, or why it was wrong use. `to_text` makes a page of
/// a width, with or without colour.
pub(crate) fn show<T: Serialize>(
    asked: Result<T, String>,
    json: bool,
    to_text: impl FnOnce(&T, usize, bool) -> String,
) -> ExitCode {
    let value = match asked {
        Ok(value) => value,
        Err(error) => return complain(error, WRONG_USE),
    };
    match print(&value, json, to_text) {
        // The reader has seen enough: `farewell explain 1006 | head -1`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => complain(format_args!("cannot write to stdout: {error}"), FAILED),
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
        let colour = text::is_coloured(&stdout);
        write!(stdout, "{}", to_text(value, text::width(), colour))?;
    }
    stdout.flush()
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
}
