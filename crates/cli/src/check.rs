//! `farewell check`: judges a server, or a client, by the standards it claims.

mod arguments;
mod client;
mod explain;
mod judged;
mod outputs;
mod plan;
mod progress;
mod server;
mod terminal;

use std::process::ExitCode;

use tokio::runtime::Builder;

use crate::complaint::complain;
use crate::exit::WRONG_USE;
use judged::Judged;

/// Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
The peer under test sends every message back. Each case is one short conversation in raw frames and
ends in a verdict: pass, not strict, fail or informational. Cases of sections 1 to 13 have the
numbers that users of Autobahn know; section C is the close lifecycle.

Examples:
  farewell check server ws://127.0.0.1:9001
  farewell check client --listen 127.0.0.1:9002
  farewell check explain 7.5.1

Exit codes: 0 where nothing failed; 1 where something did, or a case that is expected to fail
passes; 2 for wrong use, or where the peer cannot be judged at all.")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Server(Box<server::Args>),
    Client(Box<client::Args>),
    Explain(explain::Args),
    List(explain::ListArgs),
}

/// Judges, or tells what is judged.
pub(crate) fn run(args: Args) -> ExitCode {
    let judged = match args.command {
        Command::Explain(args) => return explain::run(&args),
        Command::List(args) => return explain::list(&args),
        Command::Server(args) => on_runtime(server::run(&args)),
        Command::Client(args) => on_runtime(client::run(&args)),
    };
    match judged {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // A peer that cannot be judged at all is wrong use, too.
        Err(error) => complain(error, WRONG_USE),
    }
}

fn on_runtime(judging: impl Future<Output = Judged>) -> Judged {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("cannot start the runtime: {error}"))?;
    let judged = runtime.block_on(judging);
    // A name that is being looked up shall not keep the process.
    runtime.shutdown_background();
    judged
}
