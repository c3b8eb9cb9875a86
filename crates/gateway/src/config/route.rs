//! [`RouteSettings`]: `[[route]]`, which requests, to which server, under which rules.

use std::sync::Arc;

use farewell::CloseCode;
use farewell::handshake::ResourceName;

use super::bounds::Bounds;
use super::limits::Limits;
use super::matching::Matching;
use super::substitutes::Substitutes;
use super::timeouts::Timeouts;
use super::upstream_url::UpstreamUrl;
use crate::rules::PolicySettings;

/// The route in records of requests that no route takes, so that none may have this
/// name.
pub(crate) const NO_ROUTE: &str = "none";

/// Which requests, to which server, under which rules, and what is answered
/// where there is a choice.
#[derive(Debug, Clone)]
pub struct RouteSettings {
    /// Its name in records.
    pub name: Arc<str>,
    /// Which requests it takes, unless a route before it does.
    pub matching: Matching,
    /// The server behind; the gateway's own if `None`.
    pub to: Option<UpstreamUrl>,
    /// When the upstream can't be reached, or the gateway is full.
    pub when_unavailable: Refusing,
    /// When the upstream refuses the handshake, or the client's token is refused.
    pub when_refused: WhenRefused,
    /// What a client is closed with when the upstream is lost or silent; chosen by the
    /// client's subprotocol if `None`: `docs/clients.md`.
    pub upstream_lost_code: Option<CloseCode>,
    /// The same when the upstream breaks the protocol.
    pub upstream_error_code: Option<CloseCode>,
    /// The path of the upstream's health check; `None` for no check.
    pub health: Option<HealthPath>,
    /// Whether messages are passed on only when they are whole.
    pub whole_messages: bool,
    /// What becomes of an offer to compress.
    pub compression: CompressionHandling,
    /// Codes that clients are told in place of others.
    pub substitutes: Substitutes,
    /// Whether connections end as is true, or as they would without the gateway.
    pub endings: Endings,
    /// The rules that clients keep to.
    pub policy: PolicySettings,
    /// Whether some of them are the route's own, and not those of every route.
    pub(crate) has_own_policy: bool,
    /// What follows from it, and from what is said for all routes.
    pub(crate) bounds: Bounds,
}

/// How connections end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Endings {
    /// With the code that is true.
    #[default]
    True,
    /// As they would without the gateway: nothing is changed on the wire, and the
    /// record says what would have been.
    Observe,
}

/// A path on the upstream that answers 2xx while it may be given clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthPath(ResourceName);

impl HealthPath {
    /// As it is asked for.
    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl std::str::FromStr for HealthPath {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "health is a path of the server, such as \"/healthz\"";
        if !text.starts_with('/') {
            return Err(wrong);
        }
        text.parse().map(Self).map_err(|_| wrong)
    }
}

/// How a client is told that it can't be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusing {
    /// By HTTP, which no page can read.
    Http,
    /// By accepting and closing with a code, which a page can read.
    Accept,
}

/// What becomes of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenRefused {
    /// It is passed on as it is; a token that is refused is HTTP 401.
    Pass,
    /// The client is accepted and closed with this code.
    Accept(CloseCode),
}

/// What becomes of a client's offer to compress (RFC 7692).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompressionHandling {
    /// It is taken out of the handshake: nothing is compressed.
    #[default]
    Off,
    /// It is passed on, and so are compressed messages, as they are: nothing looks
    /// into them.
    Pass,
    /// The gateway compresses towards the client; the upstream knows nothing of it.
    Terminate,
}

impl CompressionHandling {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Off, Self::Pass, Self::Terminate];

    /// `off`, `pass` or `terminate`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Pass => "pass",
            Self::Terminate => "terminate",
        }
    }
}

impl std::str::FromStr for CompressionHandling {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut all = Self::ALL.into_iter();
        all.find(|compression| compression.as_str() == text)
            .ok_or("compression is \"off\", \"pass\" or \"terminate\"")
    }
}

/// Subprotocols whose clients stay away after 1011 and come back after 1014, by
/// `docs/clients.md`: graphql-ws takes 1011 for a fault that no retry mends.
const STAY_AWAY_AFTER_1011: [&str; 1] = ["graphql-transport-ws"];

