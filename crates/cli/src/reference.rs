//! What `explain`, `compare` and `diagnose` share: codes from arguments, and a page or
//! a JSON object to stdout.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use farewell_reference::code_of;
use serde::Serialize;

use crate::complaint::complain;
use crate::exit::{FAILED, WRONG_USE};
use crate::text;

/// The close code that an argument names: a number, hexadecimal, or a name.
pub(crate) fn code(text: &str) -> Result<u16, String> {
    code_of(text).map_err(|error| error.to_string())
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
