//! `cargo xtask bench`: farewell and the others in turn, and docs/benchmarks.md
//! from what each paid.
//!
//! All that is measured is built here; `runner` of `bench/` starts and loads it,
//! and leaves `target/bench/results.json`, of which `report` makes the page.

use std::env;
use std::process::ExitCode;

use crate::rivals::{Built, Kind, RIVALS, version};
use crate::step::{Needed, command, missing, require, root, run};

/// What a run needs beside what the others need.
const NEEDED: &[Needed] = &[
    ("openssl", &["version"], "openssl"),
    ("taskset", &["--version"], "util-linux"),
];

/// What was asked for on the command line.
#[derive(Debug, Default)]
struct Arguments {
    /// `--report`: only the page, from the last results.
    only_page: bool,
    /// Some workloads, some subjects, or a quick look: no page for the world.
    partial: bool,
    /// What is passed on to the runner.
    runner: Vec<String>,
}

/// Measures those named, or all, and writes the page if it was all.
pub(crate) fn run_workloads(args: &[String]) -> Result<ExitCode, String> {
    let arguments = Arguments::read(args)?;
    if !arguments.only_page {
        require("measuring needs", &missing(NEEDED))?;
        let built = Built::without_python()?;
        measure(&built, &arguments)?;
    }
    if arguments.only_page || !arguments.partial {
        write_page()?;
    }
    Ok(ExitCode::SUCCESS)
}

impl Arguments {
    fn read(args: &[String]) -> Result<Self, String> {
        if args == ["--report"] {
            return Ok(Self {
                only_page: true,
                ..Self::default()
            });
        }
        let mut arguments = Self::default();
        let mut args = args.iter();
        while let Some(argument) = args.next() {
            match argument.as_str() {
                "--quick" => arguments.partial = true,
                "--rounds" | "--subjects" => {
                    arguments.partial |= argument == "--subjects";
                    let value = args.next();
                    let value = value.ok_or_else(|| format!("{argument} needs a value"))?;
                    arguments.runner.extend([argument.clone(), value.clone()]);
                    continue;
                }
                _ if argument.starts_with('-') => {
                    return Err(format!(
                        "'{argument}' is not an argument; usage: cargo xtask bench \
                         [WORKLOAD..] [--subjects A,B] [--rounds N] [--quick] | --report"
                    ));
                }
                _ => arguments.partial = true,
            }
            arguments.runner.push(argument.clone());
        }
        Ok(arguments)
    }
}

fn measure(built: &Built, arguments: &Arguments) -> Result<(), String> {
    let out = built.root.join("target/bench/results.json");
    let mut runner = command(built.program("runner"), &built.root);
    runner.arg("--root").arg(&built.root);
    runner.arg("--farewell").arg(built.farewell());
    runner.arg("--out").arg(&out).args(&arguments.runner);
    for rival in RIVALS {
        if rival.kind != Kind::Python && !rival.read_on {
            let version = version(built, rival)?;
            runner.args(["--version", &format!("{}={version}", rival.name)]);
        }
    }
    run(&mut runner)
}

/// docs/benchmarks.md and its pictures. The counts are `cargo xtask counts`' to
/// make; without them the page says so.
fn write_page() -> Result<(), String> {
    let root = root()?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let results = root.join("target/bench/results.json");
    let counts = root.join("target/bench/counts.json");
    run(command(cargo, &root.join("bench"))
        .args(["run", "--quiet", "--release", "--locked"])
        .args(["--package", "report", "--", "benchmarks"])
        .args([results, counts, root.join("docs")]))
}
