//! `farewell compare`: two numbers side by side, and how to tell which it is.

use std::process::ExitCode;

use farewell_reference::{Comparison, Language};

use crate::{known, language, reference};

/// Compare two close codes: what differs, how to tell which it is, which to use when
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell compare 1000 1005
  farewell compare 1012 1006 --lang fr
  farewell compare 1005 1011 --json | jq .how_to_tell")]
pub(crate) struct Args {
    /// The one number, 0 to 65535
    #[arg(allow_negative_numbers = true)]
    a: String,

    /// The other number; the order does not matter
    #[arg(allow_negative_numbers = true)]
    b: String,

    /// The language of the comparison [default: that of the locale, else English]
    #[arg(long, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the comparison. The exit code is 0 for every two numbers that differ,
/// and 2 where a number or the language is none, or both numbers are the same.
pub(crate) fn run(args: Args) -> ExitCode {
    let comparison = comparison(&args);
    reference::show(comparison, args.json, Comparison::to_text)
}

fn comparison(args: &Args) -> Result<Comparison, String> {
    let (a, b) = (reference::number(&args.a)?, reference::number(&args.b)?);
    farewell_reference::compare(a, b, language::chosen(args.lang)).map_err(|error| {
        format!(
            "{a} is the same number twice; to learn what it means, run 'farewell explain {}'",
            error.0
        )
    })
}
