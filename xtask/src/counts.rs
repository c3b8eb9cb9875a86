//! `cargo xtask counts`: the engine alone, without a socket. How many instructions
//! its main loops take, by callgrind, and how fast its kernels go through memory.
//!
//! Each loop runs for some rounds and for twice as many: the difference has no
//! start in it. What puts the input in place is counted in the same way, and
//! subtracted. The programs are `counts` of `bench/`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::step::{Needed, command, missing, require, root, run};

const NEEDED: &[Needed] = &[("valgrind", &["--version"], "valgrind")];

const ROUNDS: u64 = 200;

/// What the bandwidth of a kernel is shown beside: memcpy, and for text simdutf8
/// alone.
const KERNELS: &[(&str, Option<&str>)] = &[
    ("unmask", None),
    ("text_ascii", Some("simdutf8_ascii")),
    ("text_korean", Some("simdutf8_korean")),
    ("piece_ascii", Some("simdutf8_ascii")),
    ("piece_korean", Some("simdutf8_korean")),
    ("mask_copy", None),
];

/// Measures all of it, and writes `target/bench/counts.json`.
pub(crate) fn count(args: &[String]) -> Result<ExitCode, String> {
    if !args.is_empty() {
        return Err("usage: cargo xtask counts".to_owned());
    }
    require("counting needs", &missing(NEEDED))?;
    let root = root()?;
    let program = build(&root)?;
    let mut counts = Vec::new();
    for line in said(Command::new(&program).arg("loops"))?.lines() {
        let mut fields = line.split('\t');
        let (Some(id), Some(messages), Some(words)) = (fields.next(), fields.next(), fields.next())
        else {
            return Err(format!("'{line}' is not a loop"));
        };
        let messages: u64 = number(messages)?;
        let rounds = per_rounds(&program, "loop", id)? - per_rounds(&program, "fill", id)?;
        let each = rounds as f64 / (ROUNDS * messages) as f64;
        println!("{each:10.1}  {words}");
        counts.push(format!(
            "{{\"loop\": \"{words}\", \"instructions_per\": {each:.1}, \"unit\": \"message\"}}"
        ));
    }
    let kernels = kernels(&program)?;
    let tools = [
        ("valgrind", said(Command::new("valgrind").arg("--version"))?),
        ("rustc", said(Command::new("rustc").arg("--version"))?),
    ];
    let tools = tools.map(|(name, version)| format!("\"{name}\": \"{}\"", version.trim()));
    let json = format!(
        "{{\n  \"tools\": {{{}}},\n  \"counts\": [\n    {}\n  ],\n  \"kernels\": [\n    {}\n  ]\n}}\n",
        tools.join(", "),
        counts.join(",\n    "),
        kernels.join(",\n    "),
    );
    let file = root.join("target/bench/counts.json");
    fs::write(&file, json).map_err(|error| format!("{}: {error}", file.display()))?;
    println!("written to target/bench/counts.json");
    Ok(ExitCode::SUCCESS)
}

fn build(root: &Path) -> Result<PathBuf, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = command(cargo, &root.join("bench"));
    cargo.args(["build", "--release", "--locked", "--package", "counts"]);
    run(cargo.arg("--target-dir").arg(root.join("target/bench")))?;
    Ok(root.join("target/bench/release/counts"))
}

/// The instructions that so many more rounds take.
fn per_rounds(program: &Path, what: &str, id: &str) -> Result<i64, String> {
    let collected = |rounds: u64| {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        valgrind.arg(program).args([what, id, &rounds.to_string()]);
        let output = valgrind
            .output()
            .map_err(|error| format!("valgrind: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let count = said.split_once("Collected : ").map(|(_, count)| count);
        match count.and_then(|count| count.split_whitespace().next()) {
            Some(count) if output.status.success() => number::<i64>(count),
            _ => Err(format!("valgrind counted nothing for {what} {id}:\n{said}")),
        }
    };
    Ok(collected(2 * ROUNDS)? - collected(ROUNDS)?)
}

/// The kernels, as JSON objects.
fn kernels(program: &Path) -> Result<Vec<String>, String> {
    let said = said(Command::new(program).arg("kernels"))?;
    let speed = |kernel: &str| {
        let mut lines = said.lines().filter_map(|line| line.split_once('\t'));
        lines
            .find(|(name, _)| *name == kernel)
            .map(|(_, speed)| speed.to_owned())
            .ok_or_else(|| format!("'counts kernels' says nothing of {kernel}"))
    };
    let memcpy = speed("memcpy")?;
    KERNELS
        .iter()
        .map(|(kernel, validator)| {
            let own = speed(kernel)?;
            let simdutf8 = validator.map_or(Ok("null".to_owned()), speed)?;
            println!(
                "{own:>10}  bytes per second: {kernel} (memcpy {memcpy}, simdutf8 {simdutf8})"
            );
            Ok(format!(
                "{{\"kernel\": \"{kernel}\", \"bytes_per_second\": {own}, \"memcpy\": {memcpy}, \
                 \"simdutf8\": {simdutf8}}}"
            ))
        })
        .collect()
}

/// What it prints.
fn said(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if !output.status.success() {
        let program = command.get_program().display();
        return Err(format!("{program}: {}", output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse()
        .map_err(|_| format!("'{text}' is not a number"))
}
