//! The one sentence that tells a record: derived here, never stored.

use crate::{
    Cause, CloseRecord, Fact, Finding, LegRecord, Observation, Party, Rule, Side, TcpEnd,
    Violation, printable,
};

/// One plain English sentence on how this connection ended and what the client
/// was told. Text of peers stands in it quoted and escaped.
#[must_use]
pub fn detail(record: &CloseRecord) -> String {
    let mut sentence = what_happened(record);
    sentence.push_str(&what_the_client_saw(record));
    sentence.push_str(&what_was_withheld(record));
    sentence.push_str(&what_a_dry_run_found(record));
    sentence.push('.');
    sentence
}

impl CloseRecord {
    /// One plain English sentence on how it ended.
    #[must_use]
    pub fn detail(&self) -> String {
        detail(self)
    }

    /// The record as users see it: with `detail`, which is never stored.
    #[cfg(feature = "serde")]
    pub fn to_json(&self) -> impl serde::Serialize + '_ {
        #[derive(serde::Serialize)]
        struct Described<'a> {
            #[serde(flatten)]
            record: &'a CloseRecord,
            detail: String,
        }
        Described {
            record: self,
            detail: self.detail(),
        }
    }
}

fn what_happened(record: &CloseRecord) -> String {
    let violation = || {
        record
            .violation
            .as_ref()
            .map_or_else(String::new, |violation| {
                let stated = format!(
                    "{} section {}",
                    violation.rule.document(),
                    violation.section
                );
                let place = match record.opened_at {
                    Some(_) => format!(" at byte {}", violation.offset),
                    None => String::new(),
                };
                format!(": {}{place} ({stated})", violation.rule.description())
            })
    };
    match record.cause {
        Cause::UpstreamLost
            if record
                .upstream
                .as_ref()
                .is_some_and(|leg| leg.end == TcpEnd::NeverOpened) =>
        {
            "The upstream ended the connection instead of an answer to the handshake".to_owned()
        }
        Cause::UpstreamLost => {
            format!(
                "The upstream ended {} without a Close{}{}",
                what_was_lost(record),
                how(record.upstream.as_ref()),
                what_was_seen_then(&record.evidence)
            )
        }
        Cause::UpstreamRestarted => {
            "The upstream refused connections, and accepted them again".to_owned()
        }
        Cause::UpstreamUnavailable if saw(&record.evidence, Observation::CheckFailed) => {
            "The upstream's health check failed".to_owned()
        }
        Cause::UpstreamUnavailable => "The upstream could not be reached".to_owned(),
        Cause::UpstreamSilent
            if record
                .upstream
                .as_ref()
                .is_some_and(|leg| leg.end == TcpEnd::NeverOpened) =>
        {
            format!(
                "The upstream did not answer the handshake{}",
                within(record)
            )
        }
        Cause::UpstreamSilent => match bound(record) {
            Some(bound) => format!(
                "The upstream answered no ping, or took nothing of what waited for it, for {bound}"
            ),
            None => "The upstream stopped answering pings".to_owned(),
        },
        Cause::UpstreamProtocolError => format!("The upstream broke the protocol{}", violation()),
        Cause::Restarting if record.initiator == Party::Gateway => "The gateway drained".to_owned(),
        Cause::PeerLost => format!(
            "The client vanished without a Close{}",
            end(record.client.end)
        ),
        Cause::PingTimeout => format!("The client did not answer a ping{}", within(record)),
        Cause::SlowConsumer => format!(
            "The client did not read what was sent to it{}",
            bound(record).map_or_else(String::new, |bound| format!(" for {bound}"))
        ),
        Cause::RateLimited => {
            let finding = acted(record).map(|finding| format!(" ({})", shown(finding)));
            let bound = bound(record).map(|bound| format!(": at most {bound}"));
            let rule = record.violation.as_ref().map(|violation| violation.rule);
            let did = match rule {
                Some(Rule::TooManyControlFrames) => {
                    "The client sent too many control or empty frames"
                }
                _ => "The client sent faster than the route allows",
            };
            format!(
                "{did}{}{}",
                finding.unwrap_or_default(),
                bound.unwrap_or_default()
            )
        }
        Cause::Unauthorized | Cause::TokenExpired | Cause::ContentRefused
            if record.initiator == Party::Gateway =>
        {
            refused(record)
        }
        Cause::Policy if record.initiator == Party::Gateway && acted(record).is_some() => {
            kept_out(record)
        }
        Cause::UnsupportedData if acted(record).is_some() => {
            "The client sent a kind of message that the route does not take".to_owned()
        }
        Cause::Idle if record.initiator == Party::Gateway => match bound(record) {
            Some(bound) => format!("Nothing was said for {bound}"),
            None => "Nothing was said for longer than the route allows".to_owned(),
        },
        Cause::MaxAge => match bound(record) {
            Some(bound) => format!("The connection reached its greatest age, {bound}"),
            None => "The connection reached the greatest age the route allows".to_owned(),
        },
        Cause::Kicked => "An operator ended the connection".to_owned(),
        Cause::Overloaded if record.initiator == Party::Gateway => match bound(record) {
            Some(bound) if bound.ends_with("(limits.max_connections)") => {
                format!("The gateway had as many connections as it may have: {bound}")
            }
            Some(bound) => format!("Too many clients waited for the upstream: {bound}"),
            None => "The gateway had no capacity left".to_owned(),
        },
        Cause::TlsFailed if record.initiator == Party::Upstream => {
            "TLS with the upstream could not be established".to_owned()
        }
        Cause::HandlerPanicked if record.initiator == Party::Gateway => {
            "The gateway failed: its task for this client panicked".to_owned()
        }
        Cause::TlsFailed => "TLS could not be established".to_owned(),
        Cause::Refused => match record.http_status {
            Some(status) if record.initiator == Party::Upstream => {
                format!("The upstream refused the handshake with HTTP {status}")
            }
            Some(404) if record.initiator == Party::Gateway => {
                "No route takes this host and path: the handshake was refused with HTTP 404"
                    .to_owned()
            }
            Some(status) => {
                let bound = bound(record).map(|bound| match record.violation {
                    Some(_) => format!(", at most {bound}"),
                    None => format!(": the request was not complete within {bound}"),
                });
                format!(
                    "The handshake was refused with HTTP {status}{}{}",
                    violation(),
                    bound.unwrap_or_default()
                )
            }
            None => "The handshake did not complete".to_owned(),
        },
        Cause::MessageTooBig if record.initiator == Party::Gateway && record.setting.is_some() => {
            let from_upstream = |violation: &Violation| violation.side == Side::Upstream;
            let upstream = record.violation.as_ref().is_some_and(from_upstream);
            let sender = if upstream { "upstream" } else { "client" };
            format!(
                "The {sender} sent a message over {}",
                bound(record).unwrap_or_default()
            )
        }
        Cause::ProtocolError
        | Cause::InvalidPayload
        | Cause::MessageTooBig
        | Cause::UnsupportedData
            if record.violation.is_some() =>
        {
            format!("The client broke a rule{}", violation())
        }
        _ => match record.initiator {
            Party::Client => format!(
                "The client closed with {}",
                said(record.client.received.as_ref())
            ),
            Party::Upstream => format!(
                "The upstream closed with {}",
                said(
                    record
                        .upstream
                        .as_ref()
                        .and_then(|leg| leg.received.as_ref())
                )
            ),
            Party::Gateway => format!("The gateway ended the connection ({})", record.cause),
            Party::Network => format!("The network failed ({})", record.cause),
        },
    }
}

