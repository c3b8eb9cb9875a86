//! [`run`]: listening, serving, and going well.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use farewell::driver::{Tasks, accept_until, note_panics};
use farewell_ledger::Ledger;

use super::error::RunError;
use super::listeners::{Listeners, listen};
use super::signals::Signals;
use super::wishes::{Ending, Wishes};
use crate::admin::{self, Operation, Reference, make_token};
use crate::config::{ListenAddress, Snapshot};
use crate::drain::Drain;
use crate::front::{self, Front};
use crate::observe::Order;
use crate::route::Routes;

/// Runs a gateway until SIGTERM or SIGINT, or until its terminal is closed, then
/// drains: the listeners are closed at once, and everyone is told 1012 with a delay,
/// paced, under the deadline. A second signal says every Close at once and returns
/// within a second. After SIGQUIT connections have as much time as a drain to end by
/// themselves first. Other signals end nothing: see [`Wish`](super::Wish).
///
/// `ready` is told the addresses once all of them listen: the clients', the
/// operators', and the operators' token, where none was configured.
///
/// # Errors
/// [`RunError`], all before the first client is served.
pub async fn run(
    snapshot: Snapshot,
    ready: impl FnOnce(&[ListenAddress], Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    run_with(snapshot, |_| None, ready).await
}

/// [`run`], with further pages on the admin address, where there are any.
pub(crate) async fn run_with(
    snapshot: Snapshot,
    pages: impl FnOnce(&Operation) -> Option<Router>,
    ready: impl FnOnce(&[ListenAddress], Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    note_panics();
    // Before anybody can see that it listens, and tell it to go.
    let signals = Signals::new().map_err(RunError::Signal)?;
    let (listeners, addresses) = Listeners::new(&snapshot.listen).await?;
    let admin = match snapshot.admin {
        Some(address) => Some((listen(address, "admin").await?, address)),
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
        Some((listener, address)) => {
            let is_made_up = configured.is_none();
            let token = configured.unwrap_or_else(make_token);
            let shown = listener.local_addr().unwrap_or(address);
            ready(&addresses, Some((shown, is_made_up.then_some(&*token))));
            let operation = Operation {
                addresses: addresses.into(),
                token: token.into(),
                routes: routes.clone(),
                admissions: front.admissions.clone(),
                registry: front.registry.clone(),
                journal: front.journal.clone(),
                drain: drain.clone(),
                reference: Arc::new(Reference::new(shown)),
            };
            let pages = pages(&operation);
            Some(tokio::spawn(admin::serve(operation, listener, pages)))
        }
        None => {
            ready(&addresses, None);
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
    accept_until(listeners, told, room, |(transport, peer)| {
        clients.spawn(front::serve(front.clone(), transport, peer));
    })
    .await;
    if ending == Ending::Quit {
        wishes.leave_time(&clients, timeouts.drain).await;
    }
    // Whatever takes over listens where this one did.
    if let Some(operators) = operators {
        operators.abort();
    }
    let order = Order::to_all("drain", "signal".to_owned(), front.registry.len());
    front.journal.order(order);
    drain.and_end(&clients, wishes.drain()).await;
    checks.abort_all();
    front.journal.finish().await;
    Ok(())
}
