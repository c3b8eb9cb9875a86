//! Chores of this repository: `cargo xtask e2e`, `fuzz`, `rivals`, `peers`,
//! `clients`, `bench`, `counts`, `generate`, `texts`, `imports`, `completions`, `man`.
//!
//! A chore is a file. Standard library only, so that it builds in a moment.

mod bench;
mod binary;
mod clients;
mod counts;
mod e2e;
mod fuzz;
mod generate;
mod golang;
mod imports;
mod peers;
mod rivals;
mod step;
mod texts;
mod venv;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask CHORE

chores:
  e2e [-- ARGS]    real browsers and real peers against the gateway and the command;
                   ARGS go to pytest, such as `-k drain` or `-n 0 -x`; with --prepare
                   alone, builds and installs what they need, and runs nothing
  fuzz [TARGET..] [--seconds N]
                   each fuzz target, or those named, for 30 s or so many
  rivals           builds the echo servers of other libraries, starts each, and
                   has each send a message back
  peers [NAME..]   what other libraries put on the wire: `farewell check` against
                   each of them, or those named, and docs/peers.md from it;
                   `peers --report` writes it anew from the last runs
  clients [NAME..] which clients of other libraries come back after which ending:
                   each of them, or those named, with their real packages, into
                   docs/clients.json and docs/clients.md; all in about 15 minutes
  bench [WORKLOAD..] [--subjects A,B] [--rounds N] [--quick]
                   farewell and the others in turn: what each costs, into
                   target/bench/results.json; all of it, in about 20 minutes,
                   also docs/benchmarks.md, which `bench --report` writes anew.
                   A part of a workload's name names several
  counts           the engine alone: instructions of its main loops, by callgrind,
                   and bandwidth of its kernels, into target/bench/counts.json
  generate         what is made from the facts of the reference: the library's tables of
                   dialects, and the TypeScript in clients/js
  texts LANG..     what is wrong with the texts of a language, beside the English ones;
                   `texts --changed` shows which English texts changed since a
                   translation was read, `texts --read LANG [TEXT..]` notes that
                   somebody has read it
  imports          finds circles between source files: there are to be none
  completions DIR  completions of the command line for bash, elvish, fish,
                   PowerShell and zsh
  man DIR          a man page for the command and each of its subcommands
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let outcome = match args.next().as_deref() {
        Some("e2e") => e2e::run_tests(
            &args
                .skip_while(|argument| argument == "--")
                .collect::<Vec<_>>(),
        ),
        Some("fuzz") => fuzz::run_targets(&args.collect::<Vec<_>>()),
        Some("rivals") => rivals::smoke(&args.collect::<Vec<_>>()),
        Some("peers") => peers::run_checks(&args.collect::<Vec<_>>()),
        Some("clients") => clients::play(&args.collect::<Vec<_>>()),
        Some("bench") => bench::run_workloads(&args.collect::<Vec<_>>()),
        Some("counts") => counts::count(&args.collect::<Vec<_>>()),
        Some("generate") => generate::write_files(),
        Some("texts") => texts::compare(&args.collect::<Vec<_>>()),
        Some("imports") => imports::find_circles(&args.collect::<Vec<_>>()),
        Some(kind @ ("completions" | "man")) => binary::run_binary(kind, &args.collect::<Vec<_>>()),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Some(other) => Err(format!("'{other}' is not a chore\n\n{USAGE}")),
        None => Err(USAGE.to_owned()),
    };
    outcome.unwrap_or_else(|problem| {
        eprintln!("{problem}");
        ExitCode::from(2)
    })
}