fn saw(evidence: &[Fact], what: Observation) -> bool {
    evidence.iter().any(|fact| fact.seen == what)
}

fn what_was_lost(record: &CloseRecord) -> String {
    let ended = |fact: &&Fact| fact.seen == Observation::ConnectionEnded;
    match record
        .evidence
        .iter()
        .find(ended)
        .map_or(1, |fact| fact.count)
    {
        0 | 1 => "the connection".to_owned(),
        2 => "this connection and another one".to_owned(),
        count => format!("this connection and {} others", count - 1),
    }
}

/// What was seen of an upstream after it ended a connection.
fn what_was_seen_then(evidence: &[Fact]) -> &'static str {
    let at = |what| evidence.iter().rposition(|fact| fact.seen == what);
    let saw = |what| at(what).is_some();
    let refused = saw(Observation::Refused);
    if saw(Observation::StillOpen) {
        return ", refused new ones for a while, and kept another one open";
    }
    let is_back = at(Observation::Accepted) > at(Observation::Refused);
    if saw(Observation::Pong) {
        if refused {
            ", refused new ones, and answered a ping on another"
        } else {
            ", and answered a ping on another"
        }
    } else if refused && is_back {
        ", refused new ones and accepted them again, too often to be restarting"
    } else if refused {
        ", and refused new ones"
    } else if saw(Observation::Accepted) {
        ", and accepts new ones"
    } else if saw(Observation::Unreachable) {
        ", and could not be reached"
    } else {
        ""
    }
}

fn what_the_client_saw(record: &CloseRecord) -> String {
    match (&record.client.sent, record.opened_at) {
        (_, None) => match record.http_status {
            Some(status) if record.cause != Cause::Refused => {
                format!("; the client was answered with HTTP {status}")
            }
            _ => String::new(),
        },
        (Some(sent), _) if record.code != 1006 => format!("; the client was told {sent}"),
        (Some(sent), _) => format!("; the client was sent {sent}, but did not finish"),
        (None, _) => String::new(),
    }
}

