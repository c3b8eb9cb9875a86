//! The demo: a gateway before a backend that ends as it is told, and a page
//! that shows each ending twice: straight from the backend, and through
//! farewell.
//!
//! The [`backend`] is the same program in a process of its own, so that it can
//! really die; the `supervisor` starts, kills and restarts it; the `routes` are
//! the page's, on the admin address.

mod backend;
mod page;
mod routes;
mod row;
mod supervisor;
mod words;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

pub use backend::{COMMANDS, backend};
pub(crate) use routes::router;
use supervisor::Supervisor;

use crate::config::{Config, Rate, Refusing, UpstreamUrl};
use crate::operate::{RunError, run_with};

/// Where the demo's gateway listens.
pub const GATEWAY: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
/// Where the demo's page is.
pub const ADMIN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8081);
/// Where the demo's backend listens.
pub const BACKEND: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8082);

/// The largest message that the demo's gateway takes, in bytes; the page sends
/// twice as much to be told so.
const MAX_MESSAGE: usize = 64 << 10;
/// The demo's rate, in messages per second; the page sends three times as many
/// at once.
const RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(19);

/// What the demo's page needs to know, beside the gateway.
#[derive(Clone)]
pub(crate) struct Demo {
    supervisor: Arc<Supervisor>,
    backend: SocketAddr,
}

/// The demo's settings: limits and times short enough for someone who watches.
///
/// # Errors
/// Never in practice: an address makes a URL.
pub fn config(listen: SocketAddr, admin: SocketAddr) -> Result<Config, String> {
    let mut config = Config::new(listen, upstream(BACKEND)?);
    config.admin = Some(admin);
    config.node = "demo".to_owned();
    config.limits.max_message = MAX_MESSAGE;
    config.limits.rate = Some(Rate(RATE));
    config.timeouts.restart_window = Duration::from_secs(2);
    // Someone who plays restarts it often; it is a restart each time.
    config.timeouts.outage_memory = Duration::from_secs(2);
    config.timeouts.ping_interval = Duration::from_millis(500);
    config.timeouts.ping_timeout = Duration::from_secs(2);
    config.timeouts.close = Duration::from_secs(2);
    config.timeouts.drain = Duration::from_secs(5);
    for route in &mut config.routes {
        route.when_unavailable = Refusing::Accept;
    }
    Ok(config)
}

/// Runs the demo as [`run`](crate::operate) runs a gateway; `backend` is where its
/// server listens, port 0 for any that is free. `arguments` make this program
/// serve that [`backend`], before the address.
///
/// # Errors
/// As [`run`](crate::operate), and that the backend can't be started; all before
/// the first client is served.
pub async fn run(
    mut config: Config,
    backend: SocketAddr,
    arguments: &'static [&'static str],
    ready: impl FnOnce(SocketAddr, Option<(SocketAddr, Option<&str>)>),
) -> Result<(), RunError> {
    let (supervisor, backend) = Supervisor::start(arguments, backend)
        .await
        .map_err(RunError::DemoBackend)?;
    config.to =
        upstream(backend).map_err(|error| RunError::DemoBackend(io::Error::other(error)))?;
    let demo = Demo {
        supervisor: Arc::new(supervisor),
        backend,
    };
    run_with(config, Some(demo), ready).await
}

fn upstream(backend: SocketAddr) -> Result<UpstreamUrl, String> {
    format!("ws://{}", reachable(backend)).parse()
}

/// Where a client of this machine finds what listens on this address.
fn reachable(address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        SocketAddr::new(Ipv4Addr::LOCALHOST.into(), address.port())
    } else {
        address
    }
}
