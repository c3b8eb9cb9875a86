//! [`run`]: the demo's backend, and a gateway before it whose admin address has the
//! demo's page.

use std::io;
use std::net::SocketAddr;

use super::routes;
use super::settings::upstream;
use super::supervisor::Supervisor;
use crate::admin::Operation;
use crate::config::{ListenAddress, Snapshot};
use crate::operate::{RunError, run_with};

/// Why the demo can't run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DemoError {
    /// Its server can't be started.
    #[error("the demo's server does not start: {0}; --backend names another address for it")]
    Backend(io::Error),
    /// Its page could not be shown the gateway.
    #[error("the demo's gateway listens on a Unix socket only; give --listen an address of TCP")]
    NoTcp,
    /// Its gateway can't run.
    #[error(transparent)]
    Run(#[from] RunError),
}

/// Runs the demo as [`run`](crate::run) runs a gateway; `backend` is where its
/// server listens, port 0 for any that is free. `arguments` make this program
/// serve that [`backend`](super::backend()), before the address.
///
/// # Errors
/// As [`run`](crate::run), and that the backend can't be started; all before
/// the first client is served.
pub async fn run(
    snapshot: Snapshot,
    backend: SocketAddr,
    arguments: &'static [&'static str],
    ready: impl FnOnce(&[ListenAddress], Option<(SocketAddr, Option<&str>)>),
) -> Result<(), DemoError> {
    let (supervisor, backend) = Supervisor::start(arguments, backend)
        .await
        .map_err(DemoError::Backend)?;
    let to = upstream(backend).map_err(|error| DemoError::Backend(io::Error::other(error)))?;
    let snapshot = Snapshot { to, ..snapshot };
    // A browser opens no Unix socket.
    let gateway = |all: &[ListenAddress]| all.iter().find_map(ListenAddress::tcp);
    if gateway(&snapshot.listen).is_none() {
        return Err(DemoError::NoTcp);
    }
    let pages = |operation: &Operation| {
        let gateway = gateway(&operation.addresses)?;
        let operation = operation.clone();
        Some(routes::router(operation, supervisor, gateway, backend))
    };
    Ok(run_with(snapshot, pages, ready).await?)
}
