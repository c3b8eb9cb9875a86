//! [`run`]: listening, serving, and going well.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use farewell::driver::{Tasks, accept_until, note_panics};
use farewell_ledger::{Ledger, LedgerError};
use tokio::net::TcpListener;

use super::signals::Signals;
use super::wishes::{Ending, Wishes};
use crate::admin::{self, Operation, make_token};
use crate::config::Snapshot;
use crate::drain::Drain;
use crate::front::{self, Front};
use crate::observe::Order;
use crate::route::Routes;

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
    /// The ledger can't be opened.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// Signals can't be awaited.
    #[error("cannot wait for signals: {0}")]
    Signal(io::Error),
}

/// Runs a gateway until SIGTERM or SIGINT, or until its terminal is closed, then
/// drains: the listener is closed at once, and everyone is told 1012 with a delay,
/// paced, under the deadline. A second signal says every Close at once and returns
/// within a second. After SIGQUIT connections have as much time as a drain to end by
/// themselves first. Other signals end nothing: see [`Wish`](super::Wish).
///
/// `ready` is told the addresses once both listen: the clients', the
/// operators', and the operators' token, where none was configured.
///
/// # Errors
/// [`RunError`], all before the first client is served.
pub async fn run(
    snapshot: Snapshot,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    run_with(snapshot, |_| None, ready).await
}

/// [`run`], with further pages on the admin address, where there are any.
pub(crate) async fn run_with(
    snapshot: Snapshot,
    pages: impl FnOnce(&Operation) -> Option<Router>,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    note_panics();
    // Before anybody can see that it listens, and tell it to go.
    let signals = Signals::new().map_err(RunError::Signal)?;
    let listener = listen(snapshot.listen, "listen").await?;
    let address = listener.local_addr().unwrap_or(snapshot.listen);
    let admin = match snapshot.admin {
        Some(address) => Some(listen(address, "admin").await?),
        None => None,
    };
    let keep = snapshot.keep;
    let ledger = snapshot
        .ledger
        .as_deref()
        .map(|path| Ledger::open_with(path, keep))
        .transpose()?;
    if let Some(ledger) = &ledger {
        tracing::info!(ledger = %ledger.path().display(), "{keep}");
    }
    let configured = snapshot.admin_token.clone();
    let timeouts = snapshot.timeouts.clone();
    let routes = Arc::new(Routes::new(&snapshot));
    let front = Front::new(snapshot, routes.clone(), ledger);
    let drain = Drain::new(front.registry.clone(), front.admissions.clone(), &timeouts);
    let operators = match admin {
        Some(listener) => {
            let is_made_up = configured.is_none();
            let token = configured.unwrap_or_else(make_token);
            let shown = listener.local_addr().unwrap_or(address);
            ready(address, Some((shown, is_made_up.then_some(&*token))));
            let operation = Operation {
                address,
                token: token.into(),
                routes: routes.clone(),
                admissions: front.admissions.clone(),
                registry: front.registry.clone(),
                journal: front.journal.clone(),
                drain: drain.clone(),
            };
            let pages = pages(&operation);
            Some(tokio::spawn(admin::serve(operation, listener, pages)))
        }
        None => {
            ready(address, None);
            None
        }
    };
    let checks = Tasks::default();
    routes.checks().for_each(|check| checks.spawn(check));
    checks.spawn(front.journal.clone().sum_up());
    let clients = Tasks::default();
    let room = async || front.admissions.room().await;
    let mut wishes = Wishes::new(signals, front.clone());
    let mut ending = Ending::Drain;
    let told = async { ending = wishes.ending().await };
    accept_until(listener, told, room, |tcp, peer| {
        clients.spawn(front::serve(front.clone(), tcp, peer));
    })
    .await;
    if ending == Ending::Quit {
        wishes.leave_time(&clients, timeouts.drain).await;
    }
    // Whatever takes over listens where this one did.
    if let Some(operators) = operators {
        operators.abort();
    }
    let order = Order::by_signal("drain", front.registry.len());
    front.journal.order(order);
    drain.and_end(&clients, wishes.drain()).await;
    checks.abort_all();
    front.journal.finish().await;
    Ok(())
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
