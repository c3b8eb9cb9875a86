//! The demo's addresses and settings.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::time::Duration;

use crate::config::{Config, Rate, Refusing, UpstreamUrl};

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

/// The demo's server as an upstream.
pub(super) fn upstream(backend: SocketAddr) -> Result<UpstreamUrl, String> {
    format!("ws://{}", reachable(backend)).parse()
}

/// Where a client of this machine finds what listens on this address.
pub(super) fn reachable(address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        SocketAddr::new(Ipv4Addr::LOCALHOST.into(), address.port())
    } else {
        address
    }
}
