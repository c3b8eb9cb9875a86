//! Go programs, built with the packages that Debian ships.

use std::fs;
use std::path::{Path, PathBuf};

use crate::step::{command, missing, run};

/// Where Debian puts Go packages, and those that are needed.
const GO_PATH: &str = "/usr/share/gocode";
const GORILLA: &str = "src/github.com/gorilla/websocket";
const MUX: &str = "src/github.com/gorilla/mux";

/// The packages that are missing for a program on gorilla/websocket.
pub(crate) fn missing_for_gorilla() -> Vec<&'static str> {
    let mut missing = missing(&[("go", &["version"], "golang-go")]);
    if !PathBuf::from(GO_PATH).join(GORILLA).is_dir() {
        missing.push("golang-github-gorilla-websocket-dev");
    }
    missing
}

/// The package that is missing for a program on gorilla/mux.
pub(crate) fn missing_for_mux() -> Option<&'static str> {
    let found = PathBuf::from(GO_PATH).join(MUX).is_dir();
    (!found).then_some("golang-github-gorilla-mux-dev")
}

/// Builds a program of one file. Without modules, so that nothing is fetched.
pub(crate) fn build(source: &Path, program: &Path) -> Result<(), String> {
    let directory = program.parent().unwrap_or(program);
    fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    run(command("go", directory)
        .env("GO111MODULE", "off")
        .env("GOPATH", GO_PATH)
        .env("GOCACHE", directory.join("go-cache"))
        .args(["build", "-o"])
        .arg(program)
        .arg(source))
}
