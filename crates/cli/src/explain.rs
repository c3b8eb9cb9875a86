//! `farewell explain`: what a number means, when it is seen and what to do.

use std::process::ExitCode;

use farewell_reference::{Explanation, Language};

use crate::{known, language, reference};

/// Explain a close code: what it means, when it is seen and what to do
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell explain 1006
  farewell explain 1006 --lang vi
  farewell explain 1012 --json | jq .advice

To tell two codes apart: farewell compare 1005 1006")]
pub(crate) struct Args {
    /// The number, 0 to 65535
    #[arg(allow_negative_numbers = true)]
    code: String,

    /// The language of the explanation [default: that of the locale, else English]
    #[arg(long, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the explanation. The exit code is 0 for every number, and 2 where the
/// number or the language is none.
pub(crate) fn run(args: Args) -> ExitCode {
    reference::show(explanation(&args), args.json, Explanation::to_text)
}

fn explanation(args: &Args) -> Result<Explanation, String> {
    let code = reference::number(&args.code)?;
    Ok(farewell_reference::explain(
        code,
        language::chosen(args.lang),
    ))
}
