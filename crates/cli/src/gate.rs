//! `farewell gate`: the gateway, its options over its configuration file.

mod last_resort;

use std::io::{self, IsTerminal, Write};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use farewell_gateway::config::{
    CompressionHandling, ListenAddress, Options, Rate, Size, Span, TrustedProxies, UpstreamUrl,
};
use farewell_gateway::{Snapshot, demo, run as run_gateway};
use tokio::runtime::Builder;

use crate::exit::WRONG_USE;
use crate::log::{Log, LogFormat};
use crate::{known, threads};

/// Stand before a WebSocket server and end every connection with the code that is true
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell gate --listen 0.0.0.0:8080 --to ws://127.0.0.1:3000
  farewell gate --listen 127.0.0.1:8443 --to wss://backend:443 --tls-cert cert.pem --tls-key key.pem
  farewell gate --config farewell.toml --admin 127.0.0.1:8081 --rate 50/s
  farewell gate --demo

Every end is kept: see `farewell ledger list`. SIGTERM drains; a second one closes at once.")]
pub(crate) struct Args {
    /// Where clients come: 0.0.0.0:8080, or unix:/run/farewell.sock. May be repeated
    #[arg(long, value_name = "ADDR")]
    listen: Vec<ListenAddress>,

    /// The server behind: scheme, host and port, or unix:/run/app.sock
    #[arg(long, value_name = "URL")]
    to: Option<UpstreamUrl>,

    /// Where operators come: health, records, kicks. Loopback only
    #[arg(long, value_name = "ADDR")]
    admin: Option<SocketAddr>,

    /// Where records are kept, or "none" [default: farewell.db]
    #[arg(long, value_name = "FILE")]
    ledger: Option<String>,

    /// Settings in TOML; options given here win over it
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Read the configuration and the files it names, say whether they are good, and end
    #[arg(long)]
    check: bool,

    /// The certificate chain for wss:// clients, in PEM, the gateway's own first
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,

    /// The certificate's private key, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,

    /// The authorities to trust for a wss:// upstream [default: the system's]
    #[arg(long, value_name = "FILE")]
    to_ca: Option<PathBuf>,

    /// Proxies in front, whose X-Forwarded-* and Forwarded are believed: 10.0.0.0/8,192.0.2.7
    #[arg(long, value_name = "NETWORKS")]
    trusted_proxies: Option<TrustedProxies>,

    /// The trusted proxies speak the PROXY protocol
    #[arg(long)]
    proxy_protocol: bool,

    /// What to do with compression on every route: off, pass, terminate [default: off]
    #[arg(long, value_name = "HOW", value_parser = known::compression())]
    compression: Option<CompressionHandling>,

    /// The largest message, either way [default: 128MiB from clients]
    #[arg(long, value_name = "SIZE")]
    max_message: Option<Size>,

    /// The most clients at once [default: no bound]
    #[arg(long, value_name = "N")]
    max_connections: Option<usize>,

    /// The most messages of one client per second, such as 50/s [default: no bound]
    #[arg(long, value_name = "N/s")]
    rate: Option<Rate>,

    /// How long the upstream may be away and still count as restarting [default: 5s]
    #[arg(long, value_name = "TIME")]
    restart_window: Option<Span>,

    /// How long a drain may take [default: 25s]
    #[arg(long, value_name = "TIME")]
    drain: Option<Span>,

    /// Threads that serve [default: one a core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,

    /// How log lines are written [default: text]
    #[arg(long, value_name = "FORMAT")]
    log_format: Option<LogFormat>,

    /// Show it all: a gateway on 127.0.0.1:8080 before a server that ends as it is told,
    /// with a page to tell it on 127.0.0.1:8081
    #[arg(long, conflicts_with_all = ["to", "config", "check"])]
    demo: bool,

    /// Where the demo's own server listens [default: 127.0.0.1:8082]
    #[arg(long, value_name = "ADDR", requires = "demo")]
    backend: Option<SocketAddr>,

    /// Be the demo's backend
    #[arg(long, hide = true, value_name = "ADDR", exclusive = true)]
    demo_backend: Option<SocketAddr>,
}

