//! `farewell.toml`: read strictly, so that a slip of the pen is no silent default.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use farewell::CloseCode;
use serde::Deserialize;

use super::{Config, Rate, Refusing, Size, Span, UpstreamUrl, WhenRefused};

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

/// A file's settings over the defaults; flags are laid over both.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct File {
    /// See [`Config::listen`].
    pub listen: Option<SocketAddr>,
    #[serde(deserialize_with = "from_text")]
    /// See [`Config::to`].
    pub to: Option<UpstreamUrl>,
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
    route: RouteTable,
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

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RouteTable {
    name: Option<String>,
    when_unavailable: Option<WhenUnavailableWord>,
    when_refused: Option<WhenRefusedWord>,
    #[serde(deserialize_with = "code")]
    refused_code: Option<CloseCode>,
    #[serde(deserialize_with = "code")]
    upstream_error_code: Option<CloseCode>,
    whole_messages: Option<bool>,
    #[serde(deserialize_with = "substitutes")]
    substitutes: Vec<(CloseCode, CloseCode)>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WhenUnavailableWord {
    Http,
    Accept,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WhenRefusedWord {
    Pass,
    Accept,
}

/// Reads a file.
///
/// # Errors
/// [`ConfigError`] naming file, line and column.
pub fn read(path: &Path) -> Result<File, ConfigError> {
    let unreadable = |source| ConfigError::Unreadable {
        path: path.to_owned(),
        source,
    };
    let text = std::fs::read_to_string(path).map_err(unreadable)?;
    let file: File = toml::from_str(&text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start).min(text.len());
        let before = text.get(..at).unwrap_or_default();
        ConfigError::Wrong {
            path: path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1,
            message: error.message().trim().replace('\n', " "),
        }
    })?;
    match file.contradiction() {
        None => Ok(file),
        Some(message) => Err(ConfigError::Contradiction {
            path: path.to_owned(),
            message,
        }),
    }
}

