//! `farewell.toml`: read strictly, so that a slip of the pen is no silent default.

mod name;
mod place;
mod policy;
mod routes;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Config, Rate, RouteSettings, Size, Span, UpstreamUrl};
use place::Places;
use routes::RouteTables;

/// Why a file can't be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// It can't be read.
    #[error("cannot read {}: {source}; check the path and its permissions", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// It says what has no meaning.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// Its settings contradict each other.
    #[error("{}: {message}", path.display())]
    Contradiction {
        /// The file.
        path: PathBuf,
        /// What does not fit together, and what to do.
        message: &'static str,
    },
    /// It lacks what nothing else says.
    #[error("{missing} is missing; give --{missing} or `{missing}` in the configuration file")]
    Missing {
        /// The option.
        missing: &'static str,
    },
}

/// A file's settings, checked; flags are laid over them.
#[derive(Debug, Default)]
pub struct File {
    /// See [`Config::listen`].
    pub listen: Option<SocketAddr>,
    /// See [`Config::to`]; where every route names a server of its own, the
    /// first one's.
    pub to: Option<UpstreamUrl>,
    settings: Settings,
    routes: Vec<RouteSettings>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    listen: Option<SocketAddr>,
    to: Option<UpstreamUrl>,
    admin: Option<SocketAddr>,
    admin_token: Option<String>,
    ledger: Option<String>,
    node: Option<String>,
    tls_cert: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    to_ca: Option<PathBuf>,
    proxy_protocol: Option<bool>,
    limits: LimitsTable,
    timeouts: TimeoutsTable,
    route: RouteTables,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LimitsTable {
    max_message: Option<Size>,
    max_connections: Option<usize>,
    rate: Option<Rate>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TimeoutsTable {
    ping_interval: Option<Span>,
    ping_timeout: Option<Span>,
    close: Option<Span>,
    slow_reader: Option<Span>,
    idle: Option<Span>,
    max_age: Option<Span>,
    restart_window: Option<Span>,
    drain: Option<Span>,
    handshake: Option<Span>,
}

/// Reads a file, and the files of keys that it names.
///
/// # Errors
/// [`ConfigError`] naming file, line and column.
pub fn read(path: &Path) -> Result<File, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    let places = Places { path, text: &text };
    let mut settings: Settings = toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        places.wrong(at, error.message())
    })?;
    if let Some(message) = settings.contradiction() {
        return Err(ConfigError::Contradiction {
            path: path.to_owned(),
            message,
        });
    }
    let routes = std::mem::take(&mut settings.route).check(&places)?;
    let first = routes.first().and_then(|route| route.to.clone());
    let each = routes.iter().all(|route| route.to.is_some());
    Ok(File {
        listen: settings.listen,
        to: settings.to.clone().or_else(|| first.filter(|_| each)),
        settings,
        routes,
    })
}

impl Settings {
    /// What no reading of one key alone finds.
    fn contradiction(&self) -> Option<&'static str> {
        if self.tls_cert.is_some() != self.tls_key.is_some() {
            Some("tls_cert and tls_key belong together; give both, or neither")
        } else if self.admin_token.as_deref() == Some("") {
            Some("admin_token is empty; leave it out to have one made up")
        } else if self.limits.max_connections == Some(0) {
            Some("max_connections is 0, which lets nobody in; leave it out for no bound")
        } else {
            None
        }
    }
}

impl File {
    /// Lays the file's settings over a configuration's.
    pub fn apply(self, config: &mut Config) {
        let settings = self.settings;
        set(&mut config.listen, self.listen);
        set(&mut config.to, self.to);
        config.admin = settings.admin.or(config.admin);
        config.admin_token = settings.admin_token.or_else(|| config.admin_token.take());
        if let Some(ledger) = settings.ledger {
            config.ledger = (ledger != "none").then(|| PathBuf::from(ledger));
        }
        set(&mut config.node, settings.node);
        config.tls = settings
            .tls_cert
            .zip(settings.tls_key)
            .or_else(|| config.tls.take());
        config.to_ca = settings.to_ca.or_else(|| config.to_ca.take());
        set(&mut config.proxy_protocol, settings.proxy_protocol);
        settings.limits.apply(config);
        settings.timeouts.apply(config);
        if !self.routes.is_empty() {
            config.routes = self.routes;
        }
    }
}

impl LimitsTable {
    fn apply(self, config: &mut Config) {
        let limits = &mut config.limits;
        set(
            &mut limits.max_message,
            self.max_message.map(|Size(bytes)| bytes),
        );
        limits.max_connections = self.max_connections.or(limits.max_connections);
        limits.rate = self.rate.or(limits.rate);
    }
}

impl TimeoutsTable {
    fn apply(self, config: &mut Config) {
        let span = |span: Option<Span>| span.map(|Span(time)| time);
        let timeouts = &mut config.timeouts;
        set(&mut timeouts.ping_interval, span(self.ping_interval));
        set(&mut timeouts.ping_timeout, span(self.ping_timeout));
        set(&mut timeouts.close, span(self.close));
        set(&mut timeouts.slow_reader, span(self.slow_reader));
        timeouts.idle = span(self.idle).or(timeouts.idle);
        timeouts.max_age = span(self.max_age).or(timeouts.max_age);
        set(&mut timeouts.restart_window, span(self.restart_window));
        set(&mut timeouts.drain, span(self.drain));
        set(&mut timeouts.handshake, span(self.handshake));
    }
}

fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}
