//! `farewell check server`: plays a client.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use farewell::handshake::{WebSocketUrl, is_reserved};
use farewell::tls::{self, Trust};
use farewell::{ConnectError, DialError, Transport, shutdown_signal};
use farewell_check::{BoxWire, Dial, Role, Target, cases, probe};
use farewell_close::Timestamp;
use http::{HeaderName, HeaderValue};
use tokio_rustls::rustls::ClientConfig;

use super::arguments::{Reports, Which};
use super::judged::Judged;
use super::plan::{Plan, Sitting};
use super::progress::Progress;
use super::terminal;
use crate::connect::arguments::{header, url};
use crate::connect::failure::Failure;

/// Judge a server that sends every message back
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Without --full, cases that take long are run only where --cases names them. Cases run side by side,
each on a connection of its own.

Examples:
  farewell check server ws://127.0.0.1:9001
  farewell check server wss://localhost:9443 --ca ca.pem --cases '7.*,C.*' --strict
  farewell check server ws://127.0.0.1:9001 --expected known.txt --junit check.xml
  farewell check server ws://127.0.0.1:9001 --full --html report

Exit codes: 0 where nothing failed; 1 where something did, or a case that is expected to fail
passes; 2 for wrong use, or where the server cannot be reached or sends nothing back.")]
pub(super) struct Args {
    /// The server: ws://host/path, or wss://host/path for TLS
    #[arg(value_parser = url)]
    url: String,

    #[command(flatten)]
    which: Which,

    #[command(flatten)]
    reports: Reports,

    /// Send a header in each handshake, such as 'Authorization: Bearer abc'; may be repeated
    #[arg(short = 'H', long = "header", value_name = "K: V", value_parser = header)]
    headers: Vec<(HeaderName, HeaderValue)>,

    /// For wss://, trust the authorities in this PEM file, and no others
    #[arg(long, value_name = "FILE", conflicts_with = "insecure")]
    ca: Option<PathBuf>,

    /// For wss://, trust any certificate
    #[arg(long)]
    insecure: bool,

    /// How many cases run side by side
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=256))]
    beside: u16,
}

/// Runs the cases; says whether all is well, or why there is nothing to judge.
pub(super) async fn run(args: &Args) -> Judged {
    let all = cases();
    let mut plan = Plan::new(Role::Server, &args.which, &args.reports, &all)?;
    let url: WebSocketUrl = args.url.parse().map_err(|error| format!("{error}"))?;
    plan.settings.beside = args.beside.into();
    plan.settings.target = Target {
        host: url.host().to_string(),
        path: url.resource_name().as_str().to_owned(),
        headers: headers(&args.headers)?,
    };
    let chosen = plan.chosen(&all)?;
    let to = To {
        tls: configured(args, &url)?,
        within: plan.settings.due,
        url,
    };
    reach(&to, &args.url).await?;
    probe(&plan.settings, &to)
        .await
        .map_err(|error| error.to_string())?;

    let (started_at, began) = (Timestamp::now(), Instant::now());
    let progress = Progress::of(chosen.len());
    let outcomes = RefCell::new(BTreeMap::new());
    let running = farewell_check::run(&chosen, &plan.settings, &to, |case, outcome| {
        progress.judged(outcome);
        let mut outcomes = outcomes.borrow_mut();
        outcomes.insert(case.id().clone(), outcome.clone());
    });
    tokio::select! {
        _ = running => {}
        // What there is, is told; the rest was not run.
        () = shutdown_signal() => {}
    }
    progress.clear();
    let outcomes = outcomes.into_inner();
    let sitting = Sitting {
        name: &args.url,
        started_at,
        duration: began.elapsed(),
    };
    let report = plan.report(&sitting, &chosen, |id| outcomes.get(id));
    terminal::tell(&plan, std::slice::from_ref(&report));
    plan.outputs.deliver(std::slice::from_ref(&report))?;
    Ok(report.is_good())
}

fn headers(asked: &[(HeaderName, HeaderValue)]) -> Result<Vec<(String, String)>, String> {
    let each = |(name, value): &(HeaderName, HeaderValue)| {
        // A server may insist on a subprotocol.
        if is_reserved(name) && *name != http::header::SEC_WEBSOCKET_PROTOCOL {
            return Err(format!(
                "-H: {name} is what the cases themselves write; leave it out"
            ));
        }
        let value = value
            .to_str()
            .map_err(|_| format!("-H: the value of {name} is not ASCII; write it in ASCII"))?;
        Ok((name.as_str().to_owned(), value.to_owned()))
    };
    asked.iter().map(each).collect()
}

fn configured(args: &Args, url: &WebSocketUrl) -> Result<Option<Arc<ClientConfig>>, String> {
    if !url.is_secure() {
        return Ok(None);
    }
    let trust = match (&args.ca, args.insecure) {
        (Some(file), _) => Trust::File(file.clone()),
        (None, true) => Trust::Insecure,
        (None, false) => Trust::System,
    };
    tls::client(&trust)
        .map(Some)
        .map_err(|error| error.to_string())
}

/// One clear error, instead of one a case.
async fn reach(to: &To, url: &str) -> Result<(), String> {
    match to.transport().await {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::of(&ConnectError::Dial(error), url).sentence()),
    }
}

/// The server under test.
struct To {
    url: WebSocketUrl,
    tls: Option<Arc<ClientConfig>>,
    within: Duration,
}

impl To {
    async fn transport(&self) -> Result<Transport, DialError> {
        farewell::driver::dial(&self.url, self.tls.clone(), self.within, self.within).await
    }
}

impl Dial for To {
    async fn dial(&self) -> io::Result<BoxWire> {
        let transport = self.transport().await.map_err(io::Error::other)?;
        Ok(Box::new(transport))
    }
}
