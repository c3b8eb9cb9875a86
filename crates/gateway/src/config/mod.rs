//! What a gateway is told: from flags and from `farewell.toml`.

mod file;
mod matching;
mod readings;
mod route;
mod units;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use farewell_proto::defaults;
use farewell_proto::handshake::WebSocketUrl;

pub use crate::rules::{
    Budget, ContentRule, Expression, ExpressionError, Jwt, KeyError, Keys, PolicySettings, Rates,
    TokenSource,
};
pub use file::{ConfigError, File, read};
pub(crate) use matching::{Ambiguous, find};
pub use matching::{Matching, PathPrefix};
pub(crate) use route::NO_ROUTE;
pub use route::{CompressionHandling, Refusing, RouteSettings, WhenRefused};
pub use units::{ByteRate, Leeway, Rate, Size, Span, UnitError};

/// Everything a gateway is told.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where clients come.
    pub listen: SocketAddr,
    /// The server behind, for routes that name none.
    pub to: UpstreamUrl,
    /// Where operators come; loopback. `None` for nowhere.
    pub admin: Option<SocketAddr>,
    /// What an operator must know to end connections; made up if `None`.
    pub admin_token: Option<String>,
    /// Where records are kept; `None` for nowhere.
    pub ledger: Option<PathBuf>,
    /// The gateway's own name in records.
    pub node: String,
    /// Certificate chain and key of `wss://` clients.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// The authorities trusted for a `wss://` upstream; the system's if `None`.
    pub to_ca: Option<PathBuf>,
    /// Whether clients come through a proxy that speaks the PROXY protocol.
    pub proxy_protocol: bool,
    /// How much.
    pub limits: Limits,
    /// How long.
    pub timeouts: Timeouts,
    /// Which requests go where; the first that takes a request serves it.
    pub routes: Vec<RouteSettings>,
}

/// How much.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The largest message, in payload bytes.
    pub max_message: usize,
    /// The most clients at once; `None` for no bound.
    pub max_connections: Option<usize>,
    /// The most messages of one client per second, on routes without a rate of
    /// their own.
    pub rate: Option<Rate>,
}

/// How long.
#[derive(Debug, Clone)]
pub struct Timeouts {
    /// Between pings, on both legs.
    pub ping_interval: Duration,
    /// For a sign of life after a ping.
    pub ping_timeout: Duration,
    /// For an ending.
    pub close: Duration,
    /// For output without a byte taken.
    pub slow_reader: Duration,
    /// Without a message either way; `None` for ever.
    pub idle: Option<Duration>,
    /// For a connection's whole life; `None` for ever.
    pub max_age: Option<Duration>,
    /// For an upstream to come back.
    pub restart_window: Duration,
    /// For an upstream's absences to be forgotten: one that goes away as a
    /// whole more than three times within this is failing, not restarting.
    pub outage_memory: Duration,
    /// For a drain.
    pub drain: Duration,
    /// For an opening handshake, each leg.
    pub handshake: Duration,
}

/// A `ws://` or `wss://` URL of scheme, host and port: the path is the client's.
#[derive(Debug, Clone)]
pub struct UpstreamUrl(WebSocketUrl);

impl UpstreamUrl {
    /// The URL.
    #[must_use]
    pub const fn url(&self) -> &WebSocketUrl {
        &self.0
    }

    /// `host:port`, for records.
    #[must_use]
    pub fn address(&self) -> String {
        let name = self.0.name();
        let port = self.0.port();
        if name.contains(':') {
            format!("[{name}]:{port}")
        } else {
            format!("{name}:{port}")
        }
    }
}

impl std::str::FromStr for UpstreamUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let url: WebSocketUrl = text
            .parse()
            .map_err(|error: farewell::handshake::UrlError| error.to_string())?;
        if url.resource_name().as_str() != "/" {
            return Err(format!(
                "the path '{}' has no meaning here: the upstream is asked for the client's own; \
                 give scheme, host and port only",
                url.resource_name().as_str()
            ));
        }
        Ok(Self(url))
    }
}

impl<'de> serde::Deserialize<'de> for UpstreamUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Config {
    /// A gateway with every default, between these two.
    #[must_use]
    pub fn new(listen: SocketAddr, to: UpstreamUrl) -> Self {
        Self {
            listen,
            to,
            admin: None,
            admin_token: None,
            ledger: Some(PathBuf::from("farewell.db")),
            node: "gateway".to_owned(),
            tls: None,
            to_ca: None,
            proxy_protocol: false,
            limits: Limits::default(),
            timeouts: Timeouts::default(),
            routes: vec![RouteSettings::default()],
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_message: defaults::MAX_MESSAGE,
            max_connections: None,
            rate: None,
        }
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            ping_interval: defaults::PING_INTERVAL,
            ping_timeout: defaults::PING_TIMEOUT,
            close: defaults::CLOSE_TIMEOUT,
            slow_reader: defaults::SLOW_READER,
            idle: None,
            max_age: None,
            restart_window: defaults::RESTART_WINDOW,
            outage_memory: Duration::from_secs(60),
            drain: defaults::DRAIN,
            handshake: defaults::HANDSHAKE_TIMEOUT,
        }
    }
}
