//! `farewell check client`: plays a server, for drivers of the client under test.

use std::cell::RefCell;
use std::io::{self, Write};
use std::path::PathBuf;

use farewell::{shutdown_signal, tls};
use farewell_check::client::{Agent, Audience, Suite};
use farewell_check::report::Report;
use farewell_check::{Case, Outcome, Role, cases};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::arguments::{Reports, Which};
use super::judged::Judged;
use super::plan::{Plan, Sitting};
use super::progress::Progress;
use super::terminal;

/// Judge a client that sends every message back, driven through the cases
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Drivers made for Autobahn's fuzzing server work as they are: /getCaseCount, /runCase?case=N&agent=NAME
for N from 1 on, then /updateReports?agent=NAME, which writes the reports and ends the run once every
client that came has asked for it. casetuple=7.9.3 names a case by its number.

Examples:
  farewell check client
  farewell check client --listen 127.0.0.1:9002 --cases '7.*,C.*' --json check.json
  farewell check client --tls-cert cert.pem --tls-key key.pem --autobahn reports

Exit codes: 0 where nothing failed; 1 where something did, or was never run, or a case that is
expected to fail passes; 2 for wrong use, or where no client came.")]
pub(super) struct Args {
    /// The address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:9002")]
    listen: String,

    #[command(flatten)]
    which: Which,

    #[command(flatten)]
    reports: Reports,

    /// Go on after reports were written, until a signal
    #[arg(long)]
    keep: bool,

    /// Speak TLS with this certificate chain, in PEM, the server's own first
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,

    /// The certificate's private key, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

/// Serves drivers; says whether all is well, or why there is nothing to judge.
pub(super) async fn run(args: &Args) -> Judged {
    let all = cases();
    let plan = Plan::new(Role::Client, &args.which, &args.reports, &all)?;
    let chosen = plan.chosen(&all)?;
    let tls = match (&args.tls_cert, &args.tls_key) {
        (Some(certificate), Some(key)) => {
            let config = tls::server(certificate, key).map_err(|error| error.to_string())?;
            Some(TlsAcceptor::from(config))
        }
        _ => None,
    };
    let listen = &args.listen;
    let cannot = |error| {
        format!("cannot listen on {listen}: {error}; name a free address with --listen HOST:PORT")
    };
    let listener = TcpListener::bind(listen).await.map_err(cannot)?;
    let address = listener.local_addr().map_err(cannot)?;
    let scheme = if tls.is_some() { "wss" } else { "ws" };
    announce(&format!("{scheme}://{address}"), chosen.len());

    let audience = Desk {
        plan: &plan,
        chosen: &chosen,
        progress: Progress::of(chosen.len()),
        problem: RefCell::default(),
    };
    let suite = Suite::new(chosen.clone(), plan.settings.clone(), tls, &audience);
    let agents = suite.serve(listener, args.keep, shutdown_signal()).await;
    audience.progress.clear();
    if agents.is_empty() {
        return Err(
            "no client ran a case; drive one through /runCase?case=N&agent=NAME".to_owned(),
        );
    }
    let reports = reports(&plan, &chosen, &agents);
    terminal::tell(&plan, &reports);
    plan.outputs.deliver(&reports)?;
    Ok(reports.iter().all(Report::is_good))
}

/// On standard error: standard output is for the report.
fn announce(url: &str, cases: usize) {
    let plural = if cases == 1 { "" } else { "s" };
    // A suite that nobody watches is still one.
    let _ = writeln!(
        io::stderr(),
        "listening on {url}, {cases} case{plural}\n\
         let a client that sends every message back ask, one connection each, for\n  \
         {url}/getCaseCount\n  \
         {url}/runCase?case=N&agent=NAME, N from 1 to {cases}\n  \
         {url}/updateReports?agent=NAME, at the end"
    );
}

fn reports<'a>(plan: &'a Plan, chosen: &[&'a Case], agents: &'a [Agent]) -> Vec<Report<'a>> {
    agents
        .iter()
        .map(|agent| {
            let sitting = Sitting {
                name: &agent.name,
                started_at: agent.started_at,
                duration: agent.duration,
            };
            plan.report(&sitting, chosen, |id| agent.outcomes.get(id))
        })
        .collect()
}

/// Whoever writes down what drivers do.
struct Desk<'a> {
    plan: &'a Plan,
    chosen: &'a [&'a Case],
    progress: Progress,
    /// A report that could not be written is told once.
    problem: RefCell<Option<String>>,
}

impl Audience for &Desk<'_> {
    fn judged(&self, agent: &Agent, _case: &Case, outcome: &Outcome) {
        self.progress.judged(outcome);
        self.progress.reached(agent.outcomes.len());
    }

    fn reports(&self, agents: &[Agent]) {
        let written = self
            .plan
            .outputs
            .write(&reports(self.plan, self.chosen, agents));
        if let Err(error) = written
            && self.problem.replace(Some(error.clone())).as_ref() != Some(&error)
        {
            let _ = writeln!(io::stderr(), "error: {error}");
        }
    }
}
