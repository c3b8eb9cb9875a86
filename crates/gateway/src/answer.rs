//! What the gateway says: the whole table, as one pure function.

mod setting;

use std::time::Duration;

use farewell::{Cause, CloseCode, CloseFrame, SeenClose};
use farewell_close::{Party, Rule, Setting};
use farewell_proto::{MessageKind, defaults};

use crate::config::{RouteSettings, Substitutes};
pub use crate::rules::{Breach, Denied, Problem};

/// How a relay, or the handshake before it, comes to its end.
#[derive(Debug, Clone, PartialEq)]
pub enum Ending {
    /// The client sent a Close.
    ClientClosed(SeenClose),
    /// The upstream sent a Close.
    UpstreamClosed(SeenClose),
    /// The upstream ended this connection without a Close, and no restart was seen. Where
    /// it ended several at once, the client is given this slot.
    UpstreamDropped(Option<Duration>),
    /// The upstream went away and is back; the client is given this slot.
    UpstreamRestarted(Duration),
    /// The upstream is gone, or goes too often; the client is told this delay.
    UpstreamGone(Duration),
    /// The upstream broke a rule that is answered with this code.
    UpstreamBroke(CloseCode),
    /// The upstream sent a message above the gateway's own limit.
    UpstreamTooBig,
    /// The upstream does not answer pings, or does not read.
    UpstreamSilent,
    /// The upstream did not answer the handshake in time.
    UpstreamUnanswering,
    /// The upstream could not be reached when the client came.
    UpstreamUnavailable(Duration),
    /// The upstream refused the handshake, and the route accepts and closes.
    UpstreamRefused(CloseCode),
    /// The client ended TCP without a Close.
    ClientVanished,
    /// The client does not answer pings.
    ClientSilent,
    /// The client broke this rule of the protocol, or its limit.
    ClientBroke(Rule),
    /// The client's messages broke a rule of the route.
    Breached(Breach),
    /// A rule keeps the client out, and the route accepts and closes: with this code where
    /// it is the token's.
    Denied(CloseCode, Denied),
    /// The client's token is good no more.
    TokenExpired,
    /// The client does not read.
    SlowConsumer,
    /// Nothing was said for too long.
    Idle,
    /// The connection is as old as it may get; the client is given this slot.
    MaxAge(Duration),
    /// An operator ended it, with words of his own or without.
    Kicked(Option<CloseFrame>),
    /// The gateway drains; the client is given this slot.
    Drained(Duration),
    /// The gateway's task for this client panicked.
    Panicked,
    /// As many clients are here as may be.
    Full,
    /// So many wait for the upstream that this client cannot; it is told this delay.
    Crowded(Crowd, Duration),
    /// The gateway has no capacity for another reason.
    Overloaded,
}

/// Which limit holds clients back from an upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crowd {
    /// As many wait as may.
    Full,
    /// So many go first that this one would come too late.
    Late,
}

/// By what a client is judged: its route, and what it agreed on.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// Its route.
    pub route: &'a RouteSettings,
    /// The subprotocol that it agreed on.
    pub subprotocol: Option<&'a str>,
}

/// What both sides are told, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// To the client; `None` where it is gone.
    pub client: Option<CloseFrame>,
    /// To the upstream; `None` where it is gone. A frame with an empty reason
    /// and a code of ours is given cause and record id by the relay.
    pub upstream: Option<CloseFrame>,
    /// Why.
    pub cause: Cause,
    /// Who ended first.
    pub initiator: Party,
}

impl Ending {
    /// Whether the client is told what somebody else has said: the server, an operator,
    /// or the client itself.
    const fn is_passed_on(&self) -> bool {
        matches!(
            self,
            Self::ClientClosed(_) | Self::UpstreamClosed(_) | Self::Kicked(Some(_))
        )
    }
}

impl Terms<'_> {
    fn lost_code(self) -> CloseCode {
        self.route.lost_code(self.subprotocol)
    }

    fn error_code(self) -> CloseCode {
        self.route.error_code(self.subprotocol)
    }
}

/// A client that is told to come back at a time of the gateway's choice does so after
/// this, and later where others are told the same.
pub const SOONEST: Duration = Duration::from_secs(1);

/// What a full gateway or an unreachable upstream advises.
pub const COME_BACK: Duration = defaults::RESTART_WINDOW;

