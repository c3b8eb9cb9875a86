//! [`run`]: listening, serving, and going well.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use farewell::tls::TlsError;
use farewell_ledger::{Ledger, LedgerError};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::signals::Signals;
use crate::config::Config;
use crate::demo::Demo;
use crate::gateway::Gateway;
use crate::{admin, front};

/// After a failed accept, such as for want of descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// How long clients may take to answer a gateway that is told twice to go.
const AT_ONCE: Duration = Duration::from_millis(600);
/// How long their records may take then.
const LAST_WORDS: Duration = Duration::from_millis(200);
/// How long the ledger may take for its last records.
const LAST_RECORDS: Duration = Duration::from_secs(5);

/// Why a gateway can't run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// An address can't be listened on.
    #[error("cannot listen on {address} (--{option}): {source}; {remedy}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// The option that names it.
        option: &'static str,
        /// What the system says.
        source: io::Error,
        /// What to do.
        remedy: &'static str,
    },
    /// The admin address is not loopback.
    #[error(
        "the admin address {0} is not loopback: whoever reaches it may end connections; \
         use 127.0.0.1 or [::1]"
    )]
    AdminNotLoopback(SocketAddr),
    /// Clients and operators would come to the same address.
    #[error(
        "clients and operators cannot share {admin} (--listen {listen}); give --admin another port"
    )]
    SameAddress {
        /// Where operators come.
        admin: SocketAddr,
        /// Where clients come.
        listen: SocketAddr,
    },
    /// A token of operators that no header can carry.
    #[error(
        "the admin token cannot be sent in a header: use printable ASCII without spaces at its ends"
    )]
    AdminToken,
    /// Authorities for an upstream that needs none.
    #[error(
        "--to-ca {} has no meaning for {to}; use a wss:// URL, or leave it out", path.display()
    )]
    NoTlsUpstream {
        /// The file of authorities.
        path: PathBuf,
        /// The upstream.
        to: String,
    },
    /// A route whose settings contradict each other.
    #[error("the route '{route}': {problem}")]
    Route {
        /// Its name.
        route: String,
        /// What does not fit together, and what to do.
        problem: &'static str,
    },
    /// TLS can't be configured.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The ledger can't be opened.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The demo's server can't be started.
    #[error("the demo's server does not start: {0}; --backend names another address for it")]
    DemoBackend(io::Error),
    /// Signals can't be awaited.
    #[error("cannot wait for signals: {0}")]
    Signal(io::Error),
}

/// Whether a gateway could run so, as far as can be told without listening and
/// without a ledger: certificates and authorities are read.
///
/// # Errors
/// [`RunError`].
pub fn check(config: &Config) -> Result<(), RunError> {
    contradiction(config)?;
    Gateway::new(config.clone(), None)?;
    Ok(())
}

fn contradiction(config: &Config) -> Result<(), RunError> {
    if let Some(address) = config.admin.filter(|address| !address.ip().is_loopback()) {
        return Err(RunError::AdminNotLoopback(address));
    }
    if let Some(admin) = config.admin.filter(|admin| shares(config.listen, *admin)) {
        let listen = config.listen;
        return Err(RunError::SameAddress { admin, listen });
    }
    if config
        .admin_token
        .as_deref()
        .is_some_and(|token| !fits(token))
    {
        return Err(RunError::AdminToken);
    }
    for route in &config.routes {
        if let Some(problem) = route.contradiction() {
            let route = route.name.clone();
            return Err(RunError::Route { route, problem });
        }
    }
    match &config.to_ca {
        Some(path) if !is_secure(config) => Err(RunError::NoTlsUpstream {
            path: path.clone(),
            to: config.to.url().to_string(),
        }),
        _ => Ok(()),
    }
}

/// Whether a listener leaves no room for another; one for all addresses takes
/// the port of each, and `[::]` that of IPv4 too.
fn shares(one: SocketAddr, other: SocketAddr) -> bool {
    let all = one.ip().is_unspecified() && (one.is_ipv6() || other.is_ipv4());
    one.port() != 0 && one.port() == other.port() && (all || one.ip() == other.ip())
}