/// Serves until a signal. The exit code is 2 where it cannot begin.
pub(crate) fn run(args: Args) -> ExitCode {
    if let Some(listen) = args.demo_backend {
        return serve_demo_backend(listen);
    }
    let log = match Log::begin("info", args.log_format.unwrap_or_default()) {
        Ok(log) => log,
        Err(code) => return code,
    };
    match try_run(args, &log) {
        Ok(()) => {
            log.finish();
            ExitCode::SUCCESS
        }
        Err(error) => log.complain(error, WRONG_USE),
    }
}

/// What it has to say is told by whoever started it.
fn serve_demo_backend(listen: SocketAddr) -> ExitCode {
    let served = Builder::new_current_thread()
        .enable_all()
        .build()
        .and_then(|runtime| runtime.block_on(demo::backend(listen)));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(WRONG_USE),
    }
}

fn try_run(args: Args, log: &Log) -> Result<(), String> {
    let runtime = threads::runtime(args.threads)
        .map_err(|error| format!("cannot start the runtime: {error}"))?;
    let is_demo = args.demo;
    let backend = args.backend.unwrap_or(demo::BACKEND);
    let check = args.check;
    let file = args.config.clone();
    let defaults = if is_demo {
        demo::defaults()?
    } else {
        Options::default()
    };
    let snapshot = Snapshot::load(&flags(args), file.as_deref(), &defaults)
        .map_err(|error| error.to_string())?;
    if check {
        let _ = writeln!(io::stdout(), "the configuration is good");
        return Ok(());
    }
    let (handle, drain) = (runtime.handle().clone(), snapshot.drain());
    // Only once the gateway hears its signals itself: otherwise the first would be lost.
    let watch = || last_resort::watch(handle, drain, log.clone());
    let served = runtime.block_on(async {
        if is_demo {
            demo::run(
                snapshot,
                backend,
                &["gate", "--demo-backend"],
                |addresses, page| {
                    watch();
                    announce_demo(log, addresses, page);
                },
            )
            .await
            .map_err(|error| error.to_string())
        } else {
            let to = snapshot.upstream().to_string();
            run_gateway(snapshot, |addresses, operators| {
                watch();
                announce(log, addresses, &to, operators);
            })
            .await
            .map_err(|error| error.to_string())
        }
    });
    // A name that is being looked up shall not keep the process.
    runtime.shutdown_background();
    served
}

/// What the command line says of the gateway.
fn flags(args: Args) -> Options {
    let mut flags = Options::default();
    flags.listen = args.listen;
    flags.to = args.to;
    flags.admin = args.admin;
    flags.ledger.file = args.ledger;
    flags.tls_cert = args.tls_cert;
    flags.tls_key = args.tls_key;
    flags.to_ca = args.to_ca;
    flags.trusted_proxies = args.trusted_proxies;
    flags.proxy_protocol = args.proxy_protocol.then_some(true);
    flags.compression = args.compression;
    flags.limits.max_message = args.max_message;
    flags.limits.max_connections = args.max_connections;
    flags.limits.rate = args.rate;
    flags.timeouts.restart_window = args.restart_window;
    flags.timeouts.drain = args.drain;
    flags
}

/// Tells people where things are; a gateway that nobody watches is still one.
fn announce(
    log: &Log,
    addresses: &[ListenAddress],
    to: &str,
    operators: Option<(SocketAddr, Option<&str>)>,
) {
    let addresses: Vec<String> = addresses.iter().map(ToString::to_string).collect();
    let addresses = addresses.join(" and ");
    log.say(format_args!("listening on {addresses}, before {to}"));
    let Some((address, token)) = operators else {
        return;
    };
    log.say(format_args!("newest records on http://{address}"));
    // One that was configured is known. One that was made up is for a person who reads
    // along, and no secret for a file or a collector of logs.
    match token {
        Some(token) if io::stderr().is_terminal() => {
            log.say(format_args!("token for kick and drain: {token}"));
        }
        Some(_) => log.say("kick and drain need a token: set FAREWELL_ADMIN_TOKEN"),
        None => {}
    }
}

fn announce_demo(log: &Log, addresses: &[ListenAddress], page: Option<(SocketAddr, Option<&str>)>) {
    if let Some((page, _)) = page {
        log.say(format_args!("open http://{page} in a browser"));
    }
    log.say("or try, in another terminal:");
    for address in addresses.iter().filter_map(ListenAddress::tcp) {
        log.say(format_args!("  farewell connect ws://{address}"));
    }
    log.say("and type one of:");
    log.say(format_args!("  {}", demo::COMMANDS));
}
