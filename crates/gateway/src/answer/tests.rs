//! One test per row of the table.

use super::*;

/// (to the client, to the upstream, cause, initiator)
fn said(ending: Ending) -> (Option<(u16, String)>, Option<u16>, Cause, Party) {
    said_by(ending, &RouteSettings::default())
}

fn terms<'a>(route: &'a RouteSettings, subprotocol: Option<&'a str>) -> Terms<'a> {
    Terms { route, subprotocol }
}

fn said_by(
    ending: Ending,
    route: &RouteSettings,
) -> (Option<(u16, String)>, Option<u16>, Cause, Party) {
    let Answer {
        client,
        upstream,
        cause,
        initiator,
    } = answer(ending, terms(route, None));
    let client = client.map(|frame| (frame.status().as_u16(), frame.reason().to_owned()));
    (
        client,
        upstream.map(|frame| frame.status().as_u16()),
        cause,
        initiator,
    )
}

fn client(code: u16, reason: &str) -> Option<(u16, String)> {
    Some((code, reason.to_owned()))
}

fn close(code: Option<u16>, reason: &str) -> SeenClose {
    SeenClose {
        code,
        reason: reason.into(),
    }
}

const TEN: Duration = Duration::from_secs(10);

#[test]
fn a_close_of_either_side_is_passed_on_as_it_is() {
    let bye = close(Some(4001), "bye");
    let passed = (client(4001, "bye"), Some(4001), Cause::Application);
    let (to_client, to_upstream, cause) = passed;
    assert_eq!(
        said(Ending::ClientClosed(bye.clone())),
        (to_client.clone(), to_upstream, cause, Party::Client)
    );
    assert_eq!(
        said(Ending::UpstreamClosed(bye)),
        (to_client, to_upstream, cause, Party::Upstream)
    );
}

#[test]
fn an_empty_close_stays_empty() {
    let empty = answer(
        Ending::UpstreamClosed(close(None, "")),
        terms(&RouteSettings::default(), None),
    );
    assert_eq!(empty.client, Some(CloseFrame::Empty));
    assert_eq!(empty.upstream, Some(CloseFrame::Empty));
    assert_eq!(empty.cause, Cause::NoStatus);
}

#[test]
fn an_upstream_that_drops_one_connection_but_lives() {
    let expected = (
        client(1011, "upstream lost"),
        None,
        Cause::UpstreamLost,
        Party::Upstream,
    );
    assert_eq!(said(Ending::UpstreamDropped(None)), expected);
    // One of several has a slot.
    let (to_client, ..) = said(Ending::UpstreamDropped(Some(TEN)));
    assert_eq!(to_client, client(1011, "upstream lost; retry-after=10.00"));
}

/// What a client is closed with when the upstream is lost, silent, or breaks the protocol.
fn faults(route: &RouteSettings, subprotocol: Option<&str>) -> Vec<u16> {
    let endings = [
        Ending::UpstreamDropped(None),
        Ending::UpstreamDropped(Some(TEN)),
        Ending::UpstreamGone(TEN),
        Ending::UpstreamSilent,
        Ending::UpstreamBroke(CloseCode::PROTOCOL_ERROR),
    ];
    let said = endings.map(|ending| answer(ending, terms(route, subprotocol)).client);
    let codes = said.into_iter().flatten();
    codes.map(|frame| frame.status().as_u16()).collect()
}

#[test]
fn a_client_that_stays_away_after_1011_is_closed_with_1014() {
    let route = RouteSettings::default();
    assert_eq!(faults(&route, None), [1011; 5]);
    assert_eq!(faults(&route, Some("mqtt")), [1011; 5]);
    assert_eq!(faults(&route, Some("graphql-ws")), [1011; 5]);
    assert_eq!(faults(&route, Some("graphql-transport-ws")), [1014; 5]);
    let route = RouteSettings {
        upstream_lost_code: Some(CloseCode::INTERNAL_ERROR),
        upstream_error_code: Some(CloseCode::BAD_GATEWAY),
        ..RouteSettings::default()
    };
    let set = [1011, 1011, 1011, 1011, 1014];
    assert_eq!(faults(&route, Some("graphql-transport-ws")), set);
    assert_eq!(faults(&route, None), set);
}

