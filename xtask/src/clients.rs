//! `cargo xtask clients`: which clients of other libraries come back by themselves
//! after which ending, into docs/clients.json and docs/clients.md.
//!
//! Everything that is installed goes into `target/clients` and
//! `e2e/comeback/node_modules`; the plays themselves are in `e2e/comeback`.

use std::env;
use std::process::ExitCode;

use crate::step::{Needed, command, missing, require, root, run, status};
use crate::venv::make_venv;

const NEEDED: &[Needed] = &[
    ("node", &["--version"], "nodejs"),
    ("npm", &["--version"], "npm"),
    (
        "python3",
        &[
            "-c",
            "import ensurepip, sys; sys.exit(sys.version_info < (3, 11))",
        ],
        "python3-venv",
    ),
];

/// The clients of this repository that are played as well.
const EXAMPLES: [&str; 2] = ["comeback", "reconnecting"];

/// Plays these clients, or all; the exit code is the player's.
pub(crate) fn play(args: &[String]) -> Result<ExitCode, String> {
    require(
        "the clients, with Node 20 and Python 3.11 or newer, need",
        &missing(NEEDED),
    )?;
    let root = root()?;
    let comeback = root.join("e2e/comeback");

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = command(cargo, &root);
    build.args(["build", "--quiet", "--package", "farewell"]);
    for example in EXAMPLES {
        build.args(["--example", example]);
    }
    run(&mut build)?;
    // Some packages ask for a newer Node than Debian's, and work with it. None needs a script
    // of its own to be installed.
    run(command("npm", &comeback).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--silent",
    ]))?;
    make_venv(
        &root.join("target/clients/venv"),
        &comeback.join("requirements.txt"),
    )?;

    let status = status(command("node", &comeback).arg("run.mjs").args(args))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
