//! `report PAGE …` writes a page of docs/.

use std::fmt::Display;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use report::benchmarks::{self, Counts, Results};
use report::{Result, peers};

const USAGE: &str = "\
usage: report peers PAGE RUN.toml...
           the page about these runs; beside each RUN.toml lies the suite's RUN.json
       report benchmarks RESULTS COUNTS DOCS
           DOCS/benchmarks.md and its pictures, from both files of JSON; COUNTS
           may be missing";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["peers", page, runs @ ..] => write_peers(page, runs),
        ["benchmarks", results, counts, docs] => {
            write_benchmarks(Path::new(results), Path::new(counts), Path::new(docs))
        }
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn write_peers(target: &str, runs: &[&str]) -> Result<()> {
    let runs = runs
        .iter()
        .map(|run| peers::Run::read(Path::new(run)))
        .collect::<Result<Vec<_>>>()?;
    write(Path::new(target), &peers::page(&runs)?)
}

fn write_benchmarks(results: &Path, counts: &Path, docs: &Path) -> Result<()> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| named(path, error));
    let results = Results::parse(&read(results)?).map_err(|error| named(results, error))?;
    let counts = if counts.exists() {
        Counts::parse(&read(counts)?).map_err(|error| named(counts, error))?
    } else {
        Counts::default()
    };
    let page = benchmarks::page(&results, &counts)?;
    let pictures = docs.join("benchmarks");
    fs::create_dir_all(&pictures).map_err(|error| named(&pictures, error))?;
    for (name, picture) in &page.pictures {
        write(&pictures.join(name), picture)?;
    }
    write(&docs.join("benchmarks.md"), &page.text)?;
    for warning in page.warnings {
        eprintln!("{warning}");
    }
    Ok(())
}

fn write(target: &Path, text: &str) -> Result<()> {
    fs::write(target, text).map_err(|error| named(target, error))
}

fn named(path: &Path, error: impl Display) -> String {
    format!("{}: {error}", path.display())
}
