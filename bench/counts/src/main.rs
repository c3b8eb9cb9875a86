//! The engine alone, without a socket: how many instructions its main loops take,
//! under callgrind, and how fast its kernels go through memory.
//!
//! ```text
//! counts loops             the loops, a line each: id, messages per round, words
//! counts loop ID ROUNDS    runs one so often, for callgrind to count
//! counts fill ID ROUNDS    the same without the engine: what is to be subtracted
//! counts kernels           bandwidths, a line each, beside memcpy and simdutf8
//! ```
//!
//! `cargo xtask counts` runs all of it and writes `target/bench/counts.json`.

mod data;
mod kernels;
mod loops;

use std::process::ExitCode;

use loops::LOOPS;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["loops"] => {
            for one in LOOPS {
                println!("{}\t{}\t{}", one.id, one.messages, one.words);
            }
            ExitCode::SUCCESS
        }
        ["kernels"] => {
            kernels::measure();
            ExitCode::SUCCESS
        }
        [what @ ("loop" | "fill"), id, rounds] => run(what == "loop", id, rounds),
        _ => {
            eprintln!("usage: counts loops | loop ID ROUNDS | fill ID ROUNDS | kernels");
            ExitCode::from(2)
        }
    }
}

fn run(works: bool, id: &str, rounds: &str) -> ExitCode {
    let found = LOOPS.iter().find(|one| one.id == id);
    let (Some(found), Ok(rounds)) = (found, rounds.parse::<u64>()) else {
        eprintln!("no such loop, or no such number: `counts loops` lists them");
        return ExitCode::from(2);
    };
    let mut round = (found.make)();
    for _ in 0..rounds {
        round(works);
    }
    ExitCode::SUCCESS
}
