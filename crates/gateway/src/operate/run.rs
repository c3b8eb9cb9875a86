//! [`run`]: listening, serving, and going well.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use farewell::driver::random;
use farewell::tls::{self, TlsError};
use farewell_ledger::{Ledger, LedgerError};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;

use super::drain::Drain;
use super::operation::Operation;
use super::signals::Signals;
use crate::admission::Admissions;
use crate::config::Config;
use crate::front::{self, Front};
use crate::observe::Journal;
use crate::relay::Registry;
use crate::route::Routes;

/// After a failed accept, such as for want of descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
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
    Routes::new(config)?;
    acceptor(config)?;
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
            let route = route.name.to_string();
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

/// Runs a gateway until it is told to go, then drains it. `operators` serves the
/// admin address, where there is one.
pub(crate) async fn run<F: Future<Output = ()> + Send + 'static>(
    config: Config,
    operators: impl FnOnce(Operation, TcpListener) -> F,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    contradiction(&config)?;
    let listener = listen(config.listen, "listen").await?;
    let address = listener.local_addr().unwrap_or(config.listen);
    let admin = match config.admin {
        Some(address) => Some(listen(address, "admin").await?),
        None => None,
    };
    let ledger = config.ledger.as_deref().map(Ledger::open).transpose()?;
    let mut signals = Signals::new().map_err(RunError::Signal)?;
    let journal = Arc::new(Journal::new(config.node.clone(), ledger));
    let registry = Arc::<Registry>::default();
    let admissions = Admissions::new(config.limits.max_connections);
    let drain = Drain::new(registry.clone(), admissions.clone(), config.timeouts.drain);
    let routes = Arc::new(Routes::new(&config)?);
    let configured = config.admin_token.clone();
    let front = Arc::new(Front {
        tls: acceptor(&config)?,
        config: Arc::new(config),
        routes: routes.clone(),
        admissions: admissions.clone(),
        registry: registry.clone(),
        journal: journal.clone(),
    });
    let operators = match admin {
        Some(listener) => {
            let is_made_up = configured.is_none();
            let token = configured.unwrap_or_else(make_token);
            let shown = listener.local_addr().unwrap_or(address);
            ready(address, Some((shown, is_made_up.then_some(&*token))));
            let operation = Operation {
                address,
                token: token.into(),
                routes,
                admissions,
                registry,
                journal: journal.clone(),
                drain: drain.clone(),
            };
            Some(tokio::spawn(operators(operation, listener)))
        }
        None => {
            ready(address, None);
            None
        }
    };
    let clients = accept_until(&front, listener, signals.next()).await;
    drain.and_end(clients, signals.next()).await;
    if let Some(operators) = operators {
        operators.abort();
    }
    journal.finish().await;
    Ok(())
}

fn acceptor(config: &Config) -> Result<Option<TlsAcceptor>, TlsError> {
    Ok(match &config.tls {
        Some((certificate, key)) => Some(tls::server(certificate, key)?.into()),
        None => None,
    })
}

/// A token that nobody can guess.
fn make_token() -> String {
    // Without random bytes nobody is let in: an empty token opens nothing.
    random::<16>().map_or_else(
        |_| String::new(),
        |bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    )
}

/// Serves everyone who comes. Returns once told to stop, with the clients who are
/// still here; the listener is closed by then.
async fn accept_until(
    front: &Arc<Front>,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
) -> JoinSet<()> {
    let mut clients = JoinSet::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => return clients,
            accepted = listener.accept() => match accepted {
                Ok((tcp, peer)) => {
                    clients.spawn(front::serve(front.clone(), tcp, peer));
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
