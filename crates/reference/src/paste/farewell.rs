//! The lines of the gateway's own log: a record's fields stand behind its sentence.

use farewell_close::Cause;

use super::cursor::value;
use super::said::Said;
use crate::facts::Speaker;

/// What a line of the gateway tells, as text or as JSON.
pub(super) fn read(line: &str) -> Option<Said<'_>> {
    let initiator = value(line, "initiator").map(first_word)?;
    let cause: Cause = value(line, "cause").map(first_word)?.parse().ok()?;
    let by = match initiator {
        "gateway" => Speaker::Local,
        "client" | "upstream" | "network" => Speaker::Peer,
        _ => return None,
    };
    Some(Said {
        code: value(line, "code").and_then(|code| first_word(code).parse().ok()),
        reason: None,
        by: Some(by),
        software: Some("farewell"),
        situation: situation_of(cause, initiator == "gateway"),
    })
}

fn first_word(text: &str) -> &str {
    text.split([' ', '"', ',', '}']).next().unwrap_or(text)
}

/// The situation that a cause in a record of the gateway is, where it is one; several
/// are only where the gateway itself ended the connection.
#[must_use]
pub fn situation_of(cause: Cause, by_gateway: bool) -> Option<&'static str> {
    Some(match cause {
        Cause::UpstreamLost => "server-lost-behind-farewell",
        Cause::UpstreamRestarted => "server-restarting",
        Cause::UpstreamUnavailable | Cause::UpstreamSilent => "server-unavailable-behind-farewell",
        Cause::UpstreamProtocolError => "invalid-answer-upstream",
        Cause::PeerLost | Cause::PingTimeout => "client-lost-behind-farewell",
        Cause::Restarting if by_gateway => "farewell-draining",
        Cause::Overloaded if by_gateway => "overloaded",
        Cause::Idle if by_gateway => "idle-timer-sends-1001",
        Cause::MaxAge => "max-age-behind-farewell",
        Cause::SlowConsumer => "slow-consumer",
        Cause::RateLimited => "rate-limited",
        Cause::TokenExpired => "token-expired",
        Cause::ContentRefused => "content-refused",
        Cause::CloseTimeout => "close-unanswered",
        Cause::Refused => "handshake-refused",
        Cause::NoStatus => "close-without-code",
        _ => return None,
    })
}
