//! `farewell bench`: puts load on a server, and tells how long answers took and
//! how connections ended.

mod arguments;
mod progress;
mod terminal;

use std::io::{self, Write};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;

use farewell::shutdown_signal;
use farewell::tls::{self, Trust};
use farewell_close::Timestamp;
use farewell_load::report::{self, Sitting};
use farewell_load::{OpenFailure, Outcome, Plan, start};
use tokio::runtime::Builder;
use tokio_rustls::rustls::client::Resumption;

use crate::complaint::complain;
use crate::connect::failure::Failure;
use crate::connect::target::Target;
use crate::exit::{INTERRUPTED, NEVER_OPENED, WRONG_USE};
use crate::text::printable_json;
use arguments::Load;
use progress::Bar;

/// Put load on a server that you run: latency, throughput, how connections end
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Only against servers that you run, or whose owners asked for it.

Each connection sends a message and waits for the same to come back; then it sends the next. With
--rate, messages are due at fixed times instead, whatever the server does, and latency counts from
when a message was due: a server that stalls shows all that had to wait (no coordinated omission).
Without it latency counts from the sending, and a stall shows as a single slow answer.

First all connections open, over --ramp; each sends once it is open. Then, after --warmup, it is
measured for --duration. What has not been answered is then waited for, 5 s at most, and all
connections are closed with 1000. One that ends before is counted by its code, and not opened again
unless --reopen says so. Ctrl-C ends the run early and tells what there is; a second one tells
nothing.

The result goes to stdout, progress to stderr where that is a terminal. docs/bench.md documents
the object that --json prints.

Exit codes: 0 where nothing failed; 1 where something did: a connection that did not open or ended
early, an answer that was wrong or did not come, a rate that was not kept; 2 for wrong use; 3 where
no connection opened; 130 after a second Ctrl-C.

Examples:
  farewell bench ws://127.0.0.1:9001
  farewell bench ws://127.0.0.1:9001 --connections 1000 --ramp 5s --duration 30s
  farewell bench ws://127.0.0.1:9001 --rate 5000/s --size 1KiB --warmup 2s
  farewell bench ws://127.0.0.1:9001 --in-flight 16 --binary --threads 1
  farewell bench wss://localhost:9443 --ca ca.pem -H 'Authorization: Bearer abc' --json
  farewell bench ws://127.0.0.1:9001/feed --expect none --rate 100/s")]
pub(crate) struct Args {
    #[command(flatten)]
    target: Target,

    #[command(flatten)]
    load: Load,

    /// Print the result as one JSON object
    #[arg(long)]
    json: bool,
}

/// Runs the load. The exit code tells whether all went well; see the help.
pub(crate) fn run(args: Args) -> ExitCode {
    let runtime = match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            return complain(format_args!("cannot start the runtime: {error}"), WRONG_USE);
        }
    };
    let started_at = Timestamp::now();
    let plan = args.load.plan(args.target.compress);
    let outcome = match runtime.block_on(put(&args, plan)) {
        Ok(Some(outcome)) => outcome,
        Ok(None) => return ExitCode::from(INTERRUPTED),
        Err(error) => return complain(error, WRONG_USE),
    };
    if let Some(failed) = outcome
        .tally
        .openings
        .failed
        .get(&OpenFailure::Misconfigured)
    {
        let failure = Failure::of(&failed.first, &args.target.url);
        return complain(failure.sentence(), WRONG_USE);
    }
    let told = if args.json {
        tell_json(&args, &outcome, started_at)
    } else {
        terminal::tell(&args.target.url, &outcome)
    };
    match told {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            return complain(format_args!("cannot write to stdout: {error}"), WRONG_USE);
        }
        // Whoever stopped reading has seen enough.
        _ => {}
    }
    ExitCode::from(exit_code(&outcome))
}

/// Runs to the end; `None` if a second signal came first.
async fn put(args: &Args, plan: Plan) -> Result<Option<Outcome>, String> {
    let target = with_trust_read(&args.target)?;
    let mut running = start(plan, target).map_err(|error| error.to_string())?;
    let mut bar = Bar::new(&args.target.url);
    let mut signal = pin!(shutdown_signal());
    let mut interrupted = false;
    let outcome = loop {
        bar.show(&running.progress());
        tokio::select! {
            outcome = running.finish() => break outcome.map_err(|error| error.to_string())?,
            () = &mut signal => {
                if interrupted {
                    bar.clear();
                    return Ok(None);
                }
                interrupted = true;
                running.interrupt();
                signal.set(shutdown_signal());
            }
            () = bar.next() => {}
        }
    };
    bar.clear();
    Ok(Some(outcome))
}

/// Makes openings. Certificates are read once, not for each of them; and none
/// takes up the session of another, since clients are strangers to each other.
fn with_trust_read(
    target: &Target,
) -> Result<impl Fn() -> farewell::Connect + Send + Sync + 'static, String> {
    let target = target.clone();
    let trust = if target.url.starts_with("wss:") {
        let config = tls::client(&target.trust()).map_err(|error| error.to_string())?;
        let mut config = (*config).clone();
        config.resumption = Resumption::disabled();
        Some(Trust::Config(Arc::new(config)))
    } else {
        None
    };
    Ok(move || match &trust {
        Some(trust) => target.opening().trust(trust.clone()),
        None => target.opening(),
    })
}

fn tell_json(args: &Args, outcome: &Outcome, started_at: Timestamp) -> io::Result<()> {
    let url = &args.target.url;
    let sitting = Sitting {
        url,
        started_at: &started_at.to_string(),
        version: env!("CARGO_PKG_VERSION"),
        sentence: &|error| Failure::of(error, url).sentence(),
    };
    let json = serde_json::to_string_pretty(&report::json(&sitting, outcome))?;
    writeln!(io::stdout(), "{}", printable_json(&json))
}

fn exit_code(outcome: &Outcome) -> u8 {
    if outcome.tally.openings.opened == 0 {
        NEVER_OPENED
    } else {
        u8::from(!outcome.faults().is_empty())
    }
}
