//! `cargo xtask completions` and `cargo xtask man`: files that the binary writes
//! of itself, so that they can't differ from its help.

use std::env;
use std::process::ExitCode;

use crate::step::{command, root, run};

/// Builds the binary and has it write the files of this kind.
pub(crate) fn run_binary(kind: &str, args: &[String]) -> Result<ExitCode, String> {
    let [directory] = args else {
        return Err(format!("usage: cargo xtask {kind} DIR"));
    };
    // Cargo runs it in the caller's directory, which DIR is relative to.
    let here = env::current_dir().map_err(|error| error.to_string())?;
    let manifest = root()?.join("Cargo.toml");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(command(cargo, &here)
        .args([
            "run",
            "--quiet",
            "--package",
            "farewell-cli",
            "--manifest-path",
        ])
        .arg(manifest)
        .args(["--", "generate", kind])
        .arg(directory))?;
    Ok(ExitCode::SUCCESS)
}
