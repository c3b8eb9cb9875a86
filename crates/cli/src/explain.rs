//! `farewell explain`: what a close code, or whatever was pasted, means, when it is
//! seen and what to do.

use std::process::ExitCode;

use farewell_reference::{InDialect, Language, LookedUp, Overview, look_up, look_up_in, overview};
use serde::Serialize;

use crate::{known, language, reference};

/// Explain a close code, a name, a log line or the bytes of a Close frame
///
/// Says what it means for the page, the server and the operator, when it is seen and how
/// to confirm that, and what to do.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell explain 1006
  farewell explain 'going away'
  farewell explain 88 02 03 ee
  farewell explain 'websocket: close 1006 (abnormal closure): unexpected EOF'
  farewell explain --dialect discord 4004
  farewell explain --dialect graphql-transport-ws
  farewell explain --list
  farewell explain 1012 --json | jq .delays

To tell two codes apart: farewell compare 1005 1006
To find out why a connection ended: farewell diagnose")]
pub(crate) struct Args {
    /// A number from 0 to 65535, hexadecimal (0x03ee), the bytes of a Close frame, a name,
    /// or a pasted log line in quotes
    #[arg(
        allow_negative_numbers = true,
        required_unless_present_any = ["list", "dialect"],
        conflicts_with = "list"
    )]
    what: Vec<String>,

    /// What the code means there: an id such as discord-gateway, the beginning of one, or a
    /// subprotocol; without a code, all of its codes
    #[arg(long, value_name = "DIALECT", conflicts_with = "list")]
    dialect: Option<String>,

    /// List all codes on one screen
    #[arg(long)]
    list: bool,

    /// The language of the explanation [default: that of the locale, else English]
    #[arg(long, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the explanation. The exit code is 0 where there is one, and 2 where the text,
/// the dialect or the language is unknown.
pub(crate) fn run(args: Args) -> ExitCode {
    reference::show(explained(&args), args.json, Explained::to_text)
}

/// What is printed.
#[derive(Serialize)]
#[serde(untagged)]
enum Explained {
    One(Box<LookedUp>),
    InDialect(InDialect),
    All(Overview),
}

impl Explained {
    fn to_text(&self, width: usize, colour: bool) -> String {
        match self {
            Self::One(one) => one.to_text(width, colour),
            Self::InDialect(codes) => codes.to_text(width, colour),
            Self::All(all) => all.to_text(width, colour),
        }
    }
}

fn explained(args: &Args) -> Result<Explained, String> {
    let language = language::chosen(args.lang);
    let what = args.what.join(" ");
    let found = match &args.dialect {
        _ if args.list => return Ok(Explained::All(overview(language))),
        Some(dialect) => look_up_in(dialect, &what, language).map(Explained::InDialect),
        None => look_up(&what, language).map(|one| Explained::One(Box::new(one))),
    };
    found.map_err(|error| error.to_string())
}
