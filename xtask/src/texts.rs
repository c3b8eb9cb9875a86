//! `cargo xtask texts`: a language beside English.

use std::env;
use std::process::ExitCode;

use crate::step::{command, root, status};

/// Runs the example of the reference that has the Fluent parser.
pub(crate) fn compare(arguments: &[String]) -> Result<ExitCode, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = status(
        command(&cargo, &root()?)
            .args(["run", "--quiet", "--package", "farewell-reference"])
            .args(["--example", "texts", "--"])
            .args(arguments),
    )?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}
