//! `farewell connect`: opens a WebSocket, shows what comes, sends what is typed
//! or piped, and explains the end.

mod account;
pub(crate) mod arguments;
pub(crate) mod failure;
mod hangup;
mod input;
#[cfg(unix)]
mod interactive;
mod output;
mod session;
pub(crate) mod target;
mod words;

use std::process::ExitCode;

use farewell::{CloseFrame, CloseReport, CloseStatus, Compression, Connect, WebSocket};
use farewell_reference::Language;
use tokio::runtime::Builder;

use failure::Failure;
use output::Output;
use target::Target;

use crate::complaint::complain;
use crate::exit::{INTERRUPTED, NEVER_OPENED, WRONG_USE};
use crate::{known, language};

/// Open a WebSocket, show what comes, send what is typed or piped, explain the end
#[derive(Debug, clap::Args)]
#[command(after_help = "\
At a terminal, lines are edited, kept in a history and sent with Enter; messages appear above the
line. /help lists the commands, such as /ping and /close 4000. Ctrl-D closes with 1000. The history
is kept in $XDG_STATE_HOME/farewell/connect-history, for its user only; FAREWELL_HISTORY names
another file, or none.

From a pipe, each line is a text message. At its end the connection is closed with 1000 once the
answers have come: after a second without one, 5 s at most. With stdin from /dev/null it listens
until the peer closes. Ctrl-C closes with 1001, as do SIGTERM and a terminal that is gone; a second one does not wait for the
answer.

Messages go to stdout, the rest to stderr; with --json all goes to stdout, one object a line:
open, message (text, or data in base64), pong, and last close, with the report.

Exit codes: 0 for 1000, 1001 and 1005; 2 wrong use; 3 never opened; 4 for 1006; 5 for 1002, 1003,
1007, 1009 and 1010; 6 for 1008; 7 for 1011 and 1014; 8 for 1012 and 1013; 9 for 3000 to 4999;
130 after a second Ctrl-C.

Examples:
  farewell connect ws://127.0.0.1:9001
  echo hello | farewell connect ws://127.0.0.1:9001
  farewell connect wss://example.org/feed -H 'Authorization: Bearer abc' --json < /dev/null
  farewell connect ws://127.0.0.1:9001 --close 4000 'that was all'")]
pub(crate) struct Args {
    #[command(flatten)]
    target: Target,

    /// Close with this code once open, or once what a pipe on stdin holds is sent
    #[arg(long, num_args = 1..=2, value_names = ["CODE", "REASON"])]
    close: Option<Vec<String>>,

    /// Print one JSON object a line
    #[arg(long)]
    json: bool,

    /// Also tell what was agreed, and the round-trip time of pings; at a terminal /info does
    #[arg(short, long)]
    verbose: bool,

    /// At a terminal, neither read nor keep the history of typed lines
    #[arg(long)]
    no_history: bool,

    /// The language of explanations [default: that of the locale, else English]
    #[arg(long, value_name = "LANG", value_parser = known::language())]
    lang: Option<Language>,
}

/// Connects until the end. The exit code tells it; see the help.
pub(crate) fn run(args: Args) -> ExitCode {
    let close = match args
        .close
        .as_deref()
        .map(|words| arguments::close("--close", words))
        .transpose()
    {
        Ok(close) => close,
        Err(error) => return complain(error, WRONG_USE),
    };
    let mut output = Output::new(args.json, args.verbose, language::chosen(args.lang));
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            return complain(
                format_args!("cannot start the runtime: {error}"),
                NEVER_OPENED,
            );
        }
    };
    runtime.block_on(async {
        match opening(&args.target).await {
            Ok(socket) => match converse(socket, close, &args, &mut output).await {
                Ok(Some(report)) => {
                    output.closed(&report);
                    ExitCode::from(exit_code(report.status()))
                }
                Ok(None) => ExitCode::from(INTERRUPTED),
                Err(sentence) => complain(sentence, WRONG_USE),
            },
            Err(error) => {
                let failure = Failure::of(&error, &args.target.url);
                if failure.is_wrong_use() {
                    return complain(failure.sentence(), WRONG_USE);
                }
                output.never_opened(&failure);
                ExitCode::from(NEVER_OPENED)
            }
        }
    })
}

/// Runs until the end: with a line editor where someone sits at a terminal.
async fn converse(
    socket: WebSocket,
    close: Option<CloseFrame>,
    args: &Args,
    output: &mut Output,
) -> Result<Option<CloseReport>, String> {
    #[cfg(unix)]
    if !args.json && close.is_none() && interactive::is_possible() {
        return interactive::run(socket, &args.target.url, !args.no_history).await;
    }
    output.opened(&args.target.url, socket.handshake());
    Ok(session::run(socket, close, output).await)
}

fn opening(target: &Target) -> Connect {
    let opening = target.opening();
    if target.compress {
        opening.compression(Compression::dedicated())
    } else {
        opening
    }
}

/// The exit code for each end.
const fn exit_code(status: CloseStatus) -> u8 {
    match status.as_u16() {
        1000 | 1001 | 1005 => 0,
        1015 => NEVER_OPENED,
        1002 | 1003 | 1007 | 1009 | 1010 => 5,
        1008 => 6,
        1011 | 1014 => 7,
        1012 | 1013 => 8,
        3000..=4999 => 9,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_has_its_exit_code() {
        let table: [(u8, &[u16]); 8] = [
            (0, &[1000, 1001, 1005]),
            (3, &[1015]),
            (4, &[1006]),
            (5, &[1002, 1003, 1007, 1009, 1010]),
            (6, &[1008]),
            (7, &[1011, 1014]),
            (8, &[1012, 1013]),
            (9, &[3000, 3003, 3008, 3999, 4000, 4999]),
        ];
        for number in 0..=u16::MAX {
            let Some(status) = CloseStatus::from_u16(number) else {
                continue;
            };
            let listed = table.iter().find(|(_, numbers)| numbers.contains(&number));
            let expected = listed.map_or(9, |(code, _)| *code);
            assert_eq!(exit_code(status), expected, "{number}");
        }
    }
}