impl RouteSettings {
    /// The same route of a gateway with these limits and times.
    pub(super) fn bounded(mut self, limits: &Limits, timeouts: &Timeouts) -> Self {
        // Where nothing is ended, rules end nothing.
        self.policy.dry_run |= self.endings == Endings::Observe;
        let inflates = self.compression == CompressionHandling::Terminate;
        let bounds = Bounds::new(
            self.whole_messages,
            inflates,
            &self.policy,
            limits,
            timeouts,
        );
        Self { bounds, ..self }
    }

    /// Whether there are rules here that act.
    pub(crate) fn judges(&self) -> bool {
        !self.policy.is_empty() && !self.policy.dry_run
    }

    /// Whether there are rules here that no other route has, and that act.
    pub(crate) fn guards(&self) -> bool {
        self.has_own_policy && self.judges()
    }

    /// What a client that agreed on this subprotocol is closed with when the upstream is
    /// lost, or does not answer.
    pub(crate) fn lost_code(&self, subprotocol: Option<&str>) -> CloseCode {
        self.upstream_lost_code
            .unwrap_or_else(|| fault_of_upstream(subprotocol))
    }

    /// The same when the upstream breaks the protocol.
    pub(crate) fn error_code(&self, subprotocol: Option<&str>) -> CloseCode {
        self.upstream_error_code
            .unwrap_or_else(|| fault_of_upstream(subprotocol))
    }

    /// What the route wants of messages that it does not look into, or of a wire that
    /// it does not change, if anything.
    pub(crate) fn contradiction(&self) -> Option<&'static str> {
        if self.endings == Endings::Observe {
            return self.changes_the_wire();
        }
        if !matches!(self.compression, CompressionHandling::Pass) {
            None
        } else if !self.policy.rules.is_empty() {
            Some(
                "rules on content cannot look into compressed messages that are passed on; use \
                 compression = \"terminate\", or \"off\"",
            )
        } else if self.whole_messages {
            Some(
                "whole_messages cannot hold compressed messages that are passed on; use \
                 compression = \"terminate\", or \"off\"",
            )
        } else {
            None
        }
    }

    /// What the route wants that cannot be only observed, if anything. What would be
    /// said may be set: it stands in the record.
    fn changes_the_wire(&self) -> Option<&'static str> {
        if self.when_unavailable == Refusing::Accept {
            Some(
                "when_unavailable = \"accept\" opens WebSockets that no server has opened, and \
                 endings = \"observe\" changes nothing; leave one of them out",
            )
        } else if self.when_refused != WhenRefused::Pass {
            Some(
                "when_refused = \"accept\" opens WebSockets that the server has refused, and \
                 endings = \"observe\" changes nothing; leave one of them out",
            )
        } else if self.whole_messages {
            Some(
                "whole_messages holds back what has arrived, and endings = \"observe\" changes \
                 nothing; leave one of them out",
            )
        } else if self.compression == CompressionHandling::Terminate {
            Some(
                "compression = \"terminate\" changes what clients get, and endings = \"observe\" \
                 passes their offer on as it is; leave one of them out",
            )
        } else {
            None
        }
    }
}

/// Both 1011 and 1014 are true. Eight stacks refuse 1014 and report a protocol error in
/// its place, so it is said only where it brings a client back.
fn fault_of_upstream(subprotocol: Option<&str>) -> CloseCode {
    if subprotocol.is_some_and(|name| STAY_AWAY_AFTER_1011.contains(&name)) {
        CloseCode::BAD_GATEWAY
    } else {
        CloseCode::INTERNAL_ERROR
    }
}

impl Default for RouteSettings {
    fn default() -> Self {
        Self {
            name: "default".into(),
            matching: Matching::default(),
            to: None,
            when_unavailable: Refusing::Http,
            when_refused: WhenRefused::Pass,
            upstream_lost_code: None,
            upstream_error_code: None,
            health: None,
            whole_messages: false,
            compression: CompressionHandling::Off,
            substitutes: Substitutes::default(),
            endings: Endings::True,
            policy: PolicySettings::default(),
            has_own_policy: false,
            bounds: Bounds::default(),
        }
    }
}
