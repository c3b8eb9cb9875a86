//! Which versions they are, from the same places that pin them.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Built, Kind, Rival};

/// The version, as its package has it.
pub(crate) fn version(built: &Built, rival: &Rival) -> Result<String, String> {
    let sources = built.sources();
    let found = match rival.kind {
        Kind::Farewell => locked(&built.root.join("Cargo.lock"), "farewell-cli")?,
        Kind::Rust => locked(&built.root.join("bench/Cargo.lock"), rival.package)?,
        Kind::Node => in_json(&sources.join("node/package.json"), rival.package)?,
        Kind::Python => pinned(&sources.join("python/requirements.txt"), rival.package)?,
        Kind::Go => installed("golang-github-gorilla-websocket-dev"),
        Kind::Nginx => installed("nginx"),
        Kind::HaProxy => installed("haproxy"),
    };
    found.ok_or_else(|| format!("the version of {} is nowhere", rival.name))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// `name = "NAME"`, and in the next line its version.
fn locked(lock: &Path, name: &str) -> Result<Option<String>, String> {
    let wanted = format!("name = \"{name}\"");
    let text = read(lock)?;
    let mut lines = text.lines().skip_while(|line| *line != wanted).skip(1);
    let version = lines.next().and_then(|line| line.split('"').nth(1));
    Ok(version.map(str::to_owned))
}

/// `"NAME": "VERSION"`, where dependencies are pinned.
fn in_json(package: &Path, name: &str) -> Result<Option<String>, String> {
    let wanted = format!("\"{name}\"");
    let text = read(package)?;
    let line = text.lines().find(|line| line.trim().starts_with(&wanted));
    Ok(line
        .and_then(|line| line.split('"').nth(3))
        .map(str::to_owned))
}

/// `NAME==VERSION`
fn pinned(requirements: &Path, name: &str) -> Result<Option<String>, String> {
    let text = read(requirements)?;
    let version = text
        .lines()
        .filter_map(|line| line.split_once("=="))
        .find(|(package, _)| *package == name)
        .map(|(_, version)| version.to_owned());
    Ok(version)
}

/// What Debian calls it.
fn installed(package: &str) -> Option<String> {
    let output = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${Version}", package])
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let version = String::from_utf8(output.stdout).ok()?;
    Some(format!("{} (Debian)", version.trim()))
}
