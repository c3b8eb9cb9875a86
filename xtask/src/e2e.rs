//! `cargo xtask e2e`: the gateway and the command between real clients and real backends.
//!
//! Everything that is installed goes into `target/e2e` and `e2e/peers/node_modules`.
//! A missing peer is a failure, never a skip.

use std::env;
use std::fs;
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
/// code is ours. With `--prepare` alone, runs nothing.
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
            install_npm(&peers)?;
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

    if args == ["--prepare"] {
        return Ok(ExitCode::SUCCESS);
    }
    let python = venv.join("bin/python");
    // ext4 needs under a second for the ten thousand files of a site here, and ten seconds
    // or more in a new folder of /tmp.
    let status = status(
        command(python, &e2e)
            .args(["-m", "pytest", "--basetemp"])
            .arg(built.join("tmp"))
            .args(args),
    )?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The packages of the lock file; again only when it has changed.
fn install_npm(peers: &Path) -> Result<(), String> {
    let changed = |file: &str| {
        let metadata = fs::metadata(peers.join(file));
        metadata.and_then(|metadata| metadata.modified())
    };
    if let (Ok(wanted), Ok(installed)) = (
        changed("package-lock.json"),
        changed("node_modules/.package-lock.json"),
    ) && installed > wanted
    {
        return Ok(());
    }
    run(command("npm", peers).args(["ci", "--no-audit", "--no-fund", "--silent"]))
}

/// The gateway, and the peers that are compiled.
fn compile(root: &Path, peers: &Path, built: &Path) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(command(&cargo, root)
        .args(["build", "--profile", "end-to-end"])
        .args(["--package", "farewell-cli", "--bins"])
        .args(["--package", "farewell-reference"])
        .args(["--example", "found", "--example", "diagnoses"]))?;
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
