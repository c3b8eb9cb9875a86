//! One test per row of the table.

mod dialects;
mod own_faults;
mod rates;

use super::*;
use crate::config::{Options, Snapshot};

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

fn setting(name: &str, value: &str) -> Setting {
    Setting {
        name: name.to_owned(),
        value: value.to_owned(),
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
    for code in [CloseCode::PROTOCOL_ERROR, CloseCode::INVALID_PAYLOAD] {
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

/// A route with these limits and times.
fn bounded(text: &str) -> RouteSettings {
    let file = tempfile::NamedTempFile::new().unwrap();
    let head = "listen = \"127.0.0.1:1\"\nto = \"ws://127.0.0.1:2\"\n";
    std::fs::write(file.path(), format!("{head}{text}")).unwrap();
    let options = Options::default();
    let snapshot = Snapshot::load(&options, Some(file.path()), &options).unwrap();
    snapshot.routes[0].clone()
}

#[test]
fn an_upstream_whose_message_is_above_the_gateways_limit_broke_nothing() {
    let route = bounded("[limits]\nmax_message = \"16MiB\"\n[route]\nupstream_error_code = 1014\n");
    let expected = (
        client(1014, "upstream message over 16MiB (limits.max_message)"),
        Some(1009),
        Cause::MessageTooBig,
        Party::Gateway,
    );
    assert_eq!(said_by(Ending::UpstreamTooBig, &route), expected);
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
    assert_eq!(said(Ending::UpstreamUnanswering), expected);
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
        (
            Rule::ReservedOpcode,
            client(1002, "reserved opcode"),
            Cause::ProtocolError,
        ),
        (
            Rule::TextUtf8,
            client(1007, "text is not UTF-8"),
            Cause::InvalidPayload,
        ),
        (
            Rule::TooManyFragments,
            client(1008, "message in too many fragments: over 131072"),
            Cause::Policy,
        ),
        (
            Rule::MessageTooBig,
            client(1009, "message too big: over 128MiB"),
            Cause::MessageTooBig,
        ),
    ];
    for (rule, told, cause) in rows {
        let expected = (told, Some(1001), cause, Party::Gateway);
        assert_eq!(said(Ending::ClientBroke(rule)), expected);
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
        let ending = Ending::Denied(CloseCode::UNAUTHORIZED, Denied::Token(problem));
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
    assert_eq!(said(Ending::Full), expected);
}

#[test]
fn a_route_may_name_substitutes_for_the_client_only() {
    let route = RouteSettings {
        substitutes: Substitutes {
            codes: vec![(CloseCode::SERVICE_RESTART, CloseCode::GOING_AWAY)],
            dialect: None,
        },
        ..RouteSettings::default()
    };
    let (to_client, to_upstream, ..) =
        said_by(Ending::UpstreamClosed(close(Some(1012), "x")), &route);
    assert_eq!((to_client, to_upstream), (client(1001, "x"), Some(1012)));
}

#[test]
fn what_a_limit_or_a_time_ends_names_its_setting() {
    let route = bounded(
        "[limits]\nmax_connections = 2\nmax_message = \"4KiB\"\n\
         [timeouts]\nidle = \"5m\"\nping_timeout = \"3s\"\n\
         [route.policy]\nmax_age = \"1day\"\nmax_message = \"2KiB\"\n",
    );
    let rate = setting("route.policy.rate.messages", "50/s");
    let rows = [
        (
            Ending::ClientBroke(Rule::MessageTooBig),
            "route.policy.max_message = 2KiB",
        ),
        (Ending::UpstreamTooBig, "limits.max_message = 4KiB"),
        (Ending::ClientSilent, "timeouts.ping_timeout = 3s"),
        (Ending::SlowConsumer, "timeouts.slow_reader = 10s"),
        (Ending::UpstreamSilent, "timeouts.upstream_timeout = 1m 40s"),
        (
            Ending::UpstreamUnanswering,
            "timeouts.upstream_handshake = 1m",
        ),
        (Ending::Idle, "timeouts.idle = 5m"),
        (Ending::MaxAge(TEN), "route.policy.max_age = 1day"),
        (Ending::Full, "limits.max_connections = 2"),
        (
            Ending::Breached(Breach::Rate(None, rate)),
            "route.policy.rate.messages = 50/s",
        ),
    ];
    for (ending, named) in rows {
        let found = ending.setting(&route.bounds).map(|it| it.to_string());
        assert_eq!(found.as_deref(), Some(named), "{ending:?}");
    }
    for ending in [
        Ending::ClientBroke(Rule::TextUtf8),
        Ending::ClientVanished,
        Ending::Overloaded,
    ] {
        assert_eq!(ending.setting(&route.bounds), None, "{ending:?}");
    }
}
