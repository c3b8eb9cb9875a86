//! Runs farewell and the others in turn, workload by workload and round by round,
//! and writes down what each paid: `target/bench/results.json`, of which `report`
//! makes docs/benchmarks.md.
//!
//! It is called by `cargo xtask bench`, which builds all that is started here.
//! A server has a core for itself; the generator, and the backend of a proxy, have
//! the other one.

mod arguments;
mod certificate;
mod error;
mod life;
mod machine;
mod measure;
mod process;
mod proxy;
mod results;
mod subject;
mod table;
mod workload;

use std::io::{IsTerminal, stderr};
use std::process::ExitCode;

use arguments::Arguments;
use error::Result;
use measure::Bench;
use results::{Results, Run};
use subject::Subject;
use workload::Workload;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("bench: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    let workloads = workload::choose(&arguments.patterns)?;
    let subjects = subject::choose(&arguments.subjects)?;
    let bench = Bench::new(&arguments)?;
    let mut results = Results::new(&arguments)?;
    let mut code = ExitCode::SUCCESS;
    for workload in workloads {
        let measured = in_turn(&bench, workload, &subjects, &arguments);
        if measured.ours_failed {
            code = ExitCode::FAILURE;
        }
        table::print(workload, &measured.runs);
        results.replace(workload, measured.runs, measured.skipped);
        if arguments.writes_results() {
            results.write(&arguments.out)?;
        }
    }
    Ok(code)
}

/// What one workload gave.
#[derive(Debug, Default)]
struct Measured {
    runs: Vec<Run>,
    /// Who could not, and why.
    skipped: Vec<(&'static Subject, String)>,
    ours_failed: bool,
}

/// One workload: everyone once, then everyone again.
fn in_turn(
    bench: &Bench,
    workload: &'static Workload,
    subjects: &[&'static Subject],
    arguments: &Arguments,
) -> Measured {
    let mut measured = Measured::default();
    let rounds = workload.rounds(arguments.rounds);
    for round in 1..=rounds {
        for &subject in subjects {
            if !subject.takes_part(workload)
                || measured.skipped.iter().any(|(who, _)| *who == subject)
            {
                continue;
            }
            if stderr().is_terminal() {
                eprint!("\r\x1b[K{} {round}/{rounds}: {}", workload.id, subject.name);
            }
            match bench.measure(workload, subject) {
                Ok(fields) => measured.runs.push(Run {
                    workload: workload.id.to_owned(),
                    subject: subject.name.to_owned(),
                    round,
                    fields,
                }),
                Err(problem) => {
                    eprintln!("{} {}: {problem}", workload.id, subject.name);
                    measured.ours_failed |= subject.is_ours();
                    measured.skipped.push((subject, problem));
                }
            }
        }
    }
    if stderr().is_terminal() {
        eprint!("\r\x1b[K");
    }
    measured
}

#[cfg(test)]
mod tests {
    use crate::subject::SUBJECTS;
    use crate::workload::WORKLOADS;

    #[test]
    fn everyone_has_something_to_do_and_every_workload_has_ours() {
        for workload in WORKLOADS {
            assert!(
                SUBJECTS
                    .iter()
                    .any(|subject| subject.is_ours() && subject.takes_part(workload)),
                "{}",
                workload.id
            );
        }
        for subject in SUBJECTS {
            assert!(
                WORKLOADS
                    .iter()
                    .any(|workload| subject.takes_part(workload)),
                "{}",
                subject.name
            );
        }
    }
}