/// What a rule on tokens or content refused.
fn refused(record: &CloseRecord) -> String {
    let problem = acted(record).map(|finding| printable(&finding.problem));
    let problem = problem.as_deref().unwrap_or("for a reason not kept");
    match record.cause {
        Cause::Unauthorized if problem == "no token" => "The client showed no token".to_owned(),
        Cause::TokenExpired if record.upstream.is_some() => {
            "The client's token expired during the connection".to_owned()
        }
        Cause::ContentRefused => acted(record).map_or_else(
            || "A rule refused what the client sent".to_owned(),
            |finding| format!("A rule refused what the client sent ({})", shown(finding)),
        ),
        _ => format!("The client's token was refused: {problem}"),
    }
}

/// Which rule kept a client out.
fn kept_out(record: &CloseRecord) -> String {
    let bound = bound(record).map_or_else(String::new, |bound| format!(": at most {bound}"));
    match acted(record) {
        Some(finding) if finding.rule == "origins" => {
            "The client's page is of an origin that the route does not take".to_owned()
        }
        Some(finding) => format!(
            "A rule kept the client out ({}: {}){bound}",
            printable(&finding.rule),
            printable(&finding.problem)
        ),
        None => "A rule kept the client out".to_owned(),
    }
}

/// What would have been said, on a route that only observes.
fn what_was_withheld(record: &CloseRecord) -> String {
    let has_answer = |cause| {
        matches!(
            cause,
            Cause::UpstreamLost | Cause::UpstreamUnavailable | Cause::Overloaded
        )
    };
    match &record.withheld {
        Some(close) => format!("; observed only: the client would have been closed with {close}"),
        // Anywhere else the gateway answers.
        None if record.http_status.is_none() && has_answer(record.cause) => {
            "; observed only: the client's connection was ended without an HTTP answer".to_owned()
        }
        None => String::new(),
    }
}

fn what_a_dry_run_found(record: &CloseRecord) -> String {
    let mut found = record.policy.iter().filter(|finding| !finding.enforced);
    match (found.next(), found.count()) {
        (None, _) => String::new(),
        (Some(first), 0) => format!("; a dry run found {}", shown(first)),
        (Some(first), more) => format!("; a dry run found {}, and {more} more", shown(first)),
    }
}

/// How long the gateway waited.
fn within(record: &CloseRecord) -> String {
    bound(record).map_or_else(|| " in time".to_owned(), |bound| format!(" within {bound}"))
}

/// The limit or the time-out that decided: `20s (timeouts.ping_timeout)`.
fn bound(record: &CloseRecord) -> Option<String> {
    let setting = record.setting.as_ref()?;
    Some(format!("{} ({})", setting.value, setting.name))
}

/// The rule that ended the connection.
fn acted(record: &CloseRecord) -> Option<&Finding> {
    record.policy.iter().find(|finding| finding.enforced)
}

fn shown(finding: &Finding) -> String {
    printable(&finding.to_string()).into_owned()
}

fn said(close: Option<&crate::SeenClose>) -> String {
    close.map_or_else(|| "no Close".to_owned(), ToString::to_string)
}

fn how(leg: Option<&LegRecord>) -> &'static str {
    leg.map_or("", |leg| end(leg.end))
}

const fn end(end: TcpEnd) -> &'static str {
    match end {
        TcpEnd::FinPeer => " (FIN)",
        TcpEnd::ResetPeer => " (reset)",
        TcpEnd::Timeout => " (timeout)",
        TcpEnd::TlsTruncated => " (TLS cut short)",
        TcpEnd::FinLocal | TcpEnd::ResetLocal | TcpEnd::NeverOpened => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Timestamp;

    #[test]
    fn what_is_said_of_an_upstream_claims_no_more_than_was_seen() {
        use Observation as O;
        let said = |seen: &[O]| {
            let fact = |seen: &O| Fact {
                at: Timestamp::from_millis(0),
                seen: *seen,
                count: 1,
            };
            let evidence: Vec<_> = seen.iter().map(fact).collect();
            what_was_seen_then(&evidence)
        };
        let end = O::ConnectionEnded;
        assert_eq!(said(&[]), "");
        assert_eq!(said(&[end, O::CouldNotTry]), "");
        assert_eq!(said(&[end, O::Accepted]), ", and accepts new ones");
        assert_eq!(said(&[end, O::Pong]), ", and answered a ping on another");
        assert_eq!(said(&[end, O::Unreachable]), ", and could not be reached");
        // A listener that dies a moment after its connections.
        for seen in [
            [end, O::Refused, O::Refused],
            [end, O::Accepted, O::Refused],
        ] {
            assert_eq!(said(&seen), ", and refused new ones");
        }
        let often = ", refused new ones and accepted them again, too often to be restarting";
        assert_eq!(said(&[end, O::Refused, O::Accepted]), often);
        assert_eq!(said(&[end, O::Accepted, O::Refused, O::Accepted]), often);
        let closed = ", refused new ones, and answered a ping on another";
        assert_eq!(said(&[end, O::Refused, O::Pong]), closed);
    }
}
