//! What a subcommand tells people on stderr. Nobody is left to tell if that is
//! gone, so a line that cannot be written is lost.

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use crate::exit::WRONG_USE;
use crate::text::printable;

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

/// Says what is wrong with the arguments, without what a terminal would obey in them;
/// help and the version are printed as they are.
pub(crate) fn wrong_arguments(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        let told = error.to_string();
        told.lines().for_each(|line| note(printable(line)));
    } else {
        // A reader that is gone has seen enough.
        let _ = error.print();
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(WRONG_USE))
}
