//! `farewell compare`: two codes side by side, and how to tell which it is.

use std::process::ExitCode;

use farewell_reference::{Comparison, Language};

use crate::{known, language, reference};

/// Compare two close codes: what differs, how to tell which it is, which to use when
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell compare 1000 1005
  farewell compare 1012 1006 --lang fr
  farewell compare going-away CLOSE_ABNORMAL
  farewell compare 1005 1011 --json | jq .how_to_tell

What one code means: farewell explain 1005")]
pub(crate) struct Args {
    /// One code: a number from 0 to 65535, hexadecimal (0x03ee), or a name
    #[arg(allow_negative_numbers = true)]
    a: String,

    /// The other code; the order does not matter
    #[arg(allow_negative_numbers = true)]
    b: String,

    /// The language of the comparison [default: that of the locale, else English]
    #[arg(long, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the comparison. The exit code is 0 for every two codes that differ, and 2
/// where a code or the language is unknown, or both codes are the same.
pub(crate) fn run(args: Args) -> ExitCode {
    let comparison = comparison(&args);
    reference::show(comparison, args.json, Comparison::to_text)
}

fn comparison(args: &Args) -> Result<Comparison, String> {
    let (a, b) = (reference::code(&args.a)?, reference::code(&args.b)?);
    farewell_reference::compare(a, b, language::chosen(args.lang)).map_err(|error| {
        format!(
            "{a} is the same code twice; to learn what it means, run 'farewell explain {}'",
            error.0
        )
    })
}
