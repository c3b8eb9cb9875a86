//! `report PAGE RUN.toml…`: writes the page about these runs. Beside each
//! `RUN.toml` lies the suite's `RUN.json`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use report::{Result, Run, page};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match write(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn write(arguments: &[String]) -> Result<()> {
    let [target, runs @ ..] = arguments else {
        return Err("usage: report PAGE RUN.toml...".to_owned());
    };
    let runs = runs
        .iter()
        .map(|run| Run::read(Path::new(run)))
        .collect::<Result<Vec<_>>>()?;
    fs::write(target, page(&runs)?).map_err(|error| format!("{target}: {error}"))
}
