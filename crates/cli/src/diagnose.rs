//! `farewell diagnose`: which causes fit what is known of an ending.

mod questions;
mod record;
mod values;

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use farewell_reference::{Answer, Language, Side, Symptoms, answer};

use crate::complaint::complain;
use crate::exit::WRONG_USE;
use crate::{known, language, reference};

/// Find out why a connection ended: the causes that fit, how to confirm each, how to fix it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell diagnose
  farewell diagnose --code 1006 --silence 60s --with nginx
  farewell diagnose --code 1006 --not-opened --http-status 403
  farewell diagnose --code 4004 --with discord-gateway
  farewell diagnose --record 01KAGY5T --lang fr
  farewell diagnose --code 1011 --reason 'keepalive ping timeout' --json | jq -r '.causes[].situation'

On a terminal, without a symptom, it asks for them one by one. What contradicts a cause excludes it;
what is not known neither helps nor excludes.")]
pub(crate) struct Args {
    /// The close code that was reported
    #[arg(long, value_name = "N", value_parser = reference::code, allow_negative_numbers = true)]
    code: Option<u16>,

    /// The text beside it; '' where it was empty
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// The close was clean (wasClean in a browser)
    #[arg(long, conflicts_with = "not_clean")]
    clean: bool,

    /// The close was not clean
    #[arg(long)]
    not_clean: bool,

    /// The connection had opened
    #[arg(long, conflicts_with = "not_opened")]
    opened: bool,

    /// The connection never opened
    #[arg(long)]
    not_opened: bool,

    /// The HTTP status that the handshake was answered with
    #[arg(long, value_name = "N", value_parser = values::status, allow_negative_numbers = true)]
    http_status: Option<u16>,

    /// How long the connection lived: 60s, 2h
    #[arg(long, value_name = "TIME", value_parser = values::span, allow_negative_numbers = true)]
    age: Option<Duration>,

    /// How long it was silent before the end: 60s
    #[arg(long, value_name = "TIME", value_parser = values::span, allow_negative_numbers = true)]
    silence: Option<Duration>,

    /// How many connections ended within 2 s, this one included
    #[arg(long, value_name = "N", value_parser = values::count, allow_negative_numbers = true)]
    together: Option<u32>,

    /// The side that saw it
    #[arg(long, value_parser = known::side())]
    side: Option<Side>,

    /// Software on the path: a browser, a library, a proxy, a service, a dialect (its id, name or subprotocol); several times, or separated by commas
    #[arg(
        long = "with",
        value_name = "SOFTWARE",
        value_delimiter = ',',
        value_parser = known::software(),
        hide_possible_values = true
    )]
    software: Vec<&'static str>,

    /// Take the symptoms from a record of the ledger: its id, or the beginning of it
    #[arg(long, value_name = "ID")]
    record: Option<String>,

    /// The ledger of --record: the file that `farewell gate` writes
    #[arg(long, value_name = "FILE", default_value = "farewell.db")]
    ledger: PathBuf,

    /// The language of the answer [default: that of the locale, else English]
    #[arg(long, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the causes. The exit code is 0, 1 where a record is unknown or can't be
/// read, 2 for wrong use, which no symptom at all is too.
pub(crate) fn run(args: Args) -> ExitCode {
    let language = language::chosen(args.lang);
    let mut symptoms = match &args.record {
        None => Symptoms::default(),
        Some(id) => match record::symptoms(&args.ledger, id) {
            Ok(symptoms) => symptoms,
            Err(error) => return complain(&error, crate::ledger::exit_code(&error)),
        },
    };
    args.add_to(&mut symptoms);
    if symptoms.is_empty() && io::stdin().is_terminal() {
        symptoms = questions::ask(&mut io::stdin().lock(), &mut io::stderr(), language);
    }
    if symptoms.is_empty() {
        let problem = "a diagnosis needs at least one symptom, such as --code 1006; \
                       on a terminal, 'farewell diagnose' asks for them";
        return complain(problem, WRONG_USE);
    }
    let answer = Ok(answer(&symptoms, language));
    reference::show(answer, args.json, Answer::to_text)
}

impl Args {
    /// What flags say counts more than what a record says.
    fn add_to(&self, symptoms: &mut Symptoms) {
        let either = |yes: bool, no: bool| (yes || no).then_some(yes);
        symptoms.code = self.code.or(symptoms.code);
        if let Some(reason) = &self.reason {
            symptoms.reason = Some(values::harmless(reason));
        }
        symptoms.clean = either(self.clean, self.not_clean).or(symptoms.clean);
        symptoms.opened = either(self.opened, self.not_opened).or(symptoms.opened);
        symptoms.http_status = self.http_status.or(symptoms.http_status);
        symptoms.age = self.age.or(symptoms.age);
        symptoms.silence = self.silence.or(symptoms.silence);
        symptoms.together = self.together.or(symptoms.together);
        symptoms.side = self.side.or(symptoms.side);
        let named = self.software.iter().map(|&id| id.to_owned());
        symptoms.software.extend(named);
    }
}