#[test]
fn an_upstream_that_comes_back_within_the_window() {
    let reason = "upstream restarted; retry-after=10.00";
    let expected = (
        client(1012, reason),
        None,
        Cause::UpstreamRestarted,
        Party::Upstream,
    );
    assert_eq!(said(Ending::UpstreamRestarted(TEN)), expected);
}

#[test]
fn an_upstream_that_stays_gone() {
    let reason = "upstream lost; retry-after=10.00";
    let expected = (
        client(1011, reason),
        None,
        Cause::UpstreamLost,
        Party::Upstream,
    );
    assert_eq!(said(Ending::UpstreamGone(TEN)), expected);
}

#[test]
fn an_upstream_that_breaks_a_rule_is_told_which_and_the_client_never_1002() {
    for code in [
        CloseCode::PROTOCOL_ERROR,
        CloseCode::INVALID_PAYLOAD,
        CloseCode::MESSAGE_TOO_BIG,
    ] {
        let (to_client, to_upstream, cause, initiator) = said(Ending::UpstreamBroke(code));
        assert_eq!(to_client, client(1011, "upstream protocol error"));
        assert_eq!(to_upstream, Some(code.as_u16()));
        assert_eq!(
            (cause, initiator),
            (Cause::UpstreamProtocolError, Party::Gateway)
        );
    }
    let route = RouteSettings {
        upstream_error_code: Some(CloseCode::BAD_GATEWAY),
        ..RouteSettings::default()
    };
    let (to_client, ..) = said_by(Ending::UpstreamBroke(CloseCode::PROTOCOL_ERROR), &route);
    assert_eq!(to_client, client(1014, "upstream protocol error"));
}

#[test]
fn an_upstream_that_is_silent() {
    let expected = (
        client(1011, "upstream silent"),
        Some(1001),
        Cause::UpstreamSilent,
        Party::Gateway,
    );
    assert_eq!(said(Ending::UpstreamSilent), expected);
}

#[test]
fn an_upstream_that_cannot_be_reached() {
    let reason = "upstream unavailable; retry-after=10.00";
    let expected = (
        client(1013, reason),
        None,
        Cause::UpstreamUnavailable,
        Party::Network,
    );
    assert_eq!(said(Ending::UpstreamUnavailable(TEN)), expected);
}

#[test]
fn an_upstream_that_refuses_on_a_route_that_accepts_and_closes() {
    let expected = (
        client(3003, "refused by upstream"),
        None,
        Cause::Refused,
        Party::Upstream,
    );
    assert_eq!(
        said(Ending::UpstreamRefused(CloseCode::FORBIDDEN)),
        expected
    );
}

#[test]
fn a_client_that_vanishes() {
    let expected = (None, Some(1001), Cause::PeerLost, Party::Client);
    assert_eq!(said(Ending::ClientVanished), expected);
}

#[test]
fn a_client_that_does_not_answer_pings() {
    let expected = (
        client(3008, "ping timeout"),
        Some(1001),
        Cause::PingTimeout,
        Party::Gateway,
    );
    assert_eq!(said(Ending::ClientSilent), expected);
}

#[test]
fn a_client_that_breaks_a_rule() {
    let rows = [
        (CloseCode::PROTOCOL_ERROR, Cause::ProtocolError),
        (CloseCode::INVALID_PAYLOAD, Cause::InvalidPayload),
        (CloseCode::MESSAGE_TOO_BIG, Cause::MessageTooBig),
    ];
    for (code, cause) in rows {
        let expected = (
            client(code.as_u16(), "what"),
            Some(1001),
            cause,
            Party::Gateway,
        );
        assert_eq!(said(Ending::ClientBroke(code, "what")), expected);
    }
}

#[test]
fn a_client_that_sends_too_fast() {
    let rows = [
        (None, "rate limit exceeded"),
        (Some(TEN), "rate limit exceeded; retry-after=10.00"),
        // Not "0.00", which would be no wait at all.
        (
            Some(Duration::from_micros(1)),
            "rate limit exceeded; retry-after=0.01",
        ),
    ];
    for (wait, reason) in rows {
        let expected = (
            client(1008, reason),
            Some(1001),
            Cause::RateLimited,
            Party::Gateway,
        );
        assert_eq!(said(Ending::Breached(Breach::Rate(wait))), expected);
    }
}

