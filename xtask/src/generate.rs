//! `cargo xtask generate`: what is made from the facts of the reference and from the
//! library's rules. The tests that compare it write it.

use std::env;
use std::process::ExitCode;

use crate::step::{command, root, run};

/// `crates/close/src/dialect/tables.rs`, and `clients/js/*.ts` from what it says.
const TARGETS: [(&[&str], &str); 2] = [
    (&["--lib"], "the_tables_of_the_library_are_the_facts"),
    (
        &["--test", "typescript"],
        "the_typescript_is_what_the_library_says",
    ),
];

/// Has the tests write, one after the other: the second is made from what the first wrote.
pub(crate) fn write_files() -> Result<ExitCode, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = root()?;
    for (target, test) in TARGETS {
        run(command(&cargo, &root)
            .args(["test", "--quiet", "--package", "farewell-reference"])
            .args(target)
            .arg(test)
            .env("FAREWELL_WRITE", "1"))?;
    }
    Ok(ExitCode::SUCCESS)
}
