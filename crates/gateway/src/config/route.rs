//! [`Route`]: which requests, to which server, under which rules.

use farewell::CloseCode;

use super::{Matching, Policy, UpstreamUrl};

/// Which requests, to which server, under which rules, and what is answered
/// where there is a choice.
#[derive(Debug, Clone)]
pub struct Route {
    /// Its name in records.
    pub name: String,
    /// Which requests it takes, unless a route before it does.
    pub matching: Matching,
    /// The server behind; [`Config::to`](super::Config::to) if `None`.
    pub to: Option<UpstreamUrl>,
    /// When the upstream can't be reached, or the gateway is full.
    pub when_unavailable: Refusing,
    /// When the upstream refuses the handshake, or the client's token is refused.
    pub when_refused: WhenRefused,
    /// What a client is told when the upstream breaks the protocol.
    pub upstream_error_code: CloseCode,
    /// Whether messages are passed on only when they are whole.
    pub whole_messages: bool,
    /// Codes that clients are told in place of others.
    pub substitutes: Vec<(CloseCode, CloseCode)>,
    /// The rules that clients keep to.
    pub policy: Policy,
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

impl Default for Route {
    fn default() -> Self {
        Self {
            name: "default".to_owned(),
            matching: Matching::default(),
            to: None,
            when_unavailable: Refusing::Http,
            when_refused: WhenRefused::Pass,
            upstream_error_code: CloseCode::INTERNAL_ERROR,
            whole_messages: false,
            substitutes: Vec::new(),
            policy: Policy::default(),
        }
    }
}
