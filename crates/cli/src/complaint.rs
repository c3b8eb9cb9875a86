//! What a subcommand tells people on stderr. Nobody is left to tell if that is
//! gone, so a line that cannot be written is lost.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

/// Says what stops the subcommand, which ends with this code.
pub(crate) fn complain(problem: impl Display, code: u8) -> ExitCode {
    note(format_args!("error: {problem}"));
    ExitCode::from(code)
}

/// Says what does not stop it.
pub(crate) fn warn(problem: impl Display) {
    note(format_args!("warning: {problem}"));
}

/// Says something beside the output.
pub(crate) fn note(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}
