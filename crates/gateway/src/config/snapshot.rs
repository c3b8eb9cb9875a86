//! [`Snapshot`]: everything a gateway is told, checked as a whole.

use std::env;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use farewell::tls::{self, Trust};
use farewell_ledger::Settings;
use rustls::{ClientConfig, ServerConfig};

use super::error::ConfigError;
use super::limits::Limits;
use super::listen_address::ListenAddress;
use super::options::Options;
use super::route::{CompressionHandling, RouteSettings};
use super::timeouts::Timeouts;
use super::trusted_proxies::TrustedProxies;
use super::upstream_url::UpstreamUrl;
use super::{environment, file};

/// Where records are kept, unless said otherwise.
const LEDGER: &str = "farewell.db";
/// The gateway's name in records, unless it has another.
const NODE: &str = "gateway";

/// Everything a gateway is told: immutable, and checked as a whole. Whatever can be
/// told without listening and without a ledger was found good: certificates,
/// authorities and keys were read.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Where clients come.
    pub(crate) listen: Vec<ListenAddress>,
    /// The server behind, for routes that name none.
    pub(crate) to: UpstreamUrl,
    /// Where operators come; loopback. `None` for nowhere.
    pub(crate) admin: Option<SocketAddr>,
    /// What an operator must know to end connections; made up if `None`.
    pub(crate) admin_token: Option<String>,
    /// Where records are kept; `None` for nowhere.
    pub(crate) ledger: Option<PathBuf>,
    /// What is kept there, and for how long.
    pub(crate) keep: Settings,
    /// The gateway's own name in records.
    pub(crate) node: String,
    /// For `wss://` clients.
    pub(crate) tls: Option<Arc<ServerConfig>>,
    /// For `wss://` upstreams; `None` where there are none.
    pub(crate) upstream_tls: Option<Arc<ClientConfig>>,
    /// The proxies in front, whose word on a request's way is believed.
    pub(crate) trusted_proxies: TrustedProxies,
    /// Whether those proxies speak the PROXY protocol.
    pub(crate) proxy_protocol: bool,
    pub(crate) limits: Limits,
    pub(crate) timeouts: Timeouts,
    /// Which requests go where; the first that takes a request serves it.
    pub(crate) routes: Vec<RouteSettings>,
}

impl Snapshot {
    /// The command line's flags over the environment over a file over the defaults.
    /// Environment and file are read anew: called again, it gives the next snapshot.
    ///
    /// # Errors
    /// [`ConfigError`]: nothing is taken from sources that are not good as a whole.
    pub fn load(
        flags: &Options,
        file: Option<&Path>,
        defaults: &Options,
    ) -> Result<Self, ConfigError> {
        let file = file.map(file::read).transpose()?.unwrap_or_default();
        let above = flags.clone().or(environment::read(env::var)?);
        Self::new(above.or(file).or(defaults.clone()))
    }

    /// What all sources say together.
    ///
    /// # Errors
    /// [`ConfigError`].
    pub(super) fn new(options: Options) -> Result<Self, ConfigError> {
        let missing = |missing| ConfigError::Missing { missing };
        let listen = options.listen;
        check_listen(&listen)?;
        let to = options.to.ok_or_else(|| missing("to"))?;
        check_admin(options.admin, &listen, options.admin_token.as_deref())?;
        let routes = routes(options.routes, options.compression)?;
        let mut upstreams = routes.iter().map(|route| route.to.as_ref().unwrap_or(&to));
        let secure = upstreams.any(UpstreamUrl::is_secure);
        check_health(&routes, &to)?;
        let trusted_proxies = options.trusted_proxies.unwrap_or_default();
        let proxy_protocol = options.proxy_protocol.unwrap_or(false);
        if proxy_protocol && trusted_proxies.is_empty() {
            return Err(ConfigError::NobodyTrusted);
        }
        let upstream_tls = match options.to_ca {
            Some(path) if !secure => {
                let to = to.to_string();
                return Err(ConfigError::NoTlsUpstream { path, to });
            }
            Some(path) => Some(Trust::File(path)),
            None => secure.then_some(Trust::System),
        };
        let tls = match (options.tls_cert, options.tls_key) {
            (Some(_), Some(_)) if listen.iter().all(|it| it.tcp().is_none()) => {
                return Err(ConfigError::NoTlsClients);
            }
            (Some(certificate), Some(key)) => Some(tls::server(&certificate, &key)?),
            (None, None) => None,
            _ => return Err(ConfigError::HalfTls),
        };
        let upstream_tls = upstream_tls.map(|trust| tls::client(&trust)).transpose()?;
        let (limits, timeouts) = (options.limits.into(), options.timeouts.into());
        let routes = routes.into_iter();
        let routes = routes
            .map(|route| route.bounded(&limits, &timeouts))
            .collect();
        let keep = options.ledger.settings();
        let ledger = options.ledger.file.unwrap_or_else(|| LEDGER.to_owned());
        Ok(Self {
            listen,
            to,
            admin: options.admin,
            admin_token: options.admin_token,
            ledger: (ledger != "none").then(|| PathBuf::from(ledger)),
            keep,
            node: options.node.unwrap_or_else(|| NODE.to_owned()),
            tls,
            upstream_tls,
            trusted_proxies,
            proxy_protocol,
            limits,
            timeouts,
            routes,
        })
    }

    /// The server behind, for routes that name none.
    #[must_use]
    pub const fn upstream(&self) -> &UpstreamUrl {
        &self.to
    }

    /// How long a drain may take.
    #[must_use]
    pub const fn drain(&self) -> Duration {
        self.timeouts.drain
    }
}

