//! `cargo xtask e2e`: the release binary between real clients and real backends.
//!
//! Everything that is installed goes into `target/e2e` and `e2e/peers/node_modules`.
//! A missing peer is a failure, never a skip.

use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use crate::golang;
use crate::step::{Needed, command, missing, require, root, run, status};
use crate::venv::make_venv;

const NEEDED: &[Needed] = &[
    ("chromium", &["--version"], "chromium"),
    ("firefox-esr", &["--version"], "firefox-esr"),
    ("haproxy", &["-v"], "haproxy"),
    // Its own answer to `-h` is exit code 3.
    ("sh", &["-c", "command -v mosquitto"], "mosquitto"),
    ("nginx", &["-v"], "nginx"),
    ("node", &["--version"], "nodejs"),
    ("npm", &["--version"], "npm"),
    ("openssl", &["version"], "openssl"),
    ("perl", &["-MMojolicious", "-e", "0"], "libmojolicious-perl"),
    (
        "ruby",
        &["-e", "require 'sinatra/base'; require 'webrick'"],
        "ruby-sinatra ruby-webrick",
    ),
    (
        "ruby",
        &["-e", "require 'action_controller'"],
        "ruby-actionpack",
    ),
    ("javac", &["--version"], "default-jdk-headless"),
    (
        "python3",
        &[
            "-c",
            "import ensurepip, sys; sys.exit(sys.version_info < (3, 11))",
        ],
        "python3-venv",
    ),
];

/// Builds, installs the peers, and runs pytest with these arguments; its exit
/// code is ours.
pub(crate) fn run_tests(args: &[String]) -> Result<ExitCode, String> {
    let mut missing = missing(NEEDED);
    missing.extend(golang::missing_for_gorilla());
    missing.extend(golang::missing_for_mux());
    require(
        "the end-to-end tests, with Python 3.11 or newer, need",
        &missing,
    )?;
    let root = root()?;
    let e2e = root.join("e2e");
    let built = root.join("target/e2e");
    let venv = built.join("venv");
    let peers = e2e.join("peers");

    // What comes over the network comes while the compiler works.
    thread::scope(|scope| {
        let fetched = scope.spawn(|| {
            run(command("npm", &peers).args(["ci", "--no-audit", "--no-fund", "--silent"]))?;
            make_venv(&venv, &e2e.join("requirements.txt"))?;
            // The large applications and the routers, apart from what the tests are made of.
            make_venv(&built.join("real"), &e2e.join("real/requirements.txt"))?;
            make_venv(
                &built.join("routers-venv"),
                &e2e.join("routers/requirements.txt"),
            )
        });
        let compiled = compile(&root, &peers, &built);
        let fetched = fetched
            .join()
            .unwrap_or_else(|_| Err("what installs the peers panicked".to_owned()));
        compiled.and(fetched)
    })?;

    let python = venv.join("bin/python");
    let status = status(command(python, &e2e).args(["-m", "pytest"]).args(args))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The gateway, and the peers that are compiled.
fn compile(root: &Path, peers: &Path, built: &Path) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(command(&cargo, root).args(["build", "--release", "--package", "farewell-cli"]))?;
    run(command(&cargo, root)
        .args(["build", "--release", "--package", "farewell-reference"])
        .args(["--example", "found"]))?;
    for (sources, target) in [
        ("matrix/tungstenite", "tungstenite"),
        ("routers/rust", "routers"),
    ] {
        run(command(&cargo, &peers.join(sources))
            .args(["build", "--locked", "--target-dir"])
            .arg(built.join(target)))?;
    }
    golang::build(&peers.join("matrix/gorilla.go"), &built.join("gorilla"))?;
    golang::build(&peers.join("routers/routers.go"), &built.join("routers-go"))
}
