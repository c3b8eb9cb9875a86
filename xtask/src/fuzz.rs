//! `cargo xtask fuzz`: every fuzz target for a bounded time, two at once.
//!
//! What a run learns is kept in `target/fuzz/corpus`, where the next one begins;
//! `fuzz/seeds` is only read. What it finds is kept in `target/fuzz/artifacts`.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::step::{command, root, run, status};

/// The version that `.ci/run` installs; others probably do as well.
const CARGO_FUZZ: &str = "0.13.2";

/// Targets that run at once.
const AT_ONCE: usize = 2;

/// Seconds for each target, unless told otherwise.
const SECONDS: u32 = 30;

/// One input may not take longer, in seconds: what hangs is a finding.
const LONGEST_INPUT: u32 = 10;

/// The most memory, in MiB: what grows is a finding.
const MOST_MEMORY: u32 = 1024;

/// What was asked for on the command line.
struct Arguments {
    targets: Vec<String>,
    seconds: u32,
}

/// Builds the targets and runs them; a finding is a failure.
pub(crate) fn run_targets(args: &[String]) -> Result<ExitCode, String> {
    let root = root()?;
    let arguments = Arguments::read(args, &known_targets(&root)?)?;
    check_cargo_fuzz(&root)?;
    run(&mut build(&root))?;
    let (next, failures) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(target) = arguments.targets.get(next.fetch_add(1, Ordering::Relaxed))
                {
                    if let Err(problem) = fuzz(&root, target, arguments.seconds)
                        && let Ok(mut failures) = failures.lock()
                    {
                        failures.push(problem);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().map_err(|error| error.to_string())?;
    if failures.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(failures.join("\n\n"))
}

impl Arguments {
    fn read(args: &[String], known: &[String]) -> Result<Self, String> {
        let mut arguments = Self {
            targets: Vec::new(),
            seconds: SECONDS,
        };
        let mut args = args.iter();
        while let Some(argument) = args.next() {
            if argument == "--seconds" {
                let value = args.next().and_then(|value| value.parse().ok());
                arguments.seconds = value
                    .filter(|seconds| *seconds > 0)
                    .ok_or("--seconds takes a whole number above 0")?;
            } else if known.contains(argument) {
                arguments.targets.push(argument.clone());
            } else {
                return Err(format!(
                    "'{argument}' is not a fuzz target; there are {}",
                    known.join(", ")
                ));
            }
        }
        if arguments.targets.is_empty() {
            arguments.targets = known.to_vec();
        }
        Ok(arguments)
    }
}

/// Every target has seeds: a directory with its name.
fn known_targets(root: &Path) -> Result<Vec<String>, String> {
    let seeds = root.join("fuzz/seeds");
    let entries = fs::read_dir(&seeds).map_err(|error| format!("{}: {error}", seeds.display()))?;
    let mut targets: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    targets.sort();
    Ok(targets)
}

fn check_cargo_fuzz(root: &Path) -> Result<(), String> {
    let found = cargo(root).args(["fuzz", "--version"]).output();
    if found.is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    Err(format!(
        "fuzzing needs cargo-fuzz: cargo install cargo-fuzz --version {CARGO_FUZZ} --locked"
    ))
}

fn cargo(root: &Path) -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), root)
}

/// Without a sanitizer, which needs a nightly compiler: our code has no `unsafe`
/// in which one could find something. Coverage needs none: the flags for it are
/// stable, and debug assertions and overflow checks are on.
fn build(root: &Path) -> Command {
    let mut build = cargo(root);
    build.args(["fuzz", "build", "--sanitizer", "none", "--target-dir"]);
    build.arg(directory(root));
    build
}

fn directory(root: &Path) -> PathBuf {
    root.join("target/fuzz")
}

/// Runs a target from its seeds and from what earlier runs learned.
fn fuzz(root: &Path, target: &str, seconds: u32) -> Result<(), String> {
    let directory = directory(root);
    let (corpus, artifacts) = (
        directory.join("corpus").join(target),
        directory.join("artifacts").join(target),
    );
    for needed in [&corpus, &artifacts] {
        fs::create_dir_all(needed).map_err(|error| format!("{}: {error}", needed.display()))?;
    }
    let log = directory.join(format!("{target}.log"));
    let file = File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let binary = find_binary(&directory, target)?;
    let began = Instant::now();
    let status = status(
        command(binary, root)
            .arg(format!("-max_total_time={seconds}"))
            .arg(format!("-timeout={LONGEST_INPUT}"))
            .arg(format!("-rss_limit_mb={MOST_MEMORY}"))
            .arg(format!("-artifact_prefix={}/", artifacts.display()))
            .args([&corpus, &root.join("fuzz/seeds").join(target)])
            .stderr(file),
    )?;
    let said = fs::read(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let said = String::from_utf8_lossy(&said);
    let last = said.lines().rev().find(|line| line.contains(" cov: "));
    println!(
        "{target}: {}, after {} s",
        last.unwrap_or("nothing was covered").trim(),
        Duration::as_secs(&began.elapsed())
    );
    if status.success() {
        return Ok(());
    }
    Err(finding(target, &said, &log))
}

/// Where Cargo put the program: below the directory of the host's name.
fn find_binary(directory: &Path, target: &str) -> Result<PathBuf, String> {
    let name = format!("release/{target}{}", env::consts::EXE_SUFFIX);
    let entries = fs::read_dir(directory).map_err(|error| error.to_string())?;
    entries
        .flatten()
        .map(|entry| entry.path().join(&name))
        .find(|path| path.is_file())
        .ok_or_else(|| format!("{target} was not built; is it a [[bin]] of fuzz/Cargo.toml?"))
}

/// What was found, and how to see it again.
fn finding(target: &str, said: &str, log: &Path) -> String {
    let artifact = said
        .lines()
        .find_map(|line| line.split_once("Test unit written to "))
        .map_or("FILE", |(_, path)| path.trim());
    let lines = said.lines();
    let panic: Vec<&str> = lines
        .skip_while(|line| !line.contains(" panicked at "))
        .take(4)
        .collect();
    format!(
        "{target} found something:\n{}\n\n  the input: {artifact}\n  all that was said: {}\n  \
         again: cargo fuzz run --sanitizer none --target-dir target/fuzz {target} {artifact}\n  \
         smaller: cargo fuzz tmin --sanitizer none --target-dir target/fuzz {target} {artifact}",
        panic.join("\n"),
        log.display()
    )
}
