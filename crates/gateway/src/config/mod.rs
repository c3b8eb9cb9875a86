//! What a gateway is told: by flags, by the environment and by `farewell.toml`.
//!
//! Each says [`Options`]. [`Snapshot::load`] lays one over the other, and gives a
//! [`Snapshot`] that was checked as a whole, or a [`ConfigError`].

mod bounds;
mod environment;
mod error;
mod file;
mod ledger;
mod limits;
mod listen_address;
mod matching;
mod one_or_many;
mod options;
mod readings;
mod route;
mod snapshot;
mod socket_path;
mod substitutes;
mod timeouts;
mod trusted_proxies;
mod upstream_url;

pub use crate::rules::{
    Budget, ContentRule, Expression, ExpressionError, Jwt, KeyError, Keys, OriginPattern,
    PolicySettings, Rates, TokenSource,
};
pub use crate::units::{ByteRate, Leeway, Patience, Rate, Size, Span, UnitError};
pub use bounds::{Bound, Bounds};
pub(crate) use bounds::{behind, body_idle, handshake, max_requests};
pub use error::ConfigError;
pub use ledger::LedgerOptions;
pub use limits::{LimitOptions, Limits};
pub use listen_address::ListenAddress;
pub(crate) use matching::{Ambiguous, find, may_be_taken_for};
pub use matching::{Matching, PathPrefix};
pub use options::Options;
pub(crate) use readings::Readings;
pub(crate) use route::NO_ROUTE;
pub use route::{CompressionHandling, Endings, HealthPath, Refusing, RouteSettings, WhenRefused};
pub use snapshot::Snapshot;
pub use socket_path::SocketPath;
pub use substitutes::Substitutes;
pub use timeouts::{TimeoutOptions, Timeouts};
pub use trusted_proxies::TrustedProxies;
pub use upstream_url::UpstreamUrl;
