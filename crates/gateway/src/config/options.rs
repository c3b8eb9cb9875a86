//! [`Options`]: what one source of settings says.

use std::net::SocketAddr;
use std::path::PathBuf;

use serde::Deserialize;

use super::file::policy::PolicyTable;
use super::file::routes::RouteTables;
use super::ledger::LedgerOptions;
use super::limits::LimitOptions;
use super::listen_address::ListenAddress;
use super::one_or_many::one_or_many;
use super::route::{CompressionHandling, RouteSettings};
use super::timeouts::TimeoutOptions;
use super::trusted_proxies::TrustedProxies;
use super::upstream_url::UpstreamUrl;

/// What one source of settings says: the command line, the environment, a file, or
/// the defaults. What it says nothing of is left to the others.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Where clients come: one address or several; nothing is said by none.
    #[serde(deserialize_with = "one_or_many")]
    pub listen: Vec<ListenAddress>,
    /// The server behind, for routes that name none.
    pub to: Option<UpstreamUrl>,
    /// Where operators come; loopback.
    pub admin: Option<SocketAddr>,
    /// What an operator must know to end connections; made up if nobody says it.
    pub admin_token: Option<String>,
    /// Where records are kept, and for how long.
    pub ledger: LedgerOptions,
    /// The gateway's own name in records.
    pub node: Option<String>,
    /// The certificate chain of `wss://` clients.
    pub tls_cert: Option<PathBuf>,
    /// The certificate's key.
    pub tls_key: Option<PathBuf>,
    /// The authorities trusted for a `wss://` upstream; the system's if nobody says.
    pub to_ca: Option<PathBuf>,
    /// The proxies in front, whose word on a request's way is believed.
    pub trusted_proxies: Option<TrustedProxies>,
    /// Whether those proxies speak the PROXY protocol.
    pub proxy_protocol: Option<bool>,
    /// How much.
    pub limits: LimitOptions,
    /// How long.
    pub timeouts: TimeoutOptions,
    /// The routes as the file has them, until it is checked.
    pub(super) route: RouteTables,
    /// The rules of every route as the file has them, until they are checked.
    pub(super) policy: Option<PolicyTable>,
    /// Which requests go where; the first that takes a request serves it.
    #[serde(skip)]
    pub(crate) routes: Vec<RouteSettings>,
    /// What every route does with compression, whatever it says itself.
    #[serde(skip)]
    pub compression: Option<CompressionHandling>,
}

impl Options {
    /// These, and those of `lower` where nothing is said here.
    pub(super) fn or(self, lower: Self) -> Self {
        Self {
            listen: if self.listen.is_empty() {
                lower.listen
            } else {
                self.listen
            },
            to: self.to.or(lower.to),
            admin: self.admin.or(lower.admin),
            admin_token: self.admin_token.or(lower.admin_token),
            ledger: self.ledger.or(lower.ledger),
            node: self.node.or(lower.node),
            tls_cert: self.tls_cert.or(lower.tls_cert),
            tls_key: self.tls_key.or(lower.tls_key),
            to_ca: self.to_ca.or(lower.to_ca),
            trusted_proxies: self.trusted_proxies.or(lower.trusted_proxies),
            proxy_protocol: self.proxy_protocol.or(lower.proxy_protocol),
            limits: self.limits.or(lower.limits),
            timeouts: self.timeouts.or(lower.timeouts),
            route: RouteTables::default(),
            policy: None,
            routes: if self.routes.is_empty() {
                lower.routes
            } else {
                self.routes
            },
            compression: self.compression.or(lower.compression),
        }
    }
}
