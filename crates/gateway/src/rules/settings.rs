//! [`PolicySettings`]: `[route.policy]`, checked: every key was read, every
//! expression parsed.

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::Arc;
use std::time::Duration;

use farewell_proto::MessageKind;

use super::expression::Expression;
use super::keys::Keys;
use super::origin::OriginPattern;

/// The rules that the clients of a route keep to.
#[derive(Debug, Clone, Default)]
pub struct PolicySettings {
    /// Whether rules are only recorded, not enforced.
    pub dry_run: bool,
    /// The only kind of message that is taken; both if `None`.
    pub accept: Option<MessageKind>,
    /// The largest message that a client may send, in bytes; see
    /// [`largest`](Self::largest).
    pub max_message: Option<usize>,
    /// Without a message either way; wins over the gateway's own `timeouts.idle`.
    pub idle: Option<Duration>,
    /// For a connection's whole life; wins over the gateway's own
    /// `timeouts.max_age`.
    pub max_age: Option<Duration>,
    /// What one connection may send.
    pub rate: Rates,
    /// What all connections of one user may send together.
    pub user_rate: Rates,
    /// How many connections one user may have at once.
    pub user_connections: Option<NonZeroUsize>,
    /// How many connections may come from one address at once; of IPv6, from one /64.
    pub address_connections: Option<NonZeroUsize>,
    /// The origins of pages that may connect; any if empty. A client that names no origin
    /// is not a page.
    pub origins: Vec<OriginPattern>,
    /// The token that a client shows.
    pub jwt: Option<Jwt>,
    /// Rules on content; the first that is met refuses.
    pub rules: Vec<ContentRule>,
}

/// How fast may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rates {
    /// Messages.
    pub messages: Option<Budget>,
    /// Payload bytes.
    pub bytes: Option<Budget>,
}

/// So many per second, and so many at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// How many are regained each second.
    pub per_second: NonZeroU32,
    /// How many there are at most.
    pub burst: NonZeroU32,
}

impl Budget {
    /// So many per second, and as many at once.
    pub(crate) const fn even(per_second: NonZeroU32) -> Self {
        Self {
            per_second,
            burst: per_second,
        }
    }
}

/// The JSON Web Token (RFC 7519) that a client shows.
#[derive(Debug, Clone)]
pub struct Jwt {
    /// Where it is looked for; in one of these there may be one.
    pub from: Vec<TokenSource>,
    /// What proves it.
    pub keys: Keys,
    /// One of these must be in `aud`. If empty, a token with `aud` is refused
    /// (RFC 7519 §4.1.3).
    pub audience: Vec<String>,
    /// What `iss` must be, where it matters.
    pub issuer: Option<String>,
    /// The claim that names the user.
    pub user: String,
    /// How far clocks may differ; at most ten minutes.
    pub leeway: Duration,
    /// Whether a client without a token is refused.
    pub required: bool,
    /// Whether a token without `exp` is refused.
    pub require_exp: bool,
}

/// Where a token stands in the opening handshake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenSource {
    /// `Authorization: Bearer …` (RFC 6750 §2.1).
    Header,
    /// The cookie of this name.
    Cookie(String),
    /// The query parameter of this name.
    Query(String),
    /// The subprotocol offered behind this one.
    Subprotocol(String),
}

/// The largest message where rules look into it, unless a route says otherwise:
/// 1 MiB.
const READ_MESSAGE: usize = 1 << 20;

/// A rule on what clients send.
#[derive(Debug, Clone)]
pub struct ContentRule {
    /// Its name in records and in the Close.
    pub name: Arc<str>,
    /// What refuses a message.
    pub refuse_if: Expression,
}

impl PolicySettings {
    /// The largest message that a client may send, in bytes: the route's own
    /// bound, else the general one, which is 1 MiB at most where rules look into
    /// messages, since a connection may keep one in memory that never ends.
    #[must_use]
    pub fn largest(&self, general: usize) -> usize {
        let reads = self.rules.iter().any(|rule| rule.refuse_if.reads());
        let most = if reads { READ_MESSAGE } else { usize::MAX };
        self.max_message.unwrap_or_else(|| general.min(most))
    }

    /// Whether there is any rule at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.accept.is_none()
            && self.max_message.is_none()
            && self.idle.is_none()
            && self.max_age.is_none()
            && self.rate == Rates::default()
            && self.user_rate == Rates::default()
            && self.user_connections.is_none()
            && self.address_connections.is_none()
            && self.origins.is_empty()
            && self.jwt.is_none()
            && self.rules.is_empty()
    }
}

impl std::str::FromStr for TokenSource {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_token = |name: &str| name.parse::<farewell::handshake::Token>().is_ok();
        match text.split_once(':') {
            None if text == "header" => Ok(Self::Header),
            Some(("cookie", name)) if is_token(name) => Ok(Self::Cookie(name.to_owned())),
            Some(("query", name)) if is_token(name) => Ok(Self::Query(name.to_owned())),
            Some(("subprotocol", name)) if is_token(name) => Ok(Self::Subprotocol(name.to_owned())),
            _ => Err(format!(
                "'{}' is no place of a token; write \"header\", \"cookie:session\", \
                 \"query:token\" or \"subprotocol:bearer\"",
                text.chars().take(40).collect::<String>()
            )),
        }
    }
}
