//! `farewell explain`: what a number means, when it is seen and what to do.

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use farewell_reference::{Explanation, Language, UnknownLanguage};

/// Wider lines are hard to read.
const WIDEST: usize = 100;
/// The width where none is known.
const WIDTH: usize = 80;
/// Wrong use, as in every subcommand.
const WRONG_USE: u8 = 2;

/// Explain a close code: what it means, when it is seen and what to do
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell explain 1006
  farewell explain 1012 --json | jq .advice")]
pub(crate) struct Args {
    /// The number, 0 to 65535
    #[arg(allow_negative_numbers = true)]
    code: String,

    /// The language of the explanation [default: that of the locale, else English]
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the explanation. The exit code is 0 for every number, and 2 where the
/// number or the language is none.
pub(crate) fn run(args: Args) -> ExitCode {
    let explanation = match explanation(&args) {
        Ok(explanation) => explanation,
        Err(error) => {
            // Nobody is left to tell if stderr is gone.
            let _ = writeln!(io::stderr(), "error: {error}");
            return ExitCode::from(WRONG_USE);
        }
    };
    match print(&explanation, args.json) {
        // The reader has seen enough: `farewell explain 1006 | head -1`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: cannot write to stdout: {error}");
            ExitCode::FAILURE
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}

fn explanation(args: &Args) -> Result<Explanation, String> {
    let code = number(&args.code)?;
    let language = language(args.lang.as_deref()).map_err(|error| error.to_string())?;
    Ok(farewell_reference::explain(code, language))
}

fn number(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| {
        let shown: String = text
            .chars()
            .filter(|char| !char.is_control())
            .take(40)
            .collect();
        format!("'{shown}' is not a close code; give a whole number from 0 to 65535")
    })
}

fn language(asked: Option<&str>) -> Result<Language, UnknownLanguage> {
    let asked = asked.map(str::parse).transpose()?;
    let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok());
    Ok(Language::choose(
        asked,
        locales.each_ref().map(Option::as_deref),
    ))
}

fn print(explanation: &Explanation, json: bool) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if json {
        serde_json::to_writer_pretty(&mut stdout, explanation)?;
        writeln!(stdout)?;
    } else {
        let colour =
            stdout.is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        write!(stdout, "{}", explanation.to_text(width(), colour))?;
    }
    stdout.flush()
}

/// The width that the shell tells, within what can be read.
fn width() -> usize {
    let columns = env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    columns.unwrap_or(WIDTH).min(WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(number("0"), Ok(0));
        assert_eq!(number("65535"), Ok(65535));
        for wrong in ["70000", "abc", "", "-1", "1e3", "10.5"] {
            let error = number(wrong).unwrap_err();
            assert!(
                error.starts_with(&format!("'{wrong}' is not a close code")),
                "{error}"
            );
        }
    }

    #[test]
    fn an_unknown_language_names_the_known_ones() {
        let error = language(Some("xx")).unwrap_err().to_string();
        assert!(error.contains("'xx'") && error.contains("en"), "{error}");
        assert_eq!(language(Some("en")), Ok(Language::En));
    }
}