#[test]
fn a_token_that_is_refused_on_a_route_that_accepts_and_closes() {
    let rows = [
        (
            Problem::Audience,
            "token refused: wrong audience",
            Cause::Unauthorized,
        ),
        (Problem::Missing, "no token", Cause::Unauthorized),
        (
            Problem::Expired,
            "token refused: expired",
            Cause::TokenExpired,
        ),
    ];
    for (problem, reason, cause) in rows {
        let expected = (client(3000, reason), None, cause, Party::Gateway);
        let ending = Ending::TokenRefused(CloseCode::UNAUTHORIZED, problem);
        assert_eq!(said(ending), expected);
    }
}

#[test]
fn a_token_that_expires() {
    let expected = (
        client(1008, "token expired"),
        Some(1001),
        Cause::TokenExpired,
        Party::Gateway,
    );
    assert_eq!(said(Ending::TokenExpired), expected);
}

#[test]
fn content_that_a_rule_refuses_or_has_no_value_for() {
    let rows = [
        (
            Ending::Breached(Breach::Content("no scripts".into())),
            "content refused: no scripts",
        ),
        (
            Ending::Breached(Breach::Unevaluated("no scripts".into())),
            "rule cannot be evaluated: no scripts",
        ),
    ];
    for (ending, reason) in rows {
        let expected = (
            client(1008, reason),
            Some(1001),
            Cause::ContentRefused,
            Party::Gateway,
        );
        assert_eq!(said(ending), expected);
    }
}

#[test]
fn a_kind_of_message_that_is_not_taken() {
    let rows = [
        (MessageKind::Text, "text only"),
        (MessageKind::Binary, "binary only"),
    ];
    for (accepted, reason) in rows {
        let expected = (
            client(1003, reason),
            Some(1001),
            Cause::UnsupportedData,
            Party::Gateway,
        );
        assert_eq!(said(Ending::Breached(Breach::Kind(accepted))), expected);
    }
}

#[test]
fn a_client_that_does_not_read() {
    let reason = "slow consumer; retry-after=5.00";
    let expected = (
        client(1008, reason),
        Some(1001),
        Cause::SlowConsumer,
        Party::Gateway,
    );
    assert_eq!(said(Ending::SlowConsumer), expected);
}

#[test]
fn idle_and_maximum_age() {
    let idle = (
        client(1001, "idle"),
        Some(1001),
        Cause::Idle,
        Party::Gateway,
    );
    assert_eq!(said(Ending::Idle), idle);
    let reason = "maximum age; retry-after=10.00";
    let age = (
        client(1012, reason),
        Some(1001),
        Cause::MaxAge,
        Party::Gateway,
    );
    assert_eq!(said(Ending::MaxAge(TEN)), age);
}

#[test]
fn a_kick_with_and_without_words() {
    let plain = (
        client(1008, "kicked"),
        Some(1001),
        Cause::Kicked,
        Party::Gateway,
    );
    assert_eq!(said(Ending::Kicked(None)), plain);
    let words = CloseFrame::from((CloseCode::try_from(4003).unwrap(), "off you go"));
    let (to_client, ..) = said(Ending::Kicked(Some(words)));
    assert_eq!(to_client, client(4003, "off you go"));
}

#[test]
fn a_drain() {
    let reason = "restarting; retry-after=2.50";
    let expected = (
        client(1012, reason),
        Some(1001),
        Cause::Restarting,
        Party::Gateway,
    );
    assert_eq!(
        said(Ending::Drained(Duration::from_millis(2_500))),
        expected
    );
}

#[test]
fn overload() {
    let reason = "overloaded; retry-after=5.00";
    let expected = (
        client(1013, reason),
        Some(1001),
        Cause::Overloaded,
        Party::Gateway,
    );
    assert_eq!(said(Ending::Overloaded), expected);
}

#[test]
fn a_route_may_name_substitutes_for_the_client_only() {
    let route = RouteSettings {
        substitutes: vec![(CloseCode::SERVICE_RESTART, CloseCode::GOING_AWAY)],
        ..RouteSettings::default()
    };
    let (to_client, to_upstream, ..) =
        said_by(Ending::UpstreamClosed(close(Some(1012), "x")), &route);
    assert_eq!((to_client, to_upstream), (client(1001, "x"), Some(1012)));
}
