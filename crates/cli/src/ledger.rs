//! `farewell ledger`: reads what the gateway wrote down: which connections
//! closed, why, and how often.

mod failure;
mod orders;
mod peers;
mod records;
mod stats;
mod style;
mod value;

#[cfg(test)]
mod tests;

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use farewell_close::Timestamp;
use farewell_ledger::{Axis, Filter, LedgerError, LedgerReader, Person, SinceError, parse_since};
use farewell_reference::Language;

use failure::Failure;
use style::Style;

use crate::complaint::complain;
use crate::exit::{FAILED, WRONG_USE};
use crate::{known, language, text};

/// Read the ledger: which connections closed, why, and how often
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell ledger list --since 10m
  farewell ledger list --code 1006 --json | jq -r .detail
  farewell ledger show 01KAGY5T --lang fr
  farewell ledger stats --by user_agent --since 1d
  farewell ledger forget --user alice

Exit codes: 0 where the question was answered, be it with no record; 1 where a record is unknown or
the file is damaged; 2 for wrong use, which a file that is no ledger is too.")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,

    /// The ledger: the file that `farewell gate` writes
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        default_value = "farewell.db"
    )]
    ledger: PathBuf,

    /// Print JSON, one object a line
    #[arg(long, global = true)]
    json: bool,

    /// The language of what `show` explains [default: that of the locale, else English]
    #[arg(long, global = true, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List close records, newest first
    #[command(after_help = "\
Examples:
  farewell ledger list --since 2026-11-20T09:30:00Z
  farewell ledger list --since 2h --code 1011 --limit 5")]
    List(Selection),

    /// Show one record: what happened, what was said, what its code means
    #[command(after_help = "\
Examples:
  farewell ledger show 01KAGY5TNPJ1QJZ0Y1FN8WZ6SF
  farewell ledger show 01KAGY5T --json")]
    Show {
        /// The record's id, or the beginning of it
        id: String,
    },

    /// List what operators had done: kicks and drains, newest first
    #[command(after_help = "\
Examples:
  farewell ledger orders --since 1d
  farewell ledger orders --json | jq -r .by")]
    Orders {
        /// Only orders given since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d
        #[arg(long, value_name = "T", value_parser = since)]
        since: Option<Timestamp>,

        /// At most so many [default: 50; with --json all]
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        limit: Option<u32>,
    },

    /// Delete all records of one user or one address
    #[command(after_help = "\
Works while a gateway writes the file. Copies of the file are not touched, and traces may remain in
the free space of the file until `sqlite3 farewell.db VACUUM`. A user whose name is kept as a hash is
found by the name.

Examples:
  farewell ledger forget --user alice
  farewell ledger forget --address 203.0.113.7")]
    Forget(Who),

    /// Count close records, by cause unless told otherwise, and find troubled peers
    #[command(after_help = "\
Without --by it also shows the peers, by user agent and by address, whose empty closes or
violations are frequent. An empty close: the client closed first, without a code. A violation: it
broke a rule of the protocol. Frequent: of at least 5 records 10 %, or 5 and twice the share of all.

Examples:
  farewell ledger stats
  farewell ledger stats --by code --since 1d
  farewell ledger stats --by address --code 1006 --limit 10")]
    Stats {
        /// What to count by: code, cause, initiator, node, route, host, path, user, address,
        /// user_agent or upstream [default: cause, and the peers below it]
        #[arg(long, value_name = "AXIS", value_parser = known::axis(), hide_possible_values = true)]
        by: Option<Axis>,

        #[command(flatten)]
        selection: Selection,
    },
}

#[derive(Debug, clap::Args)]
struct Selection {
    /// Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d
    #[arg(long, value_name = "T", value_parser = since)]
    since: Option<Timestamp>,

    /// Only connections that ended with this code, as the client saw it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1000..=4999))]
    code: Option<u16>,

    /// At most so many records, or values [default: list 50, stats 20; with --json all]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
}

#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Who {
    /// This user's
    #[arg(long, value_name = "NAME")]
    user: Option<String>,

    /// This client address's, without its port; or a network's, as the ledger has it
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
}

impl Selection {
    fn filter(&self) -> Filter {
        Filter {
            since: self.since,
            code: self.code,
            limit: self.limit,
        }
    }
}

fn since(text: &str) -> Result<Timestamp, SinceError> {
    parse_since(text, Timestamp::now())
}

/// Reads the ledger. The exit code is 0, 1 where a record is unknown or the
/// file can't be read, 2 where there is no ledger of this version.
pub(crate) fn run(args: Args) -> ExitCode {
    let Args {
        command,
        ledger,
        json,
        lang,
    } = args;
    let stdout = io::stdout().lock();
    let style = Style {
        json,
        colour: text::is_coloured(&stdout),
        width: text::width(),
        language: language::chosen(lang),
    };
    let mut out = BufWriter::new(stdout);
    let done = match command {
        Command::Forget(who) => forget(&ledger, who, style, &mut out),
        question => LedgerReader::open(&ledger)
            .map_err(Failure::from)
            .and_then(|reader| answer(&reader, &question, style, &mut out)),
    };
    let outcome = done.and_then(|()| Ok(out.flush()?));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough: `farewell ledger list | head`.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            complain(format_args!("cannot write to stdout: {error}"), FAILED)
        }
        Err(Failure::Ledger(error)) => complain(&error, exit_code(&error)),
    }
}

fn answer(
    reader: &LedgerReader,
    command: &Command,
    style: Style,
    out: &mut impl Write,
) -> Result<(), Failure> {
    match command {
        Command::List(selection) => records::list(reader, selection.filter(), style, out),
        Command::Orders { since, limit } => {
            let filter = Filter {
                since: *since,
                limit: *limit,
                ..Filter::default()
            };
            orders::list(reader, filter, style, out)
        }
        Command::Forget(_) => Ok(()),
        Command::Show { id } => records::show(&reader.show(id)?, style, out),
        Command::Stats { by, selection } => {
            stats::print(reader, *by, selection.filter(), style, out)
        }
    }
}

/// Deletes a person's records, and says how many there were.
fn forget(ledger: &Path, who: Who, style: Style, out: &mut impl Write) -> Result<(), Failure> {
    let person = match (who.user, who.address) {
        (Some(user), _) => Person::User(user),
        (None, address) => Person::Address(address.unwrap_or_default()),
    };
    let deleted = farewell_ledger::forget(ledger, &person)?;
    if style.json {
        writeln!(out, "{{\"deleted\":{deleted}}}")?;
    } else {
        writeln!(out, "records deleted: {deleted}")?;
    }
    Ok(())
}

/// The exit code where a ledger cannot be read.
pub(crate) const fn exit_code(error: &LedgerError) -> u8 {
    match error {
        LedgerError::NoSuchRecord { .. }
        | LedgerError::AmbiguousId { .. }
        | LedgerError::UnreadableRecord { .. }
        | LedgerError::Database { .. } => FAILED,
        // A file that is no ledger is wrong use, too.
        _ => WRONG_USE,
    }
}
