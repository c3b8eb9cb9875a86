//! `farewell generate`, which no help shows: completions for shells, and man
//! pages, from the same declarations as the help. `cargo xtask completions` and
//! `cargo xtask man` run it; who packages farewell needs nothing else.

mod page;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Command, ValueEnum};
use clap_complete::Shell;

use crate::complaint::complain;
use crate::exit::WRONG_USE;

/// Write shell completions or man pages into a directory
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What to write
    kind: Kind,

    /// Where; it is created if it is not there
    directory: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// For bash, elvish, fish, PowerShell and zsh
    Completions,
    /// farewell(1), and a page for each subcommand
    Man,
}

/// Writes the files of `command`, each named on stdout. The exit code is 2 where
/// one can't be written.
pub(crate) fn run(args: &Args, command: &Command) -> ExitCode {
    let command = without_hidden(command);
    let written = match args.kind {
        Kind::Completions => completions(command, &args.directory),
        Kind::Man => page::write_all(command, &args.directory),
    };
    match written {
        Ok(files) => {
            for file in files {
                // Nobody is left to tell if stdout is gone.
                let _ = writeln!(io::stdout(), "{}", file.display());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            let directory = args.directory.display();
            let problem = format_args!("cannot write to {directory}: {error}");
            complain(problem, WRONG_USE)
        }
    }
}

/// Completions would name them.
fn without_hidden(command: &Command) -> Command {
    let mut visible = Command::new("farewell")
        .version(env!("CARGO_PKG_VERSION"))
        .propagate_version(true)
        .args(command.get_arguments().cloned())
        .subcommands(
            command
                .get_subcommands()
                .filter(|below| !below.is_hide_set())
                .cloned(),
        );
    if let Some(about) = command.get_about() {
        visible = visible.about(about.clone());
    }
    if let Some(after) = command.get_after_help() {
        visible = visible.after_help(after.clone());
    }
    visible
}

fn completions(mut command: Command, directory: &Path) -> io::Result<Vec<PathBuf>> {
    fs::create_dir_all(directory)?;
    let name = command.get_name().to_owned();
    Shell::value_variants()
        .iter()
        .map(|&shell| clap_complete::generate_to(shell, &mut command, &name, directory))
        .collect()
}