/// The table "What the gateway says".
#[must_use]
pub fn answer(ending: Ending, terms: Terms<'_>) -> Answer {
    use CloseCode as Code;
    let gateway = |client: CloseFrame, upstream: CloseCode, cause| Answer {
        client: Some(client),
        upstream: Some(upstream.into()),
        cause,
        initiator: Party::Gateway,
    };
    let gone = |client: CloseFrame, cause| Answer {
        client: Some(client),
        upstream: None,
        cause,
        initiator: Party::Upstream,
    };
    let setting = ending.setting(&terms.route.bounds);
    let substitute = if ending.is_passed_on() {
        Substitutes::of
    } else {
        Substitutes::of_own
    };
    let mut answer = match ending {
        Ending::ClientClosed(close) => Answer {
            client: close.to_frame(),
            upstream: close.to_frame(),
            cause: Cause::of(close.status()),
            initiator: Party::Client,
        },
        Ending::UpstreamClosed(close) => Answer {
            client: close.to_frame(),
            upstream: close.to_frame(),
            cause: Cause::of(close.status()),
            initiator: Party::Upstream,
        },
        Ending::UpstreamDropped(None) => gone(
            (terms.lost_code(), "upstream lost").into(),
            Cause::UpstreamLost,
        ),
        Ending::UpstreamRestarted(slot) => gone(
            later(Code::SERVICE_RESTART, "upstream restarted", slot),
            Cause::UpstreamRestarted,
        ),
        Ending::UpstreamDropped(Some(delay)) | Ending::UpstreamGone(delay) => gone(
            later(terms.lost_code(), "upstream lost", delay),
            Cause::UpstreamLost,
        ),
        Ending::UpstreamBroke(code) => Answer {
            client: Some((terms.error_code(), "upstream protocol error").into()),
            upstream: Some(code.into()),
            cause: Cause::UpstreamProtocolError,
            initiator: Party::Gateway,
        },
        Ending::UpstreamTooBig => gateway(
            match setting {
                Some(Setting { name, value }) => CloseFrame::new(
                    terms.error_code(),
                    format!("upstream message over {value} ({name})"),
                ),
                None => (terms.error_code(), "upstream message too big").into(),
            },
            Code::MESSAGE_TOO_BIG,
            Cause::MessageTooBig,
        ),
        Ending::UpstreamSilent | Ending::UpstreamUnanswering => gateway(
            (terms.lost_code(), "upstream silent").into(),
            Code::GOING_AWAY,
            Cause::UpstreamSilent,
        ),
        Ending::UpstreamUnavailable(delay) => Answer {
            initiator: Party::Network,
            ..gone(
                later(Code::TRY_AGAIN_LATER, "upstream unavailable", delay),
                Cause::UpstreamUnavailable,
            )
        },
        Ending::UpstreamRefused(code) => gone((code, "refused by upstream").into(), Cause::Refused),
        Ending::ClientVanished => Answer {
            client: None,
            upstream: Some(Code::GOING_AWAY.into()),
            cause: Cause::PeerLost,
            initiator: Party::Client,
        },
        Ending::ClientSilent => gateway(
            (Code::TIMEOUT, "ping timeout").into(),
            Code::GOING_AWAY,
            Cause::PingTimeout,
        ),
        Ending::ClientBroke(rule) => gateway(
            match setting {
                Some(Setting { value, .. }) => {
                    CloseFrame::new(rule.code(), format!("{}: over {value}", rule.description()))
                }
                None if rule == Rule::TooManyFragments => CloseFrame::new(
                    rule.code(),
                    format!("{}: over {}", rule.description(), defaults::MAX_FRAGMENTS),
                ),
                None => (rule.code(), rule.description()).into(),
            },
            Code::GOING_AWAY,
            match rule {
                Rule::TooManyControlFrames => Cause::RateLimited,
                _ => Cause::of(rule.code().into()),
            },
        ),
        Ending::Breached(Breach::Rate(wait, _)) => gateway(
            match wait {
                Some(wait) => later(Code::POLICY_VIOLATION, "rate limit exceeded", wait),
                None => (Code::POLICY_VIOLATION, "rate limit exceeded").into(),
            },
            Code::GOING_AWAY,
            Cause::RateLimited,
        ),
        Ending::Denied(code, denied) => Answer {
            upstream: None,
            ..gateway(
                match denied {
                    Denied::Token(Problem::Missing) => (code, denied.text()).into(),
                    Denied::Token(problem) => {
                        CloseFrame::new(code, format!("token refused: {}", problem.text()))
                    }
                    _ => (Code::POLICY_VIOLATION, denied.text()).into(),
                },
                Code::GOING_AWAY,
                denied.cause(),
            )
        },
        Ending::TokenExpired => gateway(
            (Code::POLICY_VIOLATION, "token expired").into(),
            Code::GOING_AWAY,
            Cause::TokenExpired,
        ),
        Ending::Breached(Breach::Content(rule)) => gateway(
            CloseFrame::new(Code::POLICY_VIOLATION, format!("content refused: {rule}")),
            Code::GOING_AWAY,
            Cause::ContentRefused,
        ),
        Ending::Breached(Breach::Unevaluated(rule)) => gateway(
            CloseFrame::new(
                Code::POLICY_VIOLATION,
                format!("rule cannot be evaluated: {rule}"),
            ),
            Code::GOING_AWAY,
            Cause::ContentRefused,
        ),
        Ending::Breached(Breach::Kind(accepted)) => gateway(
            match accepted {
                MessageKind::Text => (Code::UNSUPPORTED_DATA, "text only").into(),
                MessageKind::Binary => (Code::UNSUPPORTED_DATA, "binary only").into(),
            },
            Code::GOING_AWAY,
            Cause::UnsupportedData,
        ),
        Ending::SlowConsumer => gateway(
            later(Code::POLICY_VIOLATION, "slow consumer", COME_BACK),
            Code::GOING_AWAY,
            Cause::SlowConsumer,
        ),
        Ending::Idle => gateway(
            (Code::GOING_AWAY, "idle").into(),
            Code::GOING_AWAY,
            Cause::Idle,
        ),
        Ending::MaxAge(slot) => gateway(
            later(Code::SERVICE_RESTART, "maximum age", slot),
            Code::GOING_AWAY,
            Cause::MaxAge,
        ),
        Ending::Kicked(words) => gateway(
            words.unwrap_or_else(|| (Code::POLICY_VIOLATION, "kicked").into()),
            Code::GOING_AWAY,
            Cause::Kicked,
        ),
        Ending::Drained(slot) => gateway(
            later(Code::SERVICE_RESTART, "restarting", slot),
            Code::GOING_AWAY,
            Cause::Restarting,
        ),
        Ending::Crowded(_, slot) => gateway(
            later(Code::TRY_AGAIN_LATER, "overloaded", slot),
            Code::GOING_AWAY,
            Cause::Overloaded,
        ),
        Ending::Panicked => gateway(
            (Code::INTERNAL_ERROR, "internal error").into(),
            Code::GOING_AWAY,
            Cause::HandlerPanicked,
        ),
        Ending::Full | Ending::Overloaded => gateway(
            later(Code::TRY_AGAIN_LATER, "overloaded", COME_BACK),
            Code::GOING_AWAY,
            Cause::Overloaded,
        ),
    };
    let told = |code| substitute(&terms.route.substitutes, code);
    answer.client = answer.client.map(|frame| with_code(frame, told));
    answer
}

/// What a client is told in place of a frame that the server has sent, by its route.
#[must_use]
pub fn substitute(frame: CloseFrame, route: &RouteSettings) -> CloseFrame {
    with_code(frame, |code| route.substitutes.of(code))
}

fn with_code(frame: CloseFrame, told: impl FnOnce(CloseCode) -> CloseCode) -> CloseFrame {
    match frame {
        CloseFrame::Status(code, reason) => CloseFrame::Status(told(code), reason),
        CloseFrame::Empty => frame,
    }
}

/// A text with the delay after which to come back, in hundredths of a second,
/// rounded up.
fn later(code: CloseCode, text: &str, delay: Duration) -> CloseFrame {
    let hundredths = delay.as_micros().div_ceil(10_000);
    let (seconds, rest) = (hundredths / 100, hundredths % 100);
    CloseFrame::new(code, format!("{text}; retry-after={seconds}.{rest:02}"))
}

#[cfg(test)]
mod tests;
