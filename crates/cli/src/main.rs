//! The `farewell` command, a file per subcommand.

// `Instant + Duration` panics: `later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod bench;
mod check;
mod compare;
mod complaint;
mod connect;
mod diagnose;
mod echo;
mod exit;
mod explain;
mod gate;
mod generate;
mod known;
mod language;
mod ledger;
mod log;
mod reference;
mod site;
mod table;
mod text;
mod threads;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

/// WebSockets that end well: why did it close, who closed it, and should the client come back?
#[derive(Debug, Parser)]
#[command(
    name = "farewell",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    after_help = "\
Examples:
  farewell gate --demo
  farewell connect ws://127.0.0.1:8080
  farewell explain 1006
  farewell ledger stats"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Gate(Box<gate::Args>),
    Echo(echo::Args),
    Connect(connect::Args),
    Explain(explain::Args),
    Compare(compare::Args),
    Diagnose(Box<diagnose::Args>),
    Ledger(ledger::Args),
    Site(site::Args),
    Check(Box<check::Args>),
    Bench(Box<bench::Args>),
    #[command(hide = true)]
    Generate(generate::Args),
}

/// Each subcommand sees to what it needs: `explain`, `compare`, `diagnose`, `ledger`
/// and `site` start no runtime.
fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return complaint::wrong_arguments(&error),
    };
    match cli.command {
        Command::Gate(args) => gate::run(*args),
        Command::Echo(args) => echo::run(args),
        Command::Connect(args) => log::to_stderr("warn").unwrap_or_else(|| connect::run(args)),
        Command::Explain(args) => explain::run(args),
        Command::Compare(args) => compare::run(args),
        Command::Diagnose(args) => log::to_stderr("warn").unwrap_or_else(|| diagnose::run(*args)),
        Command::Ledger(args) => log::to_stderr("warn").unwrap_or_else(|| ledger::run(args)),
        Command::Site(args) => site::run(args),
        Command::Check(args) => log::to_stderr("error").unwrap_or_else(|| check::run(*args)),
        Command::Bench(args) => log::to_stderr("error").unwrap_or_else(|| bench::run(*args)),
        Command::Generate(args) => generate::run(&args, &Cli::command()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_argument_is_declared_soundly() {
        Cli::command().debug_assert();
    }
}