/// Whether a header can carry a token as it is.
fn fits(token: &str) -> bool {
    token.trim() == token && token.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Whether any upstream is reached by TLS.
fn is_secure(config: &Config) -> bool {
    let upstreams = config.routes.iter();
    let mut upstreams = upstreams.map(|route| route.to.as_ref().unwrap_or(&config.to));
    upstreams.any(|to| to.url().is_secure())
}

/// Runs a gateway until SIGTERM or SIGINT, then drains: the listener is closed
/// at once, and everyone is told 1012 with a delay, paced, under the deadline.
/// A second signal says every Close at once and returns within a second.
///
/// `ready` is told the addresses once both listen: the clients', the
/// operators', and the operators' token, where none was configured.
///
/// # Errors
/// [`RunError`], all before the first client is served.
pub async fn run(
    config: Config,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    run_with(config, None, ready).await
}

/// [`run`], with the demo's page on the admin address or without.
pub(crate) async fn run_with(
    config: Config,
    demo: Option<Demo>,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    contradiction(&config)?;
    let listener = listen(config.listen, "listen").await?;
    let local = listener.local_addr().unwrap_or(config.listen);
    let admin = match config.admin {
        Some(address) => Some(listen(address, "admin").await?),
        None => None,
    };
    let ledger = config.ledger.as_deref().map(Ledger::open).transpose()?;
    let mut signals = Signals::new().map_err(RunError::Signal)?;
    let configured = config.admin_token.clone();
    let is_made_up = configured.is_none();
    let token = configured.unwrap_or_else(admin::make_token);
    let gateway = Gateway::new(config, ledger)?;
    let operators = match admin {
        Some(listener) => {
            let address = listener.local_addr().unwrap_or(local);
            ready(local, Some((address, is_made_up.then_some(&*token))));
            let admin = admin::serve(gateway.clone(), listener, token, demo.zip(Some(local)));
            Some(tokio::spawn(admin))
        }
        None => {
            ready(local, None);
            None
        }
    };

    let mut clients = JoinSet::new();
    accept_until(&gateway, listener, &mut clients, signals.next()).await;
    tracing::info!(connections = gateway.registry.len(), "draining");
    gateway.leave();
    let deadline = gateway.config.timeouts.drain;
    let drained = async {
        gateway.drain(deadline).await;
        all(&mut clients).await;
    };
    tokio::select! {
        result = timeout(deadline, drained) => if result.is_err() {
            tracing::warn!(left = clients.len(), "the drain's deadline has passed");
            at_once(&gateway, &mut clients).await;
        },
        () = signals.next() => {
            tracing::warn!(left = clients.len(), "told again: closing everyone at once");
            at_once(&gateway, &mut clients).await;
        }
    }
    if let Some(operators) = operators {
        operators.abort();
    }
    finish(&gateway).await;
    Ok(())
}

async fn accept_until(
    gateway: &Arc<Gateway>,
    listener: TcpListener,
    clients: &mut JoinSet<()>,
    stop: impl Future<Output = ()>,
) {
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return,
            accepted = listener.accept() => match accepted {
                Ok((tcp, peer)) => {
                    clients.spawn(front::serve(gateway.clone(), tcp, peer));
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(ACCEPT_PAUSE).await;
                }
            },
            Some(_) = clients.join_next() => {}
        }
    }
}

/// Ready once every client's task is done: its record is written by then.
async fn all(clients: &mut JoinSet<()>) {
    while clients.join_next().await.is_some() {}
}

async fn at_once(gateway: &Gateway, clients: &mut JoinSet<()>) {
    gateway.drain_at_once();
    if timeout(AT_ONCE, all(clients)).await.is_ok() {
        return;
    }
    tracing::warn!(left = clients.len(), "cutting off who has not answered");
    gateway.cut_off();
    // What is left then has no record to write.
    let _ = timeout(LAST_WORDS, all(clients)).await;
    clients.abort_all();
}

/// The ledger's last records; its calls block.
async fn finish(gateway: &Gateway) {
    let Some(ledger) = gateway.ledger.clone() else {
        return;
    };
    let written = tokio::task::spawn_blocking(move || ledger.flush(LAST_RECORDS)).await;
    if let Ok(Err(error)) = written {
        tracing::warn!(%error, "the ledger did not take its last records");
    }
}

async fn listen(address: SocketAddr, option: &'static str) -> Result<TcpListener, RunError> {
    TcpListener::bind(address).await.map_err(|source| {
        let remedy = match source.kind() {
            io::ErrorKind::AddrInUse => "stop what listens there, or choose another port",
            io::ErrorKind::PermissionDenied => "ports below 1024 need a privilege; choose another",
            _ => "choose an address of this machine",
        };
        RunError::Listen {
            address,
            option,
            source,
            remedy,
        }
    })
}
