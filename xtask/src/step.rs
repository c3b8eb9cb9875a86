//! Running programs, and saying plainly what failed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// The root of the workspace.
pub(crate) fn root() -> Result<PathBuf, String> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_owned)
        .ok_or_else(|| "xtask does not lie in a workspace".to_owned())
}

/// A program to be run in a directory.
pub(crate) fn command(program: impl AsRef<OsStr>, directory: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory);
    command
}

/// Runs it to its end, whatever that is.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus, String> {
    command
        .status()
        .map_err(|error| format!("{}: {error}", shown(command)))
}

/// Runs it; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = status(command)?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{}: {status}", shown(command)))
    }
}

/// A program that must be there: its name, arguments that make it answer, its
/// package.
pub(crate) type Needed = (&'static str, &'static [&'static str], &'static str);

/// The packages of the programs that are missing.
pub(crate) fn missing(needed: &[Needed]) -> Vec<&'static str> {
    let missing = needed
        .iter()
        .filter(|(program, args, _)| !answers(program, args));
    missing.map(|(_, _, package)| *package).collect()
}

/// An error that says how to install these packages, if there are any.
pub(crate) fn require(who: &str, missing: &[&str]) -> Result<(), String> {
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{who}: apt-get install --no-install-recommends {}",
        missing.join(" ")
    ))
}

/// Whether a program is there and answers to these arguments.
fn answers(program: &str, args: &[&str]) -> bool {
    Command::new(program)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