impl File {
    /// What no reading of one key alone finds.
    fn contradiction(&self) -> Option<&'static str> {
        let route = &self.route;
        let is = |code: Option<CloseCode>, allowed: &[CloseCode]| {
            code.is_none_or(|code| allowed.contains(&code))
        };
        let accepts = matches!(route.when_refused, Some(WhenRefusedWord::Accept));
        let readable = [
            CloseCode::UNAUTHORIZED,
            CloseCode::FORBIDDEN,
            CloseCode::POLICY_VIOLATION,
        ];
        let broken = [CloseCode::INTERNAL_ERROR, CloseCode::BAD_GATEWAY];
        if self.tls_cert.is_some() != self.tls_key.is_some() {
            Some("tls_cert and tls_key belong together; give both, or neither")
        } else if self.admin_token.as_deref() == Some("") {
            Some("admin_token is empty; leave it out to have one made up")
        } else if self.limits.max_connections == Some(0) {
            Some("max_connections is 0, which lets nobody in; leave it out for no bound")
        } else if route.refused_code.is_some() && !accepts {
            Some("refused_code has no meaning without when_refused = \"accept\"")
        } else if !is(route.refused_code, &readable) {
            Some("refused_code is 3000 (unauthorized), 3003 (forbidden) or 1008 (policy)")
        } else if !is(route.upstream_error_code, &broken) {
            Some("upstream_error_code is 1011 or 1014: the fault is not the client's")
        } else {
            None
        }
    }

    /// Lays the file's settings over a configuration's.
    pub fn apply(self, config: &mut Config) {
        set(&mut config.listen, self.listen);
        set(&mut config.to, self.to);
        config.admin = self.admin.or(config.admin);
        config.admin_token = self.admin_token.or_else(|| config.admin_token.take());
        if let Some(ledger) = self.ledger {
            config.ledger = (ledger != "none").then(|| PathBuf::from(ledger));
        }
        set(&mut config.node, self.node);
        config.tls = self
            .tls_cert
            .zip(self.tls_key)
            .or_else(|| config.tls.take());
        config.to_ca = self.to_ca.or_else(|| config.to_ca.take());
        set(&mut config.proxy_protocol, self.proxy_protocol);
        self.limits.apply(config);
        self.timeouts.apply(config);
        self.route.apply(config);
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

impl RouteTable {
    fn apply(self, config: &mut Config) {
        let route = &mut config.route;
        set(&mut route.name, self.name);
        set(
            &mut route.when_unavailable,
            self.when_unavailable.map(|word| match word {
                WhenUnavailableWord::Http => Refusing::Http,
                WhenUnavailableWord::Accept => Refusing::Accept,
            }),
        );
        match self.when_refused {
            Some(WhenRefusedWord::Pass) => route.when_refused = WhenRefused::Pass,
            Some(WhenRefusedWord::Accept) => {
                let code = self.refused_code.unwrap_or(CloseCode::UNAUTHORIZED);
                route.when_refused = WhenRefused::Accept(code);
            }
            None => {}
        }
        set(&mut route.upstream_error_code, self.upstream_error_code);
        set(&mut route.whole_messages, self.whole_messages);
        if !self.substitutes.is_empty() {
            route.substitutes = self.substitutes;
        }
    }
}

fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

fn from_text<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: std::str::FromStr<Err: std::fmt::Display>,
{
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}

fn code<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<CloseCode>, D::Error> {
    let number = u16::deserialize(deserializer)?;
    CloseCode::try_from(number)
        .map(Some)
        .map_err(serde::de::Error::custom)
}

fn substitutes<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<(CloseCode, CloseCode)>, D::Error> {
    use serde::de::Error;
    BTreeMap::<String, u16>::deserialize(deserializer)?
        .into_iter()
        .map(|(from, to)| {
            let from: u16 = from
                .parse()
                .map_err(|_| D::Error::custom(format!("'{from}' is no close code")))?;
            let code = |number| CloseCode::try_from(number).map_err(D::Error::custom);
            Ok((code(from)?, code(to)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<File, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let prefix = format!("{}:", file.path().display());
        read(file.path()).map_err(|error| error.to_string().replace(&prefix, ""))
    }

    #[test]
    fn a_whole_file_is_laid_over_the_defaults() {
        let file = parse(
            r#"
            listen = "127.0.0.1:1"
            to = "ws://127.0.0.1:2"
            ledger = "none"
            [limits]
            max_message = "1MiB"
            rate = "5/s"
            [timeouts]
            close = "200ms"
            idle = "1m"
            [route]
            when_unavailable = "accept"
            when_refused = "accept"
            refused_code = 3003
            upstream_error_code = 1014
            substitutes = { "1012" = 1001 }
            "#,
        )
        .unwrap();
        let to = "ws://127.0.0.1:9".parse().unwrap();
        let mut config = Config::new(([127, 0, 0, 1], 9).into(), to);
        file.apply(&mut config);
        assert_eq!(config.listen.port(), 1);
        assert_eq!(config.to.address(), "127.0.0.1:2");
        assert_eq!(config.ledger, None);
        assert_eq!(config.limits.max_message, 1 << 20);
        assert_eq!(
            config.timeouts.idle,
            Some(std::time::Duration::from_secs(60))
        );
        assert_eq!(
            config.route.when_refused,
            WhenRefused::Accept(CloseCode::FORBIDDEN)
        );
        let substitute = (CloseCode::SERVICE_RESTART, CloseCode::GOING_AWAY);
        assert_eq!(config.route.substitutes, [substitute]);
    }

    #[test]
    fn errors_name_the_place() {
        let unknown = parse("listen = \"127.0.0.1:1\"\n[limits]\nmax_mesage = 5\n").unwrap_err();
        assert!(
            unknown.starts_with("3:1: unknown field `max_mesage`, expected one of"),
            "{unknown}"
        );
        let code = parse("[route]\nrefused_code = 1006\n").unwrap_err();
        assert!(
            code.starts_with("2:16: 1006 may not stand in a Close frame"),
            "{code}"
        );
        let scheme = parse("to = \"http://x\"\n").unwrap_err();
        assert!(scheme.contains("ws://"), "{scheme}");
        assert!(parse("to = ").is_err());
    }
}
