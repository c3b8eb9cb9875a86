//! The demo's addresses and settings.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroU32;
use std::time::Duration;

use crate::config::{
    Options, Patience, Rate, Refusing, RouteSettings, Size, Span, TimeoutOptions, UpstreamUrl,
};

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
/// as fast as the browser takes them.
const RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(19);

/// The demo's settings where nothing else is said: limits and times short enough
/// for someone who watches.
///
/// # Errors
/// Never in practice: an address makes a URL.
pub fn defaults() -> Result<Options, String> {
    let mut options = Options::default();
    options.listen = vec![GATEWAY.into()];
    options.to = Some(upstream(BACKEND)?);
    options.admin = Some(ADMIN);
    options.node = Some("demo".to_owned());
    options.limits.max_message = Some(Size(MAX_MESSAGE));
    options.limits.rate = Some(Rate(RATE));
    options.timeouts = TimeoutOptions {
        restart_window: Some(Span(Duration::from_secs(2))),
        // Someone who plays restarts it often; it is a restart each time.
        outage_memory: Some(Span(Duration::from_secs(2))),
        ping_interval: Some(Patience(Duration::from_millis(500))),
        ping_timeout: Some(Patience(Duration::from_secs(2))),
        upstream_timeout: Some(Patience(Duration::from_secs(2))),
        close: Some(Patience(Duration::from_secs(2))),
        drain: Some(Span(Duration::from_secs(5))),
        ..TimeoutOptions::default()
    };
    options.routes = vec![RouteSettings {
        when_unavailable: Refusing::Accept,
        ..RouteSettings::default()
    }];
    Ok(options)
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
