//! [`run`]: listening, serving, and going well.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use farewell::driver::{Tasks, accept_until, random};
use farewell_ledger::{Ledger, LedgerError};
use tokio::net::TcpListener;

use super::drain::Drain;
use super::operation::Operation;
use super::signals::Signals;
use crate::config::Snapshot;
use crate::front::{self, Front};
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

/// Runs a gateway until it is told to go, then drains it. `operators` serves the
/// admin address, where there is one.
pub(crate) async fn run<F: Future<Output = ()> + Send + 'static>(
    snapshot: Snapshot,
    operators: impl FnOnce(Operation, TcpListener) -> F,
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    let listener = listen(snapshot.listen, "listen").await?;
    let address = listener.local_addr().unwrap_or(snapshot.listen);
    let admin = match snapshot.admin {
        Some(address) => Some(listen(address, "admin").await?),
        None => None,
    };
    let ledger = snapshot.ledger.as_deref().map(Ledger::open).transpose()?;
    let mut signals = Signals::new().map_err(RunError::Signal)?;
    let configured = snapshot.admin_token.clone();
    let deadline = snapshot.timeouts.drain;
    let routes = Arc::new(Routes::new(&snapshot));
    let front = Front::new(snapshot, routes.clone(), ledger);
    let drain = Drain::new(front.registry.clone(), front.admissions.clone(), deadline);
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
                admissions: front.admissions.clone(),
                registry: front.registry.clone(),
                journal: front.journal.clone(),
                drain: drain.clone(),
            };
            Some(tokio::spawn(operators(operation, listener)))
        }
        None => {
            ready(address, None);
            None
        }
    };
    let clients = Tasks::default();
    accept_until(listener, signals.next(), |tcp, peer| {
        clients.spawn(front::serve(front.clone(), tcp, peer));
    })
    .await;
    drain.and_end(&clients, signals.next()).await;
    if let Some(operators) = operators {
        operators.abort();
    }
    front.journal.finish().await;
    Ok(())
}

/// A token that nobody can guess.
fn make_token() -> String {
    // Without random bytes nobody is let in: an empty token opens nothing.
    random::<16>().map_or_else(
        |_| String::new(),
        |bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    )
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
