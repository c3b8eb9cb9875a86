//! On what it ran, and what it was.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::available_parallelism;

use serde_json::{Value, json};

/// The machine.
pub(crate) fn machine() -> Value {
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':'))
            .map(|(_, value)| value.trim().to_owned())
    };
    let memory = field(&read("/proc/meminfo"), "MemTotal");
    let kibibytes = memory.and_then(|memory| memory.split(' ').next()?.parse::<u64>().ok());
    json!({
        "cpu": field(&read("/proc/cpuinfo"), "model name"),
        "cores": available_parallelism().map(usize::from).ok(),
        "kernel": read("/proc/sys/kernel/osrelease").trim(),
        "memory_bytes": kibibytes.map(|kibibytes| kibibytes * 1024),
        "date": said("date", &["-u", "+%Y-%m-%d"]),
        "notes": "server on one core, generator and backends on the other",
    })
}

/// The commit, and whether something was changed since.
pub(crate) fn commit(root: &Path) -> Option<String> {
    let root = root.to_str()?;
    let commit = said("git", &["-C", root, "rev-parse", "--short", "HEAD"])?;
    let changed = said("git", &["-C", root, "status", "--porcelain", "-uno"]);
    Some(match changed.as_deref() {
        None | Some("") => commit,
        Some(_) => format!("{commit}, changed"),
    })
}

/// Versions of what the others run on.
pub(crate) fn tools() -> Vec<(String, String)> {
    [
        ("rustc", said("rustc", &["--version"])),
        ("node", said("node", &["--version"])),
        ("go", said("go", &["version"])),
    ]
    .into_iter()
    .filter_map(|(name, version)| Some((name.to_owned(), version?)))
    .map(|(name, version)| {
        let bare = version.trim_start_matches("go version ");
        let bare = bare.trim_start_matches("rustc ").to_owned();
        (name, bare)
    })
    .collect()
}

/// The most files that a process may have open.
pub(crate) fn most_files() -> u64 {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or(1024)
}

fn said(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
