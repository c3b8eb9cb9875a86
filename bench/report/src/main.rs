//! `report PAGE …` writes a page of docs/.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use report::{Result, peers};

const USAGE: &str = "\
usage: report peers PAGE RUN.toml...
           the page about these runs; beside each RUN.toml lies the suite's RUN.json";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["peers", page, runs @ ..] => write_peers(page, runs),
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

fn write(target: &Path, text: &str) -> Result<()> {
    fs::write(target, text).map_err(|error| format!("{}: {error}", target.display()))
}