/// One route for everything, where none is named; with compression as all of them
/// are told, if they are.
fn routes(
    mut routes: Vec<RouteSettings>,
    compression: Option<CompressionHandling>,
) -> Result<Vec<RouteSettings>, ConfigError> {
    if routes.is_empty() {
        routes.push(RouteSettings::default());
    }
    for route in &mut routes {
        route.compression = compression.unwrap_or(route.compression);
        if let Some(problem) = route.contradiction() {
            let route = route.name.to_string();
            return Err(ConfigError::Route { route, problem });
        }
    }
    Ok(routes)
}

/// Whether no server has two health checks.
fn check_health(routes: &[RouteSettings], to: &UpstreamUrl) -> Result<(), ConfigError> {
    let server = |route: &'_ RouteSettings| route.to.as_ref().unwrap_or(to).clone();
    for (index, route) in routes.iter().enumerate() {
        let differs = |before: &RouteSettings| {
            let both = before.health.is_some() && route.health.is_some();
            both && before.health != route.health && server(before) == server(route)
        };
        if routes[..index].iter().any(differs) {
            let problem = "another route names another health check of the same server; a server \
                           has one, which holds for all routes to it";
            let route = route.name.to_string();
            return Err(ConfigError::Route { route, problem });
        }
    }
    Ok(())
}

/// Whether clients can come to each address.
fn check_listen(listen: &[ListenAddress]) -> Result<(), ConfigError> {
    if listen.is_empty() {
        return Err(ConfigError::Missing { missing: "listen" });
    }
    for (index, other) in listen.iter().enumerate() {
        if let Some(one) = listen[..index].iter().find(|one| one.shares(other)) {
            let (one, other) = (one.clone(), other.clone());
            return Err(ConfigError::ListenTwice { one, other });
        }
    }
    Ok(())
}

/// Whether operators can come to their address, and nobody else.
fn check_admin(
    admin: Option<SocketAddr>,
    listen: &[ListenAddress],
    token: Option<&str>,
) -> Result<(), ConfigError> {
    if let Some(admin) = admin {
        if !admin.ip().is_loopback() {
            return Err(ConfigError::AdminNotLoopback(admin));
        }
        if let Some(listen) = listen.iter().find(|listen| listen.shares(&admin.into())) {
            let listen = listen.clone();
            return Err(ConfigError::SameAddress { admin, listen });
        }
    }
    match token {
        Some(token) if !fits(token) => Err(ConfigError::AdminToken),
        _ => Ok(()),
    }
}

/// Whether a header can carry a token as it is.
fn fits(token: &str) -> bool {
    token.trim() == token && token.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::config::{LimitOptions, Size};

    fn options(listen: &str, to: &str) -> Options {
        Options {
            listen: vec![listen.parse().unwrap()],
            to: Some(to.parse().unwrap()),
            ..Options::default()
        }
    }

    fn wrong(options: Options) -> String {
        Snapshot::new(options).unwrap_err().to_string()
    }

    #[test]
    fn the_command_line_wins_over_the_file_and_the_file_over_the_defaults() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        write!(file, "node = \"file\"\nlimits.max_message = 5\n").unwrap();
        let flags = Options {
            limits: LimitOptions {
                max_message: Some(Size(3)),
                ..LimitOptions::default()
            },
            ..Options::default()
        };
        let defaults = Options {
            node: Some("default".to_owned()),
            limits: LimitOptions {
                max_connections: Some(7),
                ..LimitOptions::default()
            },
            ..options("127.0.0.1:1", "ws://127.0.0.1:2")
        };
        let read = || {
            let snapshot = Snapshot::load(&flags, Some(file.path()), &defaults).unwrap();
            let limits = snapshot.limits;
            (snapshot.node, limits.max_message, limits.max_connections)
        };
        assert_eq!(read(), ("file".to_owned(), Some(Size(3)), Some(7)));
        // Again: what the file says by then.
        file.as_file().set_len(0).unwrap();
        assert_eq!(read(), ("default".to_owned(), Some(Size(3)), Some(7)));
    }

    #[test]
    fn what_does_not_fit_together_is_no_snapshot() {
        let good = options("127.0.0.1:1", "ws://127.0.0.1:2");
        assert!(Snapshot::new(good.clone()).is_ok());
        let same = wrong(Options {
            admin: good.listen[0].tcp(),
            ..good.clone()
        });
        assert!(same.contains("cannot share 127.0.0.1:1"), "{same}");
        let token = wrong(Options {
            admin_token: Some(" x".to_owned()),
            ..good.clone()
        });
        assert!(token.contains("cannot be sent in a header"), "{token}");
        let authorities = wrong(Options {
            to_ca: Some("ca.pem".into()),
            ..good.clone()
        });
        assert!(authorities.contains("--to-ca ca.pem"), "{authorities}");
        let twice = wrong(Options {
            listen: vec!["0.0.0.0:1".parse().unwrap(), "127.0.0.1:1".parse().unwrap()],
            ..good.clone()
        });
        assert!(twice.contains("0.0.0.0:1 and on 127.0.0.1:1"), "{twice}");
        let clear = wrong(Options {
            listen: vec!["unix:/a.sock".parse().unwrap()],
            tls_cert: Some("cert.pem".into()),
            tls_key: Some("key.pem".into()),
            ..good.clone()
        });
        assert!(clear.contains("over a Unix socket"), "{clear}");
        let half = wrong(Options {
            tls_cert: Some("cert.pem".into()),
            ..good.clone()
        });
        assert!(half.contains("tls_key"), "{half}");
        let proxies = wrong(Options {
            proxy_protocol: Some(true),
            ..good.clone()
        });
        assert!(proxies.contains("trusted_proxies"), "{proxies}");
        let listen = wrong(Options {
            listen: Vec::new(),
            ..good
        });
        assert!(listen.starts_with("listen is missing"), "{listen}");
    }
}
